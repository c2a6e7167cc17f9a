using CSockTranslate.Analyzers.Model;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Fixes what becomes of received bytes.</summary>
internal static class BufferFixes
{
    private const int BufferArgument = 1;
    private const int LengthArgument = 2;
    private const int FlagsArgument = 3;

    /// <summary>Receives one byte less, so that there is room for the zero behind.</summary>
    internal static SourceFix? LeaveRoom(FixPlace place)
    {
        if (StoreAt(place) is not { Array: var array, Index: var index } || place.Text(array) is not { } buffer || place.Text(index) is not { } count || place.Unit.FunctionOf(place.Node) is not { } function)
        {
            return null;
        }

        CallExpressionSyntax[] calls = [.. CUnit.Within(function.Body).OfType<CallExpressionSyntax>().Where(call =>
            CUnit.NameOf(call) is { } name && SocketApi.Functions.TryGetValue(name, out ApiFunction? known) && known.Fills == BufferArgument
            && call.Arguments.Count > LengthArgument && place.Text(CUnit.Bare(call.Arguments[BufferArgument])) == buffer && place.ResultOf(call) == count)];
        return calls is [var only] && place.Text(only.Arguments[LengthArgument]) is { } length && only.Arguments[LengthArgument] is var size
            && (CUnit.Bare(size) is SizeofExpressionSyntax or SizeofTypeExpressionSyntax or ConstantExpressionSyntax or IdentifierExpressionSyntax)
                ? place.ReplaceFix(size, size is SizeofExpressionSyntax { Operand: not ParenthesizedExpressionSyntax and var operand } && place.Text(operand) is { } name ? $"sizeof({name}) - 1" : $"{length} - 1")
                : null;
    }

    /// <summary>Looks at the number of received bytes before it is an index.</summary>
    internal static SourceFix? CheckCount(FixPlace place)
    {
        if (StoreAt(place) is not { Index: IdentifierExpressionSyntax index } || place.Text(index) is not { } count || place.Statement is not { } statement
            || CallBefore(place, count, statement) is not { } call || CUnit.NameOf(call) is not { } function)
        {
            return null;
        }

        List<string> headers = [];
        IReadOnlyList<string> handler = FailureHandling.WithErrno(place, function, headers);
        return place.Layout.Before(statement, place.Layout.If($"{count} < 0", handler)) is { } edits ? new SourceFix(edits, headers) : null;
    }

    /// <summary>Ends the loop when the peer has closed the connection.</summary>
    internal static SourceFix? LeaveAtEnd(FixPlace place)
    {
        if (place.Call is not { } call || place.ResultOf(call) is not { } count || place.Statement is not { } statement || CUnit.IsLoop(statement)
            || place.Unit.LoopOf(statement) is not { } loop || IsInSwitch(place, statement, loop))
        {
            return null;
        }

        return place.Layout.After(statement, place.Layout.If($"{count} == 0", ["break;"])) is { } edits ? new SourceFix([.. edits]) : null;
    }

    /// <summary>Has recv wait for all bytes of a record.</summary>
    internal static SourceFix? WaitForAll(FixPlace place) =>
        place.Function == "recv" && place.Argument(FlagsArgument) is ConstantExpressionSyntax flags && place.Unit.ConstantOf(flags) == 0 ? place.ReplaceFix(flags, "MSG_WAITALL") : null;

    /// <summary>The element that is stored to or read at the place.</summary>
    private static SubscriptExpressionSyntax? StoreAt(FixPlace place) =>
        place.Node is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Target: SubscriptExpressionSyntax element } } && place.Unit.TypeOf(element.Array) is ArrayType or PointerType
            ? element
            : null;

    /// <summary>The call that a count comes from: the last one before a statement in its list.</summary>
    private static CallExpressionSyntax? CallBefore(FixPlace place, string count, StatementSyntax statement) =>
        place.Unit.Parent(statement) is CompoundStatementSyntax block
            ? block.Statements.TakeWhile(other => other != statement).SelectMany(CUnit.Within).OfType<CallExpressionSyntax>().LastOrDefault(call => place.ResultOf(call) == count)
            : null;

    private static bool IsInSwitch(FixPlace place, StatementSyntax statement, StatementSyntax loop) =>
        place.Unit.Ancestors(statement).TakeWhile(node => node != loop).Any(node => node is SwitchStatementSyntax);
}
