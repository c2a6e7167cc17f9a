using System.Runtime.CompilerServices;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// Which functions are worth an analysis: those that call the socket API, directly or through functions of the same compilation.
/// Decided by names alone, so that nothing has to be bound; a name too many costs time, never a finding.
/// </summary>
internal sealed class RelevantFunctions
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> s_trees = new();

    private readonly HashSet<string> _names;

    public RelevantFunctions(Compilation compilation)
    {
        _names = [.. SocketApi.Functions.Values
            .Where(function => function.Check is not null || function.AcquiresResult is not ResourceKind.None || function.AcquiresThrough >= 0)
            .Select(function => function.Name)];
        List<TreeNames> trees = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            TreeNames names = s_trees.GetValue(tree, TreeNames.Collect);
            trees.Add(names);
            _names.UnionWith(names.RenamedImports.Where(import => _names.Contains(import.EntryPoint)).Select(import => import.Name));
        }

        ILookup<string, string> callers = trees.SelectMany(tree => tree.Calls).ToLookup(call => call.Callee, call => call.Caller);
        Queue<string> open = new(_names);
        while (open.Count > 0)
        {
            foreach (string caller in callers[open.Dequeue()])
            {
                if (_names.Add(caller))
                {
                    open.Enqueue(caller);
                }
            }
        }
    }

    /// <summary>Whether a method can have findings.</summary>
    public bool Contains(IMethodSymbol method) => _names.Contains(method.Name) || method.MethodKind is not MethodKind.Ordinary;

    /// <summary>The names that a file's methods call.</summary>
    private sealed class TreeNames
    {
        public HashSet<(string Caller, string Callee)> Calls { get; } = [];

        public List<(string Name, string EntryPoint)> RenamedImports { get; } = [];

        public static TreeNames Collect(SyntaxTree tree)
        {
            TreeNames names = new();
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                if (node is InvocationExpressionSyntax call && NameOf(call.Expression) is { } callee)
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
