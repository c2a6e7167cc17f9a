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
        ILookup<string, MacroDefinition> byName = defined.ToLookup(macro => macro.Name);
        foreach (MacroDefinition macro in defined)
        {
            bool isCandidate = !macro.IsFunctionLike && macro.Body.Count > 0 && !redefined.Contains(macro.Name) && !ordinaryNames.Contains(macro.Name)
                && !DependsOnPlace(macro, byName, []);
            if (isCandidate && unit.BindMacro(macro) is { } value && IsConstant(value)
                && value.Constant is not { IsReal: true, Real: double.NaN })
            {
                _values.Add(macro, value);
            }
        }
    }

    /// <summary>Takes those constants of a translation unit over that a class can name.</summary>
    public MacroConstants(MacroConstants unit, Func<MacroDefinition, bool> isNamed)
    {
        foreach ((MacroDefinition macro, BoundExpression value) in unit._values)
        {
            if (isNamed(macro))
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
            : _values.TryGetValue(macro, out BoundExpression? value) && HasSameValue(value, use);
    }

    // A macro stands for other values at other places when it mentions one that is defined anew on the way, or the place itself.
    private static bool DependsOnPlace(MacroDefinition macro, ILookup<string, MacroDefinition> defined, HashSet<string> visited)
    {
        foreach (string name in macro.Body.Select(token => token.Text))
        {
            if (name is "__LINE__" or "__FILE__" or "__COUNTER__" or "__func__" or "__FUNCTION__" or "__PRETTY_FUNCTION__" || defined[name].Count() > 1)
            {
                return true;
            }

            if (visited.Add(name) && defined[name].FirstOrDefault() is { } mentioned && DependsOnPlace(mentioned, defined, visited))
            {
                return true;
            }
        }

        return false;
    }

    // What the body says at the end of the file need not be what it says where it is used: names can mean other things there.
    private static bool HasSameValue(BoundExpression value, BoundExpression use) =>
        StripConversion(value) is BoundStringLiteral text
            ? StripConversion(use) is BoundStringLiteral used && text.Bytes.AsSpan().SequenceEqual(used.Bytes)
            : value.Constant == use.Constant && value.Type.Size == use.Type.Size;

    private static BoundExpression StripConversion(BoundExpression value) =>
        value is BoundConversion { Operand: BoundStringLiteral literal } ? literal : value;

    private static bool IsConstant(BoundExpression value) => value.Constant is not null || value is BoundStringLiteral or BoundConversion { Operand: BoundStringLiteral };
}
