using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Finds the variables of static storage duration that an initialiser names.</summary>
internal sealed class StaticReferences : BoundTreeWalker
{
    private readonly HashSet<VariableSymbol> _variables = [];

    private StaticReferences()
    {
    }

    /// <summary>The variables.</summary>
    public static IReadOnlySet<VariableSymbol> Find(BoundInitializer initializer)
    {
        StaticReferences walker = new();
        walker.Visit(initializer);
        return walker._variables;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        if (expression is BoundVariable { Symbol: { Duration: not StorageDuration.Automatic } variable })
        {
            _variables.Add(variable);
        }

        return true;
    }
}
