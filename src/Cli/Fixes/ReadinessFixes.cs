using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Fixes waiting for several descriptors, and flags of one.</summary>
internal static class ReadinessFixes
{
    private const int TimeArgument = 4;

    /// <summary>Passes the number behind the highest descriptor.</summary>
    internal static SourceFix? CountFromHighest(FixPlace place) =>
        place.Argument(0) is { } count && place.Text(count) is { } text ? place.ReplaceFix(count, IsSum(count) ? $"{text} + 1" : $"({text}) + 1") : null;

    /// <summary>Sets the time to wait again before each call, to what it is set to before the loop.</summary>
    internal static SourceFix? SetTimeAgain(FixPlace place)
    {
        if (place.Argument(TimeArgument) is not UnaryExpressionSyntax { Operator.Text: "&", Operand: IdentifierExpressionSyntax variable } || place.Text(variable) is not { } name
            || place.Statement is not { } statement || CUnit.IsLoop(statement) || place.Unit.FunctionOf(statement) is not { } function)
        {
            return null;
        }

        string? seconds = ValueOf(place, function, variable, "tv_sec", 0);
        string? microseconds = ValueOf(place, function, variable, "tv_usec", 1);
        return seconds is not null && microseconds is not null
            && place.Layout.Before(statement, $"{name}.tv_sec = {seconds};", $"{name}.tv_usec = {microseconds};") is { } edits
                ? new SourceFix([.. edits])
                : null;
    }

    /// <summary>Adds a status flag to those that are set.</summary>
    internal static SourceFix? KeepFlags(FixPlace place)
    {
        if (place.Call is not { Arguments: [var descriptor, _, var flags] } || !FixPlace.IsSimple(descriptor) || place.Text(descriptor) is not { } fd || place.Text(flags) is not { } text
            || place.Unit.ConstantOf(flags) == 0)
        {
            return null;
        }

        // A bad descriptor fails in the outer call as it does in the inner one.
        return place.ReplaceFix(flags, $"fcntl({fd}, F_GETFL, 0) | {(flags is ConditionalExpressionSyntax ? $"({text})" : text)}");
    }

    /// <summary>The only value that a member gets in the function; null if there are several or it isn't constant.</summary>
    private static string? ValueOf(FixPlace place, FunctionDefinitionSyntax function, IdentifierExpressionSyntax variable, string member, int position)
    {
        List<ExpressionSyntax> values = [.. CUnit.Within(function.Body).OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment is { Operator.Text: "=", Target: MemberAccessExpressionSyntax { IsArrow: false } target } && target.Member.Text == member
                && CUnit.Bare(target.Receiver) is IdentifierExpressionSyntax { Identifier.Text: var receiver } && receiver == variable.Identifier.Text)
            .Select(assignment => assignment.Value)];
        if (place.DeclaratorOf(variable)?.Initializer is BraceInitializerSyntax { Items: var items })
        {
            IEnumerable<InitializerItemSyntax> named = items.Where((item, index) => item.Designators is [MemberDesignatorSyntax designator] ? designator.Member.Text == member : item.Designators.Count == 0 && index == position);
            values.AddRange(named.Select(item => item.Initializer).OfType<ExpressionInitializerSyntax>().Select(initializer => initializer.Expression));
        }

        return values is [var only] && (place.Unit.ConstantOf(only) is not null || only is ConstantExpressionSyntax) ? place.Text(only) : null;
    }

    private static bool IsSum(ExpressionSyntax expression) => FixPlace.IsUnary(expression) || expression is BinaryExpressionSyntax { Operator.Text: "+" or "-" or "*" };
}
