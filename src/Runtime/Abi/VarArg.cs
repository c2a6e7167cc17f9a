using System;

namespace CSockTranslate.Runtime;

/// <summary>
/// One argument of a variadic call after the default argument promotions (C11 §6.5.2.2): eight bytes that hold an integer, a
/// double or a pointer. What it is, the callee says when it asks, as in C.
/// </summary>
public readonly unsafe struct VarArg
{
    private readonly long _bits;

    private VarArg(long bits) => _bits = bits;

    /// <summary>The argument read as <c>long</c>; an <c>int</c> was sign-extended, an <c>unsigned int</c> zero-extended.</summary>
    public long Int64 => _bits;

    /// <summary>The argument read as <c>int</c>.</summary>
    public int Int32 => (int)_bits;

    /// <summary>The argument read as <c>unsigned int</c>.</summary>
    public uint UInt32 => (uint)_bits;

    /// <summary>The argument read as <c>unsigned long</c>.</summary>
    public ulong UInt64 => (ulong)_bits;

    /// <summary>The argument read as <c>double</c>.</summary>
    public double Double => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The argument read as a pointer.</summary>
    public void* Pointer => (void*)_bits;

    /// <summary>Passes a truth value as the int that it is promoted to.</summary>
    public static implicit operator VarArg(bool value) => new(value ? 1 : 0);

    /// <summary>Passes a signed integer.</summary>
    public static implicit operator VarArg(sbyte value) => new(value);

    /// <summary>Passes an unsigned integer.</summary>
    public static implicit operator VarArg(byte value) => new(value);

    /// <summary>Passes a signed integer.</summary>
    public static implicit operator VarArg(short value) => new(value);

    /// <summary>Passes an unsigned integer.</summary>
    public static implicit operator VarArg(ushort value) => new(value);

    /// <summary>Passes a character constant, an int in C.</summary>
    public static implicit operator VarArg(char value) => new(value);

    /// <summary>Passes a signed integer.</summary>
    public static implicit operator VarArg(int value) => new(value);

    /// <summary>Passes an unsigned integer.</summary>
    public static implicit operator VarArg(uint value) => new(value);

    /// <summary>Passes a signed integer.</summary>
    public static implicit operator VarArg(long value) => new(value);

    /// <summary>Passes an unsigned integer.</summary>
    public static implicit operator VarArg(ulong value) => new((long)value);

    /// <summary>Passes a float as the double that it is promoted to.</summary>
    public static implicit operator VarArg(float value) => new(BitConverter.DoubleToInt64Bits(value));

    /// <summary>Passes a double.</summary>
    public static implicit operator VarArg(double value) => new(BitConverter.DoubleToInt64Bits(value));

    /// <summary>Passes a pointer of any type.</summary>
    public static implicit operator VarArg(void* value) => new((long)value);

    /// <summary>Passes a string literal.</summary>
    public static implicit operator VarArg(ReadOnlySpan<byte> literal) => new((long)literal.ToPointer());
}
