using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.Translator.Emission;
using CSockTranslate.Translator.Lowering;

namespace CSockTranslate.Translator.Macros;

/// <summary>
/// Which function-like macros of a unit become methods: those whose uses, all of them, are whole expressions in functions that compute the same with the
/// same types, where a method's way with arguments makes no difference. The others stay expanded.
/// </summary>
internal sealed class MacroMethods
{
    private readonly Dictionary<MacroDefinition, BoundFunctionMacro> _functions = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyDictionary<BoundExpression, List<MacroCall>> _calls;

    private MacroMethods(IReadOnlyDictionary<BoundExpression, List<MacroCall>> calls) => _calls = calls;

    /// <summary>No methods: all macros are expanded.</summary>
    public static MacroMethods None { get; } = new(new Dictionary<BoundExpression, List<MacroCall>>());

    /// <summary>Takes those methods of a translation unit over that a class can name.</summary>
    public MacroMethods(MacroMethods unit, Func<MacroDefinition, bool> isNamed)
        : this(unit._calls)
    {
        foreach ((MacroDefinition macro, BoundFunctionMacro function) in unit._functions)
        {
            if (isNamed(macro))
            {
                _functions.Add(macro, function);
            }
        }
    }

    /// <summary>The macros that become methods.</summary>
    public IEnumerable<MacroDefinition> Own => _functions.Keys;

    /// <summary>Finds the methods of a unit.</summary>
    /// <param name="lowered">The unit as it is emitted: what a lowering took apart is no whole expression any more.</param>
    /// <param name="constants">The object-like macros that are constants.</param>
    public static MacroMethods Find(LoweredUnit lowered, MacroConstants constants)
    {
        MacroUses uses = new(lowered.Unit, constants);
        if (uses.All.Count == 0)
        {
            return None;
        }

        MacroUseFinder finder = new(lowered.Unit, uses);
        foreach (LoweredFunction function in lowered.Functions.Values)
        {
            finder.Visit(function.Body);
        }

        MacroMethods possible = new(finder.Calls);
        foreach ((MacroDefinition macro, HashSet<MacroExpansion> expansions) in uses.All)
        {
            if (finder.Functions.GetValueOrDefault(macro) is { } function && expansions.All(use => finder.Matched.Contains(use) && !finder.Objects.Contains(use)))
            {
                possible._functions.Add(macro, function);
            }
        }

        // A macro that only others expand has no call.
        CallCollector called = new(possible);
        foreach (LoweredFunction function in lowered.Functions.Values)
        {
            called.Visit(function.Body);
        }

        return new MacroMethods(possible, called.Macros.Contains);
    }

    /// <summary>A macro as a function; null if it does not become one.</summary>
    public BoundFunctionMacro? GetFunction(MacroDefinition macro) => _functions.GetValueOrDefault(macro);

    /// <summary>The call that stands for an expression, of macros that are each other's whole result the outermost one's; null if it is emitted as it is.</summary>
    public MacroCall? FindCall(BoundExpression expression) => _calls.GetValueOrDefault(expression)?.Find(call => _functions.ContainsKey(call.Macro));

    private sealed class CallCollector(MacroMethods methods) : BoundTreeWalker
    {
        public HashSet<MacroDefinition> Macros { get; } = new(ReferenceEqualityComparer.Instance);

        protected override bool EnterExpression(BoundExpression expression)
        {
            if (methods.FindCall(expression) is not { } call)
            {
                return true;
            }

            foreach (BoundExpression argument in call.Arguments)
            {
                Visit(argument);
            }

            if (Macros.Add(call.Macro))
            {
                Visit(call.Function.Value);
            }

            return false;
        }
    }
}
