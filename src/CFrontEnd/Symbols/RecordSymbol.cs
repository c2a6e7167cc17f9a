using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Symbols;

/// <summary>A structure or union.</summary>
/// <param name="name">The tag; empty if it has none.</param>
/// <param name="isUnion">Whether it is a union.</param>
/// <param name="location">Where it is declared.</param>
public sealed class RecordSymbol(string name, bool isUnion, SourceSpan location) : Symbol(name, location)
{
    /// <summary>Whether it is a union.</summary>
    public bool IsUnion { get; } = isUnion;

    /// <summary>The function in which it is declared; null at file scope.</summary>
    public FunctionSymbol? ContainingFunction { get; init; }

    /// <summary>The typedef that names it when it has no tag (<c>typedef struct { … } node;</c>).</summary>
    public TypedefSymbol? NamingTypedef { get; set; }

    /// <summary>The structure or union whose member it is the type of, when it is declared there without a tag.</summary>
    public RecordSymbol? ContainingRecord { get; set; }

    /// <summary>Whether its members have been seen.</summary>
    public bool IsDefined { get; set; }

    /// <summary>The members in order, unnamed bit-fields included.</summary>
    public IReadOnlyList<FieldSymbol> Fields { get; set; } = [];

    /// <summary>The size in bytes.</summary>
    public long Size { get; set; }

    /// <summary>The alignment in bytes.</summary>
    public int Alignment { get; set; } = 1;

    /// <summary>The alignment that <c>packed</c> or <c>#pragma pack</c> limits members to, in bytes; 0 if none.</summary>
    public int Packing { get; set; }

    /// <summary>Whether a parameter of this union type takes values of its members' types (GNU's <c>transparent_union</c>).</summary>
    public bool IsTransparentUnion { get; set; }

    /// <summary>Whether the last member is a flexible array member.</summary>
    public bool HasFlexibleArrayMember => Fields is [.., { Type.Desugared: ArrayType { Length: null, VariableLength: null } }];

    /// <summary>Finds a member by name, also inside anonymous members: the way to it, outermost first; null if there is none.</summary>
    public IReadOnlyList<FieldSymbol>? FindField(string name)
    {
        foreach (FieldSymbol field in Fields)
        {
            if (field.Name == name)
            {
                return [field];
            }

            if (field.IsAnonymousRecord && ((RecordType)field.Type.Desugared).Symbol.FindField(name) is { } inner)
            {
                return [field, .. inner];
            }
        }

        return null;
    }
}

/// <summary>A member of a structure or union.</summary>
public sealed class FieldSymbol(string name, CType type, RecordSymbol containingRecord, SourceSpan location) : Symbol(name, location)
{
    /// <summary>The type.</summary>
    public CType Type { get; } = type;

    /// <summary>The structure or union.</summary>
    public RecordSymbol ContainingRecord { get; } = containingRecord;

    /// <summary>The position among all members, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The offset in bytes; of a bit-field that of its storage unit (a unit of its declared type that contains it, as System V lays it out).</summary>
    public long Offset { get; set; }

    /// <summary>The width of a bit-field in bits; null for other members.</summary>
    public int? BitWidth { get; init; }

    /// <summary>The first bit of a bit-field in its storage unit, counted from the least significant.</summary>
    public int BitOffset { get; set; }

    /// <summary>Whether it is a structure or union without a name, whose members count as members of the containing one.</summary>
    public bool IsAnonymousRecord => Name.Length == 0 && BitWidth is null && Type.Desugared is RecordType;
}
