using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// Expressions as statements. C evaluates any expression for its effects; C# takes calls, assignments and steps only, so the rest is assigned to
// a discard or taken apart.
internal sealed partial class StatementEmitter
{
    private void EmitExpressionStatement(BoundExpressionStatement statement, List<StatementSyntax> into)
    {
        // What does nothing, as va_end or a semicolon that a macro leaves, is left out; comments around it go to what comes next.
        if (statement.Expression is not null && HasEffect(statement.Expression))
        {
            EmitEffect(statement.Expression, TakeLeading(statement), statement, into);
        }
    }

    private static bool HasEffect(BoundExpression expression) => StripDiscard(expression) switch
    {
        BoundComma comma => HasEffect(comma.Left) || HasEffect(comma.Right),
        BoundVaListOperation { Operation: VaListOperation.End } => false,
        { Constant: not null } => false,
        _ => true,
    };

    private void EmitEffect(BoundExpression expression, SyntaxTriviaList leading, BoundStatement statement, List<StatementSyntax> into)
    {
        BoundExpression effect = StripDiscard(expression);
        if (effect is BoundConditional { WhenTrue: { } whenTrue } conditional && effect.Type.Desugared is BasicType { Kind: BasicTypeKind.Void })
        {
            into.Add(EmitConditionalEffect(conditional, whenTrue, leading, statement));
            return;
        }

        List<ExpressionSyntax> effects = [.. EmitEffects(expression)];
        for (int i = 0; i < effects.Count; i++)
        {
            SyntaxToken end = i + 1 < effects.Count ? EndOfLine() : EndOf(statement);
            into.Add(ExpressionStatement(effects[i], end)
                .WithLeadingTrivia(leading.AddRange(effects[i].GetLeadingTrivia()))
                .WithOrigin(statement.Syntax.Span));
            leading = TriviaList(Whitespace(_context.Indentation));
        }
    }

    // condition ? f() : g(); with void operands is an if.
    private StatementSyntax EmitConditionalEffect(
        BoundConditional conditional, BoundExpression whenTrue, SyntaxTriviaList leading, BoundStatement statement)
    {
        bool hasThen = StripDiscard(whenTrue).Constant is null;
        bool hasElse = StripDiscard(conditional.WhenFalse).Constant is null;
        ExpressionSyntax condition = hasThen || !hasElse
            ? _expressions.EmitCondition(conditional.Condition)
            : _expressions.EmitNegatedCondition(conditional.Condition);
        SyntaxToken close = Token(default, SyntaxKind.CloseParenToken, TriviaList(Layout.NewLine));
        StatementSyntax body = EmitBranch(hasThen || !hasElse ? whenTrue : conditional.WhenFalse, statement);
        ElseClauseSyntax? otherwise = hasThen && hasElse
            ? ElseClause(Layout.OnOwnLine(SyntaxKind.ElseKeyword, _context.Indentation), EmitBranch(conditional.WhenFalse, statement))
            : null;
        return IfStatement(
            Token(leading, SyntaxKind.IfKeyword, TriviaList(Space)), Token(SyntaxKind.OpenParenToken), condition, close, body, otherwise)
            .WithOrigin(statement.Syntax.Span);
    }

    private BlockSyntax EmitBranch(BoundExpression expression, BoundStatement statement)
    {
        _context.Level++;
        List<StatementSyntax> statements = [];
        EmitEffect(expression, TriviaList(Whitespace(_context.Indentation)), statement, statements);
        _context.Level--;
        return Braced(statements);
    }

    /// <summary>The effects of an expression whose value nobody uses, each as C# allows it for a statement.</summary>
    private IEnumerable<ExpressionSyntax> EmitEffects(BoundExpression expression)
    {
        if (FindMacroCall(expression) is { } use)
        {
            yield return _expressions.Emit(use).Syntax;
            yield break;
        }

        BoundExpression effect = StripDiscard(expression);
        bool isDiscarded = expression is BoundConversion { Kind: ConversionKind.ToVoid, IsExplicit: true };
        switch (effect)
        {
            case BoundComma comma:
                foreach (ExpressionSyntax left in EmitEffects(comma.Left))
                {
                    yield return left;
                }

                foreach (ExpressionSyntax right in EmitEffects(comma.Right))
                {
                    yield return right;
                }

                break;
            case BoundVaListOperation { Operation: VaListOperation.End }:
                break;
            case BoundIncrement step:
                yield return _expressions.EmitStep(step).Syntax;
                break;
            case BoundAssignment or BoundCompoundAssignment:
            case BoundVaListOperation { Operation: VaListOperation.Start or VaListOperation.Copy }:
                yield return _expressions.Emit(effect).Syntax;
                break;
            case BoundCall call:
                CSharpExpression called = _expressions.Emit(call);
                if (isDiscarded && called.Type.Kind != CSharpTypeKind.Void)
                {
                    yield return Discard(called);
                }
                else
                {
                    ExpressionSyntax bare = WithoutCasts(called.Syntax);
                    yield return bare is InvocationExpressionSyntax ? bare : Discard(called);
                }

                break;
            case { Constant: not null }:
                break;
            default:
                yield return Discard(_expressions.Emit(effect));
                break;
        }
    }

    // What a call of a macro's method stands for, under the conversions that drop its value.
    private BoundExpression? FindMacroCall(BoundExpression expression)
    {
        while (_context.MacroMethods.FindCall(expression) is null)
        {
            if (expression is not BoundConversion { Kind: ConversionKind.ToVoid or ConversionKind.LvalueConversion or ConversionKind.Identity } conversion)
            {
                return null;
            }

            expression = conversion.Operand;
        }

        return expression;
    }

    // A call whose value nobody uses needs no type.
    private static ExpressionSyntax WithoutCasts(ExpressionSyntax expression)
    {
        while (expression is CastExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            expression = expression is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)expression).Expression;
        }

        return expression;
    }

    private static BoundExpression StripDiscard(BoundExpression expression)
    {
        while (expression is BoundConversion { Kind: ConversionKind.ToVoid or ConversionKind.LvalueConversion or ConversionKind.Identity } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    private static ExpressionSyntax Discard(CSharpExpression value) => AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression, IdentifierName(Identifier(default, SyntaxKind.UnderscoreToken, "_", "_", default)), Layout.Spaced(SyntaxKind.EqualsToken), value.Syntax);
}
