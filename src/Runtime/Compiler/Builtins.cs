using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary>gcc's built-in functions that .NET has no method for (GCC manual §6.59).</summary>
public static unsafe class Builtins
{
    /// <summary>
    /// A zero that C# does not know at compile time. C leaves a division by it to run time, where it raises SIGFPE; C# refuses to compile a
    /// division by a constant zero.
    /// </summary>
    public static int Zero
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => 0;
    }

    /// <summary>Ends the process by SIGILL, as gcc's <c>ud2</c> does (<c>__builtin_trap</c>).</summary>
    [DoesNotReturn]
    public static void Trap()
    {
        CProcess.Current.Kill(SignalNumbers.SIGILL);
        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>A place that the program promises not to reach (<c>__builtin_unreachable</c>).</summary>
    [DoesNotReturn]
    public static void Unreachable() => throw new System.Diagnostics.UnreachableException();

    /// <summary>One more than the number of the lowest bit that is set; 0 if none is (<c>__builtin_ffsl</c>).</summary>
    public static int FindFirstSet(long value) => value == 0 ? 0 : BitOperations.TrailingZeroCount(value) + 1;

    /// <summary>How many bits below the sign bit are equal to it (<c>__builtin_clrsb</c>).</summary>
    public static int CountRedundantSignBits(int value) => BitOperations.LeadingZeroCount((uint)(value ^ (value >> 31))) - 1;

    /// <inheritdoc cref="CountRedundantSignBits(int)"/>
    public static int CountRedundantSignBits(long value) => BitOperations.LeadingZeroCount((ulong)(value ^ (value >> 63))) - 1;

    /// <summary>A whole power by multiplication (<c>__builtin_powi</c>, as libgcc computes it).</summary>
    public static double Power(double x, int exponent)
    {
        uint count = (uint)Math.Abs((long)exponent);
        double result = (count & 1) != 0 ? x : 1;
        for (count >>= 1; count != 0; count >>= 1)
        {
            x *= x;
            result = (count & 1) != 0 ? result * x : result;
        }

        return exponent < 0 ? 1 / result : result;
    }

    /// <inheritdoc cref="Power(double, int)"/>
    public static float Power(float x, int exponent)
    {
        uint count = (uint)Math.Abs((long)exponent);
        float result = (count & 1) != 0 ? x : 1;
        for (count >>= 1; count != 0; count >>= 1)
        {
            x *= x;
            result = (count & 1) != 0 ? result * x : result;
        }

        return exponent < 0 ? 1 / result : result;
    }

    /// <summary>1 for positive infinity, -1 for negative infinity, 0 for other values (<c>__builtin_isinf_sign</c>).</summary>
    public static int InfinitySign(double value) => double.IsInfinity(value) ? Math.Sign(value) : 0;

    /// <summary>Whether one value is less than the other, false with a NaN (C11 §7.12.14.5).</summary>
    public static bool IsLessOrGreater(double left, double right) => left < right || left > right;

    /// <summary>Whether one of the values is a NaN (C11 §7.12.14.6).</summary>
    public static bool IsUnordered(double left, double right) => double.IsNaN(left) || double.IsNaN(right);

    /// <summary>The number that is given for the class of the value (<c>__builtin_fpclassify</c>).</summary>
    public static int Classify(int nan, int infinite, int normal, int subnormal, int zero, double value) =>
        double.IsNaN(value) ? nan : double.IsInfinity(value) ? infinite : value == 0 ? zero : double.IsNormal(value) ? normal : subnormal;

    /// <inheritdoc cref="Classify(int, int, int, int, int, double)"/>
    public static int Classify(int nan, int infinite, int normal, int subnormal, int zero, float value) =>
        float.IsNaN(value) ? nan : float.IsInfinity(value) ? infinite : value == 0 ? zero : float.IsNormal(value) ? normal : subnormal;

    /// <summary>
    /// An address on the stack for level 0, null for the callers' (<c>__builtin_frame_address</c>, <c>__builtin_return_address</c>): what programs do
    /// with it is to compare and to print.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void* FrameAddress(uint level)
    {
        int place;
        return level == 0 ? &place : null;
    }
}
