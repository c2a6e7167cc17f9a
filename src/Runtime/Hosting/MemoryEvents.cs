using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;
using System.Threading;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Tells those who wait for several files at once that one that is no socket of the host's has changed.</summary>
internal static class MemoryEvents
{
    private static readonly object s_gate = new();
    private static readonly List<Socket> s_bells = [];
    private static long s_version;

    [ThreadStatic]
    private static Socket? t_bell;

    /// <summary>Counts the changes. Whoever looks at files reads it first, so that no change is missed.</summary>
    internal static long Version => Interlocked.Read(ref s_version);

    /// <summary>Wakes all who wait.</summary>
    internal static void Signal()
    {
        lock (s_gate)
        {
            s_version++;
            Monitor.PulseAll(s_gate);
            foreach (Socket bell in s_bells)
            {
                bell.Send([0]);
            }
        }
    }

    /// <summary>Waits until something has changed since <paramref name="seen"/>, or time is up.</summary>
    internal static void Wait(long seen, TimeSpan limit)
    {
        lock (s_gate)
        {
            if (s_version == seen)
            {
                Monitor.Wait(s_gate, limit);
            }
        }
    }

    /// <summary>A socket of this thread's that becomes readable with the next change, for waiting for sockets and files together.</summary>
    internal static Socket Enlist(long seen)
    {
        Socket bell = t_bell ??= MakeBell();
        lock (s_gate)
        {
            s_bells.Add(bell);
            if (s_version != seen)
            {
                bell.Send([0]);
            }
        }

        return bell;
    }

    /// <summary>Ends what <see cref="Enlist"/> began.</summary>
    internal static void Dismiss(Socket bell)
    {
        lock (s_gate)
        {
            s_bells.Remove(bell);
        }

        Span<byte> rings = stackalloc byte[1];
        while (bell.Poll(0, SelectMode.SelectRead))
        {
            bell.Receive(rings);
        }
    }

    // A datagram socket that is connected to itself; when it is full, it rings already.
    private static Socket MakeBell()
    {
        var bell = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        bell.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        bell.Connect(bell.LocalEndPoint!);
        return bell;
    }
}
