using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Model;

/// <summary>The functions that a signal handler may call (POSIX.1-2017 §2.4.3, signal-safety(7)).</summary>
internal static class AsyncSignalSafe
{
    // Types of .NET that allocate, lock or wait in whatever they do.
    private static readonly ImmutableHashSet<string> s_unsafeTypes =
    [
        "Console", "Debug", "Trace", "TextWriter", "StreamWriter", "TextReader", "StreamReader", "Stream", "FileStream", "File", "Process", "Thread", "Monitor", "Task", "Socket", "String", "Encoding",
    ];

    private static readonly ImmutableHashSet<string> s_posix =
    [
        "_Exit", "_exit", "abort", "accept", "access", "aio_error", "aio_return", "aio_suspend", "alarm", "bind", "cfgetispeed", "cfgetospeed",
        "cfsetispeed", "cfsetospeed", "chdir", "chmod", "chown", "clock_gettime", "close", "connect", "creat", "dup", "dup2", "execl", "execle",
        "execv", "execve", "faccessat", "fchdir", "fchmod", "fchmodat", "fchown", "fchownat", "fcntl", "fdatasync", "fexecve", "ffs", "fork",
        "fstat", "fstatat", "fsync", "ftruncate", "futimens", "getegid", "geteuid", "getgid", "getgroups", "getpeername", "getpgrp", "getpid",
        "getppid", "getsockname", "getsockopt", "getuid", "htonl", "htons", "kill", "link", "linkat", "listen", "longjmp", "lseek", "lstat",
        "memccpy", "memchr", "memcmp", "memcpy", "memmove", "memset", "mkdir", "mkdirat", "mkfifo", "mkfifoat", "mknod", "mknodat", "ntohl", "ntohs",
        "open", "openat", "pause", "pipe", "poll", "posix_trace_event", "pselect", "pthread_kill", "pthread_self", "pthread_sigmask", "raise",
        "read", "readlink", "readlinkat", "recv", "recvfrom", "recvmsg", "rename", "renameat", "rmdir", "select", "sem_post", "send", "sendmsg",
        "sendto", "setgid", "setpgid", "setsid", "setsockopt", "setuid", "shutdown", "sigaction", "sigaddset", "sigdelset", "sigemptyset",
        "sigfillset", "sigismember", "siglongjmp", "signal", "sigpause", "sigpending", "sigprocmask", "sigqueue", "sigset", "sigsuspend", "sleep",
        "sockatmark", "socket", "socketpair", "stat", "stpcpy", "stpncpy", "strcat", "strchr", "strcmp", "strcpy", "strcspn", "strlen", "strncat",
        "strncmp", "strncpy", "strnlen", "strpbrk", "strrchr", "strspn", "strstr", "strtok_r", "symlink", "symlinkat", "tcdrain", "tcflow",
        "tcflush", "tcgetattr", "tcgetpgrp", "tcsendbreak", "tcsetattr", "tcsetpgrp", "time", "timer_getoverrun", "timer_gettime", "timer_settime",
        "times", "umask", "uname", "unlink", "unlinkat", "utime", "utimensat", "utimes", "wait", "waitpid", "wcpcpy", "wcpncpy", "wcscat", "wcschr",
        "wcscmp", "wcscpy", "wcscspn", "wcslen", "wcsncat", "wcsncmp", "wcsncpy", "wcsnlen", "wcspbrk", "wcsrchr", "wcsspn", "wcsstr", "wcstok",
        "wmemchr", "wmemcmp", "wmemcpy", "wmemmove", "wmemset", "write",
    ];

    // System calls of Linux, and functions that only work on their arguments.
    private static readonly ImmutableHashSet<string> s_others =
    [
        "accept4", "bzero", "bcopy", "dup3", "epoll_ctl", "epoll_wait", "gettimeofday", "index", "isalnum", "isalpha", "isdigit", "isspace",
        "isupper", "islower", "tolower", "toupper", "memrchr", "pipe2", "ppoll", "readv", "rindex", "setitimer", "signalfd", "wait3", "wait4",
        "waitid", "writev", "strcasecmp", "strncasecmp", "abs", "labs",
    ];

    /// <summary>Whether a method of .NET may be in the middle of what a signal has interrupted, or leaves the program in a way that needs it whole.</summary>
    public static bool IsUnsafe(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty && method.ContainingNamespace is { } space && space.ToDisplayString().StartsWith("System", StringComparison.Ordinal)
        && (s_unsafeTypes.Contains(method.ContainingType.Name) || method is { Name: "Exit", ContainingType.Name: "Environment" });

    /// <summary>Whether a function of the C library may be called from a handler. What C has as macros is written in capitals and computes only.</summary>
    public static bool IsSafe(string name) => char.IsUpper(name[0]) || s_posix.Contains(name) || s_others.Contains(name);
}
