using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CSockTranslate.Runtime;

/// <summary>
/// Accesses to atomic objects (C11 §6.2.6.1p9, §7.17; GCC manual §6.54, §6.55). Every operation is sequentially consistent. Numbers of up to
/// eight bytes are changed without locks; larger objects are guarded by one lock.
/// </summary>
public static unsafe class Atomic
{
    private static readonly Lock s_lock = new();

    private interface IOperation<T>
    {
        static abstract T Apply(T value, T operand);
    }

    /// <summary>Reads an object (C11 §7.17.7.2).</summary>
    public static T Load<T>(T* source)
        where T : unmanaged
    {
        switch (sizeof(T))
        {
            case 1:
                return Unsafe.BitCast<byte, T>(Volatile.Read(ref *(byte*)source));
            case 2:
                return Unsafe.BitCast<ushort, T>(Volatile.Read(ref *(ushort*)source));
            case 4:
                return Unsafe.BitCast<uint, T>(Volatile.Read(ref *(uint*)source));
            case 8:
                return Unsafe.BitCast<ulong, T>(Volatile.Read(ref *(ulong*)source));
            default:
                lock (s_lock)
                {
                    return *source;
                }
        }
    }

    /// <summary>Writes an object (C11 §7.17.7.1).</summary>
    public static void Store<T>(T* target, T value)
        where T : unmanaged => Exchange(target, value);

    /// <summary>Writes an object and returns what was written: C's assignment as an expression.</summary>
    public static T Assign<T>(T* target, T value)
        where T : unmanaged
    {
        Exchange(target, value);
        return value;
    }

    /// <summary>Writes an object and returns what it held before (C11 §7.17.7.3).</summary>
    public static T Exchange<T>(T* target, T value)
        where T : unmanaged
    {
        switch (sizeof(T))
        {
            case 1:
                return Unsafe.BitCast<byte, T>(Interlocked.Exchange(ref *(byte*)target, Unsafe.BitCast<T, byte>(value)));
            case 2:
                return Unsafe.BitCast<ushort, T>(Interlocked.Exchange(ref *(ushort*)target, Unsafe.BitCast<T, ushort>(value)));
            case 4:
                return Unsafe.BitCast<uint, T>(Interlocked.Exchange(ref *(uint*)target, Unsafe.BitCast<T, uint>(value)));
            case 8:
                return Unsafe.BitCast<ulong, T>(Interlocked.Exchange(ref *(ulong*)target, Unsafe.BitCast<T, ulong>(value)));
            default:
                lock (s_lock)
                {
                    T before = *target;
                    *target = value;
                    return before;
                }
        }
    }

    /// <summary>
    /// Writes <paramref name="desired"/> if the object holds <paramref name="expected"/>, bit for bit; else <paramref name="expected"/> gets what
    /// it holds (C11 §7.17.7.4). Returns whether it was written.
    /// </summary>
    public static bool CompareExchange<T>(T* target, T* expected, T desired)
        where T : unmanaged
    {
        bool isWritten = TryReplace(target, *expected, desired, out T found);
        if (!isWritten)
        {
            *expected = found;
        }

        return isWritten;
    }

    /// <summary>Writes a value if the object holds another one (<c>__sync_bool_compare_and_swap</c>). Returns whether it was written.</summary>
    public static bool CompareAndSwap<T>(T* target, T expected, T desired)
        where T : unmanaged => TryReplace(target, expected, desired, out _);

    /// <summary>Writes a value if the object holds another one and returns what it held (<c>__sync_val_compare_and_swap</c>).</summary>
    public static T SwapIfEqual<T>(T* target, T expected, T desired)
        where T : unmanaged
    {
        TryReplace(target, expected, desired, out T found);
        return found;
    }

    /// <summary>Orders all accesses before it before all behind it (C11 §7.17.4).</summary>
    public static void Fence() => Interlocked.MemoryBarrier();

    /// <summary>Adds and returns the value before (C11 §7.17.7.5).</summary>
    public static T FetchAdd<T>(T* target, T operand)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(int) || typeof(T) == typeof(uint))
        {
            int added = Unsafe.BitCast<T, int>(operand);
            return Unsafe.BitCast<int, T>(Interlocked.Add(ref *(int*)target, added) - added);
        }

        if (typeof(T) == typeof(long) || typeof(T) == typeof(ulong) || typeof(T) == typeof(nint))
        {
            long added = Unsafe.BitCast<T, long>(operand);
            return Unsafe.BitCast<long, T>(Interlocked.Add(ref *(long*)target, added) - added);
        }

        return Update<T, Sum<T>>(target, operand);
    }

    /// <summary>Subtracts and returns the value before.</summary>
    public static T FetchSubtract<T>(T* target, T operand)
        where T : unmanaged, INumber<T> => Update<T, Difference<T>>(target, operand);

    /// <summary>Combines by <c>&amp;</c> and returns the value before.</summary>
    public static T FetchAnd<T>(T* target, T operand)
        where T : unmanaged, IBinaryInteger<T> => Update<T, Conjunction<T>>(target, operand);

    /// <summary>Combines by <c>|</c> and returns the value before.</summary>
    public static T FetchOr<T>(T* target, T operand)
        where T : unmanaged, IBinaryInteger<T> => Update<T, Disjunction<T>>(target, operand);

    /// <summary>Combines by <c>^</c> and returns the value before.</summary>
    public static T FetchXor<T>(T* target, T operand)
        where T : unmanaged, IBinaryInteger<T> => Update<T, ExclusiveDisjunction<T>>(target, operand);

    /// <summary>Combines by <c>~(a &amp; b)</c> and returns the value before.</summary>
    public static T FetchNand<T>(T* target, T operand)
        where T : unmanaged, IBinaryInteger<T> => Update<T, NegatedConjunction<T>>(target, operand);

    /// <summary>Adds and returns the new value: <c>object += operand</c>.</summary>
    public static T AddFetch<T>(T* target, T operand)
        where T : unmanaged, INumber<T> => FetchAdd(target, operand) + operand;

    /// <summary>Subtracts and returns the new value: <c>object -= operand</c>.</summary>
    public static T SubtractFetch<T>(T* target, T operand)
        where T : unmanaged, INumber<T> => FetchSubtract(target, operand) - operand;

    /// <summary>Combines by <c>&amp;</c> and returns the new value.</summary>
    public static T AndFetch<T>(T* target, T operand)
        where T : unmanaged, IBinaryInteger<T> => FetchAnd(target, operand) & operand;

    /// <summary>Combines by <c>|</c> and returns the new value.</summary>
    public static T OrFetch<T>(T* target, T operand)
        where T : unmanaged, IBinaryInteger<T> => FetchOr(target, operand) | operand;

    /// <summary>Combines by <c>^</c> and returns the new value.</summary>
    public static T XorFetch<T>(T* target, T operand)
        where T : unmanaged, IBinaryInteger<T> => FetchXor(target, operand) ^ operand;

    /// <summary>Combines by <c>~(a &amp; b)</c> and returns the new value.</summary>
    public static T NandFetch<T>(T* target, T operand)
        where T : unmanaged, IBinaryInteger<T> => ~(FetchNand(target, operand) & operand);

    /// <summary>Multiplies and returns the new value: <c>object *= operand</c>.</summary>
    public static T MultiplyFetch<T>(T* target, T operand)
        where T : unmanaged, INumber<T> => Update<T, Product<T>>(target, operand) * operand;

    /// <summary>Divides and returns the new value: <c>object /= operand</c>.</summary>
    public static T DivideFetch<T>(T* target, T operand)
        where T : unmanaged, INumber<T> => Update<T, Quotient<T>>(target, operand) / operand;

    /// <summary>Takes the remainder and returns the new value: <c>object %= operand</c>.</summary>
    public static T RemainderFetch<T>(T* target, T operand)
        where T : unmanaged, IBinaryInteger<T> => Update<T, Remainder<T>>(target, operand) % operand;

    /// <summary>Shifts to the left and returns the new value; the count is taken modulo the width of the promoted type.</summary>
    public static T ShiftLeftFetch<T>(T* target, int count)
        where T : unmanaged, IBinaryInteger<T>
    {
        T before;
        T after;
        do
        {
            before = Load(target);
            after = sizeof(T) < 4 ? T.CreateTruncating(int.CreateTruncating(before) << count) : before << count;
        }
        while (!TryReplace(target, before, after, out _));
        return after;
    }

    /// <summary>Shifts to the right and returns the new value; the count is taken modulo the width of the promoted type.</summary>
    public static T ShiftRightFetch<T>(T* target, int count)
        where T : unmanaged, IBinaryInteger<T>
    {
        T before;
        T after;
        do
        {
            before = Load(target);
            after = sizeof(T) < 4 ? T.CreateTruncating(int.CreateTruncating(before) >> count) : before >> count;
        }
        while (!TryReplace(target, before, after, out _));
        return after;
    }

    private static T Update<T, TOperation>(T* target, T operand)
        where T : unmanaged
        where TOperation : IOperation<T>
    {
        T before = Load(target);
        while (!TryReplace(target, before, TOperation.Apply(before, operand), out T found))
        {
            before = found;
        }

        return before;
    }

    private static bool TryReplace<T>(T* target, T expected, T desired, out T found)
        where T : unmanaged
    {
        switch (sizeof(T))
        {
            case 1:
                byte oldByte = Unsafe.BitCast<T, byte>(expected);
                byte foundByte = Interlocked.CompareExchange(ref *(byte*)target, Unsafe.BitCast<T, byte>(desired), oldByte);
                found = Unsafe.BitCast<byte, T>(foundByte);
                return foundByte == oldByte;
            case 2:
                ushort oldShort = Unsafe.BitCast<T, ushort>(expected);
                ushort foundShort = Interlocked.CompareExchange(ref *(ushort*)target, Unsafe.BitCast<T, ushort>(desired), oldShort);
                found = Unsafe.BitCast<ushort, T>(foundShort);
                return foundShort == oldShort;
            case 4:
                uint oldInt = Unsafe.BitCast<T, uint>(expected);
                uint foundInt = Interlocked.CompareExchange(ref *(uint*)target, Unsafe.BitCast<T, uint>(desired), oldInt);
                found = Unsafe.BitCast<uint, T>(foundInt);
                return foundInt == oldInt;
            case 8:
                ulong oldLong = Unsafe.BitCast<T, ulong>(expected);
                ulong foundLong = Interlocked.CompareExchange(ref *(ulong*)target, Unsafe.BitCast<T, ulong>(desired), oldLong);
                found = Unsafe.BitCast<ulong, T>(foundLong);
                return foundLong == oldLong;
            default:
                lock (s_lock)
                {
                    found = *target;
                    bool isEqual = new ReadOnlySpan<byte>(&expected, sizeof(T)).SequenceEqual(new ReadOnlySpan<byte>(target, sizeof(T)));
                    if (isEqual)
                    {
                        *target = desired;
                    }

                    return isEqual;
                }
        }
    }

    private readonly struct Sum<T> : IOperation<T>
        where T : INumber<T>
    {
        public static T Apply(T value, T operand) => value + operand;
    }

    private readonly struct Difference<T> : IOperation<T>
        where T : INumber<T>
    {
        public static T Apply(T value, T operand) => value - operand;
    }

    private readonly struct Product<T> : IOperation<T>
        where T : INumber<T>
    {
        public static T Apply(T value, T operand) => value * operand;
    }

    private readonly struct Quotient<T> : IOperation<T>
        where T : INumber<T>
    {
        public static T Apply(T value, T operand) => value / operand;
    }

    private readonly struct Remainder<T> : IOperation<T>
        where T : IBinaryInteger<T>
    {
        public static T Apply(T value, T operand) => value % operand;
    }

    private readonly struct Conjunction<T> : IOperation<T>
        where T : IBinaryInteger<T>
    {
        public static T Apply(T value, T operand) => value & operand;
    }

    private readonly struct Disjunction<T> : IOperation<T>
        where T : IBinaryInteger<T>
    {
        public static T Apply(T value, T operand) => value | operand;
    }

    private readonly struct ExclusiveDisjunction<T> : IOperation<T>
        where T : IBinaryInteger<T>
    {
        public static T Apply(T value, T operand) => value ^ operand;
    }

    private readonly struct NegatedConjunction<T> : IOperation<T>
        where T : IBinaryInteger<T>
    {
        public static T Apply(T value, T operand) => ~(value & operand);
    }
}
