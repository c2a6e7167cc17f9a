using CSockTranslate.Analyzers.Model;
using CSockTranslate.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>Edits of a call's arguments and of the comparison of its result; null where one would not be safe.</summary>
internal static class CallEdits
{
    private const int OptionArgument = 3;

    /// <summary>Passes the number behind the highest descriptor.</summary>
    public static TextChange? CountFromHighest(LocalEdits.Context context) =>
        Argument(context, 0) is { } count
            ? new(count.Span, count is BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.AddExpression } or ConditionalExpressionSyntax or AssignmentExpressionSyntax ? $"({count}) + 1" : $"{count} + 1")
            : null;

    /// <summary>Has recv wait for all bytes of a record.</summary>
    public static TextChange? WaitForAll(LocalEdits.Context context) => SetFlag(context, "MSG_WAITALL", Behaviours.Receives);

    /// <summary>Has a call fail with EPIPE and not by a signal.</summary>
    public static TextChange? SuppressSignal(LocalEdits.Context context) => SetFlag(context, "MSG_NOSIGNAL", Behaviours.Sends);

    /// <summary>Tests a result for what means failure.</summary>
    public static TextChange? TestRight(LocalEdits.Context context)
    {
        if (context.Node is not BinaryExpressionSyntax test || Number(context, test.Right) is not { } number
            || !context.Diagnostic.Properties.TryGetValue(UncheckedResultAnalyzer.FunctionProperty, out string? name) || name is null
            || !SocketApi.Functions.TryGetValue(name, out ApiFunction? function) || function.Check is not { Failure: not FailureTest.Null } check)
        {
            return null;
        }

        bool zeroIsSuccess = check.Failure is FailureTest.Nonzero;
        bool? tellsFailure = (test.OperatorToken.Text, number) switch
        {
            ("==", -1) or ("<", 0) or ("<=", -1) => true,
            ("!=", -1) or (">=", 0) or (">", -1) => false,
            ("==", 0) or ("<=", 0) => zeroIsSuccess ? null : true,
            ("!=", 0) => zeroIsSuccess ? null : false,
            (">", 0) => zeroIsSuccess,
            ("==", 1) => zeroIsSuccess ? true : null,
            _ => null,
        };
        string? comparison = (check.Failure, tellsFailure) switch
        {
            (_, null) => null,
            (FailureTest.MinusOne, true) => "== -1",
            (FailureTest.MinusOne, _) => "!= -1",
            (FailureTest.Nonzero, true) => "!= 0",
            (FailureTest.Nonzero, _) => "== 0",
            (FailureTest.NotOne, true) => "!= 1",
            (FailureTest.NotOne, _) => "== 1",
            (_, true) => "== 0",
            _ => "!= 0",
        };
        return comparison is null ? null : new(TextSpan.FromBounds(test.OperatorToken.SpanStart, test.Right.Span.End), InTypeOf(context, test.Left, comparison));
    }

    /// <summary>A comparison with -1 for values of a type that has no sign: SOCKET is one.</summary>
    private static string InTypeOf(LocalEdits.Context context, ExpressionSyntax value, string comparison) =>
        context.Model.GetTypeInfo(value).Type?.SpecialType switch
        {
            SpecialType.System_UIntPtr => comparison.Replace("-1", "nuint.MaxValue"),
            SpecialType.System_UInt64 => comparison.Replace("-1", "ulong.MaxValue"),
            SpecialType.System_UInt32 => comparison.Replace("-1", "uint.MaxValue"),
            _ => comparison,
        };

    /// <summary>Compares what was sent with what should be.</summary>
    public static TextChange? CompareLength(LocalEdits.Context context)
    {
        if (context.Node is not InvocationExpressionSyntax { Parent: BinaryExpressionSyntax test } call || test.Left != call || Number(context, test.Right) is not { } number
            || Argument(context, 2) is not { } length || !IsSimple(length, context.Model, context.Imports.Api) || context.Model.GetTypeInfo(length).Type is not { } type)
        {
            return null;
        }

        string? comparison = (test.OperatorToken.Text, number) switch
        {
            ("<", 0) or ("<=", 0 or -1) or ("==", -1) or ("<", 1) => "!=",
            (">=", 0) or (">", 0 or -1) or ("!=", -1) => "==",
            _ => null,
        };
        bool isSigned = context.Model.GetConstantValue(length).HasValue || type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
        string text = isSigned ? length.ToString() : length is BinaryExpressionSyntax ? $"(long)({length})" : $"(long){length}";
        return comparison is null ? null : new(TextSpan.FromBounds(test.OperatorToken.SpanStart, test.Right.Span.End), $"{comparison} {text}");
    }

    /// <summary>Sets SO_REUSEADDR before the socket is bound.</summary>
    public static TextChange? ReuseAddress(LocalEdits.Context context)
    {
        if (context.Node is not InvocationExpressionSyntax call || Argument(context, 0) is not IdentifierNameSyntax socket
            || call.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax } statement
            || statement is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax
            || statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left.ToString() == socket.Identifier.Text)
            || !context.Model.LookupSymbols(statement.SpanStart, name: "reuse").IsEmpty || statement.Parent.DescendantTokens().Any(token => token.Text == "reuse")
            || context.Function("SysSocket", "setsockopt") is not { } set || context.Function("SysSocket", "SOL_SOCKET") is not { } level
            || context.Function("SysSocket", "SO_REUSEADDR") is not { } option || Report(context, "setsockopt") is not { } report || OptionValue(context, statement) is not { } value)
        {
            return null;
        }

        string indentation = Indentation(statement);
        string[] lines =
        [
            "int reuse = 1;",
            $"if ({set}({socket}, {level}, {option}, {value}, sizeof(int)) == -1)",
            $"    {report}",
        ];
        return new(new TextSpan(statement.SpanStart, 0), string.Concat(lines.Select(line => line + context.LineBreak + indentation)));
    }

    /// <summary>The statement that says that a function has failed.</summary>
    private static string? Report(LocalEdits.Context context, string function) =>
        context.Imports.AreUsedAt(context.Node) ? $"System.Console.Error.WriteLine(\"{function}: error \" + {context.Function("Errno", "errno")});"
        : context.Function("Stdio", "perror") is { } report ? $"{report}(\"{function}\"u8);"
        : null;

    private static string? OptionValue(LocalEdits.Context context, SyntaxNode place) =>
        !context.Imports.AreUsedAt(context.Node) ? "&reuse"
        : context.Imports.FindMethod("setsockopt", context.Node.SpanStart) is { Parameters: { Length: > OptionArgument } parameters } ? ImportedNames.Reference(parameters[OptionArgument], "reuse", place)
        : null;

    /// <summary>The white space before a statement on its line.</summary>
    internal static string Indentation(SyntaxNode statement) => statement.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();

    private static TextChange? SetFlag(LocalEdits.Context context, string flag, Behaviours behaviour) =>
        context.Model.GetSymbolInfo(context.Node).Symbol is IMethodSymbol method && context.Imports.Api.Find(method) is { Flags: >= 0 and var flags } function
        && function.Behaviours.HasFlag(behaviour) && Argument(context, flags) is LiteralExpressionSyntax { Token.Text: "0" } none && context.Function("SysSocket", flag) is { } name
            ? new(none.Span, name)
            : null;

    private static ExpressionSyntax? Argument(LocalEdits.Context context, int index) =>
        context.Node is InvocationExpressionSyntax { ArgumentList.Arguments: { } arguments } && index < arguments.Count ? arguments[index].Expression : null;

    private static long? Number(LocalEdits.Context context, ExpressionSyntax expression) =>
        context.Model.GetConstantValue(expression) is { HasValue: true, Value: { } value } && value is int or long ? System.Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Whether an expression can be written twice: it has no effects.</summary>
    internal static bool IsSimple(ExpressionSyntax expression, SemanticModel model, ApiModel api) => !expression.DescendantNodesAndSelf().Any(node =>
        node is AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }
        || (node is InvocationExpressionSyntax call && !(model.GetSymbolInfo(call).Symbol is IMethodSymbol method && api.ShapeOf(method) is { Measures: >= 0 })));
}
