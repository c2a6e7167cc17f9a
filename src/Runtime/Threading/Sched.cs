using System;
using System.Numerics;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sched.h</c> (POSIX, Linux): scheduling, and sets of processors.</summary>
public static unsafe partial class Sched
{
    /// <summary>Lets other threads run (POSIX sched_yield).</summary>
    public static int sched_yield()
    {
        CProcess.Current.Host.Yield();
        return 0;
    }

    /// <summary>The lowest priority of a policy, or -1 with EINVAL (POSIX sched_get_priority_min).</summary>
    public static int sched_get_priority_min(int algorithm) => CallResult.Report(OrInvalid(Scheduling.LowestPriority(algorithm)));

    /// <summary>The highest priority of a policy, or -1 with EINVAL (POSIX sched_get_priority_max).</summary>
    public static int sched_get_priority_max(int algorithm) => CallResult.Report(OrInvalid(Scheduling.HighestPriority(algorithm)));

    /// <summary>The policy of a process, 0 for the caller; -1 with ESRCH, EINVAL (POSIX sched_getscheduler).</summary>
    public static int sched_getscheduler(int pid) => CallResult.Report(CProcess.Current.Host.GetScheduler(pid));

    /// <summary>Sets policy and priority of a process. 0, or -1 with ESRCH, EINVAL, EPERM (POSIX sched_setscheduler).</summary>
    public static int sched_setscheduler(int pid, int policy, sched_param* param) =>
        CallResult.Report(param == null ? -EINVAL : CProcess.Current.Host.SetScheduler(pid, policy, param->sched_priority));

    /// <summary>Tells the priority of a process. 0, or -1 with ESRCH, EINVAL (POSIX sched_getparam).</summary>
    public static int sched_getparam(int pid, sched_param* param)
    {
        int result = param == null ? -EINVAL : CProcess.Current.Host.GetPriority(pid);
        if (result < 0)
        {
            return CallResult.Report(result);
        }

        param->sched_priority = result;
        return 0;
    }

    /// <summary>Sets the priority of a process. 0, or -1 with ESRCH, EINVAL, EPERM (POSIX sched_setparam).</summary>
    public static int sched_setparam(int pid, sched_param* param) =>
        CallResult.Report(param == null ? -EINVAL : CProcess.Current.Host.SetPriority(pid, param->sched_priority));

    /// <summary>Tells the time slice of SCHED_RR. 0, or -1 with ESRCH, EINVAL (POSIX sched_rr_get_interval).</summary>
    public static int sched_rr_get_interval(int pid, timespec* t) => CallResult.Report(CProcess.Current.Host.GetTimeSlice(pid, t));

    /// <summary>The processor that the thread runs on (sched_getcpu(3)).</summary>
    public static int sched_getcpu() => CallResult.Report(CProcess.Current.Host.CurrentProcessor);

    /// <summary>Tells the processors that a thread, 0 is the current one, may run on. 0, or -1 with ESRCH, EINVAL (sched_getaffinity(2)).</summary>
    public static int sched_getaffinity(int pid, ulong cpusetsize, cpu_set_t* cpuset) =>
        CallResult.Report(CProcess.Current.Host.GetAffinity(pid, cpusetsize, (byte*)cpuset));

    /// <summary>Sets the processors that a thread may run on. 0, or -1 with ESRCH, EINVAL, EPERM (sched_setaffinity(2)).</summary>
    public static int sched_setaffinity(int pid, ulong cpusetsize, cpu_set_t* cpuset) =>
        CallResult.Report(CProcess.Current.Host.SetAffinity(pid, cpusetsize, (byte*)cpuset));

    private static int OrInvalid(int priority) => priority < 0 ? -EINVAL : priority;
}
