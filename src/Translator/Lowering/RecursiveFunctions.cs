using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// The functions that call themselves by name, at once or through others: those of the call graph's strongly connected components with a cycle, found
/// as by Tarjan in one walk (Depth-first search and linear graph algorithms, 1972). It is walked without recursion, as a program may have thousands of functions
/// that call one another in a row.
/// </summary>
internal sealed class RecursiveFunctions
{
    private readonly Dictionary<FunctionSymbol, Node> _nodes = [];
    private readonly Stack<Node> _open = [];

    /// <summary>Whether a function calls itself.</summary>
    public bool Contains(FunctionSymbol function)
    {
        FunctionSymbol defined = Defined(function);
        return (_nodes.GetValueOrDefault(defined) ?? Search(defined)).CallsItself;
    }

    private Node Search(FunctionSymbol function)
    {
        Node first = Enter(function);
        var path = new Stack<Node>([first]);
        while (path.TryPeek(out Node? node))
        {
            if (node.Next == node.Callees.Count)
            {
                path.Pop();
                if (path.TryPeek(out Node? caller))
                {
                    caller.Lowest = Math.Min(caller.Lowest, node.Lowest);
                }

                if (node.Lowest == node.Order)
                {
                    Close(node);
                }

                continue;
            }

            FunctionSymbol called = node.Callees[node.Next++];
            if (!_nodes.TryGetValue(called, out Node? callee))
            {
                path.Push(Enter(called));
            }
            else if (callee.IsOpen)
            {
                node.Lowest = Math.Min(node.Lowest, callee.Order);
                node.CallsItself |= ReferenceEquals(callee, node);
            }
        }

        return first;
    }

    private Node Enter(FunctionSymbol function)
    {
        var node = new Node(_nodes.Count, CallFinder.Find(function));
        _nodes.Add(function, node);
        _open.Push(node);
        return node;
    }

    // A component of several functions is a cycle.
    private void Close(Node root)
    {
        bool isAlone = ReferenceEquals(_open.Peek(), root);
        Node node;
        do
        {
            node = _open.Pop();
            node.IsOpen = false;
            node.CallsItself |= !isAlone;
        }
        while (!ReferenceEquals(node, root));
    }

    private static FunctionSymbol Defined(FunctionSymbol function) =>
        function.Body is null && function.Definition is FunctionSymbol definition ? definition : function;

    private sealed class Node(int order, IReadOnlyList<FunctionSymbol> callees)
    {
        public int Order { get; } = order;

        public IReadOnlyList<FunctionSymbol> Callees { get; } = callees;

        public int Next { get; set; }

        public int Lowest { get; set; } = order;

        public bool IsOpen { get; set; } = true;

        public bool CallsItself { get; set; }
    }

    // The program's functions that a function calls by name.
    private sealed class CallFinder : BoundTreeWalker
    {
        private readonly HashSet<FunctionSymbol> _seen = [];
        private readonly List<FunctionSymbol> _found = [];

        public static List<FunctionSymbol> Find(FunctionSymbol function)
        {
            CallFinder finder = new();
            if (function.Body is { } body)
            {
                finder.Visit(body);
            }

            return finder._found;
        }

        protected override bool EnterExpression(BoundExpression expression)
        {
            if (expression is BoundCall { Callee: BoundFunction { Symbol: var function } } && Defined(function) is { Body: not null } called && _seen.Add(called))
            {
                _found.Add(called);
            }

            return true;
        }
    }
}
