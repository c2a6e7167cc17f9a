using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Emission;

/// <summary>How members of structures and unions are named and stored in C#.</summary>
internal static class RecordFields
{
    /// <summary>The name of a member. C# does not allow the name of the structure itself, and has no members without a name.</summary>
    public static string GetName(FieldSymbol field)
    {
        if (field.Name.Length == 0)
        {
            int anonymousBefore = field.ContainingRecord.Fields.Take(field.Index).Count(other => other.IsAnonymousRecord);
            return anonymousBefore == 0 ? "anonymous" : $"anonymous{anonymousBefore + 1}";
        }

        RecordSymbol record = field.ContainingRecord;
        string recordName = record.Name.Length > 0 ? record.Name : record.NamingTypedef?.Name ?? "";
        return field.Name == recordName ? field.Name + "_" : field.Name;
    }

    /// <summary>
    /// Whether C#'s structure has, instead of a member without a name, that one's members as its own: the runtime's structures have.
    /// </summary>
    public static bool IsDissolved(FieldSymbol field) => field.IsAnonymousRecord && field.ContainingRecord.IsFromSystemHeader;

    /// <summary>
    /// Whether a member takes no room, as a flexible array member (C11 §6.7.2.1p18) or a structure without members: C# has only its address.
    /// </summary>
    public static bool IsAddressOnly(FieldSymbol field) => field.BitWidth is null && field.Type is { Size: 0, Desugared: ArrayType or RecordType };

    /// <summary>Whether C# has a property instead of a member, which is called on the structure as a whole.</summary>
    public static bool IsProperty(FieldSymbol field) => field.BitWidth is not null || IsAddressOnly(field);

    /// <summary>Whether C# has fixed-size buffers of a type (C# standard §23.8.2).</summary>
    public static bool IsFixedBufferElement(CSharpType element) =>
        element.Kind is CSharpTypeKind.Bool or (>= CSharpTypeKind.SByte and <= CSharpTypeKind.UInt64) or CSharpTypeKind.Single or CSharpTypeKind.Double;
}
