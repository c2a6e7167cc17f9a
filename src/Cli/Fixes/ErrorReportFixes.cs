using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Fixes how failures are reported and which ones end a program.</summary>
internal static class ErrorReportFixes
{
    /// <summary>Reports a failure of getaddrinfo by the text of its code.</summary>
    internal static SourceFix? ReportCode(FixPlace place)
    {
        if (place.Call is not { } report || place.Step(0) is not CallExpressionSyntax failed || place.Unit.FunctionOf(failed) != place.Unit.FunctionOf(report))
        {
            return null;
        }

        List<SourceEdit> edits = [];
        string? code = place.ResultOf(failed);
        if (code is null)
        {
            // A variable for the code: if (getaddrinfo(…) != 0) becomes if ((status = getaddrinfo(…)) != 0).
            if (place.Unit.StatementOf(failed) is not IfStatementSyntax test || !place.Layout.IsInList(test) || place.Text(failed) is not { } text)
            {
                return null;
            }

            code = place.NewName("status");
            if (place.Layout.Before(test, $"int {code};") is not { } declaration
                || place.Replace(failed, place.Around(failed) is BinaryExpressionSyntax { Operator.Text: "!=" or "==" or "<" or ">" } ? $"({code} = {text})" : $"({code} = {text}) != 0") is not { } stored)
            {
                return null;
            }

            // With "!" there would be another precedence.
            if (place.Around(failed) is not BinaryExpressionSyntax { Operator.Text: "!=" or "==" or "<" or ">" } and not IfStatementSyntax)
            {
                return null;
            }

            edits.AddRange([.. declaration, stored]);
        }

        SourceEdit? message = place.Function switch
        {
            "perror" when report.Arguments is [var prefix] && place.Text(prefix) is { } text => place.Replace(report, FormatWith(prefix, text, code)),
            "strerror" => place.Replace(report, $"gai_strerror({code})"),
            _ => null,
        };
        return message is { } edit ? new SourceFix([.. edits, edit], place.Unit.Declares("fprintf") ? [] : ["stdio.h"]) : null;
    }

    /// <summary>Goes on with the next connection where accept has failed for a reason that passes.</summary>
    internal static SourceFix? GoOnAccepting(FixPlace place)
    {
        if (place.Statement is not { } leaving || place.Step(0) is not CallExpressionSyntax accept || place.Unit.LoopOf(accept) is not { } loop || place.Unit.LoopOf(leaving) != loop)
        {
            return null;
        }

        StatementSyntax first = place.Unit.Parent(leaving) is CompoundStatementSyntax { Statements: [var begin, ..] } block && place.Unit.Parent(block) is IfStatementSyntax ? begin : leaving;
        if (place.Unit.Ancestors(first).OfType<IfStatementSyntax>().FirstOrDefault() is not { } test || place.Unit.LoopOf(test) != loop
            || place.Layout.Before(first, place.Layout.If("errno == EINTR || errno == ECONNABORTED", ["continue;"])) is not { } edits)
        {
            return null;
        }

        return new SourceFix(edits, place.Unit.Mentions("errno") ? [] : ["errno.h"]);
    }

    /// <summary>Goes on after a signal where the loop asks a variable that handlers set, so that the program sees what the signal was for.</summary>
    internal static SourceFix? GoOnAfterSignal(FixPlace place)
    {
        if (place.Call is not { } call || place.Statement is not { } statement || place.Unit.LoopOf(call) is not WhileStatementSyntax { Condition: var condition } loop
            || !CUnit.Within(condition).Any(node => place.Unit.VariableOf(node) is { } variable && place.Unit.LocalOf(node) is null && !variable.IsParameter)
            || TestBehind(place, call, statement) is not { WhenFalse: null } test || place.Unit.LoopOf(test) != loop
            || place.Unit.Ancestors(test).TakeWhile(node => node != loop).Any(node => node is SwitchStatementSyntax))
        {
            return null;
        }

        StatementSyntax first = test.WhenTrue is CompoundStatementSyntax { Statements: [var begin, ..] } ? begin : test.WhenTrue;
        return place.Layout.Before(first, place.Layout.If("errno == EINTR", ["continue;"])) is { } edits ? new SourceFix(edits, place.Unit.Mentions("errno") ? [] : ["errno.h"]) : null;
    }

    /// <summary>The test of a call's result for failure: the statement itself or the one behind it.</summary>
    private static IfStatementSyntax? TestBehind(FixPlace place, CallExpressionSyntax call, StatementSyntax statement)
    {
        if (statement is IfStatementSyntax { Condition: BinaryExpressionSyntax direct } own)
        {
            return IsFailure(place, direct) && CUnit.Within(direct.Left).Contains(call) ? own : null;
        }

        return place.ResultOf(call) is { } result && place.Unit.Parent(statement) is CompoundStatementSyntax block
            && block.Statements.SkipWhile(other => other != statement).Skip(1).FirstOrDefault() is IfStatementSyntax { Condition: BinaryExpressionSyntax comparison } next
            && IsFailure(place, comparison) && place.Text(comparison.Left) == result
                ? next
                : null;
    }

    private static bool IsFailure(FixPlace place, BinaryExpressionSyntax comparison) => (comparison.Operator.Text, place.Unit.ConstantOf(comparison.Right)) is ("<", 0) or ("==", -1);

    /// <summary>Keeps errno over the call that may change it.</summary>
    internal static SourceFix? SaveErrno(FixPlace place)
    {
        if (place.Step(^1) is not CallExpressionSyntax changing || place.Unit.StatementOf(changing) is not ExpressionStatementSyntax statement || statement.Expression != changing
            || place.Unit.FunctionOf(changing) != place.Unit.FunctionOf(place.Node) || !place.Layout.IsInList(statement))
        {
            return null;
        }

        string name = place.NewName("saved_errno");
        return place.Layout.Before(statement, $"int {name} = errno;") is { } before && place.Layout.After(statement, $"errno = {name};") is { } after
            ? new SourceFix([.. before, .. after], place.Unit.Mentions("errno") ? [] : ["errno.h"])
            : null;
    }

    private static string FormatWith(ExpressionSyntax prefix, string text, string code) => prefix is StringLiteralExpressionSyntax { Parts.Count: 1 } && !text.Contains('%', StringComparison.Ordinal)
        ? $"fprintf(stderr, {text[..^1]}: %s\\n\", gai_strerror({code}))"
        : $"fprintf(stderr, \"%s: %s\\n\", {text}, gai_strerror({code}))";
}
