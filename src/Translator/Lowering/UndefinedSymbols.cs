using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Translator.Emission;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Finds what a linker would miss: functions and variables that are used but that neither the program nor the runtime has.</summary>
/// <remarks>
/// What is <c>weak</c> may be missing; its address is null then. So it is for what only code names that never runs: gcc makes nothing of that
/// code, and the linker does not look for the name.
/// </remarks>
internal sealed class UndefinedSymbols : BoundTreeWalker
{
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlyDictionary<Symbol, BoundExpression> _liveUses;
    private readonly HashSet<Symbol> _reported = [];

    private UndefinedSymbols(IReadOnlyDictionary<Symbol, BoundExpression> liveUses, DiagnosticBag diagnostics) =>
        (_liveUses, _diagnostics) = (liveUses, diagnostics);

    /// <summary>Reports the undefined symbols of a unit, each at its first use.</summary>
    public static void Report(BoundTranslationUnit unit, DiagnosticBag diagnostics)
    {
        UndefinedSymbols walker = new(LiveCode.FindUses(unit), diagnostics);
        foreach (FunctionSymbol function in unit.Functions)
        {
            walker.Visit(function.Body);
        }

        foreach (VariableSymbol variable in unit.StaticVariables)
        {
            walker.Visit(variable.Initializer);
        }
    }

    /// <summary>Whether neither the program nor the runtime has a function.</summary>
    public static bool IsUndefined(FunctionSymbol function) =>
        function is { Body: null, Definition: null, AliasTarget: null, Resolver: null, IsFromSystemHeader: false, IsBuiltin: false } && RuntimeMembers.Find(function) is null;

    /// <summary>Whether neither the program nor the runtime has a variable.</summary>
    public static bool IsUndefined(VariableSymbol variable) =>
        variable is { IsDefined: false, Definition: null, AliasTarget: null, Linkage: not Linkage.None, IsFromSystemHeader: false }
            && RuntimeMembers.Find(variable) is null;

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundCall when LibraryCalls.IsAlloca(expression):
                Visit(((BoundCall)expression).Arguments[0]);
                return false;
            case BoundFunction { Symbol: { IsWeak: false } function } when IsUndefined(function):
                Report(function, TranslationDiagnostics.UndefinedFunction, expression);
                break;
            case BoundVariable { Symbol: { IsWeak: false } variable } when IsUndefined(variable):
                Report(variable, TranslationDiagnostics.UndefinedVariable, expression);
                break;
        }

        return true;
    }

    private void Report(Symbol symbol, DiagnosticDescriptor whenUsed, BoundExpression use)
    {
        if (_reported.Add(symbol))
        {
            bool isLive = _liveUses.TryGetValue(symbol, out BoundExpression? live);
            _diagnostics.Report(
                isLive ? whenUsed : TranslationDiagnostics.UndefinedInDeadCode, (isLive ? live! : use).Syntax.FirstToken, symbol.Name);
        }
    }
}
