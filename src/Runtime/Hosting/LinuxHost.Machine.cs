using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The machine and its limits.</summary>
internal sealed unsafe partial class LinuxHost
{
    // What the kernel's getpriority counts down from, so that no priority is a negated error number.
    private const int PriorityBase = 20;

    /// <inheritdoc/>
    internal override long HostNumber => Libc.gethostid();

    /// <inheritdoc/>
    internal override int ThreadId => Libc.gettid();

    /// <inheritdoc/>
    internal override long Configuration(int name, out bool isUnlimited) => Limit(Libc.sysconf(name), out isUnlimited);

    /// <inheritdoc/>
    internal override long ConfigurationText(int name, sbyte* buffer, ulong size)
    {
        nuint length = Libc.confstr(name, buffer, (nuint)size);
        return length == 0 ? -Marshal.GetLastPInvokeError() : (long)length;
    }

    /// <inheritdoc/>
    internal override int HostName(sbyte* name, ulong length) => Libc.Result(Libc.gethostname(name, (nuint)length));

    /// <inheritdoc/>
    internal override int SetHostName(sbyte* name, ulong length) => Libc.Result(Libc.sethostname(name, (nuint)length));

    /// <inheritdoc/>
    internal override int DomainName(sbyte* name, ulong length) => Libc.Result(Libc.getdomainname(name, (nuint)length));

    /// <inheritdoc/>
    internal override int SetDomainName(sbyte* name, ulong length) => Libc.Result(Libc.setdomainname(name, (nuint)length));

    /// <inheritdoc/>
    internal override int Priority(int which, uint who)
    {
        int nice = Libc.getpriority(which, who);
        int error = Marshal.GetLastPInvokeError();
        return nice == -1 && error != 0 ? -error : PriorityBase - nice;
    }

    /// <inheritdoc/>
    internal override int SetPriority(int which, uint who, int value) => Libc.Result(Libc.setpriority(which, who, value));

    /// <inheritdoc/>
    internal override int SystemNames(utsname* names) => Libc.Result(Libc.uname(names));

    /// <inheritdoc/>
    internal override int ResourceLimit(int process, int resource, rlimit* newLimit, rlimit* oldLimit) =>
        Libc.Result(Libc.prlimit(process, resource, newLimit, oldLimit));

    /// <inheritdoc/>
    internal override int ResourceUsage(int who, rusage* usage) => Libc.Result(Libc.getrusage(who, usage));

    /// <inheritdoc/>
    internal override long ProcessorTimes(tms* times) => Libc.times(times);

    /// <inheritdoc/>
    internal override int MachineState(sysinfo* state) => Libc.Result(Libc.sysinfo(state));
}
