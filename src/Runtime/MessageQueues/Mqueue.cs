using System;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime;

/// <summary><c>mqueue.h</c> (POSIX): queues of messages with names.</summary>
/// <remarks>
/// As on Linux a queue is a descriptor, which <c>poll</c> and its kin take too. Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.
/// </remarks>
public static unsafe class Mqueue
{
    /// <summary>
    /// Opens a queue, whose name begins with a slash and has no other (POSIX <c>mq_open</c>). With O_CREAT the permissions (<c>mode_t</c>) and the
    /// attributes, which may be null, follow. The descriptor is closed on <c>exec</c>.
    /// </summary>
    public static int mq_open(CString name, int oflag, params ReadOnlySpan<VarArg> args)
    {
        CProcess process = CProcess.Current;
        uint mode = (oflag & O_CREAT) != 0 && args.Length > 0 ? args[0].UInt32 : 0;
        void* attributes = (oflag & O_CREAT) != 0 && args.Length > 1 ? args[1].Pointer : null;
        int result = process.Host.OpenQueue(name.Pointer, oflag, process.Mask.Apply(mode).Bits, (mq_attr*)attributes, out OpenFile? opened);
        return process.Install(result, opened, closeOnExec: true);
    }

    /// <summary>Closes a queue; a request to be told of messages goes with it (POSIX <c>mq_close</c>).</summary>
    public static int mq_close(int mqdes) => Unistd.close(mqdes);

    /// <summary>Removes a name; the queue stays until nobody has it open (POSIX <c>mq_unlink</c>).</summary>
    public static int mq_unlink(CString name) => CallResult.Report(CProcess.Current.Host.UnlinkQueue(name.Pointer));

    /// <summary>Puts a message into a queue, before those of lower priority; waits while the queue is full (POSIX <c>mq_send</c>).</summary>
    public static int mq_send(int mqdes, CString msg_ptr, ulong msg_len, uint msg_prio) => mq_timedsend(mqdes, msg_ptr, msg_len, msg_prio, null);

    /// <summary><see cref="mq_send"/> with a limit, a time of CLOCK_REALTIME; ETIMEDOUT then (POSIX <c>mq_timedsend</c>).</summary>
    public static int mq_timedsend(int mqdes, CString msg_ptr, ulong msg_len, uint msg_prio, timespec* abs_timeout)
    {
        int result;
        do
        {
            OpenFile? queue = CProcess.Current.Descriptors.Acquire(mqdes);
            if (queue is null)
            {
                return (int)CallResult.Fail(EBADF);
            }

            result = queue.PutMessage(msg_ptr.Pointer, msg_len, msg_prio, abs_timeout);
            queue.Release();
        }
        while (ThreadSignals.Restarts(result));
        return CallResult.Report(result);
    }

    /// <summary>
    /// Takes the oldest message of the highest priority: its length. Waits while there is none (POSIX <c>mq_receive</c>). There has to be room for
    /// the longest message of the queue, else EMSGSIZE.
    /// </summary>
    public static long mq_receive(int mqdes, sbyte* msg_ptr, ulong msg_len, uint* msg_prio) =>
        mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, null);

    /// <summary><see cref="mq_receive"/> with a limit, a time of CLOCK_REALTIME; ETIMEDOUT then (POSIX <c>mq_timedreceive</c>).</summary>
    public static long mq_timedreceive(int mqdes, sbyte* msg_ptr, ulong msg_len, uint* msg_prio, timespec* abs_timeout)
    {
        long result;
        do
        {
            OpenFile? queue = CProcess.Current.Descriptors.Acquire(mqdes);
            if (queue is null)
            {
                return CallResult.Fail(EBADF);
            }

            result = queue.TakeMessage(msg_ptr, msg_len, msg_prio, abs_timeout);
            queue.Release();
        }
        while (ThreadSignals.Restarts(result));
        return CallResult.Report(result);
    }

    /// <summary>Stores a queue's attributes (POSIX <c>mq_getattr</c>).</summary>
    public static int mq_getattr(int mqdes, mq_attr* mqstat) => mq_setattr(mqdes, null, mqstat);

    /// <summary>Sets whether a queue waits; stores what was if <paramref name="omqstat"/> is not null (POSIX <c>mq_setattr</c>).</summary>
    public static int mq_setattr(int mqdes, mq_attr* mqstat, mq_attr* omqstat)
    {
        OpenFile? queue = CProcess.Current.Descriptors.Acquire(mqdes);
        if (queue is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = queue.ExchangeQueueAttributes(mqstat, omqstat);
        queue.Release();
        return CallResult.Report(result);
    }

    /// <summary>
    /// Asks to be told, once, of a message that comes into the empty queue; null takes that back (POSIX <c>mq_notify</c>). One process can ask: EBUSY.
    /// </summary>
    public static int mq_notify(int mqdes, sigevent* notification)
    {
        CProcess process = CProcess.Current;
        OpenFile? queue = process.Descriptors.Acquire(mqdes);
        if (queue is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = queue.RequestNotice(process, notification);
        queue.Release();
        return CallResult.Report(result);
    }
}
