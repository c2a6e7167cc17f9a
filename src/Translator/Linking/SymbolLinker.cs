using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.CFrontEnd.Types;
using Diagnostic = CSockTranslate.CFrontEnd.Diagnostics.Diagnostic;

namespace CSockTranslate.Translator.Linking;

/// <summary>
/// Finds the definition of every function and variable with external linkage (C11 §6.9p5) among the translation units of a program, as a linker
/// does, and reports what a linker reports; beyond that it compares the types, which no linker knows.
/// </summary>
internal sealed class SymbolLinker
{
    // That there are several of it is told of the files, not of the function: they are several programs.
    private const string EntryPoint = "main";

    private readonly Dictionary<string, (Symbol Symbol, ProgramUnit Unit)> _definitions = new(StringComparer.Ordinal);
    private readonly List<(RecordSymbol, RecordSymbol)> _sameRecords = [];
    private readonly HashSet<VariableSymbol> _reinterpreted = [];

    private SymbolLinker()
    {
    }

    /// <summary>Structures and unions that two units declare on their own for something that they share.</summary>
    public IReadOnlyList<(RecordSymbol Declared, RecordSymbol Defined)> SameRecords => _sameRecords;

    /// <summary>The definitions of variables that another unit uses as another type, for which they need an address.</summary>
    public IReadOnlySet<VariableSymbol> Reinterpreted => _reinterpreted;

    /// <summary>Links the units: each symbol that another unit defines gets its <c>Definition</c>.</summary>
    public static SymbolLinker Link(IReadOnlyList<ProgramUnit> units)
    {
        SymbolLinker linker = new();
        foreach (ProgramUnit unit in units)
        {
            linker.AddDefinitions(unit);
        }

        foreach (ProgramUnit unit in units)
        {
            linker.Resolve(unit);
        }

        return linker;
    }

    /// <summary>The functions and variables of a unit that have external linkage, declared or defined.</summary>
    public static IEnumerable<Symbol> GetExternals(BoundTranslationUnit unit) =>
        unit.Functions.Where(function => function is { Linkage: Linkage.External, IsBuiltin: false })
            .Concat<Symbol>(unit.StaticVariables.Where(variable => variable.Linkage == Linkage.External));

    /// <summary>Whether a unit has the object or function itself.</summary>
    public static bool IsDefinition(Symbol symbol) => symbol switch
    {
        FunctionSymbol { Alias: not null } function => function.AliasTarget is not null,
        FunctionSymbol function => function.Resolver is not null || (function.Body is not null && !(function.IsInline && function.IsInlineOnly)),
        VariableSymbol { Alias: not null } variable => variable.AliasTarget is not null,
        VariableSymbol variable => variable.IsDefined && !variable.IsFromSystemHeader,
        _ => false,
    };

    /// <summary>The name in the object file.</summary>
    public static string GetLinkName(Symbol symbol) =>
        (symbol is FunctionSymbol function ? function.LinkName : ((VariableSymbol)symbol).LinkName) ?? symbol.Name;

    // What another name of something stands for.
    private static Symbol GetAliased(Symbol symbol) => symbol switch
    {
        FunctionSymbol { Alias: not null, AliasTarget: { } target } => target,
        VariableSymbol { Alias: not null, AliasTarget: { } target } => target,
        _ => symbol,
    };

    private static bool IsWeak(Symbol symbol) => symbol is FunctionSymbol { IsWeak: true } or VariableSymbol { IsWeak: true };

    private void AddDefinitions(ProgramUnit unit)
    {
        foreach (Symbol symbol in GetExternals(unit.Unit).Where(IsDefinition))
        {
            if (!_definitions.TryGetValue(GetLinkName(symbol), out (Symbol Symbol, ProgramUnit Unit) other))
            {
                _definitions.Add(GetLinkName(symbol), (symbol, unit));
            }
            else if (IsWeak(other.Symbol) && !IsWeak(symbol))
            {
                _definitions[GetLinkName(symbol)] = (symbol, unit);
            }
            else if (!IsWeak(symbol) && symbol.Name != EntryPoint)
            {
                unit.Diagnostics.Add(new Diagnostic(
                    LinkageDiagnostics.MultipleDefinition, symbol.Location, [symbol.Name], [new DiagnosticNote(other.Symbol.Location, "it is first defined here")]));
            }
        }
    }

    private void Resolve(ProgramUnit unit)
    {
        SymbolUses uses = SymbolUses.Find(unit.Unit);
        foreach (Symbol symbol in GetExternals(unit.Unit))
        {
            // A unit may have been part of another program.
            Forget(symbol);
            bool isOwnDefinition = IsDefinition(symbol) && !IsWeak(symbol);
            if (isOwnDefinition || !_definitions.TryGetValue(GetLinkName(symbol), out (Symbol Symbol, ProgramUnit Unit) found) || ReferenceEquals(found.Symbol, symbol))
            {
                continue;
            }

            BoundExpression? use = uses.FindFirst(symbol);
            switch (symbol, GetAliased(found.Symbol))
            {
                case (FunctionSymbol declared, FunctionSymbol definition):
                    declared.Definition = definition;
                    Compare(unit, declared, types => types.CompareFunctions(declared.Type, definition, uses.UsesResult(declared)), definition, declared.Type, definition.Type, use);
                    break;
                case (VariableSymbol declared, VariableSymbol definition):
                    declared.Definition = definition;
                    TypeMatch match = Compare(
                        unit, declared, types => types.CompareVariables(declared.Type, definition.Type), definition, declared.Type, definition.Type, use);
                    if (match == TypeMatch.Interchangeable)
                    {
                        _reinterpreted.Add(definition);
                    }

                    break;
                case (_, _) when use is not null:
                    Report(LinkageDiagnostics.ConflictingDeclaration, unit, use.Syntax.Span, symbol, GetType(symbol), found.Symbol, GetType(found.Symbol));
                    break;
            }
        }
    }

    private static void Forget(Symbol symbol)
    {
        switch (symbol)
        {
            case FunctionSymbol function:
                function.Definition = null;
                break;
            case VariableSymbol variable:
                variable.Definition = null;
                break;
        }
    }

    private TypeMatch Compare(
        ProgramUnit unit, Symbol declared, Func<CrossUnitTypes, TypeMatch> compare, Symbol definition, CType declaredType, CType definedType, BoundExpression? use)
    {
        CrossUnitTypes types = new();
        TypeMatch match = compare(types);
        if (match != TypeMatch.Different)
        {
            _sameRecords.AddRange(types.SameRecords);
        }

        // A declaration that nothing uses does no harm.
        if (match == TypeMatch.Compatible || use is null)
        {
            return match;
        }

        bool isError = match == TypeMatch.Different;
        Report(
            isError ? LinkageDiagnostics.ConflictingDeclaration : LinkageDiagnostics.DifferentDeclaration,
            unit, declared.Location, declared, declaredType, definition, definedType);
        return match;
    }

    private static void Report(
        DiagnosticDescriptor descriptor, ProgramUnit unit, SourceSpan place, Symbol declared, CType declaredType, Symbol definition, CType definedType)
    {
        // What a system header declares is used as it says; the place is then where the program defines its own.
        SourceSpan reported = place.File.IsSystemHeader ? definition.Location : place;
        unit.Diagnostics.Add(new Diagnostic(
            descriptor, reported, [declared.Name, declaredType, definedType], [new DiagnosticNote(definition.Location, "it is defined here")]));
    }

    private static CType GetType(Symbol symbol) => symbol is FunctionSymbol function ? function.Type : ((VariableSymbol)symbol).Type;
}
