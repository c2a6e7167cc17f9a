using System;
using System.IO;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Timing;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Any system that .NET runs on, through the BCL.</summary>
internal sealed unsafe partial class PortableHost : HostSystem
{
    /// <inheritdoc/>
    internal override int ProcessId => Environment.ProcessId;

    /// <summary>The BCL does not tell; a process without a living parent belongs to process 1.</summary>
    internal override int ParentProcessId => 1;

    /// <inheritdoc/>
    internal override uint UserId => EffectiveUserId;

    /// <summary>0 for a privileged process, as root is; else the first number that systems give to a person.</summary>
    internal override uint EffectiveUserId => Environment.IsPrivilegedProcess ? 0u : 1000u;

    /// <inheritdoc/>
    internal override uint GroupId => EffectiveUserId;

    /// <inheritdoc/>
    internal override uint EffectiveGroupId => EffectiveUserId;

    /// <inheritdoc/>
    internal override OpenFile? StandardStream(int descriptor) => descriptor switch
    {
        STDIN_FILENO => new StreamFile(Console.OpenStandardInput(), O_RDONLY, !Console.IsInputRedirected),
        STDOUT_FILENO => new StreamFile(Console.OpenStandardOutput(), O_WRONLY, !Console.IsOutputRedirected),
        _ => new StreamFile(Console.OpenStandardError(), O_WRONLY, !Console.IsErrorRedirected),
    };

    /// <inheritdoc/>
    internal override void ExitNow(int status) => Environment.Exit(status);

    /// <summary>Ends the process with the status that a shell shows for the signal: not every system knows signals.</summary>
    internal override void KillSelf(int signal) => Environment.Exit(128 + signal);

    /// <summary>Leaves faults to the exceptions that .NET makes of them, which <see cref="CProgram"/> turns into signals.</summary>
    internal override void UseDefaultFaultActions()
    {
    }

    /// <inheritdoc/>
    internal override int Sleep(int clock, int flags, timespec* requested, timespec* remaining)
    {
        timespec now;
        int result = PortableClock.Read(clock, &now);
        if (result < 0)
        {
            return result;
        }

        long seconds = requested->tv_sec - ((flags & Time.TIMER_ABSTIME) != 0 ? now.tv_sec : 0);
        long nanoseconds = requested->tv_nsec - ((flags & Time.TIMER_ABSTIME) != 0 ? now.tv_nsec : 0);

        // Rounded up: a C program may rely on not being woken early. One wait takes at most int.MaxValue milliseconds.
        long milliseconds = Math.Max(0, (Math.Min(seconds, long.MaxValue / 2000) * 1000) + ((nanoseconds + 999_999) / 1_000_000));
        for (; milliseconds > int.MaxValue; milliseconds -= int.MaxValue)
        {
            Thread.Sleep(int.MaxValue);
        }

        Thread.Sleep((int)milliseconds);
        return 0;
    }

    /// <inheritdoc/>
    internal override int OpenSocket(int domain, int type, int protocol, out OpenFile? socket) =>
        PortableSocket.Open(domain, type, protocol, out socket);

    /// <inheritdoc/>
    internal override int OpenSocketPair(int domain, int type, int protocol, out OpenFile? first, out OpenFile? second) =>
        PortableSocket.OpenPair(domain, type, protocol, out first, out second);

    /// <inheritdoc/>
    internal override int OpenPipe(int flags, out OpenFile? readEnd, out OpenFile? writeEnd)
    {
        MemoryPipe.Open(flags, out readEnd, out writeEnd);
        return 0;
    }

    /// <inheritdoc/>
    internal override int InterfaceIndex(sbyte* name) => PortableInterfaces.IndexOf(name);

    /// <inheritdoc/>
    internal override int InterfaceName(uint index, sbyte* name) => PortableInterfaces.NameOf(index, name);

    /// <inheritdoc/>
    internal override int ListInterfaces(out if_nameindex* list) => PortableInterfaces.List(out list);

    /// <inheritdoc/>
    internal override void FreeInterfaces(if_nameindex* list) => NativeMemory.Free(list);

    /// <inheritdoc/>
    internal override int ListAddresses(out ifaddrs* list) => PortableInterfaces.ListAddresses(out list);

    /// <inheritdoc/>
    internal override void FreeAddresses(ifaddrs* list) => NativeMemory.Free(list);

    /// <inheritdoc/>
    internal override int Poll(ReadOnlySpan<OpenFile?> files, pollfd* requests, long nanoseconds) =>
        PortablePoll.Wait(files, requests, nanoseconds);
}
