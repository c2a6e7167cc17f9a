namespace CSockTranslate.Analyzers.Model;

/// <content>Files, processes, signals and threads, as far as programs with sockets need them.</content>
internal static partial class SocketApi
{
    private static IEnumerable<ApiFunction> Files() =>
    [
        Opens("dup") with { Descriptors = [0] },
        Opens("open"),
        Opens("openat") with { Descriptors = [0] },
        Opens("creat"),
        Opens("epoll_create"),
        Opens("epoll_create1"),
        Opens("eventfd"),
        Opens("timerfd_create"),
        Opens("inotify_init"),
        Opens("inotify_init1"),
        Opens("memfd_create"),
        Status("fstat") with { Descriptors = [0] },
        new("dup2") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0], Behaviours = Behaviours.ChangesErrno },
        new("dup3") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0], Behaviours = Behaviours.ChangesErrno },
        new("lseek") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0], Behaviours = Behaviours.ChangesErrno },
        new("isatty") { Descriptors = [0], Behaviours = Behaviours.ChangesErrno },
        new("fdopen") { Failure = ValueSet.Zero, Success = ValueSet.NonZero, Descriptors = [0], Keeps = [0], Behaviours = Behaviours.ChangesErrno },
        Does("fclose", Behaviours.ChangesErrno),
        Does("fflush", Behaviours.ChangesErrno),
        Does("unlink", Behaviours.ChangesErrno | Behaviours.RemovesNames),
        Does("unlinkat", Behaviours.ChangesErrno | Behaviours.RemovesNames),
        Does("remove", Behaviours.ChangesErrno | Behaviours.RemovesNames),
        Does("mkdtemp", Behaviours.ChangesErrno | Behaviours.MakesNames),
        Does("mkstemp", Behaviours.ChangesErrno | Behaviours.MakesNames),
        Does("mktemp", Behaviours.MakesNames),
        Does("tmpnam", Behaviours.MakesNames),
        Does("tempnam", Behaviours.MakesNames),
        Does("perror", Behaviours.ReportsErrno),
    ];

    private static IEnumerable<ApiFunction> Processes() =>
    [
        new("fork") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Behaviours = Behaviours.ChangesErrno | Behaviours.Forks },
        new("vfork") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Behaviours = Behaviours.ChangesErrno | Behaviours.Forks },
        Reaps("wait"),
        Reaps("waitpid"),
        Reaps("wait3"),
        Reaps("wait4"),
        Reaps("waitid"),
        Does("signal", Behaviours.ChangesErrno | Behaviours.HandlesSignal),
        Does("sigaction", Behaviours.ChangesErrno | Behaviours.HandlesSignal),
        Does("bsd_signal", Behaviours.ChangesErrno | Behaviours.HandlesSignal),
        Does("sigset", Behaviours.ChangesErrno | Behaviours.HandlesSignal),
        Does("sleep", Behaviours.ChangesErrno | Behaviours.Sleeps),
        Does("usleep", Behaviours.ChangesErrno | Behaviours.Sleeps),
        Does("nanosleep", Behaviours.ChangesErrno | Behaviours.Sleeps),
        Does("clock_nanosleep", Behaviours.ChangesErrno | Behaviours.Sleeps),
        Does("sched_yield", Behaviours.Sleeps),
        Does("pause", Behaviours.ChangesErrno | Behaviours.Sleeps),
        Does("sigsuspend", Behaviours.ChangesErrno | Behaviours.Sleeps),
        Executes("execl"),
        Executes("execlp"),
        Executes("execle"),
        Executes("execv"),
        Executes("execvp"),
        Executes("execve"),
        Executes("execvpe"),
        Executes("fexecve"),

        // The end of the process, of the thread, of the function.
        Ends("exit", status: 0),
        Ends("_exit", status: 0),
        Ends("_Exit", status: 0),
        Ends("quick_exit", status: 0),
        Ends("abort"),
        Ends("__assert_fail"),
        Ends("err", status: 0) with { Behaviours = Behaviours.ReportsErrno },
        Ends("errx", status: 0),
        Ends("verr", status: 0) with { Behaviours = Behaviours.ReportsErrno },
        Ends("verrx", status: 0),
        Ends("pthread_exit"),
        Ends("longjmp"),
        Ends("siglongjmp"),
    ];

    private static IEnumerable<ApiFunction> Threads() =>
    [
        new("pthread_create") { Success = ValueSet.Zero, Failure = ValueSet.Positive, Keeps = [3] },
        Does("pthread_mutex_lock", Behaviours.Locks),
        Does("pthread_mutex_unlock", Behaviours.Unlocks),
    ];

    private static ApiFunction Reaps(string name) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.NonNegative,
        Behaviours = Behaviours.ChangesErrno | Behaviours.Reaps,
    };

    /// <summary>A successful exec never comes back; what follows is the failure.</summary>
    private static ApiFunction Executes(string name) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.None,
        Behaviours = Behaviours.ChangesErrno | Behaviours.StartsProgram,
    };
}
