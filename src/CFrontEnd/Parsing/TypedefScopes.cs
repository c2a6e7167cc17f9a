namespace CSockTranslate.CFrontEnd.Parsing;

/// <summary>
/// Which ordinary identifiers are declared at the current point and which of them name types (C11 §6.2.1, §6.2.3): all that the
/// grammar has to know about meaning. Tags, members and labels live in other name spaces and do not count.
/// </summary>
internal sealed class TypedefScopes
{
    private readonly List<Dictionary<string, bool>?> _scopes = [null];

    /// <summary>Opens a scope.</summary>
    public void Push() => _scopes.Add(null);

    /// <summary>Opens a scope that starts out with the names of a scope that was closed: a function's parameters around its body.</summary>
    public void Push(IReadOnlyDictionary<string, bool>? names) =>
        _scopes.Add(names is null ? null : new Dictionary<string, bool>(names, StringComparer.Ordinal));

    /// <summary>Closes the innermost scope.</summary>
    /// <returns>Its names and whether each is a typedef name; null if it has none.</returns>
    public IReadOnlyDictionary<string, bool>? Pop()
    {
        Dictionary<string, bool>? names = _scopes[^1];
        _scopes.RemoveAt(_scopes.Count - 1);
        return names;
    }

    /// <summary>Declares a name in the innermost scope; it hides outer ones.</summary>
    public void Declare(string name, bool isTypedef) => (_scopes[^1] ??= new(StringComparer.Ordinal))[name] = isTypedef;

    /// <summary>Whether the innermost declaration of a name is a typedef.</summary>
    public bool IsTypedefName(string name) => TryFind(name, out bool isTypedef) && isTypedef;

    /// <summary>Whether a name is declared at all.</summary>
    public bool IsDeclared(string name) => TryFind(name, out _);

    private bool TryFind(string name, out bool isTypedef)
    {
        for (int i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i] is { } names && names.TryGetValue(name, out isTypedef))
            {
                return true;
            }
        }

        isTypedef = false;
        return false;
    }
}
