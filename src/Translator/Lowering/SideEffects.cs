using CSockTranslate.CFrontEnd.BoundTree;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Tells which expressions can be written twice.</summary>
internal sealed class SideEffects : BoundTreeWalker
{
    private bool _found;

    private SideEffects()
    {
    }

    /// <summary>Whether evaluating an expression twice is the same as evaluating it once: no call, assignment or step inside.</summary>
    public static bool IsSimple(BoundExpression expression)
    {
        SideEffects walker = new();
        walker.Visit(expression);
        return !walker._found;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        _found |= expression is BoundCall or BoundAssignment or BoundCompoundAssignment or BoundIncrement or BoundStatementExpression
            or BoundVaListOperation;
        return !_found;
    }
}
