using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// The host's epoll calls with a C program's <see cref="epoll_event"/>. That has 12 bytes on x86-64 and, with padding, 16 on all
/// other machines (the kernel's include/uapi/linux/eventpoll.h).
/// </summary>
internal static unsafe class EpollEvents
{
    private static bool IsPacked => RuntimeInformation.ProcessArchitecture is Architecture.X64;

    /// <summary>epoll_ctl(2).</summary>
    internal static int Control(int queue, int operation, int fd, epoll_event* request)
    {
        if (IsPacked || request == null)
        {
            return Libc.Result(Libc.epoll_ctl(queue, operation, fd, request));
        }

        var padded = new Padded { Events = request->events, Data = request->data.u64 };
        return Libc.Result(Libc.epoll_ctl(queue, operation, fd, &padded));
    }

    /// <summary>epoll_pwait(2), with the mask of the calling thread's wait.</summary>
    internal static int Wait(int queue, epoll_event* events, int maximum, int milliseconds)
    {
        if (IsPacked || events == null)
        {
            return WaitingCalls.epoll_pwait(queue, events, maximum, milliseconds, ThreadSignals.WaitMask);
        }

        // The host's events need more room than the program's: as many as fit are taken, and the others are still there next time.
        Padded single;
        int count = (int)((long)maximum * sizeof(epoll_event) / sizeof(Padded));
        Padded* padded = count == 0 ? &single : (Padded*)events;
        int result = WaitingCalls.epoll_pwait(queue, padded, count == 0 ? 1 : count, milliseconds, ThreadSignals.WaitMask);
        for (int i = 0; i < result; i++)
        {
            Padded found = padded[i];
            events[i].events = found.Events;
            events[i].data.u64 = found.Data;
        }

        return result;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Padded
    {
        public uint Events;
        public ulong Data;
    }
}
