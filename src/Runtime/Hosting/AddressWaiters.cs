using System;
using System.Collections.Generic;
using System.Threading;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>What futex(2) does, for the threads of this host process: a queue of waiters for each address that somebody waits at.</summary>
internal sealed unsafe class AddressWaiters
{
    private const int Count = 64;

    private readonly Bucket[] _buckets = new Bucket[Count];

    [ThreadStatic]
    private static Waiter? t_waiter;

    public AddressWaiters()
    {
        for (int i = 0; i < Count; i++)
        {
            _buckets[i] = new Bucket();
        }
    }

    /// <summary>Waits if the address holds what is expected. 0, -EAGAIN or -ETIMEDOUT.</summary>
    public int Wait(int* address, int expected, in Deadline deadline)
    {
        Bucket bucket = BucketOf(address);
        Waiter waiter = t_waiter ??= new Waiter();
        lock (bucket)
        {
            if (Volatile.Read(ref *address) != expected)
            {
                return -EAGAIN;
            }

            waiter.Address = (nint)address;
            bucket.Queue.AddLast(waiter.Node);
        }

        while (true)
        {
            TimeSpan limit = deadline.TimeLeft;
            bool signaled = waiter.Wakened.Wait(limit);
            lock (bucket)
            {
                if (waiter.Node.List is null)
                {
                    waiter.Wakened.Reset();
                    return 0;
                }

                if (!signaled && deadline.TimeLeft == TimeSpan.Zero)
                {
                    bucket.Queue.Remove(waiter.Node);
                    return -ETIMEDOUT;
                }
            }
        }
    }

    /// <summary>Wakes up to that many waiters of an address, in the order in which they came.</summary>
    public void Wake(int* address, int count)
    {
        Bucket bucket = BucketOf(address);
        lock (bucket)
        {
            LinkedListNode<Waiter>? node = bucket.Queue.First;
            for (int left = count; node is not null && left > 0;)
            {
                LinkedListNode<Waiter>? next = node.Next;
                if (node.Value.Address == (nint)address)
                {
                    bucket.Queue.Remove(node);
                    node.Value.Wakened.Set();
                    left--;
                }

                node = next;
            }
        }
    }

    private Bucket BucketOf(int* address) => _buckets[(int)(((nuint)address >> 3) % Count)];

    private sealed class Bucket
    {
        public LinkedList<Waiter> Queue { get; } = new();
    }

    private sealed class Waiter
    {
        public Waiter() => Node = new LinkedListNode<Waiter>(this);

        public LinkedListNode<Waiter> Node { get; }

        public ManualResetEventSlim Wakened { get; } = new(false, 0);

        public nint Address { get; set; }
    }
}
