using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Macros;
using CSockTranslate.Translator.Naming;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>Emits function-like macros as methods: <c>static int SQUARE(int x) =&gt; x * x;</c>.</summary>
internal sealed class MacroMethodEmitter(UnitContext context, ExpressionEmitter expressions)
{
    private readonly UnitContext _context = context;
    private readonly ExpressionEmitter _expressions = expressions;
    private readonly MacroMethodSize _sizes = new(context.MacroMethods);

    /// <summary>The method of a macro; null if the macro has none.</summary>
    public MemberDeclarationSyntax? TryEmit(DefineDirective define)
    {
        MacroDefinition macro = define.Macro;
        if (_context.MacroMethods.GetFunction(macro) is not { } function)
        {
            return null;
        }

        CommentCursor comments = _context.Comments(macro.File);
        SyntaxTriviaList leading = comments.TakeLeading(macro.DirectiveStart, _context.Indentation);
        _expressions.Locals = LocalNames.Create(function.Parameters, _context.Names);
        _expressions.Function = null;
        SeparatedSyntaxListBuilder parameters = new(", ");
        foreach (VariableSymbol parameter in function.Parameters)
        {
            parameters.Add(Parameter(
                default,
                default,
                _context.Types.Map(parameter.Type).Syntax.WithTrailingTrivia(Space),
                Identifiers.Token(_expressions.Locals[parameter]),
                null));
        }

        BoundExpression value = BoundTreeMatcher.Strip(function.Value);
        CSharpType type = GetResultType(_context, function);
        ExpressionSyntax body = type.Kind switch
        {
            CSharpTypeKind.Void => _expressions.Emit(value).Syntax,
            CSharpTypeKind.Bool => _expressions.EmitCondition(value),
            _ => _expressions.EmitAs(value, type),
        };
        _expressions.Locals = null;
        SyntaxTriviaList trailing = comments.TakeTrailing(macro.DirectiveEnd, _context.ContinuationIndentation);
        return MethodDeclaration(type.Syntax.WithTrailingTrivia(Space), Identifiers.Token(_context.Names[macro]))
            .WithAttributeLists(_sizes.AsksForInlining(function) ? SingletonList(Inlining()) : default)
            .WithModifiers(TokenList(_context.Modifiers(macro, SyntaxKind.StaticKeyword)))
            .WithParameterList(ParameterList(parameters.ToList<ParameterSyntax>()))
            .WithExpressionBody(ArrowExpressionClause(Layout.Spaced(SyntaxKind.EqualsGreaterThanToken), body))
            .WithSemicolonToken(Token(default, SyntaxKind.SemicolonToken, trailing))
            .WithLeadingTrivia(leading)
            .WithOrigin(define.Span);
    }

    private AttributeListSyntax Inlining()
    {
        _context.UseNamespace("System.Runtime.CompilerServices");
        return AttributeList(SingletonSeparatedList(Attribute(
                IdentifierName("MethodImpl"),
                AttributeArgumentList(SingletonSeparatedList(AttributeArgument(Identifiers.Name("MethodImplOptions.AggressiveInlining")))))))
            .WithTrailingTrivia(Layout.NewLine, Whitespace(_context.Indentation));
    }

    /// <summary>What a method returns: truth values, which are <c>int</c> in C, are <c>bool</c>.</summary>
    public static CSharpType GetResultType(UnitContext context, BoundFunctionMacro function)
    {
        BoundExpression value = BoundTreeMatcher.Strip(function.Value);
        bool isTruth = value is BoundUnary { Operator: UnaryOperator.LogicalNot }
            or BoundBinary
            {
                Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr or BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less
                    or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual,
            };
        return isTruth ? CSharpType.Bool : function.Value.Type.IsVoid() ? CSharpType.Void : context.Types.Map(value.Type);
    }
}
