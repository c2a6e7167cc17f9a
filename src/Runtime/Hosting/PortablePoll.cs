using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net.Sockets;
using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Poll;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>poll(2) on <see cref="Socket.Select(System.Collections.IList, System.Collections.IList, System.Collections.IList, int)"/>.</summary>
internal static unsafe class PortablePoll
{
    private const short ReadEvents = POLLIN | POLLRDNORM | POLLRDBAND;
    private const short WriteEvents = POLLOUT | POLLWRNORM | POLLWRBAND;

    // The longest single wait: Socket.Select takes microseconds in an int.
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(30);

    /// <inheritdoc cref="HostSystem.Poll"/>
    internal static int Wait(ReadOnlySpan<OpenFile?> files, pollfd* requests, long nanoseconds)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan limit = nanoseconds < 0 ? TimeSpan.MaxValue : TimeSpan.FromTicks((nanoseconds + 99) / 100);
        while (true)
        {
            int ready = CountReady(files, requests);
            TimeSpan left = limit - Stopwatch.GetElapsedTime(start);
            if (ready > 0 || left <= TimeSpan.Zero)
            {
                return ready;
            }

            WaitForChange(files, requests, left < s_longestWait ? left : s_longestWait);
        }
    }

    private static int CountReady(ReadOnlySpan<OpenFile?> files, pollfd* requests)
    {
        int ready = 0;
        for (int i = 0; i < files.Length; i++)
        {
            if (files[i] is IPortableFile file)
            {
                requests[i].revents = file.Readiness(requests[i].events);
            }

            ready += requests[i].revents != 0 ? 1 : 0;
        }

        return ready;
    }

    private static void WaitForChange(ReadOnlySpan<OpenFile?> files, pollfd* requests, TimeSpan time)
    {
        List<Socket> readers = [];
        List<Socket> writers = [];
        List<Socket> all = [];
        for (int i = 0; i < files.Length; i++)
        {
            if ((files[i] as IPortableFile)?.Waitable is not { } socket)
            {
                continue;
            }

            all.Add(socket);
            if ((requests[i].events & ReadEvents) != 0)
            {
                readers.Add(socket);
            }

            if ((requests[i].events & WriteEvents) != 0)
            {
                writers.Add(socket);
            }
        }

        if (all.Count == 0)
        {
            Thread.Sleep(time);
            return;
        }

        Socket.Select(readers, writers, all, time);
    }
}
