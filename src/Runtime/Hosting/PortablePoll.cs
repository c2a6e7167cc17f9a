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

    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(10);

    // The longest single wait: Socket.Select takes microseconds in an int.
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(30);

    /// <inheritdoc cref="HostSystem.Poll"/>
    internal static int Wait(ReadOnlySpan<OpenFile?> files, pollfd* requests, long nanoseconds)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan limit = nanoseconds < 0 ? TimeSpan.MaxValue : TimeSpan.FromTicks((nanoseconds + 99) / 100);
        while (true)
        {
            long seen = MemoryEvents.Version;
            int ready = CountReady(files, requests);
            TimeSpan left = limit - Stopwatch.GetElapsedTime(start);
            if (ready > 0 || left <= TimeSpan.Zero)
            {
                return ready;
            }

            WaitForChange(files, requests, seen, left < s_longestWait ? left : s_longestWait);
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

    /// <summary>Waits until one of the files may have changed since <paramref name="seen"/>, or time is up.</summary>
    internal static void WaitForChange(ReadOnlySpan<OpenFile?> files, pollfd* requests, long seen, TimeSpan time)
    {
        List<Socket> readers = [];
        List<Socket> writers = [];
        List<Socket> all = [];
        bool hasOthers = false;
        for (int i = 0; i < files.Length; i++)
        {
            var file = files[i] as IPortableFile;
            time = file?.ChangesIn is { } change && change < time ? change : time;
            if (file?.Waitable is not { } socket)
            {
                hasOthers |= file is not null;
                continue;
            }

            all.Add(socket);
            bool isAboutEnd = (requests[i].events & (ReadEvents | POLLRDHUP)) == POLLRDHUP;
            if (isAboutEnd && file.Readiness(POLLIN) != 0)
            {
                // Behind data the end comes without notice.
                time = time < s_look ? time : s_look;
            }
            else if (isAboutEnd || (requests[i].events & ReadEvents) != 0)
            {
                readers.Add(socket);
            }

            if ((requests[i].events & WriteEvents) != 0)
            {
                writers.Add(socket);
            }
        }

        // A timer's time is up when it has passed entirely.
        time = TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));
        if (all.Count == 0)
        {
            MemoryEvents.Wait(seen, time);
            return;
        }

        Socket? bell = hasOthers ? MemoryEvents.Enlist(seen) : null;
        if (bell is not null)
        {
            readers.Add(bell);
        }

        Socket.Select(readers, writers, all, time);
        if (bell is not null)
        {
            MemoryEvents.Dismiss(bell);
        }
    }
}
