using System;
using System.Security.Cryptography;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.StandardLibrary;

namespace CSockTranslate.Runtime;

/// <summary>States of pseudo-random sequences, and numbers that nobody can guess (POSIX initstate, glibc random_r, arc4random).</summary>
public static unsafe partial class Stdlib
{
    /// <summary>
    /// Has <see cref="random"/> use memory of 8 to 256 bytes, the more the better, and starts the sequence of a seed. Returns the memory before, or null
    /// with EINVAL (POSIX initstate).
    /// </summary>
    public static sbyte* initstate(uint seed, sbyte* statebuf, ulong statelen) =>
        CheckState(statebuf == null ? null : CProcess.Current.Library.Random.Create(seed, statebuf, statelen));

    /// <summary>Has <see cref="random"/> go on in memory that it used before. Returns the memory before, or null with EINVAL (POSIX setstate).</summary>
    public static sbyte* setstate(sbyte* statebuf) => CheckState(statebuf == null ? null : CProcess.Current.Library.Random.Resume(statebuf));

    /// <summary>As <see cref="random"/> with the state kept by the caller; -1 with EINVAL for null (glibc random_r).</summary>
    public static int random_r(random_data* buf, int* result)
    {
        if (buf == null || result == null)
        {
            return (int)CallResult.Fail(Errno.EINVAL);
        }

        *result = AdditiveFeedback.Next(buf);
        return 0;
    }

    /// <summary>As <see cref="srandom"/> with the state kept by the caller; -1 with EINVAL for null (glibc srandom_r).</summary>
    public static int srandom_r(uint seed, random_data* buf)
    {
        if (buf == null || buf->state == null)
        {
            return (int)CallResult.Fail(Errno.EINVAL);
        }

        AdditiveFeedback.Seed(buf, seed);
        return 0;
    }

    /// <summary>As <see cref="initstate"/> with the state kept by the caller; -1 with EINVAL (glibc initstate_r).</summary>
    public static int initstate_r(uint seed, sbyte* statebuf, ulong statelen, random_data* buf)
    {
        if (buf == null || statebuf == null)
        {
            return (int)CallResult.Fail(Errno.EINVAL);
        }

        if (buf->state != null)
        {
            AdditiveFeedback.Store(buf);
        }

        return AdditiveFeedback.Create(buf, seed, statebuf, statelen) ? 0 : (int)CallResult.Fail(Errno.EINVAL);
    }

    /// <summary>As <see cref="setstate"/> with the state kept by the caller; -1 with EINVAL (glibc setstate_r).</summary>
    public static int setstate_r(sbyte* statebuf, random_data* buf)
    {
        if (buf == null || statebuf == null)
        {
            return (int)CallResult.Fail(Errno.EINVAL);
        }

        if (buf->state != null)
        {
            AdditiveFeedback.Store(buf);
        }

        return AdditiveFeedback.Resume(buf, statebuf) ? 0 : (int)CallResult.Fail(Errno.EINVAL);
    }

    /// <summary>Sets the 48 bits of <see cref="drand48"/>, the low 16 first; returns what they were, in memory that the next call uses again (POSIX seed48).</summary>
    public static ushort* seed48(ushort* seed16v) => CProcess.Current.Library.Random48.Replace(seed16v);

    /// <summary>Sets the 48 bits of <see cref="drand48"/>, the multiplier and the increment (POSIX lcong48).</summary>
    public static void lcong48(ushort* param) => CProcess.Current.Library.Random48.Set(param);

    /// <summary>32 bits that nobody can guess (glibc arc4random).</summary>
    public static uint arc4random()
    {
        uint value;
        arc4random_buf(&value, sizeof(uint));
        return value;
    }

    /// <summary>Stores bytes that nobody can guess (glibc arc4random_buf).</summary>
    public static void arc4random_buf(void* buf, ulong size)
    {
        byte* next = (byte*)buf;
        for (ulong left = size; left > 0;)
        {
            int count = (int)Math.Min(left, int.MaxValue);
            RandomNumberGenerator.Fill(new Span<byte>(next, count));
            next += count;
            left -= (ulong)count;
        }
    }

    /// <summary>A number below <paramref name="upper_bound"/> that nobody can guess, each as likely; 0 for 0 and 1 (glibc arc4random_uniform).</summary>
    public static uint arc4random_uniform(uint upper_bound)
    {
        if (upper_bound < 2)
        {
            return 0;
        }

        // What lies below this would make small numbers more likely.
        uint smallest = (uint)((1UL << 32) % upper_bound);
        uint value;
        do
        {
            value = arc4random();
        }
        while (value < smallest);
        return value % upper_bound;
    }

    private static sbyte* CheckState(sbyte* previous)
    {
        if (previous == null)
        {
            Errno.errno = Errno.EINVAL;
        }

        return previous;
    }
}
