using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering.EvaluationOrder;

/// <summary>
/// What calling a function does: its own effects and those of all that it leads to. Functions that call one another in a circle do the same, so
/// the strongly connected components of the call graph (Tarjan, "Depth-first search and linear graph algorithms", 1972) share their effects,
/// and each call is followed once.
/// </summary>
internal sealed class FunctionEffects
{
    private readonly Dictionary<FunctionSymbol, Node> _nodes = [];
    private readonly Stack<Node> _open = new();
    private readonly Node _anyFunction;
    private int _visited;

    /// <summary>Starts with what a function may do that is not known.</summary>
    public FunctionEffects(Effects anyFunction) => _anyFunction = new Node(anyFunction, []);

    /// <summary>Adds a function of the unit.</summary>
    /// <param name="function">The function.</param>
    /// <param name="effects">What it does by itself.</param>
    /// <param name="callees">What it calls; null stands for a function that is not known, which leads to all whose address is taken.</param>
    public void Add(FunctionSymbol function, Effects effects, IReadOnlyCollection<FunctionSymbol?> callees)
    {
        _nodes.Add(function, new Node(effects, callees));
        if (function.IsAddressTaken)
        {
            _anyFunction.Callees.Add(function);
        }
    }

    /// <summary>Follows the calls, when all functions have been added.</summary>
    public void Propagate(CancellationToken cancellationToken)
    {
        foreach (Node node in _nodes.Values.Append(_anyFunction).Where(node => node.Index == 0))
        {
            Visit(node, cancellationToken);
        }
    }

    /// <summary>The effects of calling a function; null stands for one that is not known.</summary>
    public Effects Of(FunctionSymbol? function) => Find(function).Effects;

    private Node Find(FunctionSymbol? function) => function is not null && _nodes.TryGetValue(function, out Node? node) ? node : _anyFunction;

    private void Visit(Node node, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        node.Index = node.Lowest = ++_visited;
        node.IsOpen = true;
        _open.Push(node);
        foreach (Node callee in node.Callees.Select(Find))
        {
            if (callee.Index == 0)
            {
                Visit(callee, cancellationToken);
                node.Lowest = Math.Min(node.Lowest, callee.Lowest);
            }
            else if (callee.IsOpen)
            {
                node.Lowest = Math.Min(node.Lowest, callee.Index);
            }

            if (!callee.IsOpen)
            {
                node.Effects.Add(callee.Effects);
            }
        }

        if (node.Lowest != node.Index)
        {
            return;
        }

        // All that was visited since then is in a circle with it.
        Node member;
        do
        {
            member = _open.Pop();
            member.IsOpen = false;
            node.Effects.Add(member.Effects);
            member.Effects = node.Effects;
        }
        while (member != node);
    }

    private sealed class Node(Effects effects, IReadOnlyCollection<FunctionSymbol?> callees)
    {
        public Effects Effects { get; set; } = effects;

        public List<FunctionSymbol?> Callees { get; } = [.. callees];

        // The number of its visit, from 1; 0 before it.
        public int Index { get; set; }

        // The first visit that it leads to, of those whose component is not complete.
        public int Lowest { get; set; }

        public bool IsOpen { get; set; }
    }
}
