using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Translator.Emission;

namespace CSockTranslate.Translator.Macros;

/// <summary>
/// The uses of the function-like macros of a program that may become methods: those with one definition, whose name means nothing else. A use in the
/// body of a constant counts for nothing, since that constant has a name.
/// </summary>
internal sealed class MacroUses
{
    private readonly Dictionary<MacroDefinition, HashSet<MacroExpansion>> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<MacroDefinition> _candidates;
    private readonly MacroConstants _constants;

    /// <summary>Looks through the tokens of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="constants">The object-like macros that are constants.</param>
    public MacroUses(BoundTranslationUnit unit, MacroConstants constants)
    {
        _constants = constants;
        _candidates = FindCandidates(unit);
        foreach (Token token in _candidates.Count > 0 ? unit.Preprocessed.Tokens : [])
        {
            foreach (MacroExpansion expansion in Of(token))
            {
                if (!_uses.TryGetValue(expansion.Macro, out HashSet<MacroExpansion>? known))
                {
                    _uses.Add(expansion.Macro, known = new HashSet<MacroExpansion>(ReferenceEqualityComparer.Instance));
                }

                known.Add(expansion);
            }
        }
    }

    /// <summary>The macros that are used, each with its uses.</summary>
    public IReadOnlyDictionary<MacroDefinition, HashSet<MacroExpansion>> All => _uses;

    /// <summary>The uses of such macros that brought a token, the innermost first.</summary>
    public IEnumerable<MacroExpansion> Of(Token token)
    {
        if (token.Expansion is null)
        {
            return [];
        }

        List<MacroExpansion> found = [];
        for (MacroExpansion? expansion = token.Expansion; expansion is not null; expansion = expansion.Parent)
        {
            if (_constants.GetValue(expansion.Macro) is not null)
            {
                found.Clear();
            }
            else if (_candidates.Contains(expansion.Macro))
            {
                found.Add(expansion);
            }
        }

        return found;
    }

    private static HashSet<MacroDefinition> FindCandidates(BoundTranslationUnit unit)
    {
        PreprocessedUnit preprocessed = unit.Preprocessed;
        HashSet<MacroDefinition> candidates = new(
            preprocessed.Directives.OfType<DefineDirective>().Select(directive => directive.Macro)
                .GroupBy(macro => macro.Name)
                .Where(group => group.Count() == 1)
                .Select(group => group.Single())
                .Where(macro => macro is { IsFunctionLike: true, VariadicParameter: null, File.IsSystemHeader: false }),
            ReferenceEqualityComparer.Instance);
        if (candidates.Count > 0)
        {
            HashSet<string> names = [.. candidates.Select(macro => macro.Name)];

            // Something else has the name where no parenthesis follows it, or in the macro's own body; names in system headers matter if they are used.
            HashSet<string> otherNames =
            [
                .. preprocessed.Tokens
                    .Where(token => token.Kind == TokenKind.Identifier && names.Contains(token.Text) && !token.ExpansionSpan.File.IsSystemHeader)
                    .Select(token => token.Text),
                .. unit.Functions.Select(function => function.Name),
                .. unit.StaticVariables.Where(variable => variable.ContainingFunction is null).Select(variable => variable.Name),
            ];
            candidates.RemoveWhere(macro => otherNames.Contains(macro.Name));
        }

        return candidates;
    }
}
