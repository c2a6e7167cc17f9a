using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/resource.h</c> (POSIX, 4.3BSD).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</remarks>
public static unsafe partial class SysResource
{
    // What the kernel's priorities count down from.
    private const int PriorityBase = 20;

    /// <summary>Tells the limit of a resource (POSIX <c>getrlimit</c>).</summary>
    public static int getrlimit(int resource, rlimit* rlp)
    {
        if (rlp == null)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        return prlimit(0, resource, null, rlp);
    }

    /// <summary>Sets the limit of a resource (POSIX <c>setrlimit</c>).</summary>
    public static int setrlimit(int resource, rlimit* rlp)
    {
        if (rlp == null)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        return prlimit(0, resource, rlp, null);
    }

    /// <summary>Tells the limit of a resource of a process, and sets it unless <paramref name="newlimit"/> is null (prlimit(2)).</summary>
    public static int prlimit(int pid, int resource, rlimit* newlimit, rlimit* oldlimit)
    {
        CProcess process = CProcess.Current;
        if (resource != RLIMIT_NOFILE || (pid != 0 && pid != process.Host.ProcessId))
        {
            return CallResult.Report(process.Host.ResourceLimit(pid, resource, newlimit, oldlimit));
        }

        return CallResult.Report(LimitDescriptors(process, newlimit, oldlimit));
    }

    /// <summary>Tells what the process, its children or the thread have used, RUSAGE_* (POSIX <c>getrusage</c>).</summary>
    public static int getrusage(int who, rusage* usage) => CallResult.Report(CProcess.Current.Host.ResourceUsage(who, usage));

    /// <summary>The nice value of a process, a group or a user; -1 is one as well, so <c>errno</c> is set to 0 first (POSIX <c>getpriority</c>).</summary>
    public static int getpriority(int which, uint who)
    {
        int priority = CProcess.Current.Host.Priority(which, who);
        return priority < 0 ? CallResult.Report(priority) : PriorityBase - priority;
    }

    /// <summary>Sets the nice value of a process, a group or a user (POSIX <c>setpriority</c>).</summary>
    public static int setpriority(int which, uint who, int prio) => CallResult.Report(CProcess.Current.Host.SetPriority(which, who, prio));

    /// <summary>
    /// The limit of descriptors is that of the process's own table: the host process, which has files of its own open, keeps what it has.
    /// </summary>
    private static int LimitDescriptors(CProcess process, rlimit* newLimit, rlimit* oldLimit)
    {
        rlimit limit;
        int result = process.Host.ResourceLimit(0, RLIMIT_NOFILE, null, &limit);
        if (result < 0)
        {
            return result;
        }

        DescriptorTable descriptors = process.Descriptors;
        limit.rlim_max = System.Math.Min(limit.rlim_max, descriptors.HardLimit ?? limit.rlim_max);
        limit.rlim_cur = System.Math.Min(descriptors.SoftLimit ?? limit.rlim_cur, limit.rlim_max);
        if (newLimit != null)
        {
            if (newLimit->rlim_cur > newLimit->rlim_max)
            {
                return -EINVAL;
            }

            if (newLimit->rlim_max > limit.rlim_max)
            {
                return -EPERM;
            }

            (descriptors.SoftLimit, descriptors.HardLimit) = (newLimit->rlim_cur, newLimit->rlim_max);
        }

        if (oldLimit != null)
        {
            *oldLimit = limit;
        }

        return 0;
    }
}
