using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>signal.h, and the timers of time.h and sys/time.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name)]
    internal static partial nint signal(int signum, nint handler);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int kill(int pid, int signum);

    [LibraryImport(Name)]
    internal static partial int tgkill(int process, int thread, int signum);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sigaction(int signum, sigaction* action, sigaction* previous);

    [LibraryImport(Name)]
    internal static partial int pthread_sigmask(int how, sigset_t* set, sigset_t* previous);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sigpending(sigset_t* set);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setitimer(int which, itimerval* value, itimerval* previous);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getitimer(int which, itimerval* value);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int timer_create(int clock, sigevent* request, nint* timer);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int timer_delete(nint timer);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int timer_settime(nint timer, int flags, itimerspec* value, itimerspec* previous);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int timer_gettime(nint timer, itimerspec* value);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int timer_getoverrun(nint timer);
}
