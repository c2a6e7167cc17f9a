using System.Text;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Translator.Lowering;

namespace CSockTranslate.Translator.Dumps;

/// <summary>Prints a unit as it is emitted: its bound tree after all lowerings, each function followed by what was found out about it.</summary>
internal static class LoweredUnitDumper
{
    /// <summary>Prints a unit.</summary>
    public static string Dump(LoweredUnit unit)
    {
        StringBuilder text = new();
        AppendNames(
            text,
            "memory that does not move",
            unit.Unit.StaticVariables.Where(variable => !variable.IsFromSystemHeader && unit.Storage.GetKind(variable) != StorageKind.Value),
            indentation: "");
        foreach (BoundExternalDeclaration declaration in unit.Unit.Declarations)
        {
            LoweredFunction? function = declaration is BoundFunctionDefinition definition ? unit.Functions.GetValueOrDefault(definition.Function) : null;
            text.Append(BoundTreeDumper.Dump(declaration, function?.Body));
            if (function is not null)
            {
                Append(text, function);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, LoweredFunction function)
    {
        const string Indentation = "  ";
        AppendNames(text, "needs a first value", function.NeedsInitialization, Indentation);
        AppendNames(
            text,
            "moves to the class",
            [.. function.Declarations.Types, .. function.Declarations.StaticVariables.Select(declarator => declarator.Symbol)],
            Indentation);
        if (function.CanFallOffEnd)
        {
            text.Append(Indentation).Append("can reach its end\n");
        }

        if (function.AllocatesFirst)
        {
            text.Append(Indentation).Append("allocates its arrays first\n");
        }
    }

    private static void AppendNames(StringBuilder text, string label, IEnumerable<Symbol> symbols, string indentation)
    {
        string names = string.Join(", ", symbols.Select(symbol => symbol.Name).Where(name => name.Length > 0).Order(StringComparer.Ordinal));
        if (names.Length > 0)
        {
            text.Append(indentation).Append(label).Append(": ").Append(names).Append('\n');
        }
    }
}
