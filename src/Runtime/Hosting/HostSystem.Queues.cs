using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>POSIX's queues of messages. A host without them has no such calls, like a kernel that was built without.</summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>Opens a queue (POSIX <c>mq_open</c>).</summary>
    internal virtual int OpenQueue(sbyte* name, int flags, uint mode, mq_attr* attributes, out OpenFile? file)
    {
        file = null;
        return -ENOSYS;
    }

    /// <summary>Removes a queue's name (POSIX <c>mq_unlink</c>).</summary>
    internal virtual int UnlinkQueue(sbyte* name) => -ENOSYS;
}
