using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Descriptors;

/// <summary>The calls of POSIX's queues of messages; other files answer EBADF, as on Linux.</summary>
internal abstract unsafe partial class OpenFile
{
    /// <summary>Puts a message into a queue (POSIX <c>mq_timedsend</c>).</summary>
    internal virtual int PutMessage(void* message, ulong length, uint priority, timespec* limit) => -EBADF;

    /// <summary>Takes a message out of a queue (POSIX <c>mq_timedreceive</c>).</summary>
    internal virtual long TakeMessage(void* message, ulong room, uint* priority, timespec* limit) => -EBADF;

    /// <summary>Sets and stores a queue's attributes; each may be null (POSIX <c>mq_setattr</c>).</summary>
    internal virtual int ExchangeQueueAttributes(mq_attr* attributes, mq_attr* previous) => -EBADF;

    /// <summary>Asks for a notice of the next message, or for none (POSIX <c>mq_notify</c>).</summary>
    internal virtual int RequestNotice(CProcess process, sigevent* request) => -EBADF;
}
