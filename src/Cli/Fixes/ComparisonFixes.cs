using CSockTranslate.Analyzers.Model;
using CSockTranslate.Analyzers.Rules;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Fixes comparisons that don't tell what they should.</summary>
internal static class ComparisonFixes
{
    /// <summary>Tests a result for what means failure.</summary>
    internal static SourceFix? TestRight(FixPlace place)
    {
        if (place.Property(UncheckedResultAnalyzer.FunctionProperty) is not { } name || !SocketApi.Functions.TryGetValue(name, out ApiFunction? function)
            || function.Check is not { } check || ConditionAt(place) is not { } condition)
        {
            return null;
        }

        Test[] tests = [.. TestsIn(place, condition, name)];
        if (tests.Where(test => test.IsOfCall).ToArray() is { Length: 1 } direct)
        {
            tests = direct;
        }

        if (tests is not [var only] || only.TellsFailure(check.Failure) is not { } tellsFailure || place.Text(only.Value) is not { } text)
        {
            return null;
        }

        string value = only.Value is AssignmentExpressionSyntax ? $"({text})" : text;
        return place.ReplaceFix(only.Whole, value + Comparison(check.Failure, tellsFailure));
    }

    /// <summary>Compares what was sent with what should be.</summary>
    internal static SourceFix? CompareLength(FixPlace place)
    {
        if (place.Call is not { } call || CheckFixes.Length(place) is not { } length || FindComparison(place, call) is not { } comparison
            || place.Text(comparison.Left) is not { } left || place.Unit.ConstantOf(comparison.Right) is not { } number)
        {
            return null;
        }

        string? @operator = (comparison.Operator.Text, number) switch
        {
            ("<", 0) or ("<=", 0 or -1) or ("==", -1) or ("<", 1) => "!=",
            (">=", 0) or (">", 0 or -1) or ("!=", -1) => "==",
            _ => null,
        };
        return @operator is null ? null : place.ReplaceFix(comparison, $"{left} {@operator} {length}");
    }

    /// <summary>The comparison of a call's result: around the call, or of the variable that holds it in the statement behind.</summary>
    private static BinaryExpressionSyntax? FindComparison(FixPlace place, CallExpressionSyntax call)
    {
        switch (place.Around(call))
        {
            case BinaryExpressionSyntax direct:
                return direct;
            case AssignmentExpressionSyntax assignment when place.Around(assignment) is BinaryExpressionSyntax stored:
                return stored;
        }

        if (place.ResultOf(call) is not { } variable || place.Statement is not { } statement || place.Unit.Parent(statement) is not CompoundStatementSyntax block)
        {
            return null;
        }

        int index = block.Statements.Index().First(item => ReferenceEquals(item.Item, statement)).Index;
        return index + 1 < block.Statements.Count && block.Statements[index + 1] is IfStatementSyntax { Condition: var condition }
            && CUnit.Within(condition).OfType<BinaryExpressionSyntax>().Where(test => place.Text(test.Left) == variable).ToArray() is [var only]
                ? only
                : null;
    }

    private static ExpressionSyntax? ConditionAt(FixPlace place) => place.Node switch
    {
        IfStatementSyntax statement => statement.Condition,
        WhileStatementSyntax statement => statement.Condition,
        DoStatementSyntax statement => statement.Condition,
        ForStatementSyntax statement => statement.Condition,
        CallExpressionSyntax { } call => Outermost(place, call),
        _ => null,
    };

    private static ExpressionSyntax Outermost(FixPlace place, ExpressionSyntax expression)
    {
        while (place.Unit.Parent(expression) is ExpressionSyntax and not CallExpressionSyntax)
        {
            expression = (ExpressionSyntax)place.Unit.Parent(expression)!;
        }

        return expression;
    }

    private static IEnumerable<Test> TestsIn(FixPlace place, ExpressionSyntax condition, string function)
    {
        ExpressionSyntax expression = condition;
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        switch (expression)
        {
            case BinaryExpressionSyntax { Operator.Text: "&&" or "||" } both:
                return TestsIn(place, both.Left, function).Concat(TestsIn(place, both.Right, function));
            case BinaryExpressionSyntax comparison when place.Unit.ConstantOf(comparison.Right) is { } number and >= -1 and <= 1:
                return Of(new Test(comparison, comparison.Left, comparison.Operator.Text, number, IsCall(comparison.Left, function)));
            case UnaryExpressionSyntax { Operator.Text: "!" } not:
                return Of(new Test(not, not.Operand, "==", 0, IsCall(not.Operand, function)));
            case AssignmentExpressionSyntax or CallExpressionSyntax or IdentifierExpressionSyntax or MemberAccessExpressionSyntax:
                return Of(new Test(expression, expression, "!=", 0, IsCall(expression, function)));
            default:
                return [];
        }

        IEnumerable<Test> Of(Test test) => test.IsOfCall || FixPlace.IsSimple(test.Value) ? [test] : [];
    }

    private static bool IsCall(ExpressionSyntax value, string function) =>
        CUnit.Bare(value) is var bare && (CUnit.NameOf(bare) == function || (bare is AssignmentExpressionSyntax assignment && CUnit.NameOf(CUnit.Bare(assignment.Value)) == function));

    private static string Comparison(FailureTest failure, bool isFailure) => (failure, isFailure) switch
    {
        (FailureTest.MinusOne, true) => " == -1",
        (FailureTest.MinusOne, false) => " != -1",
        (FailureTest.Nonzero, true) => " != 0",
        (FailureTest.Nonzero, false) => " == 0",
        (FailureTest.Null, true) => " == NULL",
        (FailureTest.Null, false) => " != NULL",
        (FailureTest.NotOne, true) => " != 1",
        (FailureTest.NotOne, false) => " == 1",
        (_, true) => " == 0",
        (_, false) => " != 0",
    };

    /// <summary>A test of a value against a number.</summary>
    /// <param name="Whole">The test.</param>
    /// <param name="Value">What is tested.</param>
    /// <param name="Operator">How.</param>
    /// <param name="Number">The number.</param>
    /// <param name="IsOfCall">Whether the value is the result of the call itself.</param>
    private sealed record Test(ExpressionSyntax Whole, ExpressionSyntax Value, string Operator, long Number, bool IsOfCall)
    {
        /// <summary>Whether the author means a failure when the test is true; null if that can't be told.</summary>
        internal bool? TellsFailure(FailureTest failure)
        {
            // For functions that return 0 when all is well, a number above it can only have been meant for failure.
            bool zeroIsSuccess = failure is FailureTest.Nonzero;
            return (Operator, Number) switch
            {
                ("==", -1) or ("<", 0) or ("<=", -1) => true,
                ("!=", -1) or (">=", 0) or (">", -1) => false,
                ("==", 0) or ("<=", 0) => failure is FailureTest.MinusOne or FailureTest.NotOne or FailureTest.Null or FailureTest.Zero ? true : null,
                ("!=", 0) => zeroIsSuccess ? null : false,
                (">", 0) => zeroIsSuccess,
                ("==", 1) => zeroIsSuccess ? true : null,
                _ => null,
            };
        }
    }
}
