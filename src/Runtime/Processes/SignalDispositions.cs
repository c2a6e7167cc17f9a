using System.Threading;

namespace CSockTranslate.Runtime.Processes;

/// <summary>What a process does on each signal: its default action, or nothing.</summary>
internal sealed class SignalDispositions
{
    private ulong _ignored;

    /// <summary>Whether the signal is ignored (<c>SIG_IGN</c>).</summary>
    internal bool IsIgnored(int signal) => (Volatile.Read(ref _ignored) & Bit(signal)) != 0;

    /// <summary>Ignores a signal, or gives it its default action back.</summary>
    internal void SetIgnored(int signal, bool ignored)
    {
        if (ignored)
        {
            Interlocked.Or(ref _ignored, Bit(signal));
        }
        else
        {
            Interlocked.And(ref _ignored, ~Bit(signal));
        }
    }

    private static ulong Bit(int signal) => 1UL << (signal - 1);
}
