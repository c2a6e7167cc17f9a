/*
 * broken_pipe_ways.c - what becomes of one who writes to a peer that has gone:
 * a child for each way of dealing with SIGPIPE, and a report of its end.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using pid_t = int;
using sig_atomic_t = int;
using size_t = ulong;

internal static unsafe class BrokenPipeWays
{
    static volatile sig_atomic_t caught;

    static void on_pipe(int sig)
    {
        if (sig == SIGPIPE)
            caught++;
    }

    /* a stream whose other end is closed already */
    static int broken_socket()
    {
        int* pair = stackalloc int[2];

        if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0)
            exit(100);
        close(pair[1]);
        return pair[0];
    }

    static int broken_pipe()
    {
        int* ends = stackalloc int[2];

        if (pipe(ends) < 0)
            exit(100);
        close(ends[0]);
        return ends[1];
    }

    static void say(sbyte* what, long result)
    {
        int saved = errno;

        printf("  %s: %ld%s%s, caught %d\n"u8, what, result, result < 0 ? " "u8 : ""u8, result < 0 ? strerror(saved) : ""u8.ToPointer(), caught);
        fflush(stdout);
    }

    static void by_default_pipe()
    {
        say("write"u8.ToPointer(), write(broken_pipe(), "x"u8, 1));
    }

    static void by_default_socket()
    {
        say("send"u8.ToPointer(), send(broken_socket(), "x"u8, 1, 0));
    }

    static void ignored()
    {
        iovec piece = new iovec { iov_base = "x"u8.ToPointer(), iov_len = 1 };

        signal(SIGPIPE, (__sighandler_t)1);
        say("write"u8.ToPointer(), write(broken_pipe(), "x"u8, 1));
        say("send"u8.ToPointer(), send(broken_socket(), "x"u8, 1, 0));
        say("writev"u8.ToPointer(), writev(broken_socket(), &piece, 1));
    }

    static void handled()
    {
        msghdr message;
        iovec piece = new iovec { iov_base = "x"u8.ToPointer(), iov_len = 1 };

        signal(SIGPIPE, &on_pipe);
        say("write"u8.ToPointer(), write(broken_pipe(), "x"u8, 1));
        say("send"u8.ToPointer(), send(broken_socket(), "x"u8, 1, 0));
        memset(&message, 0, (ulong)sizeof(msghdr));
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        say("sendmsg"u8.ToPointer(), sendmsg(broken_socket(), &message, 0));
    }

    static void no_signal_flag()
    {
        say("send"u8.ToPointer(), send(broken_socket(), "x"u8, 1, MSG_NOSIGNAL));
        say("send without the flag"u8.ToPointer(), send(broken_socket(), "x"u8, 1, 0));
    }

    static void blocked_then_taken()
    {
        sigset_t set, pending;
        timespec none = default;
        siginfo_t info;

        sigemptyset(&set);
        sigaddset(&set, SIGPIPE);
        sigprocmask(SIG_BLOCK, &set, null);
        say("write"u8.ToPointer(), write(broken_pipe(), "x"u8, 1));
        sigpending(&pending);
        printf("  pending: %d\n"u8, sigismember(&pending, SIGPIPE));
        printf("  taken: %d\n"u8, sigtimedwait(&set, &info, &none) == SIGPIPE);
        sigpending(&pending);
        printf("  pending: %d\n"u8, sigismember(&pending, SIGPIPE));
        fflush(stdout);
        sigprocmask(SIG_UNBLOCK, &set, null);
        say("alive"u8.ToPointer(), 0);
    }

    static void blocked_then_let_in()
    {
        sigset_t set;

        sigemptyset(&set);
        sigaddset(&set, SIGPIPE);
        sigprocmask(SIG_BLOCK, &set, null);
        say("write"u8.ToPointer(), write(broken_pipe(), "x"u8, 1));
        sigprocmask(SIG_UNBLOCK, &set, null);
        say("not reached"u8.ToPointer(), 0);
    }

    /* stdio only finds out when it flushes */
    static void by_stream()
    {
        FILE* @out = fdopen(broken_pipe(), "w"u8);

        signal(SIGPIPE, (__sighandler_t)1);
        say("fputs"u8.ToPointer(), fputs("buffered"u8, @out) < 0 ? -1 : 0);
        say("fflush"u8.ToPointer(), fflush(@out));
        say("ferror"u8.ToPointer(), ferror(@out) != 0 ? 1 : 0);
        errno = 0;
        say("fclose"u8.ToPointer(), fclose(@out));
    }

    static void program_inherits_ignored()
    {
        int ends = broken_pipe();

        signal(SIGPIPE, (__sighandler_t)1);
        dup2(ends, 7);
        execl("/bin/sh"u8, "sh"u8, "-c"u8, "(/bin/echo text >&7) 2>/dev/null; exit $?"u8, null);
    }

    static void program_has_default()
    {
        int ends = broken_pipe();

        dup2(ends, 7);
        execl("/bin/sh"u8, "sh"u8, "-c"u8, "/bin/echo text >&7; exit $?"u8, null);
    }

    internal struct ways_type
    {
        public sbyte* name;
        public delegate*<void> run;
    }
    static readonly ways_type* ways = StaticStorage.Create<ways_type>([
        new ways_type { name = "default, pipe"u8.ToPointer(), run = &by_default_pipe },
        new ways_type { name = "default, socket"u8.ToPointer(), run = &by_default_socket },
        new ways_type { name = "ignored"u8.ToPointer(), run = &ignored },
        new ways_type { name = "handled"u8.ToPointer(), run = &handled },
        new ways_type { name = "MSG_NOSIGNAL"u8.ToPointer(), run = &no_signal_flag },
        new ways_type { name = "blocked and taken"u8.ToPointer(), run = &blocked_then_taken },
        new ways_type { name = "blocked and let in"u8.ToPointer(), run = &blocked_then_let_in },
        new ways_type { name = "stream"u8.ToPointer(), run = &by_stream },
        new ways_type { name = "program with SIGPIPE ignored"u8.ToPointer(), run = &program_inherits_ignored },
        new ways_type { name = "program with the default"u8.ToPointer(), run = &program_has_default }]);

    static int main()
    {
        for (size_t i = 0; i < (ulong)(10 * sizeof(ways_type)) / (ulong)sizeof(ways_type); i++)
        {
            int status;
            pid_t pid;

            printf("%s\n"u8, ways[i].name);
            fflush(stdout);
            if ((pid = fork()) < 0)
            {
                perror("fork"u8);
                return 1;
            }
            if (pid == 0)
            {
                ways[i].run();
                exit(0);
            }
            if (waitpid(pid, &status, 0) != pid)
            {
                perror("waitpid"u8);
                return 1;
            }
            if (WIFSIGNALED(status) != 0)
                printf("  killed by SIGPIPE: %d\n"u8, WTERMSIG(status) == SIGPIPE);
            else
                printf("  exit status %d\n"u8, WEXITSTATUS(status));
        }
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
