using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>The kinds of scopes (C11 §6.2.1).</summary>
internal enum ScopeKind
{
    /// <summary>The whole unit.</summary>
    File,

    /// <summary>The parameters of a prototype, or of a function with its outermost block.</summary>
    Parameters,

    /// <summary>A block.</summary>
    Block,
}

/// <summary>
/// A scope with its name spaces (C11 §6.2.3): ordinary identifiers and tags. Labels belong to a function, or with <c>__label__</c> to a
/// block; members belong to their record.
/// </summary>
internal sealed class Scope(Scope? parent, ScopeKind kind)
{
    private readonly Dictionary<string, Symbol> _ordinary = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Symbol> _tags = new(StringComparer.Ordinal);
    private Dictionary<string, LabelSymbol>? _labels;

    /// <summary>The scope around it; null for that of the file.</summary>
    public Scope? Parent { get; } = parent;

    /// <summary>The kind.</summary>
    public ScopeKind Kind { get; } = kind;

    /// <summary>Finds an ordinary identifier, the innermost declaration of it.</summary>
    public Symbol? Find(string name)
    {
        for (Scope? scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._ordinary.TryGetValue(name, out Symbol? symbol))
            {
                return symbol;
            }
        }

        return null;
    }

    /// <summary>Finds an ordinary identifier that is declared right here.</summary>
    public Symbol? FindHere(string name) => _ordinary.GetValueOrDefault(name);

    /// <summary>Declares an ordinary identifier, or replaces what is declared here.</summary>
    public void Declare(string name, Symbol symbol) => _ordinary[name] = symbol;

    /// <summary>Finds a tag.</summary>
    public Symbol? FindTag(string name)
    {
        for (Scope? scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._tags.TryGetValue(name, out Symbol? symbol))
            {
                return symbol;
            }
        }

        return null;
    }

    /// <summary>Finds a tag that is declared right here.</summary>
    public Symbol? FindTagHere(string name) => _tags.GetValueOrDefault(name);

    /// <summary>Declares a tag.</summary>
    public void DeclareTag(string name, Symbol symbol) => _tags[name] = symbol;

    /// <summary>Finds a label that <c>__label__</c> declares here or around.</summary>
    public LabelSymbol? FindLocalLabel(string name)
    {
        for (Scope? scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._labels?.GetValueOrDefault(name) is { } label)
            {
                return label;
            }
        }

        return null;
    }

    /// <summary>Declares a label of this block; false if it has one of that name.</summary>
    public bool DeclareLocalLabel(LabelSymbol label) => (_labels ??= new(StringComparer.Ordinal)).TryAdd(label.Name, label);

    /// <summary>The typedef names declared right here.</summary>
    public IEnumerable<string> GetTypedefNames() => _ordinary.Where(entry => entry.Value is TypedefSymbol).Select(entry => entry.Key);

    /// <summary>All ordinary identifiers that can be named here, the inner ones first.</summary>
    public IEnumerable<Symbol> GetVisibleNames()
    {
        for (Scope? scope = this; scope is not null; scope = scope.Parent)
        {
            foreach (Symbol symbol in scope._ordinary.Values)
            {
                yield return symbol;
            }
        }
    }
}
