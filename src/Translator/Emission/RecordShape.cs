using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// How the structs of C# that stand for structures and unions lie in memory: where bit-fields are stored, and whether C#'s own layout is C's.
/// </summary>
internal sealed class RecordShape
{
    private RecordShape(RecordSymbol record)
    {
        Units = BitFieldUnit.Find(record);
        IsExplicit = record.IsUnion || record.Packing != 0 || !HasNaturalLayout(record, Units);
    }

    /// <summary>What stores the bit-fields.</summary>
    public IReadOnlyList<BitFieldUnit> Units { get; }

    /// <summary>Whether the offsets of the members must be written down.</summary>
    public bool IsExplicit { get; }

    /// <summary>The shape of a structure or union.</summary>
    public static RecordShape Of(RecordSymbol record) => new(record);

    // C#'s sequential layout puts each member at the next multiple of its alignment.
    private static bool HasNaturalLayout(RecordSymbol record, IReadOnlyList<BitFieldUnit> units)
    {
        if (units.Any(unit => unit.IsSpread))
        {
            return false;
        }

        long end = 0;
        int alignment = 1;
        foreach (FieldSymbol field in record.Fields)
        {
            (long Offset, long Size, int Alignment)? place = null;
            if (field.BitWidth is null)
            {
                place = RecordFields.IsAddressOnly(field) ? null : (field.Offset, Math.Max(field.Type.Size, 1), GetAlignment(field.Type));
            }
            else if (units.FirstOrDefault(unit => unit.Fields[0] == field) is { } unit)
            {
                place = (unit.Offset, unit.Size, unit.Size);
            }

            if (place is not { } member)
            {
                continue;
            }

            if (TypeMapper.IsLongDouble(field.Type) || RoundUp(end, member.Alignment) != member.Offset)
            {
                return false;
            }

            end = member.Offset + member.Size;
            alignment = Math.Max(alignment, member.Alignment);
        }

        // C# has no structs of no size; an empty one is never laid out by its own.
        return record.Size == 0 ? end == 0 : end > 0 && RoundUp(end, alignment) == record.Size;
    }

    /// <summary>The alignment of the C# type of a member: of a struct that of its most aligned member, whatever C says.</summary>
    private static int GetAlignment(CType type)
    {
        CType element = TypeMapper.GetInnermostElement(type);
        if (element.Desugared is not RecordType { Symbol: var record })
        {
            return element.Desugared.Alignment;
        }

        if (record.IsFromSystemHeader || type.Desugared is ArrayType)
        {
            // An array of structs is a buffer of integers with the alignment that C gives the array.
            return Math.Min(record.Alignment, 8);
        }

        IEnumerable<int> members = record.Fields.Where(field => field.BitWidth is null && !RecordFields.IsAddressOnly(field))
            .Select(field => GetAlignment(field.Type));
        IEnumerable<int> units = BitFieldUnit.Find(record).Where(unit => !unit.IsSpread).Select(unit => unit.Size);
        return members.Concat(units).DefaultIfEmpty(1).Max();
    }

    private static long RoundUp(long value, int multiple) => (value + multiple - 1) / multiple * multiple;
}
