using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Finds jumps to a label that stands before them: loops that C's statements don't show.</summary>
internal sealed class BackwardJumps : BoundTreeWalker
{
    private readonly HashSet<LabelSymbol> _seen = [];
    private bool _found;

    private BackwardJumps()
    {
    }

    /// <summary>Whether a function's body has one.</summary>
    public static bool Exist(BoundBlock body)
    {
        BackwardJumps walker = new();
        walker.Visit(body);
        return walker._found;
    }

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundLabeled labeled:
                _seen.Add(labeled.Label);
                break;
            case BoundGoto jump:
                _found |= _seen.Contains(jump.Label);
                break;
        }

        return true;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression) => false;
}
