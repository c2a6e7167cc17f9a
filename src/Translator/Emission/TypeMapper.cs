using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Naming;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// Maps C types to C#. Typedef names and the tags of enumerations are kept as <c>using</c> aliases of the file; structures keep their tags.
/// Arrays map to pointers to their innermost elements, pointers to arrays too: their arithmetic is scaled by the emitter.
/// </summary>
/// <param name="names">The names of the class's members.</param>
internal sealed class TypeMapper(MemberNames names)
{
    private readonly SortedDictionary<string, CSharpType> _aliases = new(StringComparer.Ordinal);
    private readonly List<RecordSymbol> _mentionedRecords = [];
    private readonly HashSet<RecordSymbol> _knownRecords = [];

    /// <summary>The aliases that the file needs, with the types spelled as a <c>using</c> directive must.</summary>
    public IReadOnlyDictionary<string, CSharpType> Aliases => _aliases;

    /// <summary>The program's structures and unions that types mention, in order of first mention.</summary>
    public IReadOnlyList<RecordSymbol> MentionedRecords => _mentionedRecords;

    /// <summary>Whether a type was mapped to one of the namespace <c>System</c>.</summary>
    public bool UsesSystem { get; private set; }

    /// <summary>The type as a declaration or a cast writes it, with the program's own name for it if it has one.</summary>
    public CSharpType Map(CType type) => Map(type, keepNames: true, isQualified: false);

    /// <summary>The type without typedef names: what conversions that C makes by itself are written with.</summary>
    public CSharpType MapCanonical(CType type) => Map(type, keepNames: false, isQualified: false);

    /// <summary>The type of a member; of a bit-field that of its value, which is <c>int</c> for what C promotes to <c>int</c>.</summary>
    public CSharpType MapMember(FieldSymbol field) =>
        MapCanonical(field.BitWidth is { } width ? BitFieldType.Create(field.Type, width) : field.Type);

    /// <summary>The innermost element type of an array type; the type itself for others.</summary>
    public static CType GetInnermostElement(CType type)
    {
        while (type.Desugared is ArrayType array)
        {
            type = array.Element;
        }

        return type;
    }

    /// <summary>Whether a type, or the elements of an array type, are <c>long double</c>.</summary>
    public static bool IsLongDouble(CType type) => GetInnermostElement(type).Desugared is BasicType { Kind: BasicTypeKind.LongDouble };

    /// <summary>How many innermost elements an array type has; 1 for other types.</summary>
    public static long CountInnermostElements(CType type)
    {
        long count = 1;
        while (type.Desugared is ArrayType array)
        {
            count *= array.Length ?? 0;
            type = array.Element;
        }

        return count;
    }

    private CSharpType Map(CType type, bool keepNames, bool isQualified)
    {
        switch (type)
        {
            case QualifiedType qualified:
                return Map(qualified.Type, keepNames, isQualified);
            case BitFieldType bits:
                return bits.Width < 32 ? CSharpType.Int32 : bits.IsUnsigned() ? CSharpType.UInt64 : CSharpType.Int64;
            case TypedefType typedef:
                return MapTypedef(typedef, keepNames, isQualified);
            case BasicType { Kind: BasicTypeKind.VaList } when isQualified:
                return CSharpType.Struct("CSockTranslate.Runtime.VaList");
            case BasicType basic:
                UsesSystem |= basic.Kind is BasicTypeKind.Int128 or BasicTypeKind.UnsignedInt128;
                return isQualified && (basic.Kind is BasicTypeKind.Int128 or BasicTypeKind.UnsignedInt128)
                    ? CSharpType.Qualified(MapBasic(basic.Kind), "System")
                    : MapBasic(basic.Kind);
            case PointerType pointer:
                return MapPointer(pointer, keepNames, isQualified);
            case ArrayType:
                return CSharpType.PointerTo(Map(GetInnermostElement(type), keepNames, isQualified));
            case FunctionType function:
                return MapFunction(function, keepNames, isQualified);
            case RecordType record:
                return CSharpType.Struct(GetRecordName(record.Symbol, isQualified));
            case EnumType enumeration:
                return MapEnum(enumeration.Symbol, keepNames);
            default:
                throw new InvalidOperationException($"no C# type for {type.GetType().Name}");
        }
    }

    private CSharpType MapTypedef(TypedefType typedef, bool keepNames, bool isQualified)
    {
        TypedefSymbol symbol = typedef.Symbol;
        CType target = symbol.Type.Desugared;
        bool namesRecord = target is RecordType record && (record.Symbol.NamingTypedef == symbol || record.Symbol.Name == symbol.Name);
        bool canBeAlias = keepNames && !isQualified && !namesRecord && symbol.ContainingFunction is null
            && target is not (ArrayType or FunctionType) and not BasicType { Kind: BasicTypeKind.Void or BasicTypeKind.VaList };
        CSharpType mapped = Map(symbol.Type, keepNames, isQualified);
        return canBeAlias ? AddAlias(symbol.Name, mapped, symbol.Type) : mapped;
    }

    private CSharpType AddAlias(string name, CSharpType mapped, CType type)
    {
        bool isKeyword = Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) != Microsoft.CodeAnalysis.CSharp.SyntaxKind.None;
        if (isKeyword || names.IsUsed(name))
        {
            return mapped;
        }

        if (!_aliases.ContainsKey(name))
        {
            names.AddAlias(name);
            _aliases.Add(name, Map(type, keepNames: false, isQualified: true));
        }

        return mapped.SpelledAs(name);
    }

    private CSharpType MapEnum(EnumSymbol symbol, bool keepNames)
    {
        CSharpType underlying = Map(symbol.UnderlyingType, keepNames: false, isQualified: false);
        return keepNames && symbol.Name.Length > 0 && symbol.ContainingFunction is null
            ? AddAlias(symbol.Name, underlying, symbol.UnderlyingType)
            : underlying;
    }

    private CSharpType MapPointer(PointerType pointer, bool keepNames, bool isQualified)
    {
        CType pointee = pointer.Pointee.Desugared;
        return pointee switch
        {
            FunctionType function => MapFunction(function, keepNames, isQualified),
            ArrayType => CSharpType.PointerTo(Map(GetInnermostElement(pointee), keepNames, isQualified)),
            _ => CSharpType.PointerTo(Map(pointer.Pointee, keepNames, isQualified)),
        };
    }

    private CSharpType MapFunction(FunctionType function, bool keepNames, bool isQualified)
    {
        // Parameter and result types of function pointers are spelled canonically: an alias adds nothing between angle brackets.
        List<CSharpType> types = [.. function.Parameters.Select(parameter => Map(parameter, keepNames: false, isQualified))];
        if (function.IsVariadic)
        {
            UsesSystem |= !isQualified;
            types.Add(isQualified ? CSharpType.QualifiedVariableArguments : CSharpType.VariableArguments);
        }

        types.Add(Map(function.ReturnType, keepNames: false, isQualified));
        return CSharpType.FunctionPointer(types);
    }

    private string GetRecordName(RecordSymbol record, bool isQualified)
    {
        if (record.IsFromSystemHeader)
        {
            string name = record.Name.Length > 0 ? record.Name : record.NamingTypedef!.Name;
            return isQualified ? $"CSockTranslate.Runtime.{name}" : name;
        }

        if (names.FindOwn(record) is { } own && _knownRecords.Add(own))
        {
            _mentionedRecords.Add(own);
        }

        return isQualified ? names.GetQualifiedName(record) : names.GetName(record);
    }

    private static CSharpType MapBasic(BasicTypeKind kind) => kind switch
    {
        BasicTypeKind.Void => CSharpType.Void,
        BasicTypeKind.Bool => CSharpType.Bool,
        BasicTypeKind.Char or BasicTypeKind.SignedChar => CSharpType.SByte,
        BasicTypeKind.UnsignedChar => CSharpType.Byte,
        BasicTypeKind.Short => CSharpType.Int16,
        BasicTypeKind.UnsignedShort => CSharpType.UInt16,
        BasicTypeKind.Int => CSharpType.Int32,
        BasicTypeKind.UnsignedInt => CSharpType.UInt32,
        BasicTypeKind.Long or BasicTypeKind.LongLong => CSharpType.Int64,
        BasicTypeKind.UnsignedLong or BasicTypeKind.UnsignedLongLong => CSharpType.UInt64,
        BasicTypeKind.Int128 => CSharpType.Int128,
        BasicTypeKind.UnsignedInt128 => CSharpType.UInt128,
        BasicTypeKind.Float => CSharpType.Single,
        BasicTypeKind.Double or BasicTypeKind.LongDouble => CSharpType.Double,
        BasicTypeKind.VaList => CSharpType.VaList,
        _ => throw new InvalidOperationException($"no C# type for {kind}"),
    };
}
