using CSockTranslate.CFrontEnd;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator;

namespace CSockTranslate.Cli.Fixes;

/// <summary>A C file as fixes see it: its text, its syntax with the way up, and the types of its expressions.</summary>
internal sealed class CUnit
{
    private readonly Dictionary<SyntaxNode, SyntaxNode> _parents = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, BoundExpression> _bound = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Start, int End), List<SyntaxNode>> _places = [];
    private readonly HashSet<string> _takenNames = new(StringComparer.Ordinal);
    private readonly BoundTranslationUnit _unit;

    private CUnit(SourceFile file, BoundTranslationUnit unit)
    {
        File = file;
        _unit = unit;
        foreach (ExternalDeclarationSyntax declaration in unit.Syntax.Declarations)
        {
            if (!ReferenceEquals(declaration.Span.File, file))
            {
                continue;
            }

            Collect(declaration);
        }

        BoundExpressions expressions = new(_bound);
        foreach (BoundFunctionDefinition definition in unit.Declarations.OfType<BoundFunctionDefinition>())
        {
            expressions.Visit(definition.Function.Body);
        }
    }

    /// <summary>The file.</summary>
    internal SourceFile File { get; }

    /// <summary>The file's text.</summary>
    internal string Text => File.Text;

    /// <summary>The program's first function, if it is in this file.</summary>
    internal FunctionDefinitionSyntax? MainFunction => _unit.Syntax.Declarations.OfType<FunctionDefinitionSyntax>()
        .FirstOrDefault(function => function.Declarator.Name?.Text == "main" && ReferenceEquals(function.Span.File, File));

    /// <summary>The name of the function around a place; null outside of functions.</summary>
    internal string? FunctionAt(int position) => _unit.Syntax.Declarations.OfType<FunctionDefinitionSyntax>()
        .FirstOrDefault(function => ReferenceEquals(function.Span.File, File) && function.Span.Start <= position && position < function.Span.End)?.Declarator.Name?.Text;

    /// <summary>Reads a file.</summary>
    /// <returns>The unit; null if the file has errors.</returns>
    internal static CUnit? Read(TranslationInput input, CancellationToken cancellationToken) =>
        FrontEnd.Analyze(input.File, input.Preprocessor, new DiagnosticBag(), cancellationToken) is { } unit ? new CUnit(input.File, unit) : null;

    /// <summary>The node that a finding's place means: a call if one stands there, else the innermost node.</summary>
    internal SyntaxNode? Find(SourceSpan span) =>
        span.File.Path == File.Path && _places.TryGetValue((span.Start, span.End), out List<SyntaxNode>? nodes)
            ? nodes.Find(node => node is CallExpressionSyntax) ?? nodes[^1]
            : null;

    /// <summary>The node that a node is a part of; null for one at file scope.</summary>
    internal SyntaxNode? Parent(SyntaxNode node) => _parents.GetValueOrDefault(node);

    /// <summary>The nodes around a node, from the inside out.</summary>
    internal IEnumerable<SyntaxNode> Ancestors(SyntaxNode node)
    {
        for (SyntaxNode? outer = Parent(node); outer is not null; outer = Parent(outer))
        {
            yield return outer;
        }
    }

    /// <summary>A node and all that is in it, in order.</summary>
    internal static IEnumerable<SyntaxNode> Within(SyntaxNode node)
    {
        Stack<SyntaxNode> pending = new([node]);
        while (pending.TryPop(out SyntaxNode? next))
        {
            yield return next;
            foreach (SyntaxNode child in next.Children.Reverse())
            {
                pending.Push(child);
            }
        }
    }

    /// <summary>The statement that a node is or stands in; null outside functions.</summary>
    internal StatementSyntax? StatementOf(SyntaxNode node) => node as StatementSyntax ?? Ancestors(node).OfType<StatementSyntax>().FirstOrDefault();

    /// <summary>The function that a node stands in.</summary>
    internal FunctionDefinitionSyntax? FunctionOf(SyntaxNode node) => Ancestors(node).OfType<FunctionDefinitionSyntax>().FirstOrDefault();

    /// <summary>The innermost loop around a node, within its function.</summary>
    internal StatementSyntax? LoopOf(SyntaxNode node) => Ancestors(node).OfType<StatementSyntax>().FirstOrDefault(IsLoop);

    /// <summary>Whether a statement is a loop.</summary>
    internal static bool IsLoop(StatementSyntax statement) => statement is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax;

    /// <summary>The type of an expression before any conversion; null if it isn't known.</summary>
    internal CType? TypeOf(SyntaxNode expression) => _bound.TryGetValue(expression, out BoundExpression? bound) ? bound.Type.Desugared : null;

    /// <summary>The value of an integer constant expression; null if it is none.</summary>
    internal long? ConstantOf(SyntaxNode expression) =>
        _bound.TryGetValue(expression, out BoundExpression? bound)
            ? bound switch
            {
                { Constant: { IsReal: false } constant } => constant.Bits,
                BoundLiteral { Value: { IsReal: false } value } => value.Bits,
                _ => null,
            }
            : null;

    /// <summary>The local variable or parameter that a name means; null for everything else.</summary>
    internal CFrontEnd.Symbols.VariableSymbol? LocalOf(SyntaxNode expression) =>
        _bound.TryGetValue(expression, out BoundExpression? bound) && bound is BoundVariable { Symbol: { Linkage: CFrontEnd.Symbols.Linkage.None } symbol } ? symbol : null;

    /// <summary>The variable that a name means.</summary>
    internal CFrontEnd.Symbols.VariableSymbol? VariableOf(SyntaxNode expression) =>
        _bound.TryGetValue(expression, out BoundExpression? bound) && bound is BoundVariable { Symbol: { } symbol } ? symbol : null;

    /// <summary>The type that a function returns.</summary>
    internal CType? ReturnTypeOf(FunctionDefinitionSyntax function) =>
        _unit.Declarations.OfType<BoundFunctionDefinition>().FirstOrDefault(definition => definition.Syntax == function)?.Function.Type.ReturnType.Desugared;

    /// <summary>Whether a header has declared a function here.</summary>
    internal bool Declares(string function) => _unit.Functions.Any(symbol => symbol.Name == function && !symbol.IsImplicitlyDeclared);

    /// <summary>Whether the program's own files have an identifier, be it a macro's name.</summary>
    internal bool Mentions(string identifier) => _unit.Preprocessed.Tokens.Any(token =>
        (token.Text == identifier && !token.File.IsSystemHeader) || token.OutermostExpansion is { Macro.Name: var outer, Span.File.IsSystemHeader: false } && (outer == identifier || token.Expansion?.Macro.Name == identifier));

    /// <summary>The calls in the file's functions.</summary>
    internal IEnumerable<CallExpressionSyntax> Calls => _parents.Keys.OfType<CallExpressionSyntax>();

    /// <summary>Whether a function is one of the program's own: defined here or declared by no header of the system.</summary>
    internal bool IsOwn(string function) =>
        _unit.Functions.FirstOrDefault(symbol => symbol.Name == function) is { Location.File.IsSystemHeader: false };

    /// <summary>Whether files of the program are included, so that others belong to it.</summary>
    internal bool HasOwnHeaders => _unit.Preprocessed.Tokens.Any(token => !token.File.IsSystemHeader && !ReferenceEquals(token.File, File));

    /// <summary>Takes a name for something new; false if the file has it already.</summary>
    internal bool TryTake(string name) => !Mentions(name) && _takenNames.Add(name);

    /// <summary>The name of the function that a call calls; null for a pointer.</summary>
    internal static string? NameOf(SyntaxNode? call) =>
        call is CallExpressionSyntax { Callee: var callee } && Bare(callee) is IdentifierExpressionSyntax { Identifier.Text: var name } ? name : null;

    /// <summary>An expression without its parentheses and casts.</summary>
    internal static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Operand;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>The text of a node as the file has it; null if it begins or ends inside of a macro's result.</summary>
    internal string? TextOf(SyntaxNode node) => Place(node) is { } place ? Text[place.Start..place.End] : null;

    /// <summary>Where a node stands in the text; null if it begins or ends inside of a macro's result, or is in another file.</summary>
    internal (int Start, int End)? Place(SyntaxNode node)
    {
        TokenRange range = node.Range;
        SourceSpan first = range.FirstToken.ExpansionSpan;
        SourceSpan last = range.LastToken.ExpansionSpan;
        return ReferenceEquals(first.File, File) && ReferenceEquals(last.File, File)
            && !IsSameUse(range, range.First - 1, range.First) && !IsSameUse(range, range.Last, range.Last + 1)
            ? (first.Start, last.End)
            : null;
    }

    /// <summary>Whether a token stands in the file as it is, and where.</summary>
    internal (int Start, int End)? Place(Token token) => token.Expansion is null && ReferenceEquals(token.File, File) ? (token.Start, token.End) : null;

    // Whether two neighbours come out of the same use of a macro, so that the text has no place between them.
    private static bool IsSameUse(TokenRange range, int one, int other) =>
        one >= 0 && other < range.Tokens.Count && range.Tokens[one].OutermostExpansion is { } expansion && ReferenceEquals(expansion, range.Tokens[other].OutermostExpansion);

    private void Collect(SyntaxNode root)
    {
        foreach (SyntaxNode node in Within(root))
        {
            foreach (SyntaxNode child in node.Children)
            {
                _parents[child] = node;
            }

            SourceSpan span = node.Span;
            if (!ReferenceEquals(span.File, File))
            {
                continue;
            }

            if (!_places.TryGetValue((span.Start, span.End), out List<SyntaxNode>? nodes))
            {
                _places.Add((span.Start, span.End), nodes = []);
            }

            nodes.Add(node);
        }
    }

    /// <summary>Notes which expression each syntax became; conversions come before what they convert.</summary>
    private sealed class BoundExpressions(Dictionary<SyntaxNode, BoundExpression> bound) : BoundTreeWalker
    {
        protected override bool EnterExpression(BoundExpression expression)
        {
            bound[expression.Syntax] = expression;
            return true;
        }
    }
}
