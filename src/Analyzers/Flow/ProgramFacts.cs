using System.Runtime.CompilerServices;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// What holds for a whole program, decided by names alone, so that nothing has to be bound: which functions are worth an analysis
/// (those that call the socket API, directly or through functions of the same compilation), and what the program does anywhere.
/// </summary>
internal sealed class ProgramFacts
{
    private const Behaviours OfNoInterest = Behaviours.ChangesErrno | Behaviours.ReportsErrno;

    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> s_trees = new();

    private readonly HashSet<string> _names;
    private readonly ILookup<string, string> _callers;
    private readonly HashSet<string> _mentioned = [];

    public ProgramFacts(Compilation compilation)
    {
        _names = [.. SocketApi.Functions.Values.Where(IsOfInterest).Select(function => function.Name)];
        List<TreeNames> trees = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            TreeNames names = s_trees.GetValue(tree, TreeNames.Collect);
            trees.Add(names);
            _mentioned.UnionWith(names.Identifiers);
            _names.UnionWith(names.RenamedImports.Where(import => _names.Contains(import.EntryPoint)).Select(import => import.Name));
        }

        _callers = trees.SelectMany(tree => tree.Calls).ToLookup(call => call.Callee, call => call.Caller);
        Queue<string> open = new(_names);
        while (open.Count > 0)
        {
            foreach (string caller in _callers[open.Dequeue()])
            {
                if (_names.Add(caller))
                {
                    open.Enqueue(caller);
                }
            }
        }
    }

    /// <summary>Whether the program mentions a name anywhere: a constant, a function, a member.</summary>
    public bool Mentions(string name) => _mentioned.Contains(name);

    /// <summary>Whether the program calls a function of the C library that does what is asked for.</summary>
    public bool Calls(Behaviours behaviours) =>
        SocketApi.Functions.Values.Any(function => (function.Behaviours & behaviours) != 0 && _callers.Contains(function.Name));

    /// <summary>The names of the functions that call functions of the C library that do what is asked for.</summary>
    public IEnumerable<string> CallersOf(Behaviours behaviours) =>
        SocketApi.Functions.Values.Where(function => (function.Behaviours & behaviours) != 0).SelectMany(function => _callers[function.Name]).Distinct();

    /// <summary>The names of the functions that call a function.</summary>
    public IEnumerable<string> CallersOf(string function) => _callers[function].Distinct();

    private static bool IsOfInterest(ApiFunction function) =>
        function.Check is not null
        || function.AcquiresResult is not ResourceKind.None
        || function.AcquiresThrough >= 0
        || function.Releases >= 0
        || !function.Misuses.IsEmpty
        || (function.Behaviours & ~OfNoInterest) != 0;

    /// <summary>Whether a method can have findings.</summary>
    public bool IsRelevant(IMethodSymbol method) => _names.Contains(method.Name) || method.MethodKind is not MethodKind.Ordinary;

    /// <summary>The names that a file's methods call.</summary>
    private sealed class TreeNames
    {
        public HashSet<(string Caller, string Callee)> Calls { get; } = [];

        public HashSet<string> Identifiers { get; } = [];

        public List<(string Name, string EntryPoint)> RenamedImports { get; } = [];

        public static TreeNames Collect(SyntaxTree tree)
        {
            TreeNames names = new();
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                if (node is IdentifierNameSyntax identifier)
                {
                    names.Identifiers.Add(identifier.Identifier.ValueText);
                }
                else if (node is InvocationExpressionSyntax call && NameOf(call.Expression) is { } callee)
                {
                    foreach (SyntaxNode function in call.Ancestors())
                    {
                        if (function is MethodDeclarationSyntax method)
                        {
                            names.Calls.Add((method.Identifier.ValueText, callee));
                        }
                        else if (function is LocalFunctionStatementSyntax local)
                        {
                            names.Calls.Add((local.Identifier.ValueText, callee));
                        }
                    }
                }
                else if (node is AttributeArgumentSyntax { NameEquals.Name.Identifier.ValueText: "EntryPoint", Expression: LiteralExpressionSyntax literal }
                    && node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } import)
                {
                    names.RenamedImports.Add((import.Identifier.ValueText, literal.Token.ValueText));
                }
            }

            return names;
        }

        private static string? NameOf(ExpressionSyntax expression) => expression switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => null,
        };
    }
}
