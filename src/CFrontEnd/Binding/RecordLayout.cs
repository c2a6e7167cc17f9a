using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>What the layout needs to know about a member beyond its symbol.</summary>
/// <param name="Field">The member.</param>
/// <param name="IsPacked">Whether <c>packed</c> stands on it.</param>
/// <param name="RequestedAlignment">The alignment of <c>aligned</c> or <c>_Alignas</c> in bytes; 0 if none.</param>
internal readonly record struct FieldToLayOut(FieldSymbol Field, bool IsPacked, int RequestedAlignment);

/// <summary>
/// Lays out structures and unions as gcc does for x86-64 Linux (System V ABI §3.1.2, and gcc's rules for <c>packed</c>, <c>aligned</c> and
/// <c>#pragma pack</c>). A bit-field goes into a unit of its declared type that holds all of it; without padding between
/// (<c>packed</c>, <c>#pragma pack</c>) there may be none, and it then counts from the byte that holds its first bit.
/// </summary>
internal static class RecordLayout
{
    /// <summary>Sets the offsets of the members, and size and alignment of the record.</summary>
    /// <param name="record">The record; its <see cref="RecordSymbol.Fields"/> are those of <paramref name="fields"/>.</param>
    /// <param name="fields">The members in order.</param>
    /// <param name="isPacked">Whether <c>packed</c> stands on the record.</param>
    /// <param name="pragmaPack">The alignment of <c>#pragma pack</c> in bytes; 0 if none.</param>
    /// <param name="requestedAlignment">The alignment of <c>aligned</c> on the record in bytes; 0 if none.</param>
    public static void LayOut(RecordSymbol record, IReadOnlyList<FieldToLayOut> fields, bool isPacked, int pragmaPack, int requestedAlignment)
    {
        long bits = 0;
        long endBits = 0;
        int alignment = 1;
        foreach (FieldToLayOut field in fields)
        {
            if (record.IsUnion)
            {
                bits = 0;
            }

            bits = Place(field, isPacked || field.IsPacked, pragmaPack, bits, ref alignment);
            endBits = Math.Max(endBits, bits);
        }

        alignment = Math.Max(alignment, requestedAlignment);
        record.Alignment = alignment;
        record.Size = RoundUp(endBits, alignment * 8L) / 8;
        record.Packing = isPacked ? 1 : pragmaPack;
    }

    /// <summary>Places one member and returns the bit behind it.</summary>
    private static long Place(FieldToLayOut item, bool isPacked, int pragmaPack, long bits, ref int recordAlignment)
    {
        FieldSymbol field = item.Field;
        if (field.BitWidth is { } width)
        {
            return PlaceBitField(item, width, isPacked, pragmaPack, bits, ref recordAlignment);
        }

        int alignment = isPacked ? 1 : field.Type.Alignment;
        alignment = Math.Max(alignment, item.RequestedAlignment);
        if (pragmaPack != 0)
        {
            alignment = Math.Min(alignment, pragmaPack);
        }

        recordAlignment = Math.Max(recordAlignment, alignment);
        bits = RoundUp(bits, alignment * 8L);
        field.Offset = bits / 8;
        return bits + (field.Type.Size * 8);
    }

    private static long PlaceBitField(FieldToLayOut item, int width, bool isPacked, int pragmaPack, long bits, ref int recordAlignment)
    {
        FieldSymbol field = item.Field;
        int typeAlignment = field.Type.Alignment;
        long unitBits = field.Type.Size * 8;
        if (width == 0)
        {
            // Closes the unit; neither packed nor #pragma pack changes that.
            int boundary = Math.Max(typeAlignment, item.RequestedAlignment);
            bits = RoundUp(bits, boundary * 8L);
            field.Offset = bits / 8;
            return bits;
        }

        int requested = item.RequestedAlignment;
        if (pragmaPack != 0 && requested != 0)
        {
            requested = Math.Min(requested, pragmaPack);
        }

        if (requested != 0)
        {
            bits = RoundUp(bits, requested * 8L);
        }

        if (!isPacked && pragmaPack == 0 && (bits % (typeAlignment * 8L)) + width > unitBits)
        {
            bits = RoundUp(bits, typeAlignment * 8L);
        }

        // Unnamed bit-fields do not align the record.
        if (field.Name.Length > 0)
        {
            int contribution = pragmaPack != 0 ? Math.Min(typeAlignment, pragmaPack) : isPacked ? 1 : typeAlignment;
            recordAlignment = Math.Max(recordAlignment, Math.Max(contribution, requested));
        }

        long unitStart = bits / unitBits * unitBits;
        if (bits + width > unitStart + unitBits)
        {
            unitStart = bits / 8 * 8;
        }

        field.Offset = unitStart / 8;
        field.BitOffset = (int)(bits - unitStart);
        return bits + width;
    }

    private static long RoundUp(long value, long multiple) => (value + multiple - 1) / multiple * multiple;
}
