using System.Diagnostics.CodeAnalysis;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>Turns the <c>continue</c> statements of a loop into jumps, for a loop that has more to do at the end of a round than C# has room for.</summary>
internal sealed class ContinueJumps : BoundTreeRewriter
{
    private readonly LabelSymbol _label;

    private ContinueJumps(LabelSymbol label) => _label = label;

    /// <summary>Replaces the <c>continue</c> statements that belong to the loop around a body.</summary>
    /// <param name="body">The loop's body.</param>
    /// <param name="loop">The loop.</param>
    /// <param name="replaced">The body with jumps.</param>
    /// <param name="label">Where they lead.</param>
    /// <returns>Whether there are any.</returns>
    public static bool TryReplace(
        BoundStatement body, SyntaxNode loop, [NotNullWhen(true)] out BoundStatement? replaced, [NotNullWhen(true)] out LabelSymbol? label)
    {
        label = new LabelSymbol("next", loop.Span);
        ContinueJumps rewriter = new(label);
        replaced = rewriter.Rewrite(body);
        return label.IsUsed;
    }

    /// <inheritdoc/>
    public override BoundStatement Rewrite(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundWhile or BoundDo or BoundFor:
                return statement;
            case BoundContinue:
                _label.IsUsed = true;
                return new BoundGoto(statement.Syntax, _label);
            default:
                return base.Rewrite(statement);
        }
    }

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression) => expression;
}
