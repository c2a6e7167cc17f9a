using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using ArrayType = CSockTranslate.CFrontEnd.Types.ArrayType;

namespace CSockTranslate.Translator.Emission;

/// <summary>Emits structures and unions as blittable structs with C's layout.</summary>
internal sealed class RecordEmitter(UnitContext context, ExpressionEmitter expressions)
{
    private readonly UnitContext _context = context;
    private readonly ExpressionEmitter _expressions = expressions;
    private readonly RecordPropertyEmitter _properties = new(context);

    /// <summary>A definition at file scope.</summary>
    public MemberDeclarationSyntax Emit(RecordSymbol record)
    {
        SourceSpan location = record.Location;
        SyntaxTriviaList leading = _context.Comments(location.File).TakeLeading(FindKeyword(record), _context.Indentation);
        return Emit(record, leading);
    }

    /// <summary>A definition inside of a function, moved to the class.</summary>
    public MemberDeclarationSyntax EmitDetached(RecordSymbol record) =>
        Emit(record, TriviaList(Layout.NewLine, Whitespace(_context.Indentation)));

    /// <summary>A structure that is never defined.</summary>
    public MemberDeclarationSyntax EmitOpaque(RecordSymbol record) => StructDeclaration(
        default,
        TokenList(Token(TriviaList(Layout.NewLine, Whitespace(_context.Indentation)), SyntaxKind.InternalKeyword, TriviaList(Space))),
        Layout.Followed(SyntaxKind.StructKeyword),
        Identifiers.Token(default, _context.Names.GetName(record), TriviaList(Layout.NewLine)),
        null,
        null,
        default,
        Layout.OnOwnLine(SyntaxKind.OpenBraceToken, _context.Indentation),
        default,
        Layout.OnOwnLine(SyntaxKind.CloseBraceToken, _context.Indentation),
        default);

    private MemberDeclarationSyntax Emit(RecordSymbol record, SyntaxTriviaList leading)
    {
        string indentation = _context.Indentation;
        RecordShape shape = RecordShape.Of(record);
        bool isExplicit = shape.IsExplicit;
        SyntaxList<AttributeListSyntax> attributes = default;
        SyntaxTriviaList beforeKeyword = leading;
        if (isExplicit)
        {
            _context.UsesInteropServices = true;
            string size = record.Size > 0 ? $", Size = {record.Size}" : "";
            attributes = RecordPropertyEmitter.Attribute($"[StructLayout(LayoutKind.Explicit{size})]", leading);
            beforeKeyword = TriviaList(Whitespace(indentation));
        }

        _context.Level++;
        List<MemberDeclarationSyntax> fields = [];
        foreach (FieldSymbol field in record.Fields)
        {
            fields.AddRange(EmitMember(field, shape));
        }

        _context.Level--;
        return StructDeclaration(
            attributes,
            TokenList(Token(beforeKeyword, SyntaxKind.InternalKeyword, TriviaList(Space))),
            Layout.Followed(SyntaxKind.StructKeyword),
            Identifiers.Token(default, _context.Names.GetName(record, FindHint(record)), TriviaList(Layout.NewLine)),
            null,
            null,
            default,
            Layout.OnOwnLine(SyntaxKind.OpenBraceToken, indentation),
            List(fields),
            Layout.OnOwnLine(SyntaxKind.CloseBraceToken, indentation),
            default);
    }

    private IEnumerable<MemberDeclarationSyntax> EmitMember(FieldSymbol field, RecordShape shape)
    {
        if (field.BitWidth is not null)
        {
            // Unnamed bit-fields are nothing but room.
            BitFieldUnit? unit = shape.Units.FirstOrDefault(unit => unit.Fields.Contains(field));
            return unit is null ? [] : _properties.EmitBitField(field, unit, shape.IsExplicit, TakeTrivia(field));
        }

        return RecordFields.IsAddressOnly(field) ? [_properties.EmitAddress(field, TakeTrivia(field))] : [EmitField(field, shape.IsExplicit)];
    }

    // The comments before a member and behind it.
    private (SyntaxTriviaList Leading, SyntaxTriviaList Trailing) TakeTrivia(FieldSymbol field)
    {
        SourceSpan location = field.Location;
        CommentCursor comments = _context.Comments(location.File);
        SyntaxTriviaList leading = comments.HasPending(location.Start)
            ? comments.TakeLeading(location.Start, _context.Indentation)
            : TriviaList(Whitespace(_context.Indentation));
        return (leading, comments.TakeTrailing(FindEnd(location), _context.Indentation));
    }

    private FieldDeclarationSyntax EmitField(FieldSymbol field, bool isExplicit)
    {
        (SyntaxTriviaList leading, SyntaxTriviaList trailing) = TakeTrivia(field);
        List<SyntaxToken> modifiers = [Layout.Followed(SyntaxKind.PublicKeyword)];
        VariableDeclaratorSyntax declarator = VariableDeclarator(Identifiers.Token(RecordFields.GetName(field)));
        TypeSyntax type;
        if (field.Type.Desugared is ArrayType array)
        {
            modifiers.Add(Layout.Followed(SyntaxKind.FixedKeyword));
            (type, ExpressionSyntax count, SyntaxTrivia? remark) = EmitBuffer(array);
            declarator = declarator.WithArgumentList(BracketedArgumentList(SingletonSeparatedList(Argument(count))));
            trailing = remark is { } text ? trailing.InsertRange(0, [Space, text]) : trailing;
        }
        else
        {
            type = _context.Types.Map(field.Type).Syntax;
        }

        FieldDeclarationSyntax declaration = FieldDeclaration(
            default,
            TokenList(modifiers),
            VariableDeclaration(type.WithTrailingTrivia(Space), SingletonSeparatedList(declarator)),
            Token(default, SyntaxKind.SemicolonToken, trailing));
        return isExplicit
            ? declaration
                .WithLeadingTrivia(Whitespace(_context.Indentation))
                .WithAttributeLists(RecordPropertyEmitter.Attribute($"[FieldOffset({field.Offset})]", leading))
            : declaration.WithLeadingTrivia(leading);
    }

    // C# has fixed-size buffers of its simple types only; other elements get a buffer of integers with their alignment.
    private (TypeSyntax Type, ExpressionSyntax Count, SyntaxTrivia? Remark) EmitBuffer(ArrayType array)
    {
        CType elementType = TypeMapper.GetInnermostElement(array);
        CSharpType element = _context.Types.Map(elementType);
        if (RecordFields.IsFixedBufferElement(element))
        {
            return (element.Syntax, _expressions.EmitConstantCount(array), null);
        }

        CSharpType unit = array.Alignment switch
        {
            1 => CSharpType.Byte,
            2 => CSharpType.UInt16,
            4 => CSharpType.UInt32,
            _ => CSharpType.UInt64,
        };
        ExpressionSyntax count = ExpressionEmitter.Integer(array.Size / unit.IntegerSize, CSharpType.Int32).Syntax;
        return (unit.Syntax, count, Comment($"/* {element.Syntax}[{TypeMapper.CountInnermostElements(array)}] */"));
    }

    /// <summary>The name of the member that a structure without any name is the type of; null for others.</summary>
    public static string? FindHint(RecordSymbol record) =>
        record.ContainingRecord?.Fields.FirstOrDefault(field => IsOf(field.Type, record)) is { } field ? RecordFields.GetName(field) : null;

    private static bool IsOf(CType type, RecordSymbol record) =>
        TypeMapper.GetInnermostElement(type).Desugared is RecordType of && of.Symbol == record;

    // The tag stands behind the keyword; comments before the keyword belong to the definition.
    private static int FindKeyword(RecordSymbol record)
    {
        SourceFile file = record.Location.File;
        return file.GetLineStart(file.GetLine(record.Location.Start)) is var start && HasOnlySpaceBefore(file, start, record.Location.Start)
            ? record.Location.Start
            : start;
    }

    private static bool HasOnlySpaceBefore(SourceFile file, int start, int end) => string.IsNullOrWhiteSpace(file.Text[start..end]);

    // A member ends at its semicolon or comma.
    private static int FindEnd(SourceSpan location)
    {
        string text = location.File.Text;
        int end = location.End;
        while (end < text.Length && text[end] is not (';' or ',' or '}' or '\n'))
        {
            end++;
        }

        return end < text.Length && text[end] is ';' or ',' ? end + 1 : end;
    }
}
