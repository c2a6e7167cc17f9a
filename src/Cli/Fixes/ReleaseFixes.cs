using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Fixes what is given back never, twice or too early.</summary>
internal static class ReleaseFixes
{
    private const int ListArgument = 3;

    /// <summary>Frees a list from getaddrinfo on the way on which it leaks.</summary>
    internal static SourceFix? FreeList(FixPlace place)
    {
        // What has been moved along the list is no longer its beginning, and after a failure there is no list.
        if (place.Call is not { } call || place.Argument(ListArgument) is not { } address || CUnit.Bare(address) is not UnaryExpressionSyntax { Operator.Text: "&", Operand: IdentifierExpressionSyntax list }
            || place.Unit.LocalOf(list) is not { } variable || place.Text(list) is not { } name || IsAssigned(place, variable) || !IsTested(place, call))
        {
            return null;
        }

        return Release(place, name, $"freeaddrinfo({name});");
    }

    /// <summary>Closes a descriptor on the way on which it leaks.</summary>
    internal static SourceFix? Close(FixPlace place)
    {
        if (place.Call is not { } call || place.ResultOf(call) is not { } name || NameOf(place, call) is not { } variable || IsReused(place, call, variable))
        {
            return null;
        }

        SourceFix? fix = Release(place, name, $"close({name});");
        return fix is null || place.Unit.Declares("close") ? fix : fix with { Headers = ["unistd.h"] };
    }

    /// <summary>Forgets what has been given back, so that nobody gives it back again.</summary>
    internal static SourceFix? ReleaseOnce(FixPlace place)
    {
        if (place.Call is not { Arguments: [var again] } second || place.Step(^1) is not CallExpressionSyntax { Arguments: [var once] } first || CUnit.NameOf(first) != CUnit.NameOf(second)
            || !FixPlace.IsSimple(once) || place.Text(once) is not { } name || place.Text(again) != name || place.Unit.VariableOf(CUnit.Bare(once)) is null
            || place.Unit.StatementOf(first) is not ExpressionStatementSyntax before || before.Expression != first
            || place.Statement is not ExpressionStatementSyntax after || after.Expression != second || place.Unit.Place(after) is not { } end)
        {
            return null;
        }

        bool isList = CUnit.NameOf(first) == "freeaddrinfo";
        if (place.Layout.After(before, isList ? $"{name} = NULL;" : $"{name} = -1;") is not { } forget || !place.Layout.IsInList(after))
        {
            return null;
        }

        string guard = isList ? $"if ({name} != NULL) " : $"if ({name} != -1) ";
        return new SourceFix([.. forget, SourceEdit.Insert(end.Start, guard)]);
    }

    /// <summary>Gives something back behind its last use, where the two are statements next to each other.</summary>
    internal static SourceFix? ReleaseLater(FixPlace place)
    {
        if (place.Statement is not ExpressionStatementSyntax use || place.Step(^1) is not CallExpressionSyntax release
            || place.Unit.StatementOf(release) is not ExpressionStatementSyntax early || early.Expression != release
            || place.Unit.Parent(use) is not CompoundStatementSyntax block || place.Unit.Parent(early) != block
            || place.Text(early) is not { } text)
        {
            return null;
        }

        int from = IndexOf(block, early);
        int to = IndexOf(block, use);
        bool goesOn = from < to && block.Statements.Skip(from + 1).Take(to - from).All(statement => statement is ExpressionStatementSyntax);
        return goesOn && place.Layout.Remove(early) is { } removed && place.Layout.After(use, text) is { } added ? new SourceFix([removed, .. added]) : null;
    }

    private static int IndexOf(CompoundStatementSyntax block, StatementSyntax statement) => block.Statements.Index().First(item => ReferenceEquals(item.Item, statement)).Index;

    /// <summary>Releases before the jump that the leak leaves by, or behind the statement that saw the resource last.</summary>
    private static SourceFix? Release(FixPlace place, string name, string release)
    {
        if (place.Step(^1) is not { } exit || place.Unit.StatementOf(exit) is not { } statement || place.Unit.FunctionOf(exit) != place.Unit.FunctionOf(place.Node)
            || place.Unit.StatementOf(place.Call!) is not { } acquiring)
        {
            return null;
        }

        // The loop goes on with "continue", and holds on to what "break" leaves it with.
        if (statement is IfStatementSyntax { WhenFalse: null } test && LastOf(test.WhenTrue) is ContinueStatementSyntax next)
        {
            statement = next;
        }

        // A return without a value is no place of its own: the last thing that is done before it is.
        if (place.Rule is "SOCK2001" or "SOCK2004" && ReturnBehind(place, statement) is { } leaving)
        {
            statement = leaving;
        }

        string root = name.TrimStart('*', '(').Split('.', '-', '[')[0];
        IReadOnlyList<SourceEdit>? edits;
        switch (statement)
        {
            case ReturnStatementSyntax { Value: { } value } when FixPlace.Mentions(value, root) || CUnit.Within(value).Any(node => node is CallExpressionSyntax):
                return null;
            case ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax:
                // The way out must lie behind the call, not in the condition that the call is in.
                if (!ComesBehind(place, statement, acquiring))
                {
                    return null;
                }

                edits = place.Layout.Before(statement, release);
                break;
            case IfStatementSyntax { WhenFalse: null } or ExpressionStatementSyntax when statement != acquiring && place.Unit.LoopOf(statement) is { } loop && loop == place.Unit.LoopOf(acquiring) && ComesBehind(place, statement, acquiring):
                edits = place.Layout.After(statement, release);
                break;
            case ExpressionStatementSyntax when EndsFunction(place, statement) && ComesBehind(place, statement, acquiring):
                edits = place.Layout.After(statement, release);
                break;
            default:
                return null;
        }

        return edits is null ? null : new SourceFix([.. edits]);
    }

    private static ReturnStatementSyntax? ReturnBehind(FixPlace place, StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { WhenFalse: null, WhenTrue: ReturnStatementSyntax { Value: null } or CompoundStatementSyntax { Statements: [ReturnStatementSyntax { Value: null }] } } test => LastOf(test.WhenTrue) as ReturnStatementSyntax,
        ExpressionStatementSyntax when place.Unit.Parent(statement) is CompoundStatementSyntax block && IndexOf(block, statement) + 1 is var next && next < block.Statements.Count =>
            block.Statements[next] as ReturnStatementSyntax is { Value: null } jump ? jump : null,
        _ => null,
    };

    private static StatementSyntax LastOf(StatementSyntax statement) => statement is CompoundStatementSyntax { Statements: [.., var last] } ? LastOf(last) : statement;

    private static bool EndsFunction(FixPlace place, StatementSyntax statement) => place.Unit.FunctionOf(statement) is { } function && function.Body.Statements is [.., var last] && last == statement;

    /// <summary>Whether a statement is only reached behind another one: that is an earlier one of a list around it, or an <c>if</c> whose test is nothing but the call's.</summary>
    private static bool ComesBehind(FixPlace place, StatementSyntax statement, StatementSyntax acquiring)
    {
        if (place.Unit.Ancestors(statement).Contains(acquiring))
        {
            // Behind an "or" the call may have failed, or not have been made.
            return acquiring is IfStatementSyntax { Condition: var condition } && !CUnit.Within(condition).Any(node => node is BinaryExpressionSyntax { Operator.Text: "||" } or ConditionalExpressionSyntax);
        }

        return place.Unit.Parent(acquiring) is CompoundStatementSyntax block
            && place.Unit.Ancestors(statement).Prepend(statement).FirstOrDefault(node => place.Unit.Parent(node) == block) is StatementSyntax inside
            && IndexOf(block, inside) > IndexOf(block, acquiring);
    }

    /// <summary>Whether the function looks at the call's result right there, and leaves if it failed.</summary>
    private static bool IsTested(FixPlace place, CallExpressionSyntax call)
    {
        if (place.Unit.StatementOf(call) is IfStatementSyntax test)
        {
            return Leaves(test.WhenTrue);
        }

        return place.ResultOf(call) is { } code && place.Unit.StatementOf(call) is { } statement && place.Unit.Parent(statement) is CompoundStatementSyntax block
            && block.Statements.Skip(IndexOf(block, statement) + 1).FirstOrDefault(next => next is IfStatementSyntax) is IfStatementSyntax { Condition: var condition } later
            && FixPlace.Mentions(condition, code) && Leaves(later.WhenTrue);
    }

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        CompoundStatementSyntax { Statements: [.., var last] } => Leaves(last),
        ReturnStatementSyntax or GotoStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        ExpressionStatementSyntax { Expression: CallExpressionSyntax call } => CUnit.NameOf(call) is "exit" or "_exit" or "abort" or "err" or "errx",
        _ => false,
    };

    private static VariableSymbol? NameOf(FixPlace place, CallExpressionSyntax call) =>
        place.StoredIn(call) is { } target ? place.Unit.LocalOf(CUnit.Bare(target)) ?? RootVariable(place, target)
        : place.Initialises(call) is { } declarator ? place.Unit.FunctionOf(call) is { } function
            ? CUnit.Within(function.Body).Select(node => place.Unit.LocalOf(node)).FirstOrDefault(variable => variable is not null && declarator.Declarator.Name?.Start == variable.Location.Start)
            : null
        : null;

    private static VariableSymbol? RootVariable(FixPlace place, ExpressionSyntax target) =>
        CUnit.Within(target).Select(node => place.Unit.LocalOf(node)).FirstOrDefault(variable => variable is not null);

    private static bool IsAssigned(FixPlace place, VariableSymbol variable) =>
        place.Unit.FunctionOf(place.Node) is not { } function || CUnit.Within(function.Body).Any(node => node switch
        {
            AssignmentExpressionSyntax assignment => place.Unit.LocalOf(assignment.Target) == variable && place.Unit.ConstantOf(CUnit.Bare(assignment.Value)) != 0,
            PostfixExpressionSyntax postfix => place.Unit.LocalOf(postfix.Operand) == variable,
            UnaryExpressionSyntax { Operator.Text: "++" or "--" } unary => place.Unit.LocalOf(unary.Operand) == variable,
            _ => false,
        });

    /// <summary>Whether the variable gets descriptors of other calls too, so that it can't be told which one it holds.</summary>
    private static bool IsReused(FixPlace place, CallExpressionSyntax call, VariableSymbol variable) =>
        place.Unit.FunctionOf(call) is not { } function || CUnit.Within(function.Body).OfType<AssignmentExpressionSyntax>().Any(assignment =>
            place.Unit.LocalOf(assignment.Target) == variable && CUnit.Bare(assignment.Value) != call && place.Unit.ConstantOf(assignment.Value) is null or >= 0);
}
