namespace CSockTranslate.CFrontEnd.Parsing;

/// <summary>
/// Which ordinary identifiers are declared at the current point and which of them name types (C11 §6.2.1, §6.2.3): all that the
/// grammar has to know about meaning. Tags, members and labels live in other name spaces and do not count. Only the visible
/// meaning of each name is kept, with a log of what it hid, so that looking up does not depend on how deep scopes are nested.
/// </summary>
internal sealed class TypedefScopes
{
    private readonly Dictionary<string, bool> _visible = new(StringComparer.Ordinal);
    private readonly Stack<(string Name, bool? Hidden)> _log = [];
    private readonly Stack<int> _scopeStarts = [];

    /// <summary>Opens a scope.</summary>
    public void Push() => _scopeStarts.Push(_log.Count);

    /// <summary>Closes the innermost scope.</summary>
    public void Pop()
    {
        int start = _scopeStarts.Pop();
        while (_log.Count > start)
        {
            (string name, bool? hidden) = _log.Pop();
            if (hidden is { } isTypedef)
            {
                _visible[name] = isTypedef;
            }
            else
            {
                _visible.Remove(name);
            }
        }
    }

    /// <summary>The names that the innermost scope declares, to be declared again in the scope of a function's body.</summary>
    public IReadOnlyList<(string Name, bool IsTypedef)> GetNames() =>
        [.. _log.Take(_log.Count - _scopeStarts.Peek()).Select(entry => (entry.Name, _visible[entry.Name]))];

    /// <summary>Declares a name in the innermost scope; it hides outer ones.</summary>
    public void Declare(string name, bool isTypedef)
    {
        _log.Push((name, _visible.TryGetValue(name, out bool hidden) ? hidden : null));
        _visible[name] = isTypedef;
    }

    /// <summary>Whether the innermost declaration of a name is a typedef.</summary>
    public bool IsTypedefName(string name) => _visible.TryGetValue(name, out bool isTypedef) && isTypedef;

    /// <summary>Whether a name is declared at all.</summary>
    public bool IsDeclared(string name) => _visible.ContainsKey(name);
}
