using System;
using System.Threading;
using Xunit;

namespace CSockTranslate.Runtime.Tests.Compiler;

/// <summary>Atomic operations lose nothing when threads meet, for objects of every size.</summary>
public sealed unsafe class AtomicTests
{
    private const int Rounds = 20_000;

    [Fact]
    public void Bytes_are_counted() => Assert.Equal((byte)(4 * Rounds & 0xff), Count<byte>(counter => Atomic.FetchAdd((byte*)counter, (byte)1)));

    [Fact]
    public void Shorts_are_counted() => Assert.Equal(unchecked((short)(4 * Rounds)), Count<short>(counter => Atomic.AddFetch((short*)counter, (short)1)));

    [Fact]
    public void Ints_are_counted() => Assert.Equal(4 * Rounds, Count<int>(counter => Atomic.FetchAdd((int*)counter, 1)));

    [Fact]
    public void Longs_are_counted_down() => Assert.Equal(-4L * Rounds, Count<long>(counter => Atomic.FetchSubtract((long*)counter, 1L)));

    [Fact]
    public void Doubles_are_counted() => Assert.Equal(4.0 * Rounds, Count<double>(counter => Atomic.AddFetch((double*)counter, 1.0)));

    [Fact]
    public void Structures_are_exchanged_whole() => Assert.Equal(4L * Rounds, Count<Pair>(counter =>
    {
        Pair expected = Atomic.Load((Pair*)counter);
        while (!Atomic.CompareExchange((Pair*)counter, &expected, new Pair { First = expected.First + 1, Second = expected.First + 1 }))
        {
            Assert.Equal(expected.First, expected.Second);
        }
    }).First);

    private static T Count<T>(Action<nint> step)
        where T : unmanaged
    {
        T* counter = StaticStorage.Allocate<T>(1);
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() =>
            {
                for (int round = 0; round < Rounds; round++)
                {
                    step((nint)counter);
                }
            });
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        return *counter;
    }

    private struct Pair
    {
        public long First;
        public long Second;
    }
}
