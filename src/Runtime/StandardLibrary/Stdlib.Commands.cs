using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Running commands (C11 §7.22.4.8, POSIX).</summary>
public static unsafe partial class Stdlib
{
    // What the shell itself gives for a command that it can't start.
    private const int NotStarted = 127 << 8;

    /// <summary>
    /// Has the shell run a command, waits, and returns its status as <c>wait</c> stores it; 1 for a null pointer if there is a shell. SIGINT and
    /// SIGQUIT are ignored and SIGCHLD is blocked meanwhile (POSIX <c>system</c>).
    /// </summary>
    public static int system(CString command)
    {
        if (command.IsNull)
        {
            return system("exit 0"u8) == 0 ? 1 : 0;
        }

        CProcess process = CProcess.Current;
        if (!process.OwnsHost)
        {
            return (int)CallResult.Fail(ENOSYS);
        }

        ThreadSignals signals = ThreadSignals.Current;
        ulong blocked = signals.Blocked;
        SignalAction interrupt = process.Signals[Signal.SIGINT];
        SignalAction quit = process.Signals[Signal.SIGQUIT];
        Launch launch = process.GetLaunch();
        posix_spawnattr_t attributes = default;
        attributes.__flags = Spawn.POSIX_SPAWN_SETSIGDEF;
        attributes.__sd.__val[0] = (interrupt.Handler == SignalAction.Ignored ? 0 : SignalSet.Of(Signal.SIGINT))
            | (quit.Handler == SignalAction.Ignored ? 0 : SignalSet.Of(Signal.SIGQUIT));
        var ignored = new SignalAction(SignalAction.Ignored, 0, 0, 0);
        process.Signals.Set(Signal.SIGINT, ignored);
        process.Signals.Set(Signal.SIGQUIT, ignored);
        signals.SetBlocked(blocked | SignalSet.Of(Signal.SIGCHLD));

        int status = NotStarted;
        int error = 0;
        int child = Shell.Start(process, command.Pointer, launch with { Attributes = attributes });
        if (child > 0)
        {
            // No child is left to wait for when SIGCHLD is ignored.
            int result = (int)Shell.Await(process, child, out int ended);
            (status, error) = result < 0 ? (-1, -result) : (ended, 0);
        }

        process.Signals.Set(Signal.SIGINT, interrupt);
        process.Signals.Set(Signal.SIGQUIT, quit);
        signals.SetBlocked(blocked);
        return error == 0 ? status : (int)CallResult.Fail(error);
    }
}
