using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>The kinds of C# types that emitted expressions can have.</summary>
internal enum CSharpTypeKind
{
    /// <summary><c>void</c>.</summary>
    Void,

    /// <summary><c>bool</c>: a comparison, or C's <c>_Bool</c>.</summary>
    Bool,

    /// <summary><c>sbyte</c>.</summary>
    SByte,

    /// <summary><c>byte</c>.</summary>
    Byte,

    /// <summary><c>short</c>.</summary>
    Int16,

    /// <summary><c>ushort</c>.</summary>
    UInt16,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>uint</c>.</summary>
    UInt32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>ulong</c>.</summary>
    UInt64,

    /// <summary><c>Int128</c>.</summary>
    Int128,

    /// <summary><c>UInt128</c>.</summary>
    UInt128,

    /// <summary><c>char</c>: only a character literal.</summary>
    Char,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary>A pointer to data.</summary>
    Pointer,

    /// <summary>A function pointer.</summary>
    FunctionPointer,

    /// <summary>A structure or union, or the runtime's <c>VaList</c>.</summary>
    Struct,

    /// <summary>The literal <c>null</c>.</summary>
    Null,

    /// <summary>A <c>u8</c> literal.</summary>
    Utf8Literal,

    /// <summary><c>nint</c>: a pointer where C# takes none, as for a type argument.</summary>
    NativeInt,
}

/// <summary>
/// A C# type as the emitter reasons about it. Two are equal when C# takes them for the same type; <see cref="Syntax"/> may spell it with the
/// program's own name.
/// </summary>
internal sealed class CSharpType : IEquatable<CSharpType>
{
    public static readonly CSharpType Void = Predefined(CSharpTypeKind.Void, SyntaxKind.VoidKeyword);
    public static readonly CSharpType Bool = Predefined(CSharpTypeKind.Bool, SyntaxKind.BoolKeyword);
    public static readonly CSharpType SByte = Predefined(CSharpTypeKind.SByte, SyntaxKind.SByteKeyword);
    public static readonly CSharpType Byte = Predefined(CSharpTypeKind.Byte, SyntaxKind.ByteKeyword);
    public static readonly CSharpType Int16 = Predefined(CSharpTypeKind.Int16, SyntaxKind.ShortKeyword);
    public static readonly CSharpType UInt16 = Predefined(CSharpTypeKind.UInt16, SyntaxKind.UShortKeyword);
    public static readonly CSharpType Int32 = Predefined(CSharpTypeKind.Int32, SyntaxKind.IntKeyword);
    public static readonly CSharpType UInt32 = Predefined(CSharpTypeKind.UInt32, SyntaxKind.UIntKeyword);
    public static readonly CSharpType Int64 = Predefined(CSharpTypeKind.Int64, SyntaxKind.LongKeyword);
    public static readonly CSharpType UInt64 = Predefined(CSharpTypeKind.UInt64, SyntaxKind.ULongKeyword);
    public static readonly CSharpType Int128 = new(CSharpTypeKind.Int128, "Int128", IdentifierName("Int128"));
    public static readonly CSharpType UInt128 = new(CSharpTypeKind.UInt128, "UInt128", IdentifierName("UInt128"));
    public static readonly CSharpType NativeInt = new(CSharpTypeKind.NativeInt, "nint", IdentifierName("nint"));
    public static readonly CSharpType Char = Predefined(CSharpTypeKind.Char, SyntaxKind.CharKeyword);
    public static readonly CSharpType Single = Predefined(CSharpTypeKind.Single, SyntaxKind.FloatKeyword);
    public static readonly CSharpType Double = Predefined(CSharpTypeKind.Double, SyntaxKind.DoubleKeyword);
    public static readonly CSharpType Null = new(CSharpTypeKind.Null, "null", IdentifierName("null"));
    public static readonly CSharpType Utf8Literal = new(CSharpTypeKind.Utf8Literal, "ReadOnlySpan<byte>", IdentifierName("ReadOnlySpan"));
    public static readonly CSharpType VariableArguments = new(CSharpTypeKind.Struct, "ReadOnlySpan<VarArg>", ParseTypeName("ReadOnlySpan<VarArg>"));
    public static readonly CSharpType QualifiedVariableArguments = new(
        CSharpTypeKind.Struct, "ReadOnlySpan<VarArg>", ParseTypeName("System.ReadOnlySpan<CSockTranslate.Runtime.VarArg>"));
    public static readonly CSharpType VaList = Struct("VaList");

    private readonly string _identity;

    private CSharpType(CSharpTypeKind kind, string identity, TypeSyntax syntax)
    {
        Kind = kind;
        _identity = identity;
        Syntax = syntax;
    }

    public CSharpTypeKind Kind { get; }

    /// <summary>The type as it is spelled.</summary>
    public TypeSyntax Syntax { get; }

    /// <summary>What a pointer points to; null for other types.</summary>
    public CSharpType? Element { get; private init; }

    public bool IsInteger => Kind is >= CSharpTypeKind.SByte and <= CSharpTypeKind.Char;

    public bool IsNumeric => IsInteger || IsFloating;

    public bool IsFloating => Kind is CSharpTypeKind.Single or CSharpTypeKind.Double;

    public bool IsPointer => Kind is CSharpTypeKind.Pointer or CSharpTypeKind.FunctionPointer or CSharpTypeKind.Null;

    public bool IsUnsigned => Kind is CSharpTypeKind.Byte or CSharpTypeKind.UInt16 or CSharpTypeKind.UInt32 or CSharpTypeKind.UInt64
        or CSharpTypeKind.UInt128 or CSharpTypeKind.Char;

    /// <summary>Whether it is an integer of 16 bytes, which is a structure with operators for C#: it has no constants.</summary>
    public bool IsWide => Kind is CSharpTypeKind.Int128 or CSharpTypeKind.UInt128;

    /// <summary>The size of an integer type in bytes.</summary>
    public int IntegerSize => Kind switch
    {
        CSharpTypeKind.SByte or CSharpTypeKind.Byte => 1,
        CSharpTypeKind.Int16 or CSharpTypeKind.UInt16 or CSharpTypeKind.Char => 2,
        CSharpTypeKind.Int32 or CSharpTypeKind.UInt32 => 4,
        CSharpTypeKind.Int128 or CSharpTypeKind.UInt128 => 16,
        _ => 8,
    };

    public static CSharpType Struct(string name) => new(CSharpTypeKind.Struct, name, Identifiers.Name(name));

    public static CSharpType PointerTo(CSharpType element) =>
        new(CSharpTypeKind.Pointer, element._identity + "*", PointerType(element.Syntax)) { Element = element };

    public static CSharpType FunctionPointer(IReadOnlyList<CSharpType> parametersAndResult)
    {
        SeparatedSyntaxListBuilder list = new(", ");
        foreach (CSharpType type in parametersAndResult)
        {
            list.Add(FunctionPointerParameter(type.Syntax));
        }

        FunctionPointerTypeSyntax syntax = FunctionPointerType(
            Token(SyntaxKind.DelegateKeyword),
            Token(SyntaxKind.AsteriskToken),
            null,
            FunctionPointerParameterList(list.ToList<FunctionPointerParameterSyntax>()));
        string identity = $"delegate*<{string.Join(",", parametersAndResult.Select(type => type._identity))}>";
        return new CSharpType(CSharpTypeKind.FunctionPointer, identity, syntax);
    }

    /// <summary>The same type, spelled by a name that the program gave it.</summary>
    public CSharpType SpelledAs(string alias) => new(Kind, _identity, Identifiers.Name(alias)) { Element = Element };

    /// <summary>The same type, spelled with its namespace.</summary>
    public static CSharpType Qualified(CSharpType type, string @namespace) => type.SpelledAs($"{@namespace}.{type._identity}");

    public bool Equals(CSharpType? other) => other is not null && Kind == other.Kind && _identity == other._identity;

    public override bool Equals(object? obj) => Equals(obj as CSharpType);

    public override int GetHashCode() => _identity.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _identity;

    /// <summary>Whether C# converts a value of this type to <paramref name="target"/> without a cast (C# standard §10.2, constants apart).</summary>
    public bool ConvertsImplicitlyTo(CSharpType target)
    {
        if (Equals(target))
        {
            return true;
        }

        return (Kind, target.Kind) switch
        {
            (CSharpTypeKind.Null, CSharpTypeKind.Pointer or CSharpTypeKind.FunctionPointer) => true,
            (CSharpTypeKind.Pointer or CSharpTypeKind.FunctionPointer, CSharpTypeKind.Pointer) => target.Element!.Kind == CSharpTypeKind.Void,
            (CSharpTypeKind.SByte, CSharpTypeKind.Int16 or CSharpTypeKind.Int32 or CSharpTypeKind.Int64) => true,
            (CSharpTypeKind.Byte, CSharpTypeKind.Int16 or CSharpTypeKind.UInt16 or CSharpTypeKind.Int32 or CSharpTypeKind.UInt32
                or CSharpTypeKind.Int64 or CSharpTypeKind.UInt64) => true,
            (CSharpTypeKind.Int16, CSharpTypeKind.Int32 or CSharpTypeKind.Int64) => true,
            (CSharpTypeKind.UInt16 or CSharpTypeKind.Char, CSharpTypeKind.UInt16 or CSharpTypeKind.Int32 or CSharpTypeKind.UInt32
                or CSharpTypeKind.Int64 or CSharpTypeKind.UInt64) => true,
            (CSharpTypeKind.Int32, CSharpTypeKind.Int64) => true,
            (CSharpTypeKind.UInt32, CSharpTypeKind.Int64 or CSharpTypeKind.UInt64) => true,
            (CSharpTypeKind.Int128 or CSharpTypeKind.UInt128, _) => false,
            (_, CSharpTypeKind.Int128) => IsInteger,
            (_, CSharpTypeKind.UInt128) => IsInteger && IsUnsigned,
            (CSharpTypeKind.Single, CSharpTypeKind.Double) => true,
            (_, CSharpTypeKind.Single or CSharpTypeKind.Double) => IsInteger,
            _ => false,
        };
    }

    /// <summary>The type of a unary operator's operand after C#'s numeric promotion (§12.4.7.2).</summary>
    public CSharpType Promoted => IsInteger && IntegerSize < 4 ? Int32 : this;

    /// <summary>The signed integer type of the same size.</summary>
    public CSharpType Signed => Kind switch
    {
        CSharpTypeKind.Byte => SByte,
        CSharpTypeKind.UInt16 => Int16,
        CSharpTypeKind.UInt32 => Int32,
        CSharpTypeKind.UInt64 => Int64,
        _ => this,
    };

    private static CSharpType Predefined(CSharpTypeKind kind, SyntaxKind keyword) =>
        new(kind, SyntaxFacts.GetText(keyword), PredefinedType(Token(keyword)));
}
