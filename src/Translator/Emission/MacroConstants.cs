using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// Which object-like macros are constants that keep their names: those of the program whose bodies are constant expressions or string literals
/// and that have one definition only, and those of the hermetic headers, which the runtime has under the same names.
/// </summary>
internal sealed class MacroConstants
{
    private readonly Dictionary<MacroDefinition, BoundExpression> _values = [];

    /// <summary>Finds the constants of a translation unit.</summary>
    public MacroConstants(BoundTranslationUnit unit)
    {
        List<MacroDefinition> defined = [.. unit.Preprocessed.Directives.OfType<DefineDirective>().Select(directive => directive.Macro)];
        HashSet<string> redefined = [.. defined.GroupBy(macro => macro.Name).Where(group => group.Count() > 1).Select(group => group.Key)];
        HashSet<string> ordinaryNames =
        [
            .. unit.Functions.Select(function => function.Name),
            .. unit.StaticVariables.Where(variable => variable.ContainingFunction is null).Select(variable => variable.Name),
        ];
        foreach (MacroDefinition macro in defined)
        {
            bool isCandidate = !macro.IsFunctionLike && macro.Body.Count > 0 && !redefined.Contains(macro.Name) && !ordinaryNames.Contains(macro.Name);
            if (isCandidate && unit.BindMacro(macro) is { } value && IsConstant(value))
            {
                _values.Add(macro, value);
            }
        }
    }

    /// <summary>The program's own constants.</summary>
    public IEnumerable<MacroDefinition> Own => _values.Keys;

    /// <summary>The value of one of the program's own constants; null if the macro is none.</summary>
    public BoundExpression? GetValue(MacroDefinition macro) => _values.GetValueOrDefault(macro);

    /// <summary>Whether a use of a macro with this value can be written as the macro's name.</summary>
    public bool IsNamed(MacroDefinition macro, BoundExpression use)
    {
        if (macro.IsFunctionLike || macro.IsBuiltin || !IsConstant(use))
        {
            return false;
        }

        // stdbool.h's words are C#'s own, and limits such as INT_MIN have the runtime's class Limits.
        return macro.File.IsSystemHeader
            ? macro.File.RuntimeClass is not null && Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(macro.Name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None
            : _values.ContainsKey(macro);
    }

    private static bool IsConstant(BoundExpression value) => value.Constant is not null || value is BoundStringLiteral or BoundConversion { Operand: BoundStringLiteral };
}
