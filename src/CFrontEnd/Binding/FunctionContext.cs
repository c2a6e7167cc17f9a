using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>What the binder keeps while it is inside a function.</summary>
internal sealed class FunctionContext(FunctionSymbol symbol)
{
    /// <summary>The function.</summary>
    public FunctionSymbol Symbol { get; } = symbol;

    /// <summary>The labels with the scope of the function, by name.</summary>
    public Dictionary<string, LabelSymbol> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>All labels that are defined, in order.</summary>
    public List<LabelSymbol> DefinedLabels { get; } = [];

    /// <summary>Where each label that is named was first used.</summary>
    public Dictionary<LabelSymbol, SyntaxNode> LabelUses { get; } = [];

    /// <summary>The names that were reported as undeclared: once is enough.</summary>
    public HashSet<string> Undeclared { get; } = new(StringComparer.Ordinal);

    /// <summary>The innermost switch, or null.</summary>
    public SwitchContext? Switch { get; set; }

    /// <summary>How many loops are around the current statement.</summary>
    public int LoopDepth { get; set; }

    /// <summary>How many loops and switches are around the current statement.</summary>
    public int BreakableDepth { get; set; }
}

/// <summary>What the binder keeps while it is inside a switch.</summary>
/// <param name="type">The promoted type of the controlling expression.</param>
internal sealed class SwitchContext(CType type)
{
    private readonly Dictionary<long, SyntaxNode> _values = [];
    private readonly List<(long First, long Last, SyntaxNode Syntax)> _ranges = [];

    /// <summary>The promoted type of the controlling expression.</summary>
    public CType Type { get; } = type;

    /// <summary>The cases in order; a null is the place of a case whose statement is still being bound.</summary>
    public List<BoundCase?> Cases { get; } = [];

    /// <summary>The default, once it is bound.</summary>
    public BoundDefault? Default { get; set; }

    /// <summary>Where the default is, from its beginning.</summary>
    public SyntaxNode? DefaultSyntax { get; set; }

    /// <summary>The case that shares a value with a range; null if there is none. Values are ordered as signed.</summary>
    public SyntaxNode? FindOverlap(long low, long high)
    {
        foreach ((long first, long last, SyntaxNode syntax) in _ranges)
        {
            if (first <= high && low <= last)
            {
                return syntax;
            }
        }

        if (low == high)
        {
            return _values.GetValueOrDefault(low);
        }

        return _values.Where(value => value.Key >= low && value.Key <= high).Select(value => value.Value).FirstOrDefault();
    }

    /// <summary>Notes the values of a case.</summary>
    public void Add(long low, long high, SyntaxNode syntax)
    {
        if (low == high)
        {
            _values.Add(low, syntax);
        }
        else
        {
            _ranges.Add((low, high, syntax));
        }
    }
}
