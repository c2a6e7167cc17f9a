namespace CSockTranslate.CFrontEnd.Types;

/// <summary>
/// The type of a bit-field's value: an integer type of as many bits as the bit-field has (C11 §6.7.2.1p10). What is at most as wide as
/// <c>int</c> is promoted to <c>int</c>; wider ones are computed with in their own width, as gcc does.
/// </summary>
public sealed class BitFieldType : CType
{
    private readonly CType _declared;

    private BitFieldType(CType declared, int width)
    {
        _declared = declared;
        Width = width;
    }

    /// <summary>The number of bits, fewer than the declared type has.</summary>
    public int Width { get; }

    /// <summary>The type with which the bit-field is declared: it tells the signedness.</summary>
    public CType Declared => _declared;

    /// <inheritdoc/>
    public override CType Desugared => _declared.Desugared;

    /// <summary>The size of the smallest integer that holds the value: what <c>sizeof</c> tells of an assignment to the bit-field.</summary>
    public override long Size => Width switch
    {
        <= 8 => 1,
        <= 16 => 2,
        <= 32 => 4,
        _ => 8,
    };

    /// <inheritdoc/>
    public override int Alignment => (int)Size;

    /// <inheritdoc/>
    public override bool IsComplete => true;

    /// <summary>The type of the value of a bit-field: a basic type where one has just its width.</summary>
    /// <param name="declared">The declared type.</param>
    /// <param name="width">The number of bits.</param>
    public static CType Create(CType declared, int width)
    {
        CType type = declared.WithoutQualifiers();
        if (type.IsBool() || width == type.Size * 8)
        {
            return type;
        }

        return width == 32 ? type.IsUnsigned() ? BasicType.UnsignedInt : BasicType.Int : new BitFieldType(type, width);
    }

    /// <summary>Reduces bits to the width, sign- or zero-extended to 64 bits.</summary>
    public long Wrap(long bits)
    {
        int unused = 64 - Width;
        return this.IsUnsigned() ? (long)((ulong)bits << unused >> unused) : bits << unused >> unused;
    }

    /// <summary>Whether all values of an integer type are values of this one.</summary>
    public bool Holds(CType type)
    {
        int width = type is BitFieldType bits ? bits.Width : type.IsBool() ? 1 : (int)type.Size * 8;
        return type.IsUnsigned() == this.IsUnsigned() ? width <= Width : type.IsUnsigned() && width < Width;
    }
}
