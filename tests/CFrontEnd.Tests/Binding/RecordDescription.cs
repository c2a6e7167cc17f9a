using System.Globalization;
using System.Text;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>
/// The layout of structures and unions as text: <c>struct s size 8 align 4</c>, and a line for each member, <c>.m 4</c> in bytes or
/// <c>.m bits 33 3</c>, first bit and width. The same text is made of a bound record and by a C program that asks gcc.
/// </summary>
internal static class RecordDescription
{
    /// <summary>How C names the type; null if it has no name.</summary>
    public static string? GetTypeName(RecordSymbol record) => record switch
    {
        { NamingTypedef: { } typedef } => typedef.Name,
        { Name: "" } => null,
        { IsUnion: true } => $"union {record.Name}",
        _ => $"struct {record.Name}",
    };

    public static string Describe(RecordSymbol record)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{GetTypeName(record)} size {record.Size} align {record.Alignment}\n");
        foreach ((string name, FieldSymbol field, long offset) in GetMembers(record, 0))
        {
            text.Append(field.BitWidth is { } width
                ? string.Create(CultureInfo.InvariantCulture, $".{name} bits {(offset * 8) + field.BitOffset} {width}\n")
                : string.Create(CultureInfo.InvariantCulture, $".{name} {offset}\n"));
        }

        return text.ToString();
    }

    /// <summary>A C program that prints the description of records, each given with the declarations it needs in scope.</summary>
    /// <param name="declarations">What declares them.</param>
    /// <param name="records">The records.</param>
    public static string MakeProgram(string declarations, IEnumerable<RecordSymbol> records)
    {
        StringBuilder text = new(declarations);
        text.Append("""

            #include <stddef.h>
            #include <stdio.h>
            #include <string.h>
            static void print_bits(const char *name, const unsigned char *bytes, unsigned long size)
            {
                unsigned long i, first = 0, count = 0;
                for (i = 0; i < size * 8; i++)
                    if (bytes[i / 8] >> (i % 8) & 1)
                    {
                        if (count == 0) first = i;
                        count++;
                    }
                printf(".%s bits %lu %lu\n", name, first, count);
            }
            int main(void)
            {

            """);
        foreach (RecordSymbol record in records)
        {
            string type = GetTypeName(record)!;
            text.Append(CultureInfo.InvariantCulture, $"printf(\"%s size %zu align %zu\\n\", \"{type}\", sizeof({type}), _Alignof({type}));\n");
            foreach ((string name, FieldSymbol field, long _) in GetMembers(record, 0))
            {
                text.Append(field.BitWidth is null
                    ? $"printf(\".%s %zu\\n\", \"{name}\", offsetof({type}, {name}));\n"
                    : $"{{ {type} v; memset(&v, 0, sizeof v); v.{name} = -1; print_bits(\"{name}\", (unsigned char *)&v, sizeof v); }}\n");
            }
        }

        return text.Append("return 0;\n}\n").ToString();
    }

    // Members of anonymous members count as members. Those with reserved names are called otherwise depending on feature macros.
    private static IEnumerable<(string Name, FieldSymbol Field, long Offset)> GetMembers(RecordSymbol record, long start) =>
        record.Fields.SelectMany(field => field.IsAnonymousRecord
            ? GetMembers(((Types.RecordType)field.Type.Desugared).Symbol, start + field.Offset)
            : field.Name.Length > 0 && !field.Name.StartsWith("__", StringComparison.Ordinal) ? [(field.Name, field, start + field.Offset)] : []);
}
