using System.Runtime.CompilerServices;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
    private readonly HashSet<string> _repeated = [];
    private readonly List<(string Caller, string Callee)> _calls;

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

        // A function that C# calls by another name is called by its own as well.
        ILookup<string, string> imports = trees.SelectMany(tree => tree.RenamedImports).ToLookup(import => import.Name, import => import.EntryPoint);
        IEnumerable<(string Caller, string Callee)> WithImports((string Caller, string Callee) call) => [call, .. imports[call.Callee].Select(entry => (call.Caller, entry))];
        _calls = [.. trees.SelectMany(tree => tree.CallsInOrder).SelectMany(WithImports)];
        InstallsInterruptingHandler = trees.Any(tree => tree.InstallsHandler) && !trees.Any(tree => tree.RestartsCalls)
            && (Mentions(SocketApi.HandlerFunction) || trees.Any(tree => tree.RenamedImports.Exists(import => import.EntryPoint == SocketApi.HandlerFunction)));
        IgnoresChildren = trees.Any(tree => tree.IgnoresChildren) || Mentions(SocketApi.NoChildrenFlag);
        _callers = trees.SelectMany(tree => tree.Calls).SelectMany(WithImports).ToLookup(call => call.Callee, call => call.Caller);
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

        ILookup<string, string> callees = trees.SelectMany(tree => tree.Calls).ToLookup(call => call.Caller, call => call.Callee);
        Queue<string> repeated = new(trees.SelectMany(tree => tree.CalledInLoops));
        while (repeated.Count > 0)
        {
            string callee = repeated.Dequeue();
            if (_repeated.Add(callee))
            {
                foreach (string further in callees[callee])
                {
                    repeated.Enqueue(further);
                }
            }
        }
    }

    /// <summary>Whether the program mentions a name anywhere: a constant, a function, a member.</summary>
    public bool Mentions(string name) => _mentioned.Contains(name);

    /// <summary>Whether the program calls a function of the C library that does what is asked for.</summary>
    public bool Calls(Behaviours behaviours) =>
        SocketApi.Functions.Values.Any(function => (function.Behaviours & behaviours) != 0 && _callers.Contains(function.Name));

    /// <summary>Whether the program installs a signal handler by sigaction() and never asks for calls to be restarted.</summary>
    public bool InstallsInterruptingHandler { get; }

    /// <summary>Whether the program says that it doesn't want to know of children that end.</summary>
    public bool IgnoresChildren { get; }

    /// <summary>Whether a function of the program, or of the library, is called in a loop without a limit, by itself or with one that calls it.</summary>
    public bool IsRepeated(string function) => _repeated.Contains(function);

    /// <summary>The first function in the program's order that calls one of the library that does what is asked for, or null.</summary>
    public string? FirstCallerOf(Func<ApiFunction, bool> condition) =>
        _calls.Where(call => SocketApi.Functions.TryGetValue(call.Callee, out ApiFunction? function) && condition(function)).Select(call => call.Caller).FirstOrDefault();

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
        || function.UsualSuccess is not ValueSet.None
        || (function.Behaviours & ~OfNoInterest) != 0;

    /// <summary>Whether a method can have findings.</summary>
    public bool IsRelevant(IMethodSymbol method) => _names.Contains(method.Name) || method.MethodKind is not MethodKind.Ordinary;

    /// <summary>The names that a file's methods call.</summary>
    private sealed class TreeNames
    {
        public HashSet<(string Caller, string Callee)> Calls { get; } = [];

        public HashSet<string> Identifiers { get; } = [];

        public List<(string Caller, string Callee)> CallsInOrder { get; } = [];

        public HashSet<string> CalledInLoops { get; } = [];

        public bool InstallsHandler { get; private set; }

        public bool IgnoresChildren { get; private set; }

        /// <summary>Whether calls that a handler interrupts are to go on, by the flag's name or its value.</summary>
        public bool RestartsCalls { get; private set; }

        public List<(string Name, string EntryPoint)> RenamedImports { get; } = [];

        public static TreeNames Collect(SyntaxTree tree)
        {
            TreeNames names = new();
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                if (node is IdentifierNameSyntax identifier)
                {
                    names.Identifiers.Add(identifier.Identifier.ValueText);
                    names.RestartsCalls |= NetworkFields.Plain(identifier.Identifier.ValueText) == SocketApi.RestartFlag;
                }
                else if (node is InvocationExpressionSyntax call && NameOf(call.Expression) is { } callee)
                {
                    if (Loops.IsInEndlessLoop(call))
                    {
                        names.CalledInLoops.Add(callee);
                    }

                    names.IgnoresChildren |= SocketApi.Functions.TryGetValue(callee, out ApiFunction? called)
                        && (called.Behaviours & Behaviours.HandlesSignal) != 0
                        && call.ArgumentList.Arguments is { Count: 2 } arguments
                        && NameOf(arguments[0].Expression) is { } signal && SocketApi.ChildSignals.Contains(signal)
                        && !IsHandler(arguments[1].Expression);
                    foreach (SyntaxNode function in call.Ancestors())
                    {
                        if (function is MethodDeclarationSyntax method)
                        {
                            names.Calls.Add((method.Identifier.ValueText, callee));
                            names.CallsInOrder.Add((method.Identifier.ValueText, callee));
                        }
                        else if (function is LocalFunctionStatementSyntax local)
                        {
                            names.Calls.Add((local.Identifier.ValueText, callee));
                        }
                        else if (function is GlobalStatementSyntax)
                        {
                            names.Calls.Add((WellKnownMemberNames.TopLevelStatementsEntryPointMethodName, callee));
                            names.CallsInOrder.Add((WellKnownMemberNames.TopLevelStatementsEntryPointMethodName, callee));
                        }
                    }
                }
                else if (node is AssignmentExpressionSyntax assignment && NameOf(assignment.Left) is { } member && SocketApi.HandlerMembers.Contains(NetworkFields.Plain(member)))
                {
                    names.InstallsHandler |= IsHandler(assignment.Right);
                }
                else if (node is LiteralExpressionSyntax { Token.Value: SocketApi.RestartFlagValue } && node.FirstAncestorOrSelf<FieldDeclarationSyntax>() is null)
                {
                    names.RestartsCalls = true;
                }
                else if (node is AttributeArgumentSyntax { NameEquals.Name.Identifier.ValueText: "EntryPoint", Expression: LiteralExpressionSyntax literal }
                    && node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } import)
                {
                    names.RenamedImports.Add((import.Identifier.ValueText, literal.Token.ValueText));
                }
            }

            return names;
        }

        /// <summary>Whether an expression is a function, and not one of the constants that stand for none.</summary>
        private static bool IsHandler(ExpressionSyntax expression) =>
            expression.DescendantNodesAndSelf().Any(node => node.IsKind(SyntaxKind.AddressOfExpression))
            || expression is IdentifierNameSyntax { Identifier.ValueText: { } name } && !name.StartsWith("SIG_", StringComparison.Ordinal);

        private static string? NameOf(ExpressionSyntax expression) => expression switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => null,
        };
    }
}
