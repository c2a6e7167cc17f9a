using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Emission;

/// <summary>An integer of a C# struct that stores bit-fields which lie side by side.</summary>
/// <param name="Name">The name of the member that stores them.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="IsSpread">Whether no integer has just these bytes, so that they are read and written one by one.</param>
/// <param name="Fields">The bit-fields in it that have names.</param>
internal sealed record BitFieldUnit(string Name, long Offset, int Size, bool IsSpread, IReadOnlyList<FieldSymbol> Fields)
{
    /// <summary>The bit-field's first bit, counted from the least significant of the unit.</summary>
    public int GetPosition(FieldSymbol field) => (int)(GetFirstBit(field) - (Offset * 8));

    /// <summary>The integers that store the named bit-fields of a structure or union; nothing else lies in their bytes.</summary>
    public static IReadOnlyList<BitFieldUnit> Find(RecordSymbol record)
    {
        List<Span> spans = [.. FindSpans(record).SelectMany(SplitWhole)];
        List<BitFieldUnit> units = [];
        foreach (Span span in spans)
        {
            long limit = record.IsUnion ? record.Size : FindLimit(record, span, spans);
            int? size = new[] { 1, 2, 4, 8 }.Where(candidate => span.Start + candidate >= span.End && span.Start + candidate <= limit)
                .Select(candidate => (int?)candidate).FirstOrDefault();
            List<FieldSymbol> fields = [.. span.Atoms.SelectMany(atom => atom.Fields)];
            units.Add(new BitFieldUnit(MakeName(record, units.Count), span.Start, size ?? (int)(span.End - span.Start), size is null, fields));
        }

        return units;
    }

    // Bit-fields side by side, as far as they lie in one unit of their type.
    private static List<Span> FindSpans(RecordSymbol record)
    {
        List<Span> spans = [];
        bool isAdjacent = false;
        foreach (FieldSymbol field in record.Fields)
        {
            if (field.BitWidth is not > 0 || field.Name.Length == 0)
            {
                // What an unnamed bit-field separates may still share a byte.
                isAdjacent &= field.BitWidth is > 0;
                continue;
            }

            Atom atom = new(GetFirstBit(field) / 8, (GetFirstBit(field) + field.BitWidth.Value + 7) / 8, [field]);
            Span? last = isAdjacent && !record.IsUnion ? spans[^1] : null;
            if (last is not null && atom.Start < last.End)
            {
                Atom shared = last.Atoms[^1];
                last.Atoms[^1] = shared with { End = atom.End, Fields = [.. shared.Fields, field] };
            }
            else if (last is not null && IsInOneUnit(last.Start, atom.End, field.Type.Size))
            {
                last.Atoms.Add(atom);
            }
            else
            {
                spans.Add(new Span([atom]));
            }

            isAdjacent = true;
        }

        return spans;
    }

    // Bytes that are whole integers by themselves need not be stored together.
    private static IEnumerable<Span> SplitWhole(Span span) => span.Atoms.All(atom => atom.IsWhole)
        ? span.Atoms.Select(atom => new Span([atom]))
        : [span];

    // Bit-fields that fit a common unit of their type, as most do, are stored in one integer of its size.
    private static bool IsInOneUnit(long start, long end, long unit) => start / unit == (end - 1) / unit;

    // The bytes behind the bit-fields that nothing else uses may be stored with them.
    private static long FindLimit(RecordSymbol record, Span span, IEnumerable<Span> spans)
    {
        IEnumerable<long> members = record.Fields.Where(field => field.BitWidth is null && field.Type.Size > 0).Select(field => field.Offset);
        return spans.Select(other => other.Start).Concat(members).Where(start => start > span.Start && start >= span.End).Append(record.Size).Min();
    }

    private static long GetFirstBit(FieldSymbol field) => (field.Offset * 8) + field.BitOffset;

    private static string MakeName(RecordSymbol record, int index)
    {
        string name = index == 0 ? "bits" : $"bits{index + 1}";
        while (record.FindField(name) is not null || record.Name == name || record.NamingTypedef?.Name == name)
        {
            name += "_";
        }

        return name;
    }

    /// <summary>Bytes that bit-fields share, which can't be divided.</summary>
    private sealed record Atom(long Start, long End, IReadOnlyList<FieldSymbol> Fields)
    {
        public bool IsWhole => (End - Start) is 1 or 2 or 4 or 8 && Start % (End - Start) == 0;
    }

    /// <summary>Bytes that are stored together.</summary>
    private sealed record Span(List<Atom> Atoms)
    {
        public long Start => Atoms[0].Start;

        public long End => Atoms[^1].End;
    }
}
