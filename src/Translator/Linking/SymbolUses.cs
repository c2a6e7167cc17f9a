using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Linking;

/// <summary>Where a translation unit first uses each function and variable with linkage: calls it, reads or writes it, takes its address.</summary>
internal sealed class SymbolUses : BoundTreeWalker
{
    private readonly Dictionary<Symbol, BoundExpression> _first = [];
    private readonly HashSet<BoundExpression> _discarded = [];
    private readonly HashSet<Symbol> _results = [];

    private SymbolUses()
    {
    }

    /// <summary>Looks through a unit.</summary>
    public static SymbolUses Find(BoundTranslationUnit unit)
    {
        SymbolUses uses = new();
        foreach (FunctionSymbol function in unit.Functions)
        {
            uses.Visit(function.Body);
        }

        foreach (VariableSymbol variable in unit.StaticVariables)
        {
            uses.Visit(variable.Initializer);
        }

        return uses;
    }

    /// <summary>The first use; null if there is none.</summary>
    public BoundExpression? FindFirst(Symbol symbol) => _first.GetValueOrDefault(symbol);

    /// <summary>Whether the program looks at what a function returns, as far as it is called by its name.</summary>
    public bool UsesResult(FunctionSymbol function) => _results.Contains(function);

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        if (statement is BoundExpressionStatement { Expression: { } expression })
        {
            _discarded.Add(expression is BoundConversion { Operand: BoundCall call } && expression.Type.IsVoid() ? call : expression);
        }

        return true;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundCall { Callee: var callee } when !_discarded.Contains(expression):
                while (callee is BoundConversion conversion)
                {
                    callee = conversion.Operand;
                }

                if (callee is BoundFunction called)
                {
                    _results.Add(called.Symbol);
                }

                break;
            case BoundFunction function:
                _first.TryAdd(function.Symbol, expression);
                break;
            case BoundVariable { Symbol.Linkage: not Linkage.None } variable:
                _first.TryAdd(variable.Symbol, expression);
                break;
        }

        return true;
    }
}
