using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Writes what a C program does after a call has failed: say so, and leave as the function does elsewhere.</summary>
internal static class FailureHandling
{
    /// <summary>The statements after a failure whose reason is in errno.</summary>
    /// <param name="place">The place.</param>
    /// <param name="function">The function that failed.</param>
    /// <param name="headers">Takes the headers that they need.</param>
    internal static IReadOnlyList<string> WithErrno(FixPlace place, string function, ICollection<string> headers) =>
        [Call(place, "perror", "stdio.h", $"\"{function}\"", headers), Leave(place, function, headers)];

    /// <summary>The statements after a failure of getaddrinfo.</summary>
    /// <param name="place">The place.</param>
    /// <param name="function">The function that failed.</param>
    /// <param name="code">The variable that holds the code.</param>
    /// <param name="headers">Takes the headers that they need.</param>
    internal static IReadOnlyList<string> WithCode(FixPlace place, string function, string code, ICollection<string> headers) =>
        [Call(place, "fprintf", "stdio.h", $"stderr, \"{function}: %s\\n\", gai_strerror({code})", headers), Leave(place, function, headers)];

    /// <summary>The statements after a failure that has no reason.</summary>
    /// <inheritdoc cref="WithErrno" path="/param"/>
    internal static IReadOnlyList<string> WithoutReason(FixPlace place, string function, ICollection<string> headers) =>
        [Call(place, "fprintf", "stdio.h", $"stderr, \"{function} failed\\n\"", headers), Leave(place, function, headers)];

    private static string Call(FixPlace place, string function, string header, string arguments, ICollection<string> headers)
    {
        if (!place.Unit.Declares(function))
        {
            headers.Add(header);
        }

        return $"{function}({arguments});";
    }

    private static string Leave(FixPlace place, string failed, ICollection<string> headers)
    {
        // What fails with one peer doesn't end a server.
        if (failed is "accept" or "accept4" or "send" or "recv" or "read" or "write" or "sendto" or "recvfrom" && place.Unit.LoopOf(place.Node) is { } loop
            && CUnit.Within(loop).Any(node => CUnit.NameOf(node) is "accept" or "accept4" && ReferenceEquals(place.Unit.LoopOf(node), loop)))
        {
            return "continue;";
        }

        FunctionDefinitionSyntax? function = place.Unit.FunctionOf(place.Node);
        bool isMain = function?.Declarator.Name?.Text == "main";
        CType? type = function is null ? null : place.Unit.ReturnTypeOf(function);
        if (function is not null && LeavesElsewhere(place, function, isMain) is { } known)
        {
            return known;
        }

        switch (type)
        {
            case BasicType { Kind: BasicTypeKind.Int } when isMain:
                return "return 1;";
            case PointerType:
                return "return NULL;";
            case BasicType { Kind: BasicTypeKind.Int or BasicTypeKind.Long or BasicTypeKind.Short or BasicTypeKind.LongLong or BasicTypeKind.Bool } when Results(place, function!).Any(result => IsTruth(place, function!, result)):
                return "return 0;";
            case BasicType { Kind: BasicTypeKind.Int or BasicTypeKind.Long or BasicTypeKind.Short or BasicTypeKind.LongLong } when ReturnsNumbers(place, function!):
                return "return -1;";
            case BasicType { Kind: BasicTypeKind.Void } when !isMain && failed is not ("socket" or "bind" or "listen") && !GivesResults(place, function!):
                return "return;";
            default:
                return Call(place, "exit", "stdlib.h", "1", headers);
        }
    }

    /// <summary>The way out that the function takes most often right behind a message.</summary>
    private static string? LeavesElsewhere(FixPlace place, FunctionDefinitionSyntax function, bool isMain)
    {
        Dictionary<string, int> ways = [];
        foreach (CompoundStatementSyntax block in CUnit.Within(function.Body).OfType<CompoundStatementSyntax>())
        {
            if (block.Statements is [.., ExpressionStatementSyntax { Expression: CallExpressionSyntax report }, var last] && IsReport(report)
                && (last is ReturnStatementSyntax { Value: null or UnaryExpressionSyntax or ConstantExpressionSyntax or IdentifierExpressionSyntax }
                    || (last is ExpressionStatementSyntax { Expression: CallExpressionSyntax exit } && CUnit.NameOf(exit) is "exit" or "_exit"))
                && !(last is ReturnStatementSyntax { Value: IdentifierExpressionSyntax { Identifier.Text: not "EXIT_FAILURE" and not "NULL" } })
                && place.Text(last) is { } text && !(isMain && text is "return 0;"))
            {
                ways[text] = ways.GetValueOrDefault(text) + 1;
            }
        }

        return ways.OrderByDescending(way => way.Value).ThenBy(way => way.Key, StringComparer.Ordinal).FirstOrDefault().Key;
    }

    private static bool IsReport(CallExpressionSyntax call) => CUnit.NameOf(call) switch
    {
        "perror" or "warn" or "warnx" or "herror" => true,
        "fprintf" => call.Arguments is [var stream, ..] && CUnit.Bare(stream) is IdentifierExpressionSyntax { Identifier.Text: "stderr" },
        _ => false,
    };

    /// <summary>Whether a function leaves something behind its parameters, which its callers take for granted.</summary>
    private static bool GivesResults(FixPlace place, FunctionDefinitionSyntax function) => CUnit.Within(function.Body).OfType<AssignmentExpressionSyntax>().Any(assignment =>
        CUnit.Bare(assignment.Target) is not IdentifierExpressionSyntax
        && CUnit.Within(assignment.Target).Any(node => place.Unit.LocalOf(node) is { IsParameter: true, Type.Desugared: PointerType or ArrayType }));

    /// <summary>Whether -1 is a failure for those who call the function: it returns more than yes and no.</summary>
    private static bool ReturnsNumbers(FixPlace place, FunctionDefinitionSyntax function)
    {
        long?[] results = [.. Results(place, function).Select(result => place.Unit.ConstantOf(result))];
        return results.Any(result => result is null or < 0) || results.All(result => result == 0);
    }

    private static IEnumerable<ExpressionSyntax> Results(FixPlace place, FunctionDefinitionSyntax function) =>
        CUnit.Within(function.Body).OfType<ReturnStatementSyntax>().Select(result => result.Value).OfType<ExpressionSyntax>().Where(result => place.Unit.FunctionOf(result) == function);

    /// <summary>Whether an expression says yes or no.</summary>
    private static bool IsTruth(FixPlace place, FunctionDefinitionSyntax function, ExpressionSyntax expression) => CUnit.Bare(expression) switch
    {
        BinaryExpressionSyntax { Operator.Text: "==" or "!=" or "<" or ">" or "<=" or ">=" or "&&" or "||" } or UnaryExpressionSyntax { Operator.Text: "!" } => true,
        IdentifierExpressionSyntax name => place.Unit.LocalOf(name) is { } local && CUnit.Within(function.Body).OfType<AssignmentExpressionSyntax>()
            .Any(assignment => place.Unit.LocalOf(assignment.Target) == local && assignment.Value is not IdentifierExpressionSyntax && IsTruth(place, function, assignment.Value)),
        _ => false,
    };
}
