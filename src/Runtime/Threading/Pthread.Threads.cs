using System;
using System.Diagnostics.CodeAnalysis;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>pthread.h</c> (POSIX, with glibc's own functions).</summary>
/// <remarks>
/// Each thread is a .NET thread. Mutexes and their kin keep all their state in the program's memory. Functions return 0 or an error number and leave
/// <c>errno</c> alone.
/// </remarks>
public static unsafe partial class Pthread
{
    /// <summary>What <see cref="pthread_join"/> tells of a thread that was cancelled.</summary>
    public static void* PTHREAD_CANCELED => (void*)-1;

    /// <summary>Starts a thread (POSIX pthread_create). 0 or EAGAIN, EINVAL, EPERM.</summary>
    public static int pthread_create(ulong* newthread, pthread_attr_t* attr, delegate*<void*, void*> start_routine, void* arg) =>
        CThread.Start(
            attr == null ? CProcess.Current.Threads.Defaults : new ThreadAttributes(attr), new ThreadRoutine(start_routine, arg), newthread);

    /// <summary>Ends the current thread; that of <c>main</c> too, and the process goes on (POSIX pthread_exit). Does not return.</summary>
    [DoesNotReturn]
    public static void pthread_exit(void* retval) => CThread.Current.Exit(retval);

    /// <summary>Waits for the end of a thread (POSIX pthread_join). 0 or ESRCH, EINVAL, EDEADLK. A cancellation point.</summary>
    public static int pthread_join(ulong th, void** thread_return) => Join(th, thread_return, Deadline.Never);

    /// <summary>As <see cref="pthread_join"/>; EBUSY if the thread still runs (pthread_tryjoin_np(3)).</summary>
    public static int pthread_tryjoin_np(ulong th, void** thread_return) =>
        CProcess.Current.Threads.Find(th) is { HasEnded: false } ? EBUSY : Join(th, thread_return, Deadline.Never);

    /// <summary>As <see cref="pthread_join"/>; ETIMEDOUT after a time of CLOCK_REALTIME (pthread_timedjoin_np(3)).</summary>
    public static int pthread_timedjoin_np(ulong th, void** thread_return, timespec* abstime) =>
        pthread_clockjoin_np(th, thread_return, Time.CLOCK_REALTIME, abstime);

    /// <summary>As <see cref="pthread_timedjoin_np"/> by a clock of choice.</summary>
    public static int pthread_clockjoin_np(ulong th, void** thread_return, int clockid, timespec* abstime) =>
        Deadline.IsWaitClock(clockid) ? Join(th, thread_return, abstime == null ? Deadline.Never : new Deadline(clockid, *abstime)) : EINVAL;

    /// <summary>Lets a thread go without being joined (POSIX pthread_detach). 0 or ESRCH, EINVAL.</summary>
    public static int pthread_detach(ulong th) => CProcess.Current.Threads.Detach(th);

    /// <summary>The current thread (POSIX pthread_self).</summary>
    public static ulong pthread_self() => CThread.Current.Id;

    /// <summary>Whether two are the same thread (POSIX pthread_equal).</summary>
    public static int pthread_equal(ulong thread1, ulong thread2) => thread1 == thread2 ? 1 : 0;

    /// <summary>Registers functions that <c>fork</c> calls; each may be null (POSIX pthread_atfork).</summary>
    public static int pthread_atfork(delegate*<void> prepare, delegate*<void> parent, delegate*<void> child)
    {
        CProcess.Current.Threads.ForkHandlers.Add(prepare, parent, child);
        return 0;
    }

    /// <summary>Names a thread, with at most 15 bytes (pthread_setname_np(3)). 0 or ERANGE, ESRCH.</summary>
    public static int pthread_setname_np(ulong target_thread, CString name)
    {
        if (name.Length > CThread.NameLength)
        {
            return ERANGE;
        }

        if (CProcess.Current.Threads.Find(target_thread) is not { } thread)
        {
            return ESRCH;
        }

        thread.Rename(new ReadOnlySpan<byte>(name.Pointer, name.Length));
        return 0;
    }

    /// <summary>Stores the name of a thread and its NUL, 16 bytes at least (pthread_getname_np(3)). 0 or ERANGE, ESRCH.</summary>
    public static int pthread_getname_np(ulong target_thread, sbyte* buf, ulong buflen)
    {
        if (buflen <= CThread.NameLength)
        {
            return ERANGE;
        }

        if (CProcess.Current.Threads.Find(target_thread) is not { } thread)
        {
            return ESRCH;
        }

        ReadOnlySpan<byte> name = thread.Name;
        name[..(name.IndexOf((byte)0) + 1)].CopyTo(new Span<byte>(buf, (int)Math.Min(buflen, int.MaxValue)));
        return 0;
    }

    /// <summary>Tells the clock of the processor time of a thread (POSIX pthread_getcpuclockid). 0 or ESRCH.</summary>
    public static int pthread_getcpuclockid(ulong thread_id, int* clock_id)
    {
        if (CProcess.Current.Threads.Find(thread_id) is not { } thread)
        {
            return ESRCH;
        }

        // The kernel's coding of a thread's clock (clock_getres(2), "Dynamic clocks").
        const int SchedulerOfThread = 6;
        *clock_id = (~thread.HostId << 3) | SchedulerOfThread;
        return 0;
    }

    private static int Join(ulong id, void** result, in Deadline deadline)
    {
        ThreadTable threads = CProcess.Current.Threads;
        int error = threads.BeginJoin(id, out CThread? thread);
        if (error != 0)
        {
            return error;
        }

        error = deadline.IsValid ? thread!.AwaitEnd(deadline) : EINVAL;
        if (error != 0)
        {
            threads.GiveUpJoin(thread!);
            return error;
        }

        threads.Remove(thread!);
        if (result != null)
        {
            *result = thread!.Result;
        }

        return 0;
    }
}
