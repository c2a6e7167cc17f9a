using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>Emits the constants of a program: object-like macros and enumerators.</summary>
internal sealed class ConstantEmitter(UnitContext context, ExpressionEmitter expressions)
{
    private readonly UnitContext _context = context;
    private readonly ExpressionEmitter _expressions = expressions;

    /// <summary>The constant for a macro; null if the macro is none.</summary>
    public MemberDeclarationSyntax? TryEmitMacro(DefineDirective define)
    {
        MacroDefinition macro = define.Macro;
        if (_context.Macros.GetValue(macro) is not { } value)
        {
            return null;
        }

        CommentCursor comments = _context.Comments(macro.File);
        SyntaxTriviaList leading = comments.TakeLeading(macro.DirectiveStart, _context.Indentation);
        MemberDeclarationSyntax member = EmitMacro(macro, value);
        SyntaxTriviaList trailing = comments.TakeTrailing(macro.DirectiveEnd, _context.ContinuationIndentation);
        return member.WithLeadingTrivia(leading).WithTrailingTrivia(trailing).WithOrigin(define.Span);
    }

    /// <summary>The constants of an enumeration at file scope.</summary>
    public IEnumerable<MemberDeclarationSyntax> EmitEnum(EnumSymbol enumeration)
    {
        foreach (EnumConstantSymbol constant in enumeration.Constants.Where(constant => _context.Names.Owns(constant)))
        {
            SourceSpan location = constant.Location;
            CommentCursor comments = _context.Comments(location.File);
            SyntaxTriviaList leading = comments.TakeLeading(location.Start, _context.Indentation);
            MemberDeclarationSyntax member = EmitEnumerator(constant);
            SourceSpan end = constant.ValueExpression?.Syntax.Span ?? location;
            SyntaxTriviaList trailing = comments.TakeTrailing(Math.Max(end.End, location.End), _context.ContinuationIndentation);
            yield return member.WithLeadingTrivia(leading).WithTrailingTrivia(trailing);
        }
    }

    /// <summary>The constants of an enumeration inside of a function.</summary>
    public IEnumerable<MemberDeclarationSyntax> EmitDetachedEnum(EnumSymbol enumeration) => enumeration.Constants.Select(
        constant => EmitEnumerator(constant).WithLeadingTrivia(Whitespace(_context.Indentation)).WithTrailingTrivia(Layout.NewLine));

    private MemberDeclarationSyntax EmitEnumerator(EnumConstantSymbol constant)
    {
        CSharpType type = _context.Types.MapCanonical(constant.Type);
        Int128 value = type.Kind == CSharpTypeKind.UInt64 ? (Int128)(ulong)constant.Value : constant.Value;
        ExpressionSyntax? written = constant.ValueExpression is { } expression ? TryEmitConstant(expression, type) : null;
        return Constant(constant, _context.Names.GetName(constant), type, written ?? ExpressionEmitter.Integer(value, type).Syntax);
    }

    private MemberDeclarationSyntax EmitMacro(MacroDefinition macro, BoundExpression value)
    {
        string name = _context.Names[macro];
        BoundExpression inner = value;
        while (inner is BoundConversion { Kind: ConversionKind.ArrayDecay } decay)
        {
            inner = decay.Operand;
        }

        if (inner is BoundStringLiteral text)
        {
            _context.UsesSystem = true;
            return PropertyDeclaration(
                default,
                TokenList(_context.Modifiers(macro, SyntaxKind.StaticKeyword)),
                ParseTypeName("ReadOnlySpan<byte>").WithTrailingTrivia(Space),
                null,
                Identifiers.Token(default, name, TriviaList(Space)),
                null,
                ArrowExpressionClause(Layout.Followed(SyntaxKind.EqualsGreaterThanToken), _expressions.Utf8(text.Bytes)),
                null,
                Token(SyntaxKind.SemicolonToken));
        }

        CSharpType type = _context.Types.MapCanonical(value.Type);
        if (type.IsFloating)
        {
            return Constant(macro, name, type, _expressions.EmitAs(value, type));
        }

        Int128 number = type.Kind == CSharpTypeKind.UInt64 ? (Int128)(ulong)value.Constant!.Value.Bits : value.Constant!.Value.Bits;
        return Constant(macro, name, type, TryEmitConstant(value, type) ?? ExpressionEmitter.Integer(number, type).Syntax);
    }

    // The expression as the program wrote it, if C# takes it for a constant.
    private ExpressionSyntax? TryEmitConstant(BoundExpression value, CSharpType type)
    {
        CSharpExpression emitted = _expressions.Coerce(_expressions.EmitIgnoringWholeMacro(value), type);
        return emitted.Constant is null ? null : emitted.Syntax;
    }

    private FieldDeclarationSyntax Constant(object symbol, string name, CSharpType type, ExpressionSyntax value) => FieldDeclaration(
        default,
        TokenList(_context.Modifiers(symbol, SyntaxKind.ConstKeyword)),
        VariableDeclaration(
            type.Syntax.WithTrailingTrivia(Space),
            SingletonSeparatedList(VariableDeclarator(
                Identifiers.Token(name), null, EqualsValueClause(Layout.Spaced(SyntaxKind.EqualsToken), value)))),
        Token(SyntaxKind.SemicolonToken));
}
