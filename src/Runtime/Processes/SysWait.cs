using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/wait.h</c> (POSIX).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</remarks>
public static unsafe partial class SysWait
{
    /// <summary>Whether the child ended by itself (POSIX <c>WIFEXITED</c>).</summary>
    public static int WIFEXITED(int status) => WTERMSIG(status) == 0 ? 1 : 0;

    /// <summary>The exit status of a child that ended by itself (POSIX <c>WEXITSTATUS</c>).</summary>
    public static int WEXITSTATUS(int status) => (status & 0xff00) >> 8;

    /// <summary>Whether a signal ended the child (POSIX <c>WIFSIGNALED</c>).</summary>
    public static int WIFSIGNALED(int status) => (sbyte)((status & 0x7f) + 1) >> 1 > 0 ? 1 : 0;

    /// <summary>The signal that ended the child (POSIX <c>WTERMSIG</c>).</summary>
    public static int WTERMSIG(int status) => status & 0x7f;

    /// <summary>Whether the child is stopped (POSIX <c>WIFSTOPPED</c>).</summary>
    public static int WIFSTOPPED(int status) => (status & 0xff) == 0x7f ? 1 : 0;

    /// <summary>The signal that stopped the child (POSIX <c>WSTOPSIG</c>).</summary>
    public static int WSTOPSIG(int status) => WEXITSTATUS(status);

    /// <summary>Whether the child goes on after it was stopped (POSIX <c>WIFCONTINUED</c>).</summary>
    public static int WIFCONTINUED(int status) => status == 0xffff ? 1 : 0;

    /// <summary>Whether a core was written of the child, 128 if so (wait(2)).</summary>
    public static int WCOREDUMP(int status) => status & WCOREFLAG;

    /// <summary>Waits for the end of a child, stores its status if <paramref name="status"/> is not null, and returns its number (POSIX <c>wait</c>).</summary>
    public static int wait(int* status) => wait4(-1, status, 0, null);

    /// <summary>
    /// Waits for a child: the one that <paramref name="pid"/> is, any one for -1, one of the program's own group for 0, one of the group
    /// -<paramref name="pid"/> below. With WNOHANG 0 if there is nothing to tell yet (POSIX <c>waitpid</c>).
    /// </summary>
    public static int waitpid(int pid, int* status, int options) => wait4(pid, status, options, null);

    /// <summary><see cref="wait"/> with options and what the child used (4.3BSD <c>wait3</c>).</summary>
    public static int wait3(int* status, int options, rusage* usage) => wait4(-1, status, options, usage);

    /// <summary><see cref="waitpid"/> that stores what the child used as well (wait4(2)).</summary>
    public static int wait4(int pid, int* status, int options, rusage* usage)
    {
        CProcess process = CProcess.Current;
        int result;
        do
        {
            result = process.Host.WaitForChild(pid, status, options, usage);
        }
        while (ThreadSignals.Restarts(result));
        return CallResult.Report(result);
    }

    /// <summary>Waits for a child and says what happened to it; WNOWAIT leaves it to be waited for again (POSIX <c>waitid</c>).</summary>
    public static int waitid(uint idtype, uint id, siginfo_t* infop, int options)
    {
        CProcess process = CProcess.Current;
        int result;
        do
        {
            result = process.Host.WaitForChild((int)idtype, (int)id, infop, options);
        }
        while (ThreadSignals.Restarts(result));
        return CallResult.Report(result);
    }
}
