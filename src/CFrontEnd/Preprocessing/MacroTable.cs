using System.Diagnostics.CodeAnalysis;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>The macros that are defined at a point of the unit.</summary>
internal sealed class MacroTable
{
    private readonly Dictionary<string, MacroDefinition> _macros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stack<MacroDefinition?>> _pushed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _poisoned = new(StringComparer.Ordinal);

    /// <summary>All of them by name.</summary>
    public IReadOnlyDictionary<string, MacroDefinition> All => _macros;

    public bool TryGet(string name, [NotNullWhen(true)] out MacroDefinition? macro) => _macros.TryGetValue(name, out macro);

    public bool IsDefined(string name) => _macros.ContainsKey(name);

    public void Define(MacroDefinition macro) => _macros[macro.Name] = macro;

    public bool Undefine(string name, [NotNullWhen(true)] out MacroDefinition? macro) => _macros.Remove(name, out macro);

    /// <summary><c>#pragma push_macro</c>: remembers the definition, or that there is none.</summary>
    public void Push(string name)
    {
        if (!_pushed.TryGetValue(name, out Stack<MacroDefinition?>? stack))
        {
            stack = new Stack<MacroDefinition?>();
            _pushed.Add(name, stack);
        }

        stack.Push(_macros.GetValueOrDefault(name));
    }

    /// <summary><c>#pragma pop_macro</c>: goes back to what was remembered last, if anything.</summary>
    public void Pop(string name)
    {
        if (!_pushed.TryGetValue(name, out Stack<MacroDefinition?>? stack) || !stack.TryPop(out MacroDefinition? macro))
        {
            return;
        }

        if (macro is null)
        {
            _macros.Remove(name);
        }
        else
        {
            _macros[name] = macro;
        }
    }

    /// <summary><c>#pragma GCC poison</c>: forbids an identifier from here on.</summary>
    public void Poison(string name)
    {
        _macros.Remove(name);
        _poisoned.Add(name);
    }

    public bool IsPoisoned(string name) => _poisoned.Count > 0 && _poisoned.Contains(name);
}
