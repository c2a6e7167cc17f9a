using System;
using System.Threading;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>semaphore.h</c> (POSIX).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c>.</remarks>
public static unsafe partial class Semaphore
{
    /// <summary>What <see cref="sem_open"/> returns when it fails.</summary>
    public static sem_t* SEM_FAILED => null;

    /// <summary>Makes a semaphore with a value. 0, or -1 with EINVAL (POSIX sem_init).</summary>
    public static int sem_init(sem_t* sem, int pshared, uint value)
    {
        if (value > Limits.SEM_VALUE_MAX)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        *sem = new sem_t { __data = value, __private = pshared == 0 ? 0 : SemaphoreWord.Shared };
        return 0;
    }

    /// <summary>Ends the use of a semaphore (POSIX sem_destroy).</summary>
    public static int sem_destroy(sem_t* sem) => 0;

    /// <summary>Opens or makes a semaphore with a name (POSIX sem_open); with O_CREAT come its mode and its value.</summary>
    public static sem_t* sem_open(CString name, int oflag, params ReadOnlySpan<VarArg> args)
    {
        bool creates = (oflag & Fcntl.O_CREAT) != 0;
        uint mode = creates && args.Length > 0 ? args[0].UInt32 : 0;
        uint value = creates && args.Length > 1 ? args[1].UInt32 : 0;
        int result = NamedSemaphores.Open(CProcess.Current, name, oflag, mode, value, out sem_t* semaphore);
        if (result < 0)
        {
            CallResult.Report(result);
        }

        return semaphore;
    }

    /// <summary>Closes what <see cref="sem_open"/> has opened. 0, or -1 with EINVAL (POSIX sem_close).</summary>
    public static int sem_close(sem_t* sem) => CallResult.Report(NamedSemaphores.Close(CProcess.Current, sem));

    /// <summary>Removes the name of a semaphore. 0, or -1 with ENOENT, EACCES (POSIX sem_unlink).</summary>
    public static int sem_unlink(CString name) => CallResult.Report(NamedSemaphores.Unlink(CProcess.Current, name));

    /// <summary>Takes one from the value, when there is one (POSIX sem_wait); -1 with EINTR after a handler. A cancellation point.</summary>
    public static int sem_wait(sem_t* sem) => CallResult.Report(SemaphoreWord.Wait(sem, Deadline.Never));

    /// <summary>As <see cref="sem_wait"/>, or -1 with ETIMEDOUT after a time of CLOCK_REALTIME (POSIX sem_timedwait).</summary>
    public static int sem_timedwait(sem_t* sem, timespec* abstime) => sem_clockwait(sem, Time.CLOCK_REALTIME, abstime);

    /// <summary>As <see cref="sem_timedwait"/> by a clock of choice (POSIX sem_clockwait).</summary>
    public static int sem_clockwait(sem_t* sem, int clock, timespec* abstime) =>
        CallResult.Report(SemaphoreWord.Wait(sem, new Deadline(clock, *abstime)));

    /// <summary>Takes one from the value if there is one, or -1 with EAGAIN (POSIX sem_trywait).</summary>
    public static int sem_trywait(sem_t* sem) => SemaphoreWord.TryTake(sem) ? 0 : (int)CallResult.Fail(EAGAIN);

    /// <summary>Adds one to the value and wakes a thread that waits for it. 0, or -1 with EOVERFLOW (POSIX sem_post).</summary>
    public static int sem_post(sem_t* sem) => CallResult.Report(SemaphoreWord.Post(sem));

    /// <summary>Stores the value (POSIX sem_getvalue).</summary>
    public static int sem_getvalue(sem_t* sem, int* sval)
    {
        *sval = (int)(uint)Volatile.Read(ref sem->__data);
        return 0;
    }
}
