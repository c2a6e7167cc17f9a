using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Fixes addresses, their lengths and their texts.</summary>
internal static class AddressFixes
{
    private const int HintsArgument = 2;
    private const int ShownAddressSize = 46;

    /// <summary>Zeroes the hints for getaddrinfo where they are declared.</summary>
    internal static SourceFix? ZeroHints(FixPlace place) => Zero(place, place.Argument(HintsArgument));

    /// <summary>Zeroes an address where it is declared.</summary>
    internal static SourceFix? ZeroAddress(FixPlace place) => Zero(place, place.Argument(-2));

    /// <summary>Sets a length to the room for the address right before the call.</summary>
    internal static SourceFix? SetLength(FixPlace place)
    {
        if (place.Argument(-1) is not { } length || CUnit.Bare(length) is not UnaryExpressionSyntax { Operator.Text: "&", Operand: var variable }
            || !FixPlace.IsSimple(variable) || place.Target(place.Argument(-2)) is not { } room || place.Statement is not { } statement
            || place.Text(variable) is not { } name || IsInLoopHead(statement))
        {
            return null;
        }

        return place.Layout.Before(statement, $"{name} = sizeof({room.Text});") is { } edits ? new SourceFix([.. edits]) : null;
    }

    /// <summary>Passes the size of the structure whose address is passed.</summary>
    internal static SourceFix? PassOwnSize(FixPlace place) =>
        place.Target(place.Argument(-2)) is { } target ? place.ReplaceFix(place.Argument(-1), $"sizeof({target.Text})") : null;

    /// <summary>Makes the buffer for an address's text large enough for IPv6.</summary>
    internal static SourceFix? MakeRoom(FixPlace place)
    {
        if (place.Argument(2) is not { } buffer || place.Argument(3) is not { } size
            || place.DeclaratorOf(buffer)?.Declarator is not ArrayDeclaratorSyntax { Inner: NameDeclaratorSyntax, Size: { } room }
            || place.Replace(room, "INET6_ADDRSTRLEN") is not { } declared || GoesOn(place, buffer))
        {
            return null;
        }

        if (CUnit.Bare(size) is SizeofExpressionSyntax)
        {
            return new SourceFix(declared);
        }

        return place.Unit.ConstantOf(size) is < ShownAddressSize && place.Replace(size, "INET6_ADDRSTRLEN") is { } passed ? new SourceFix(declared, passed) : null;
    }

    /// <summary>Whether a text is given to other functions of the program, which may not have more room for it either.</summary>
    private static bool GoesOn(FixPlace place, ExpressionSyntax buffer) =>
        place.Unit.LocalOf(CUnit.Bare(buffer)) is { } text && place.Unit.FunctionOf(place.Node) is { } function
        && CUnit.Within(function.Body).OfType<CallExpressionSyntax>().Any(call =>
            CUnit.NameOf(call) is { } name && place.Unit.IsOwn(name) && call.Arguments.Any(argument => place.Unit.LocalOf(CUnit.Bare(argument)) == text));

    /// <summary>Removes the name of a local socket that an earlier run may have left.</summary>
    internal static SourceFix? RemoveStaleName(FixPlace place) =>
        place.Argument(1) is { } address && CUnit.Bare(address) is UnaryExpressionSyntax { Operator.Text: "&", Operand: IdentifierExpressionSyntax variable }
        && place.Unit.TypeOf(variable) is RecordType { Symbol.Name: "sockaddr_un" } && place.Text(variable) is { } name
        && place.Statement is { } statement && !IsInLoopHead(statement) && !IsBoundTwice(place, name)
        && place.Layout.Before(statement, $"unlink({name}.sun_path);") is { } edits
            ? new SourceFix(edits, place.Unit.Declares("unlink") ? [] : ["unistd.h"])
            : null;

    /// <summary>Whether the function binds to the address elsewhere too: then the name may be in use, and not be left by an earlier run.</summary>
    private static bool IsBoundTwice(FixPlace place, string address) =>
        place.Unit.FunctionOf(place.Node) is { } function
        && CUnit.Within(function.Body).OfType<CallExpressionSyntax>().Count(call => call.Arguments is [_, var to, ..] && CUnit.NameOf(call) == "bind" && FixPlace.RootOf(to) == address) > 1;

    /// <summary>Parses an address with inet_pton, whose result tells a failure: <c>a.s_addr = inet_addr(text);</c>.</summary>
    internal static SourceFix? ParseAddress(FixPlace place)
    {
        if (place.Call is not { Arguments: [var text] } call || place.Around(call) is not AssignmentExpressionSyntax { Operator.Text: "=", Target: MemberAccessExpressionSyntax { Member.Text: "s_addr", IsArrow: false } field } assignment
            || place.Statement is not ExpressionStatementSyntax statement || statement.Expression != assignment || !FixPlace.IsSimple(field.Receiver) || IsTested(place)
            || place.Text(field.Receiver) is not { } address || place.Text(text) is not { } source || place.Replace(assignment, $"inet_pton(AF_INET, {source}, &{address})") is not { } replaced)
        {
            return null;
        }

        List<string> headers = [];
        if (!place.Unit.Declares("inet_pton"))
        {
            headers.Add("arpa/inet.h");
        }

        // A literal is known to be an address.
        if (CUnit.Bare(text) is StringLiteralExpressionSyntax)
        {
            return new SourceFix([replaced with { Text = $"(void){replaced.Text}" }], headers);
        }

        IReadOnlyList<string> handler = FailureHandling.WithoutReason(place, "inet_pton", headers);
        if (place.Layout.Test(statement, "if (", " != 1)", handler) is not [var before, var middle, var end])
        {
            return null;
        }

        // The text of the expression is new too.
        return new SourceFix([before with { End = Math.Max(before.End, replaced.End), Text = before.Text + replaced.Text }, middle, end], headers);
    }

    /// <summary>Formats an address with inet_ntop, into a buffer of its own.</summary>
    internal static SourceFix? FormatAddress(FixPlace place) => place.Call is { } call ? Format(place, [call]) : null;

    /// <summary>Formats all addresses of a call with inet_ntop.</summary>
    internal static SourceFix? FormatAddresses(FixPlace place) =>
        Format(place, [.. CUnit.Within(place.Node).OfType<CallExpressionSyntax>().Where(call => CUnit.NameOf(call) == "inet_ntoa")]);

    // The text must not outlive the statement's block, so the call has to be an argument of one that prints.
    private static SourceFix? Format(FixPlace place, IReadOnlyList<CallExpressionSyntax> calls)
    {
        if (place.Statement is not { } statement || statement is DeclarationStatementSyntax || IsInLoopHead(statement) || calls.Count == 0)
        {
            return null;
        }

        List<string> lines = [];
        List<SourceEdit> edits = [];
        foreach (CallExpressionSyntax call in calls)
        {
            string name = place.NewName("address");
            if (call.Arguments is not [var address] || address is CallExpressionSyntax || !FixPlace.IsSimple(address) || place.Text(address) is not { } text
                || CUnit.NameOf(place.Around(call)) is not ("printf" or "fprintf" or "snprintf" or "sprintf" or "puts" or "fputs" or "syslog" or "strcmp")
                || place.Replace(call, name) is not { } edit)
            {
                return null;
            }

            // It can't fail: there is room for every address.
            lines.AddRange([$"char {name}[INET_ADDRSTRLEN];", $"(void)inet_ntop(AF_INET, &{text}, {name}, sizeof({name}));"]);
            edits.Add(edit);
        }

        return place.Layout.Before(statement, lines) is { } before ? new SourceFix([.. before, .. edits], place.Unit.Declares("inet_ntop") ? [] : ["arpa/inet.h"]) : null;
    }

    // A program that tests what inet_addr returns may go on with a name.
    private static bool IsTested(FixPlace place) =>
        place.Unit.FunctionOf(place.Node) is not { } function
        || Enumerable.Range(function.Range.First, function.Range.Last - function.Range.First).Any(i => function.Range.Tokens[i].Expansion?.Macro.Name == "INADDR_NONE" || function.Range.Tokens[i].Text == "INADDR_NONE")
        || CUnit.Within(function.Body).OfType<BinaryExpressionSyntax>().Any(comparison => comparison.Operator.Text is "==" or "!=" && (IsAddress(comparison.Left) || IsAddress(comparison.Right)));

    private static bool IsAddress(ExpressionSyntax expression) => CUnit.Bare(expression) is MemberAccessExpressionSyntax { Member.Text: "s_addr" };

    private static SourceFix? Zero(FixPlace place, ExpressionSyntax? address) =>
        address is not null && CUnit.Bare(address) is UnaryExpressionSyntax { Operator.Text: "&", Operand: IdentifierExpressionSyntax variable }
        && place.DeclaratorOf(variable) is { Initializer: null, Declarator: NameDeclaratorSyntax } declarator && place.Unit.Place(declarator) is { } declared
            ? new SourceFix(SourceEdit.Insert(declared.End, " = { 0 }"))
            : null;

    // What a loop evaluates in each round can't get a statement before it.
    private static bool IsInLoopHead(StatementSyntax statement) => CUnit.IsLoop(statement);
}
