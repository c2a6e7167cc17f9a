using System;
using System.Numerics;

namespace CSockTranslate.Runtime;

/// <summary>
/// Arithmetic on integers of any types as if without limits, and whether the result fits the type that it goes to (GCC manual §6.56).
/// </summary>
public static unsafe class Overflow
{
    /// <summary>Stores the sum, reduced to the result's type. Returns whether it did not fit.</summary>
    public static bool Add<T>(long left, long right, T* result)
        where T : unmanaged, IBinaryInteger<T> => Store((Int128)left + right, result);

    /// <inheritdoc cref="Add{T}(long, long, T*)"/>
    public static bool Add<T>(ulong left, ulong right, T* result)
        where T : unmanaged, IBinaryInteger<T> => Store((Int128)left + right, result);

    /// <inheritdoc cref="Add{T}(long, long, T*)"/>
    public static bool Add<T>(BigInteger left, BigInteger right, T* result)
        where T : unmanaged, IBinaryInteger<T> => Store(left + right, result);

    /// <summary>Stores the difference, reduced to the result's type. Returns whether it did not fit.</summary>
    public static bool Subtract<T>(long left, long right, T* result)
        where T : unmanaged, IBinaryInteger<T> => Store((Int128)left - right, result);

    /// <inheritdoc cref="Subtract{T}(long, long, T*)"/>
    public static bool Subtract<T>(ulong left, ulong right, T* result)
        where T : unmanaged, IBinaryInteger<T> => Store((Int128)left - right, result);

    /// <inheritdoc cref="Subtract{T}(long, long, T*)"/>
    public static bool Subtract<T>(BigInteger left, BigInteger right, T* result)
        where T : unmanaged, IBinaryInteger<T> => Store(left - right, result);

    /// <summary>Stores the product, reduced to the result's type. Returns whether it did not fit.</summary>
    public static bool Multiply<T>(long left, long right, T* result)
        where T : unmanaged, IBinaryInteger<T> => Store((Int128)left * right, result);

    /// <inheritdoc cref="Multiply{T}(long, long, T*)"/>
    public static bool Multiply<T>(ulong left, ulong right, T* result)
        where T : unmanaged, IBinaryInteger<T>
    {
        UInt128 exact = (UInt128)left * right;
        *result = T.CreateTruncating(exact);
        return *result < T.Zero || UInt128.CreateTruncating(*result) != exact;
    }

    /// <inheritdoc cref="Multiply{T}(long, long, T*)"/>
    public static bool Multiply<T>(BigInteger left, BigInteger right, T* result)
        where T : unmanaged, IBinaryInteger<T> => Store(left * right, result);

    /// <summary>Whether the sum does not fit <typeparamref name="T"/>.</summary>
    public static bool OccursInAdd<T>(BigInteger left, BigInteger right)
        where T : unmanaged, IBinaryInteger<T>
    {
        T result;
        return Store(left + right, &result);
    }

    /// <summary>Whether the difference does not fit <typeparamref name="T"/>.</summary>
    public static bool OccursInSubtract<T>(BigInteger left, BigInteger right)
        where T : unmanaged, IBinaryInteger<T>
    {
        T result;
        return Store(left - right, &result);
    }

    /// <summary>Whether the product does not fit <typeparamref name="T"/>.</summary>
    public static bool OccursInMultiply<T>(BigInteger left, BigInteger right)
        where T : unmanaged, IBinaryInteger<T>
    {
        T result;
        return Store(left * right, &result);
    }

    // A result of 16 bytes without a sign can be another number than the exact one and yet have its bits.
    private static bool Store<T>(Int128 exact, T* result)
        where T : unmanaged, IBinaryInteger<T>
    {
        *result = T.CreateTruncating(exact);
        return Int128.CreateTruncating(*result) != exact || (exact < 0 && *result > T.Zero);
    }

    private static bool Store<T>(BigInteger exact, T* result)
        where T : unmanaged, IBinaryInteger<T>
    {
        *result = T.CreateTruncating(exact);
        return BigInteger.CreateChecked(*result) != exact;
    }
}
