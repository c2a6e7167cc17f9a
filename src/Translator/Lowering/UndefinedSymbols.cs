using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Finds what a linker would miss: functions and variables that are used but that neither the program nor the runtime has.</summary>
internal sealed class UndefinedSymbols : BoundTreeWalker
{
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<Symbol> _reported = [];

    private UndefinedSymbols(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Reports the undefined symbols of a unit, each at its first use.</summary>
    public static void Report(BoundTranslationUnit unit, DiagnosticBag diagnostics)
    {
        UndefinedSymbols walker = new(diagnostics);
        foreach (FunctionSymbol function in unit.Functions)
        {
            walker.Visit(function.Body);
        }

        foreach (VariableSymbol variable in unit.StaticVariables)
        {
            walker.Visit(variable.Initializer);
        }
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundCall when LibraryCalls.IsAlloca(expression):
                Visit(((BoundCall)expression).Arguments[0]);
                return false;
            case BoundFunction { Symbol: { Body: null, Definition: null, IsFromSystemHeader: false, IsBuiltin: false, IsWeak: false, AliasTarget: null } function }
                when Emission.RuntimeMembers.Find(function) is null && _reported.Add(function):
                _diagnostics.Report(TranslationDiagnostics.UndefinedFunction, expression.Syntax.FirstToken, function.Name);
                break;
            case BoundVariable { Symbol: { IsDefined: false, Definition: null, AliasTarget: null, Linkage: not Linkage.None, IsFromSystemHeader: false } variable }
                when Emission.RuntimeMembers.Find(variable) is null && _reported.Add(variable):
                _diagnostics.Report(TranslationDiagnostics.UndefinedVariable, expression.Syntax.FirstToken, variable.Name);
                break;
        }

        return true;
    }
}
