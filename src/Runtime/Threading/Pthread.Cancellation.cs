using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Cancellation and cleanup handlers.</summary>
public static unsafe partial class Pthread
{
    /// <summary>Asks a thread to end. It does so at its next cancellation point, or at once where it waits at one. 0 or ESRCH (POSIX pthread_cancel).</summary>
    public static int pthread_cancel(ulong th)
    {
        if (CProcess.Current.Threads.Find(th) is not { } thread)
        {
            return ESRCH;
        }

        thread.RequestCancellation();
        if (ReferenceEquals(thread, CThread.Known) && thread.IsCancelledAnywhere)
        {
            CThread.CancellationPoint();
        }

        return 0;
    }

    /// <summary>Lets the current thread be cancelled, or keeps that for later. 0 or EINVAL (POSIX pthread_setcancelstate).</summary>
    public static int pthread_setcancelstate(int state, int* oldstate)
    {
        if (state is not (PTHREAD_CANCEL_ENABLE or PTHREAD_CANCEL_DISABLE))
        {
            return EINVAL;
        }

        CThread thread = CThread.Current;
        if (oldstate != null)
        {
            *oldstate = thread.IsCancellationOff ? PTHREAD_CANCEL_DISABLE : PTHREAD_CANCEL_ENABLE;
        }

        thread.IsCancellationOff = state == PTHREAD_CANCEL_DISABLE;
        ActAnywhere(thread);
        return 0;
    }

    /// <summary>
    /// Lets the current thread be cancelled at cancellation points only, or anywhere (POSIX pthread_setcanceltype). 0 or EINVAL. Anywhere is: at
    /// cancellation points, and where the thread changes its state or type or asks; .NET does not stop a thread that computes.
    /// </summary>
    public static int pthread_setcanceltype(int type, int* oldtype)
    {
        if (type is not (PTHREAD_CANCEL_DEFERRED or PTHREAD_CANCEL_ASYNCHRONOUS))
        {
            return EINVAL;
        }

        CThread thread = CThread.Current;
        if (oldtype != null)
        {
            *oldtype = thread.IsCancelledAnywhere ? PTHREAD_CANCEL_ASYNCHRONOUS : PTHREAD_CANCEL_DEFERRED;
        }

        thread.IsCancelledAnywhere = type == PTHREAD_CANCEL_ASYNCHRONOUS;
        ActAnywhere(thread);
        return 0;
    }

    /// <summary>Ends the current thread if that was asked for (POSIX pthread_testcancel).</summary>
    public static void pthread_testcancel() => CThread.CancellationPoint();

    /// <summary>Registers a handler that is called if the thread exits or is cancelled before the pop that belongs to it (POSIX pthread_cleanup_push).</summary>
    public static void pthread_cleanup_push(delegate*<void*, void> routine, void* arg) => CThread.Current.PushCleanup(routine, arg);

    /// <summary>Removes the handler, and calls it if <paramref name="execute"/> is not 0 (POSIX pthread_cleanup_pop).</summary>
    public static void pthread_cleanup_pop(int execute) => CThread.Current.PopCleanup(execute != 0);

    private static void ActAnywhere(CThread thread)
    {
        if (thread.IsCancelledAnywhere)
        {
            CThread.CancellationPoint();
        }
    }
}
