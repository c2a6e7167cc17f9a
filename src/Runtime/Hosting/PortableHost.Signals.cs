using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Signals, of which the BCL knows few: only those that the program sends itself come.</summary>
internal sealed unsafe partial class PortableHost
{
    /// <inheritdoc/>
    internal override int SendSignal(int process, int signal) => signal == 0 && process == ProcessId ? 0 : -ESRCH;
}
