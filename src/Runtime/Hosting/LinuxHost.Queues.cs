using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>POSIX's queues of messages.</summary>
internal sealed unsafe partial class LinuxHost
{
    /// <inheritdoc/>
    internal override int OpenQueue(sbyte* name, int flags, uint mode, mq_attr* attributes, out OpenFile? file) =>
        Open(Libc.Result(Libc.mq_open(name, flags, mode, attributes)), out file);

    /// <inheritdoc/>
    internal override int UnlinkQueue(sbyte* name) => Libc.Result(Libc.mq_unlink(name));
}
