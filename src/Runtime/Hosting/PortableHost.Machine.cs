using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.SysUtsname;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The machine and its limits.</summary>
internal sealed unsafe partial class PortableHost
{
    // What a nice value of 0 is in the kernel's form.
    private const int NormalPriority = 20;

    private readonly Dictionary<int, rlimit> _limits = [];

    /// <summary>A number that stands for the machine's name.</summary>
    internal override long HostNumber => (int)PortableStatus.Number(Environment.MachineName);

    /// <inheritdoc/>
    internal override int ThreadId => Environment.CurrentManagedThreadId;

    /// <inheritdoc/>
    internal override long Configuration(int name, out bool isUnlimited) => PortableLimits.OfSystem(name, out isUnlimited);

    /// <inheritdoc/>
    internal override long ConfigurationText(int name, sbyte* buffer, ulong size)
    {
        ReadOnlySpan<byte> text = name switch
        {
            _CS_PATH => "/bin:/usr/bin\0"u8,
            _CS_GNU_LIBC_VERSION => "glibc 2.36\0"u8,
            _CS_GNU_LIBPTHREAD_VERSION => "NPTL 2.36\0"u8,
            _ => default,
        };
        if (text.IsEmpty)
        {
            return -EINVAL;
        }

        if (buffer != null && size > 0)
        {
            int length = (int)Math.Min(size, (ulong)text.Length);
            text[..length].CopyTo(new Span<byte>(buffer, length));
            buffer[length - 1] = 0;
        }

        return text.Length;
    }

    /// <inheritdoc/>
    internal override int HostName(sbyte* name, ulong length) => Store(Environment.MachineName, name, length);

    /// <inheritdoc/>
    internal override int SetHostName(sbyte* name, ulong length) => -EPERM;

    /// <summary>A machine without a domain has this one on Linux.</summary>
    internal override int DomainName(sbyte* name, ulong length) => Store("(none)", name, length);

    /// <inheritdoc/>
    internal override int SetDomainName(sbyte* name, ulong length) => -EPERM;

    /// <summary>All processes have the normal one.</summary>
    internal override int Priority(int which, uint who) => which is < 0 or > 2 ? -EINVAL : NormalPriority;

    /// <inheritdoc/>
    internal override int SetPriority(int which, uint who, int value) => which is < 0 or > 2 ? -EINVAL : value == 0 ? 0 : -EACCES;

    private static int Store(string text, sbyte* buffer, ulong size)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text + '\0');
        if ((ulong)bytes.Length > size)
        {
            return -ENAMETOOLONG;
        }

        bytes.CopyTo(new Span<byte>(buffer, bytes.Length));
        return 0;
    }

    /// <inheritdoc/>
    internal override int SystemNames(utsname* names)
    {
        if (names == null)
        {
            return -EFAULT;
        }

        *names = default;
        string system = OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsMacOS() ? "Darwin" : OperatingSystem.IsWindows() ? "Windows" : "Unix";
        string machine = RuntimeInformation.OSArchitecture switch
        {
            Architecture.X64 => "x86_64",
            Architecture.Arm64 => "aarch64",
            Architecture.X86 => "i686",
            Architecture other => other.ToString().ToLowerInvariant(),
        };
        Fill(names->sysname, system);
        Fill(names->nodename, Environment.MachineName);
        Fill(names->release, Environment.OSVersion.Version.ToString());
        Fill(names->version, RuntimeInformation.OSDescription);
        Fill(names->machine, machine);
        Fill(names->domainname, "(none)");
        return 0;
    }

    /// <summary>The BCL knows no limits: there is none but of descriptors, and what a program sets is kept, but stops nobody.</summary>
    internal override int ResourceLimit(int process, int resource, rlimit* newLimit, rlimit* oldLimit)
    {
        if (resource is < 0 or >= RLIMIT_NLIMITS)
        {
            return -EINVAL;
        }

        if (process != 0 && process != ProcessId)
        {
            return -ESRCH;
        }

        lock (_limits)
        {
            ulong usual = resource == RLIMIT_NOFILE ? PortableLimits.OpenFiles : RLIM_INFINITY;
            rlimit limit = _limits.GetValueOrDefault(resource, new rlimit { rlim_cur = usual, rlim_max = usual });
            if (newLimit != null)
            {
                if (newLimit->rlim_cur > newLimit->rlim_max || newLimit->rlim_max > limit.rlim_max)
                {
                    return newLimit->rlim_cur > newLimit->rlim_max ? -EINVAL : -EPERM;
                }

                _limits[resource] = *newLimit;
            }

            if (oldLimit != null)
            {
                *oldLimit = limit;
            }

            return 0;
        }
    }

    /// <inheritdoc/>
    internal override int ResourceUsage(int who, rusage* usage)
    {
        if (who is not (RUSAGE_SELF or RUSAGE_CHILDREN or RUSAGE_THREAD) || usage == null)
        {
            return usage == null ? -EFAULT : -EINVAL;
        }

        *usage = default;
        if (who != RUSAGE_CHILDREN)
        {
            Environment.ProcessCpuUsage used = Environment.CpuUsage;
            usage->ru_utime = ToTimeval(used.UserTime);
            usage->ru_stime = ToTimeval(used.PrivilegedTime);
            usage->ru_maxrss = Environment.WorkingSet / 1024;
        }

        return 0;
    }

    /// <inheritdoc/>
    internal override long ProcessorTimes(tms* times)
    {
        const long MillisecondsPerTick = 10;
        Environment.ProcessCpuUsage used = Environment.CpuUsage;
        if (times != null)
        {
            *times = new tms
            {
                tms_utime = (long)used.UserTime.TotalMilliseconds / MillisecondsPerTick,
                tms_stime = (long)used.PrivilegedTime.TotalMilliseconds / MillisecondsPerTick,
            };
        }

        return Environment.TickCount64 / MillisecondsPerTick;
    }

    /// <inheritdoc/>
    internal override int MachineState(sysinfo* state)
    {
        if (state == null)
        {
            return -EFAULT;
        }

        *state = new sysinfo
        {
            uptime = Environment.TickCount64 / 1000,
            totalram = (ulong)GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
            freeram = (ulong)PortableLimits.FreeMemory,
            procs = 1,
            mem_unit = 1,
        };
        return 0;
    }

    private static timeval ToTimeval(TimeSpan span) =>
        new() { tv_sec = (long)span.TotalSeconds, tv_usec = span.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond };

    private static void Fill(sbyte* member, string text)
    {
        const int Longest = _UTSNAME_LENGTH - 1;
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bytes.AsSpan(0, Math.Min(bytes.Length, Longest)).CopyTo(new Span<byte>(member, Longest));
    }
}
