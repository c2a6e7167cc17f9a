using System.Globalization;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// Emits the members of structures and unions that are properties in C#: bit-fields, over the integers that store them, and arrays without
/// elements of their own, which are an address.
/// </summary>
internal sealed class RecordPropertyEmitter(UnitContext context)
{
    private readonly UnitContext _context = context;

    /// <summary>A bit-field as a property; behind the last one of a unit the field that stores them.</summary>
    /// <param name="field">The bit-field.</param>
    /// <param name="unit">What stores it.</param>
    /// <param name="isExplicit">Whether the struct writes down offsets.</param>
    /// <param name="trivia">The comments before and behind the member.</param>
    public IEnumerable<MemberDeclarationSyntax> EmitBitField(
        FieldSymbol field, BitFieldUnit unit, bool isExplicit, (SyntaxTriviaList Leading, SyntaxTriviaList Trailing) trivia)
    {
        CSharpType type = _context.Types.MapMember(field);
        string text = $$"""
            public {{type.Syntax}} {{Identifiers.Token(RecordFields.GetName(field)).Text}} { readonly get => {{EmitGet(field, unit, type)}}; set => {{EmitSet(field, unit, type)}}; }
            """;
        yield return Parse(text).WithLeadingTrivia(trivia.Leading).WithTrailingTrivia(trivia.Trailing);
        if (field != unit.Fields[^1])
        {
            yield break;
        }

        SyntaxTriviaList indentation = TriviaList(Whitespace(_context.Indentation));
        MemberDeclarationSyntax storage = Parse($"private {GetStorage(unit).Syntax} {unit.Name};").WithTrailingTrivia(Layout.NewLine);
        yield return isExplicit
            ? storage.WithLeadingTrivia(indentation).WithAttributeLists(Attribute($"[FieldOffset({unit.Offset})]", indentation))
            : storage.WithLeadingTrivia(indentation);
    }

    /// <summary>An array without elements of its own as a property that gives its address.</summary>
    /// <param name="field">The array.</param>
    /// <param name="trivia">The comments before and behind the member.</param>
    public MemberDeclarationSyntax EmitAddress(FieldSymbol field, (SyntaxTriviaList Leading, SyntaxTriviaList Trailing) trivia)
    {
        CSharpType element = _context.Types.Map(TypeMapper.GetInnermostElement(field.Type));
        string text = $"public {element.Syntax}* {Identifiers.Token(RecordFields.GetName(field)).Text} => "
            + $"({element.Syntax}*)FlexibleArray.At(ref this, {field.Offset.ToString(CultureInfo.InvariantCulture)});";
        return Parse(text).WithLeadingTrivia(trivia.Leading).WithTrailingTrivia(trivia.Trailing);
    }

    /// <summary>An attribute list on a line of its own.</summary>
    public static SyntaxList<AttributeListSyntax> Attribute(string text, SyntaxTriviaList leading)
    {
        CompilationUnitSyntax unit = ParseCompilationUnit($"{text} class C;");
        AttributeListSyntax list = ((TypeDeclarationSyntax)unit.Members[0]).AttributeLists[0];
        return SingletonList(list.WithLeadingTrivia(leading).WithTrailingTrivia(Layout.NewLine));
    }

    private static string EmitGet(FieldSymbol field, BitFieldUnit unit, CSharpType type)
    {
        int width = field.BitWidth!.Value;
        if (FillsUnit(field, unit))
        {
            // The unit is unsigned: the sign of a signed bit-field is the highest bit of the unit, not that of a wider declared type.
            CSharpType stored = field.Type.IsUnsigned() ? type : GetStorage(unit).Signed;
            return type.Equals(GetStorage(unit)) ? unit.Name : $"({stored.Syntax}){unit.Name}";
        }

        bool isUnsigned = field.Type.IsUnsigned();
        string method = isUnsigned ? "Unsigned" : "Signed";
        string call = unit.IsSpread
            ? $"BitField.Read{method}(in {unit.Name}, {unit.GetPosition(field)}, {width})"
            : $"BitField.{method}({unit.Name}, {unit.GetPosition(field)}, {width})";
        if (type.Kind == CSharpTypeKind.Bool)
        {
            return $"{call} != 0";
        }

        CSharpType result = !IsWide(unit) ? CSharpType.Int32 : isUnsigned ? CSharpType.UInt64 : CSharpType.Int64;
        return type.Equals(result) ? call : $"({type.Syntax}){call}";
    }

    private static string EmitSet(FieldSymbol field, BitFieldUnit unit, CSharpType type)
    {
        CSharpType storage = GetStorage(unit);
        if (FillsUnit(field, unit))
        {
            return type.Equals(storage) ? $"{unit.Name} = value" : $"{unit.Name} = ({storage.Syntax})value";
        }

        CSharpType parameter = IsWide(unit) ? CSharpType.Int64 : CSharpType.Int32;
        string value = type.Kind == CSharpTypeKind.Bool ? "value ? 1 : 0"
            : type.ConvertsImplicitlyTo(parameter) ? "value" : $"({parameter.Syntax})value";
        string method = unit.IsSpread ? "Write" : "Set";
        return $"BitField.{method}(ref {unit.Name}, {unit.GetPosition(field)}, {field.BitWidth}, {value})";
    }

    // Whether a bit-field is all of the integer that stores it.
    private static bool FillsUnit(FieldSymbol field, BitFieldUnit unit) =>
        !unit.IsSpread && field.BitWidth == unit.Size * 8 && !field.Type.IsBool();

    private static bool IsWide(BitFieldUnit unit) => unit.IsSpread || unit.Size == 8;

    private static CSharpType GetStorage(BitFieldUnit unit) => (unit.IsSpread ? 1 : unit.Size) switch
    {
        1 => CSharpType.Byte,
        2 => CSharpType.UInt16,
        4 => CSharpType.UInt32,
        _ => CSharpType.UInt64,
    };

    private static MemberDeclarationSyntax Parse(string text) => ParseMemberDeclaration(text)!;
}
