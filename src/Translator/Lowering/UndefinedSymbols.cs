using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Translator.Emission;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Finds what a linker would miss: functions and variables that are used but that neither the program nor the runtime has.</summary>
internal sealed class UndefinedSymbols : BoundTreeWalker
{
    private readonly UnitContext _context;
    private readonly HashSet<Symbol> _reported = [];

    private UndefinedSymbols(UnitContext context) => _context = context;

    /// <summary>Reports the undefined symbols of a unit, each at its first use.</summary>
    public static void Report(UnitContext context)
    {
        UndefinedSymbols walker = new(context);
        foreach (FunctionSymbol function in context.Unit.Functions)
        {
            walker.Visit(function.Body);
        }

        foreach (VariableSymbol variable in context.Unit.StaticVariables)
        {
            walker.Visit(variable.Initializer);
        }
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundFunction { Symbol: { Body: null, IsFromSystemHeader: false } function } when _reported.Add(function):
                _context.Diagnostics.Report(TranslationDiagnostics.UndefinedFunction, expression.Syntax.FirstToken, function.Name);
                break;
            case BoundVariable { Symbol: { IsDefined: false, Linkage: not Linkage.None, IsFromSystemHeader: false } variable } when _reported.Add(variable):
                _context.Diagnostics.Report(TranslationDiagnostics.UndefinedVariable, expression.Syntax.FirstToken, variable.Name);
                break;
        }

        return true;
    }
}
