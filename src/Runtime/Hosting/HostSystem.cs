using System;
using System.Collections.Generic;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Timing;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// The operating system as the runtime uses it. On Linux its own calls, whose results are what a C program expects; elsewhere the
/// BCL, mapped to Linux's numbers and layouts. Results are as in <see cref="OpenFile"/>: negated error numbers.
/// </summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>The environment variable that has a program on Linux run on the BCL alone, as it would elsewhere, if it is 1.</summary>
    internal const string PortableVariable = "CSOCKTRANSLATE_PORTABLE";

    /// <summary>The one that fits the machine.</summary>
    internal static HostSystem Native { get; } =
        OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable(PortableVariable) != "1" ? new LinuxHost() : new PortableHost();

    /// <summary>The host process's number.</summary>
    internal abstract int ProcessId { get; }

    /// <summary>The number of its parent.</summary>
    internal abstract int ParentProcessId { get; }

    /// <summary>The host process's real user.</summary>
    internal abstract uint UserId { get; }

    /// <summary>The host process's effective user.</summary>
    internal abstract uint EffectiveUserId { get; }

    /// <summary>The host process's real group.</summary>
    internal abstract uint GroupId { get; }

    /// <summary>The host process's effective group.</summary>
    internal abstract uint EffectiveGroupId { get; }

    /// <summary>The host's own standard stream 0, 1 or 2; null if it was closed when the process started.</summary>
    internal abstract OpenFile? StandardStream(int descriptor);

    /// <summary>
    /// The other descriptors that the host process had when it started, with their files; none where programs get no more than the standard
    /// streams. To be asked once, before the program opens anything.
    /// </summary>
    internal virtual IReadOnlyList<(int Descriptor, OpenFile File)> InheritedFiles() => [];

    /// <summary>Ends the host process at once. Does not return.</summary>
    internal abstract void ExitNow(int status);

    /// <summary>Ends the host process as a signal's default action does, so that its parent sees it killed. Does not return.</summary>
    internal abstract void KillSelf(int signal);

    /// <summary>Lets faults of the program (SIGSEGV, SIGBUS, SIGFPE) end the host process as they end a C program.</summary>
    internal abstract void UseDefaultFaultActions();

    /// <summary>
    /// Waits for a time by a clock, or with TIMER_ABSTIME until one, not shorter; 0, or -EINTR when a signal's handler has to run, and then the
    /// rest is stored (POSIX <c>clock_nanosleep</c>).
    /// </summary>
    internal abstract int Sleep(int clock, int flags, timespec* requested, timespec* remaining);

    /// <summary>Reads a clock, <c>CLOCK_*</c> (POSIX <c>clock_gettime</c>).</summary>
    internal virtual int ReadClock(int clock, timespec* time) => PortableClock.Read(clock, time);

    /// <summary>Tells the step of a clock; <paramref name="step"/> may be null (POSIX <c>clock_getres</c>).</summary>
    internal virtual int ClockResolution(int clock, timespec* step) => PortableClock.Resolution(clock, step);

    /// <summary>Makes a socket (POSIX <c>socket</c>); of the type's flags SOCK_NONBLOCK matters here, SOCK_CLOEXEC is the descriptor's.</summary>
    internal abstract int OpenSocket(int domain, int type, int protocol, out OpenFile? socket);

    /// <summary>Makes two connected sockets (POSIX <c>socketpair</c>).</summary>
    internal abstract int OpenSocketPair(int domain, int type, int protocol, out OpenFile? first, out OpenFile? second);

    /// <summary>Makes a pipe (POSIX <c>pipe</c>); of the flags O_NONBLOCK and O_DIRECT matter here.</summary>
    internal abstract int OpenPipe(int flags, out OpenFile? readEnd, out OpenFile? writeEnd);

    /// <summary>The number of a network interface (POSIX <c>if_nametoindex</c>), or -ENODEV.</summary>
    internal abstract int InterfaceIndex(sbyte* name);

    /// <summary>Stores the name of a network interface in IF_NAMESIZE bytes (POSIX <c>if_indextoname</c>); 0 or -ENXIO.</summary>
    internal abstract int InterfaceName(uint index, sbyte* name);

    /// <summary>Lists the network interfaces (POSIX <c>if_nameindex</c>); the list is null if that fails.</summary>
    internal abstract int ListInterfaces(out if_nameindex* list);

    /// <summary>Frees a list of <see cref="ListInterfaces"/>.</summary>
    internal abstract void FreeInterfaces(if_nameindex* list);

    /// <summary>Lists the addresses of the network interfaces (getifaddrs(3)).</summary>
    internal abstract int ListAddresses(out ifaddrs* list);

    /// <summary>Frees a list of <see cref="ListAddresses"/>.</summary>
    internal abstract void FreeAddresses(ifaddrs* list);

    /// <summary>
    /// Waits until one of the files is ready for what its request asks, at most that long, without limit if
    /// <paramref name="nanoseconds"/> is negative. Stores what each is ready for and returns for how many that is something. A file
    /// that is null keeps what its request says already.
    /// </summary>
    internal abstract int Poll(ReadOnlySpan<OpenFile?> files, pollfd* requests, long nanoseconds);
}
