using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Policies, priorities, processors.</summary>
public static unsafe partial class Pthread
{
    /// <summary>Lets other threads run (pthread_yield(3)).</summary>
    public static int pthread_yield() => Sched.sched_yield();

    /// <summary>What <see cref="pthread_setconcurrency"/> was given last (POSIX pthread_getconcurrency).</summary>
    public static int pthread_getconcurrency() => CProcess.Current.Threads.Concurrency;

    /// <summary>Hints at how many threads should run at once; all do. 0 or EINVAL (POSIX pthread_setconcurrency).</summary>
    public static int pthread_setconcurrency(int level)
    {
        if (level < 0)
        {
            return EINVAL;
        }

        CProcess.Current.Threads.Concurrency = level;
        return 0;
    }

    /// <summary>Tells policy and priority of a thread. 0 or ESRCH (POSIX pthread_getschedparam).</summary>
    public static int pthread_getschedparam(ulong target_thread, int* policy, sched_param* param)
    {
        if (Running(target_thread) is not { } thread)
        {
            return ESRCH;
        }

        int priority = thread.Process.Host.GetPriority(thread.HostId);
        int result = priority < 0 ? priority : thread.Process.Host.GetScheduler(thread.HostId);
        if (result < 0)
        {
            return -result;
        }

        param->sched_priority = priority;
        return Store(policy, result);
    }

    /// <summary>Sets policy and priority of a thread. 0 or ESRCH, EINVAL, EPERM (POSIX pthread_setschedparam).</summary>
    public static int pthread_setschedparam(ulong target_thread, int policy, sched_param* param) =>
        Running(target_thread) is { } thread ? -thread.Process.Host.SetScheduler(thread.HostId, policy, param->sched_priority) : ESRCH;

    /// <summary>Sets the priority of a thread. 0 or ESRCH, EINVAL, EPERM (POSIX pthread_setschedprio).</summary>
    public static int pthread_setschedprio(ulong target_thread, int prio) =>
        Running(target_thread) is { } thread ? -thread.Process.Host.SetPriority(thread.HostId, prio) : ESRCH;

    /// <summary>Tells the processors that a thread may run on. 0 or ESRCH, EINVAL (pthread_getaffinity_np(3)).</summary>
    public static int pthread_getaffinity_np(ulong th, ulong cpusetsize, cpu_set_t* cpuset) =>
        Running(th) is { } thread ? -thread.Process.Host.GetAffinity(thread.HostId, cpusetsize, (byte*)cpuset) : ESRCH;

    /// <summary>Sets the processors that a thread may run on. 0 or ESRCH, EINVAL (pthread_setaffinity_np(3)).</summary>
    public static int pthread_setaffinity_np(ulong th, ulong cpusetsize, cpu_set_t* cpuset) =>
        Running(th) is { } thread ? -thread.Process.Host.SetAffinity(thread.HostId, cpusetsize, (byte*)cpuset) : ESRCH;

    private static CThread? Running(ulong id) => CProcess.Current.Threads.Find(id) is { HasEnded: false } thread ? thread : null;
}
