using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The calls of queues of messages; the kernel knows what the file is.</summary>
internal unsafe partial class HostFile
{
    /// <inheritdoc/>
    internal override int PutMessage(void* message, ulong length, uint priority, timespec* limit) =>
        WaitingCalls.mq_timedsend(_fd, message, (nuint)length, priority, limit);

    /// <inheritdoc/>
    internal override long TakeMessage(void* message, ulong room, uint* priority, timespec* limit) =>
        WaitingCalls.mq_timedreceive(_fd, message, (nuint)room, priority, limit);

    /// <inheritdoc/>
    internal override int ExchangeQueueAttributes(mq_attr* attributes, mq_attr* previous) =>
        Libc.Result(attributes == null ? Libc.mq_getattr(_fd, previous) : Libc.mq_setattr(_fd, attributes, previous));

    /// <inheritdoc/>
    internal override int RequestNotice(CProcess process, sigevent* request) =>
        request != null && request->sigev_notify == Signal.SIGEV_THREAD
            ? QueueNotices.Ask(process, _fd, *request)
            : Libc.Result(Libc.mq_notify(_fd, request));
}
