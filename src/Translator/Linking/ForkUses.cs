using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Translator.Emission;

namespace CSockTranslate.Translator.Linking;

/// <summary>Whether a program makes copies of its process, which its entry point has to prepare.</summary>
internal static class ForkUses
{
    private static readonly HashSet<string> s_functions = new(StringComparer.Ordinal) { "fork", "vfork", "_Fork", "daemon", "forkpty" };

    /// <summary>Whether a function of the library that makes one is called, or its address taken, anywhere in the program.</summary>
    public static bool Exist(IEnumerable<ProgramUnit> units) => units.Any(unit =>
    {
        List<FunctionSymbol> functions =
        [
            .. unit.Unit.Functions.Where(function =>
                s_functions.Contains(function.Name) && function is { Body: null, Definition: null } && (function.IsFromSystemHeader || RuntimeMembers.Find(function) is not null)),
        ];
        if (functions.Count == 0)
        {
            return false;
        }

        SymbolUses uses = SymbolUses.Find(unit.Unit);
        return functions.Exists(function => uses.FindFirst(function) is not null);
    });
}
