using CSockTranslate.Analyzers.Model;
using CSockTranslate.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>
/// Computes the text changes that make a program look at the results of calls. Only what has to change does: comments, blank lines and
/// the layout around it stay as they are.
/// </summary>
internal sealed class CheckInsertion
{
    private readonly SemanticModel _model;
    private readonly CompilationUnitSyntax _root;
    private readonly SourceText _text;
    private readonly RuntimeNames _names;
    private readonly ApiModel _api;
    private readonly FailureHandler _handler;
    private readonly string _lineBreak;
    private readonly HashSet<string> _newNames = [];

    public CheckInsertion(SemanticModel model, CompilationUnitSyntax root, SourceText text)
    {
        _model = model;
        _root = root;
        _text = text;
        _lineBreak = text.ToString().Contains("\r\n") ? "\r\n" : "\n";
        _names = new RuntimeNames(model, root, _lineBreak);
        ImportedNames imports = new(model);
        _api = imports.Api;
        _handler = new FailureHandler(model, _names, imports);
    }

    /// <summary>The call that a diagnostic is about, or null.</summary>
    public static InvocationExpressionSyntax? FindCall(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();

    /// <summary>Whether a call stands as a statement of its own.</summary>
    public static bool IsStatement(InvocationExpressionSyntax call) => call.Parent is ExpressionStatementSyntax;

    /// <summary>Whether a check of the call's result can be written.</summary>
    public bool CanCheck(InvocationExpressionSyntax call, Diagnostic diagnostic)
    {
        if (_model.GetTypeInfo(call).Type is not { } type || !CanCompare(type, Failure(diagnostic)))
        {
            return false;
        }

        return Target(call) switch
        {
            { Statement: ExpressionStatementSyntax statement, Result: null } => Reason(diagnostic) != FailureReason.AddressInfoCode || IsInList(statement),
            { Result: not null } => true,
            _ => false,
        };
    }

    /// <summary>The changes for all diagnostics together, with the using directives that they need.</summary>
    public IReadOnlyList<TextChange> Check(IEnumerable<Diagnostic> diagnostics)
    {
        List<TextChange> changes = [];
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (FindCall(_root, diagnostic) is { } call && CanCheck(call, diagnostic))
            {
                IReadOnlyList<TextChange> added = Check(call, diagnostic);
                if (!added.Any(change => changes.Any(other => other.Span.IntersectsWith(change.Span))))
                {
                    changes.AddRange(added);
                }
            }
        }

        if (_names.MissingUsings() is { } usings)
        {
            changes.Insert(0, usings);
        }

        return [.. changes.OrderBy(change => change.Span.Start)];
    }

    private static FailureTest Failure(Diagnostic diagnostic) =>
        (FailureTest)Enum.Parse(typeof(FailureTest), diagnostic.Properties[UncheckedResultAnalyzer.FailureProperty]);

    private static FailureReason Reason(Diagnostic diagnostic) =>
        (FailureReason)Enum.Parse(typeof(FailureReason), diagnostic.Properties[UncheckedResultAnalyzer.ReasonProperty]);

    private string Condition(InvocationExpressionSyntax call, string result, FailureTest failure) => failure switch
    {
        FailureTest.MinusOne when SentLength(call) is { } length => $"{result} != {length}",
        FailureTest.MinusOne => $"{result} == -1",
        FailureTest.Nonzero => $"{result} != 0",
        FailureTest.Null => $"{result} == null",
        FailureTest.NotOne => $"{result} != 1",
        _ => $"{result} == 0",
    };

    /// <summary>What a send has to return if all was sent; null for other calls, and where the length can't be written twice.</summary>
    private string? SentLength(InvocationExpressionSyntax call)
    {
        if (_model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || _api.ShapeOf(method) is not { Sends: >= 0, Buffers: { IsEmpty: false } buffers }
            || buffers[0].Length >= call.ArgumentList.Arguments.Count || call.ArgumentList.Arguments[buffers[0].Length].Expression is var length && !CallEdits.IsSimple(length, _model, _api)
            || _model.GetTypeInfo(length).Type is not { } type)
        {
            return null;
        }

        return _model.GetConstantValue(length).HasValue || type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_IntPtr ? length.ToString()
            : length is CastExpressionSyntax { Expression: { } number } && _model.GetTypeInfo(number).Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_IntPtr ? number.ToString()
            : $"(long){(length is BinaryExpressionSyntax ? $"({length})" : length)}";
    }

    private static bool CanCompare(ITypeSymbol type, FailureTest failure) => failure is FailureTest.Null
        ? type.TypeKind == TypeKind.Pointer || type.IsReferenceType
        : type.SpecialType is SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_IntPtr;

    /// <summary>Whether a statement stands in a list of statements, so that another one can follow it.</summary>
    private static bool IsInList(StatementSyntax statement) =>
        statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
        || (statement.Parent is LabeledStatementSyntax labeled && IsInList(labeled));

    /// <summary>The statement that a call makes up, and the expression that holds the result after it.</summary>
    private static (StatementSyntax? Statement, string? Result) Target(InvocationExpressionSyntax call)
    {
        SyntaxNode node = call;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            node = node.Parent;
        }

        switch (node.Parent)
        {
            case ExpressionStatementSyntax statement when node == call:
                return (statement, null);
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                when assignment.Right == node && assignment.Parent is ExpressionStatementSyntax statement && IsSimple(assignment.Left):
                return (statement, assignment.Left.ToString());
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } declarator }
                when declaration.Parent is LocalDeclarationStatementSyntax statement && declaration.Variables.Last() == declarator:
                return (statement, declarator.Identifier.Text);
            default:
                return default;
        }
    }

    /// <summary>Whether an expression can be written twice: it has no effects.</summary>
    private static bool IsSimple(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax member => IsSimple(member.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PointerIndirectionExpression } indirection => IsSimple(indirection.Operand),
        ParenthesizedExpressionSyntax parenthesized => IsSimple(parenthesized.Expression),
        ElementAccessExpressionSyntax element => IsSimple(element.Expression)
            && element.ArgumentList.Arguments.All(argument => argument.Expression is IdentifierNameSyntax or LiteralExpressionSyntax),
        _ => false,
    };

    private IReadOnlyList<TextChange> Check(InvocationExpressionSyntax call, Diagnostic diagnostic)
    {
        (StatementSyntax? statement, string? result) = Target(call);
        FailureTest failure = Failure(diagnostic);
        FailureReason reason = Reason(diagnostic);
        string function = diagnostic.Properties[UncheckedResultAnalyzer.FunctionProperty]!;
        List<TextChange> changes = [];
        if (result is null && reason is FailureReason.AddressInfoCode)
        {
            result = NewName(call, "status");
            changes.Add(new(new TextSpan(statement!.SpanStart, 0), $"int {result} = "));
        }

        IReadOnlyList<string> handler = _handler.Write(call, function, reason, result);
        string indentation = Indentation(statement!);
        if (result is not null && IsInList(statement!))
        {
            // The test follows the statement.
            string test = $"{_lineBreak}{indentation}if ({Condition(call, result, failure)}){Block(indentation, handler)}";
            changes.Add(new(new TextSpan(EndOfLine(statement!), 0), test));
            return changes;
        }

        // The statement becomes the test.
        ExpressionSyntax expression = ((ExpressionStatementSyntax)statement!).Expression;
        string condition = Condition(call, result is null ? call.ToString() : $"({expression})", failure);
        (TextSpan span, string opening, string closing) = IsFollowedByElse(statement!)
            ? Braces(statement!, indentation)
            : (statement!.Span, string.Empty, string.Empty);
        changes.Add(new(span, $"{opening}if ({condition})"));
        changes.Add(new(new TextSpan(EndOfLine(statement!), 0), Block(indentation, handler) + closing));
        return changes;
    }

    private string Block(string indentation, IReadOnlyList<string> statements)
    {
        string unit = indentation.Contains('\t') ? "\t" : "    ";
        IEnumerable<string> lines = statements.Select(statement => $"{indentation}{unit}{statement}");
        return string.Concat(new[] { $"{indentation}{{" }.Concat(lines).Append($"{indentation}}}").Select(line => _lineBreak + line));
    }

    /// <summary>The braces around a statement that stands alone below another one, and the text that the opening one replaces.</summary>
    private (TextSpan Span, string Opening, string Closing) Braces(StatementSyntax statement, string indentation)
    {
        int start = statement.SpanStart - indentation.Length;
        if (start != _text.Lines.GetLineFromPosition(statement.SpanStart).Start || statement.Parent is not StatementSyntax parent)
        {
            return (statement.Span, "{ ", " }");
        }

        string outer = Indentation(parent);
        return (TextSpan.FromBounds(start, statement.Span.End), $"{outer}{{{_lineBreak}{indentation}", $"{_lineBreak}{outer}}}");
    }

    /// <summary>Whether an <c>else</c> behind the statement would go to an if statement put in its place.</summary>
    private static bool IsFollowedByElse(StatementSyntax statement)
    {
        for (SyntaxNode? node = statement; node?.Parent is StatementSyntax and not BlockSyntax; node = node.Parent)
        {
            if (node.Parent is IfStatementSyntax { Else: not null } parent && parent.Statement == node)
            {
                return true;
            }
        }

        return false;
    }

    private string Indentation(StatementSyntax statement)
    {
        string line = _text.Lines.GetLineFromPosition(statement.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Behind the statement and a comment that follows it on the line.</summary>
    private static int EndOfLine(StatementSyntax statement)
    {
        SyntaxTrivia comment = statement.GetTrailingTrivia()
            .LastOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        return comment.RawKind == 0 ? statement.Span.End : comment.Span.End;
    }

    private string NewName(SyntaxNode node, string wish)
    {
        SyntaxNode scope = node.AncestorsAndSelf().LastOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax) ?? _root;
        HashSet<string> taken = [.. scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Text)];
        string name = wish;
        for (int i = 2; taken.Contains(name) || _newNames.Contains(name) || _model.LookupSymbols(node.SpanStart, name: name).Length > 0; i++)
        {
            name = wish + i;
        }

        _newNames.Add(name);
        return name;
    }
}
