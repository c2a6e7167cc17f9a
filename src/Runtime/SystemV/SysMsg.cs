using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/msg.h</c>: System V's queues of messages (POSIX). Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</summary>
public static unsafe class SysMsg
{
    /// <summary>Cut what there is no room for.</summary>
    public const int MSG_NOERROR = 0x1000;

    /// <summary>Take a message of another type.</summary>
    public const int MSG_EXCEPT = 0x2000;

    /// <summary>Leave the message in the queue.</summary>
    public const int MSG_COPY = 0x4000;

    /// <summary>Finds or makes a queue: its number (POSIX <c>msgget</c>).</summary>
    public static int msgget(int key, int msgflg) => CallResult.Report(CProcess.Current.Host.FindMessageQueue(key, msgflg));

    /// <summary>Puts a message, a type and so many bytes, into a queue (POSIX <c>msgsnd</c>). A handler ends the wait: EINTR.</summary>
    public static int msgsnd(int msqid, CBuffer msgp, ulong msgsz, int msgflg)
    {
        int result;
        do
        {
            result = CProcess.Current.Host.PutMessage(msqid, msgp.Pointer, msgsz, msgflg);
        }
        while (ThreadSignals.Restarts(result));
        return CallResult.Report(result);
    }

    /// <summary>Takes a message out of a queue: how many bytes (POSIX <c>msgrcv</c>). A handler ends the wait: EINTR.</summary>
    public static long msgrcv(int msqid, void* msgp, ulong msgsz, long msgtyp, int msgflg)
    {
        long result;
        do
        {
            result = CProcess.Current.Host.TakeMessage(msqid, msgp, msgsz, msgtyp, msgflg);
        }
        while (ThreadSignals.Restarts(result));
        return CallResult.Report(result);
    }

    /// <summary>Tells, changes or removes a queue, IPC_* (POSIX <c>msgctl</c>).</summary>
    public static int msgctl(int msqid, int cmd, msqid_ds* buf) => CallResult.Report(CProcess.Current.Host.ControlMessageQueue(msqid, cmd, buf));
}
