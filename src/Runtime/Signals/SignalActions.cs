using System.Threading;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.Signals;

/// <summary>What a process does on each signal.</summary>
internal sealed class SignalActions(HostSystem host, bool ownsHost)
{
    private readonly SignalAction[] _actions = new SignalAction[SignalSet.Count + 1];
    private readonly Lock _changing = new();
    private ulong _blockedSomewhere;

    /// <summary>The action of a signal.</summary>
    internal SignalAction this[int signal]
    {
        get
        {
            lock (_changing)
            {
                return _actions[signal];
            }
        }
    }

    /// <summary>Whether the signal is ignored (<c>SIG_IGN</c>).</summary>
    internal bool IsIgnored(int signal) => this[signal].Handler == SignalAction.Ignored;

    /// <summary>Takes over what the process inherited: only that a signal is ignored is (POSIX <c>exec</c>).</summary>
    internal void Inherit(ulong ignored)
    {
        for (int signal = 1; signal <= SignalSet.Count; signal++)
        {
            if (SignalSet.Contains(ignored, signal))
            {
                _actions[signal] = new SignalAction(SignalAction.Ignored, 0, 0, 0);
            }
        }
    }

    /// <summary>Changes the action of a signal and returns what it was.</summary>
    internal SignalAction Set(int signal, SignalAction action)
    {
        lock (_changing)
        {
            SignalAction previous = _actions[signal];
            _actions[signal] = action;
            TellHost(signal);
            return previous;
        }
    }

    /// <summary>Gives a signal its default action back if it still has this one: what SA_RESETHAND does when its handler is called.</summary>
    internal void Reset(int signal)
    {
        lock (_changing)
        {
            _actions[signal] = _actions[signal] with { Handler = SignalAction.Default, Flags = 0 };
            TellHost(signal);
        }
    }

    /// <summary>
    /// Notes that a thread blocks signals. The host's threads that don't run C don't block them, and the default action must not end the process
    /// through one of those, so the host hands over such signals as if they had a handler.
    /// </summary>
    internal void NoteBlocked(ulong signals)
    {
        ulong added = signals & ~_blockedSomewhere;
        if (added == 0)
        {
            return;
        }

        lock (_changing)
        {
            _blockedSomewhere |= added;
            for (int signal = 1; signal <= SignalSet.Count; signal++)
            {
                if (SignalSet.Contains(added, signal))
                {
                    TellHost(signal);
                }
            }
        }
    }

    /// <summary>Whether a signal does nothing by default (signal(7)).</summary>
    internal static bool IsIgnoredByDefault(int signal) =>
        signal is SignalNumbers.SIGCHLD or SignalNumbers.SIGCONT or SignalNumbers.SIGURG or SignalNumbers.SIGWINCH;

    private void TellHost(int signal)
    {
        if (ownsHost)
        {
            host.SetSignalAction(signal, _actions[signal], SignalSet.Contains(_blockedSomewhere, signal));
        }
    }
}
