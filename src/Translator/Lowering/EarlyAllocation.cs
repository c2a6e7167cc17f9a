using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Tells whether the arrays of a function are allocated at its beginning: where jumps back make loops that C's statements don't show, and where
/// control comes to an array without passing its declaration.
/// </summary>
internal sealed class EarlyAllocation : BoundTreeWalker
{
    private readonly HashSet<LabelSymbol> _seen = [];
    private readonly HashSet<Symbol> _declared = [];
    private bool _found;

    private EarlyAllocation()
    {
    }

    /// <summary>Whether a function's body needs it.</summary>
    /// <param name="body">The body after all lowerings.</param>
    public static bool IsNeeded(BoundBlock body)
    {
        EarlyAllocation walker = new();
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
            case BoundResumable:
                _found = true;
                break;
            case BoundDeclaration declaration:
                // What jumps pass by is declared once more before.
                _found |= declaration.Declarators.Any(declarator =>
                    declarator.Symbol is VariableSymbol { Type.Desugared: CFrontEnd.Types.ArrayType } && !_declared.Add(declarator.Symbol));
                break;
        }

        return true;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression) => false;
}
