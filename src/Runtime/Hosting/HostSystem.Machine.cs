namespace CSockTranslate.Runtime.Hosting;

/// <summary>The machine and its limits.</summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>A property of the system, _SC_* (POSIX <c>sysconf</c>); <paramref name="isUnlimited"/> says that there is no limit.</summary>
    internal abstract long Configuration(int name, out bool isUnlimited);

    /// <summary>Stores a text of the system, _CS_*, with its NUL as far as it fits; its size, or -EINVAL (POSIX <c>confstr</c>).</summary>
    internal abstract long ConfigurationText(int name, sbyte* buffer, ulong size);

    /// <summary>Stores the machine's name with its NUL (POSIX <c>gethostname</c>).</summary>
    internal abstract int HostName(sbyte* name, ulong length);

    /// <summary>Names the machine (4.4BSD <c>sethostname</c>).</summary>
    internal abstract int SetHostName(sbyte* name, ulong length);

    /// <summary>Stores the NIS domain's name with its NUL (getdomainname(2)).</summary>
    internal abstract int DomainName(sbyte* name, ulong length);

    /// <summary>Names the NIS domain (setdomainname(2)).</summary>
    internal abstract int SetDomainName(sbyte* name, ulong length);

    /// <summary>The machine's number (POSIX <c>gethostid</c>).</summary>
    internal abstract long HostNumber { get; }

    /// <summary>The number of the current thread (gettid(2)).</summary>
    internal abstract int ThreadId { get; }

    /// <summary>
    /// The priority of a process, a group or a user, PRIO_*: 20 less the nice value, as the kernel returns it so that it is never negative
    /// (POSIX <c>getpriority</c>).
    /// </summary>
    internal abstract int Priority(int which, uint who);

    /// <summary>Sets a nice value (POSIX <c>setpriority</c>).</summary>
    internal abstract int SetPriority(int which, uint who, int value);

    /// <summary>Tells the system's names (POSIX <c>uname</c>).</summary>
    internal abstract int SystemNames(utsname* names);

    /// <summary>Tells a limit, RLIMIT_*, and sets it unless <paramref name="newLimit"/> is null (prlimit(2)); process 0 is this one.</summary>
    internal abstract int ResourceLimit(int process, int resource, rlimit* newLimit, rlimit* oldLimit);

    /// <summary>Tells what has been used, RUSAGE_* (POSIX <c>getrusage</c>).</summary>
    internal abstract int ResourceUsage(int who, rusage* usage);

    /// <summary>Tells processor times and returns the ticks since some moment (POSIX <c>times</c>).</summary>
    internal abstract long ProcessorTimes(tms* times);

    /// <summary>Tells the state of the machine (sysinfo(2)).</summary>
    internal abstract int MachineState(sysinfo* state);
}
