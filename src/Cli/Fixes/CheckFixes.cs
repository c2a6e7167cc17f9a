using CSockTranslate.Analyzers.Model;
using CSockTranslate.Analyzers.Rules;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Fixes calls whose result is not looked at.</summary>
internal static class CheckFixes
{
    private static readonly string[] s_waiting = ["accept", "accept4", "send", "sendto", "sendmsg", "write", "recv", "recvfrom", "recvmsg", "read"];
    private static readonly string[] s_withoutWaiting =
        ["O_NONBLOCK", "O_NDELAY", "SOCK_NONBLOCK", "FIONBIO", "MSG_DONTWAIT", "SO_RCVTIMEO", "SO_SNDTIMEO"];

    /// <summary>Checks the result, says what failed, and leaves.</summary>
    internal static SourceFix? Check(FixPlace place)
    {
        if (place.Call is not { } call || place.Statement is not { } statement
            || !Enum.TryParse(place.Property(UncheckedResultAnalyzer.FailureProperty), out FailureTest failure)
            || !Enum.TryParse(place.Property(UncheckedResultAnalyzer.ReasonProperty), out FailureReason reason)
            || place.Property(UncheckedResultAnalyzer.FunctionProperty) is not { } function)
        {
            return null;
        }

        List<string> headers = [];
        if (NeedNotWait(place))
        {
            // What would have to wait fails with EAGAIN, and that is no failure.
            if (s_waiting.Contains(function))
            {
                return null;
            }

            if (function == "connect" && !place.Unit.Mentions("errno"))
            {
                headers.Add("errno.h");
            }
        }

        if (statement is ExpressionStatementSyntax { Expression: { } whole } alone && whole == call)
        {
            return CheckStatement(place, alone, function, failure, reason, headers);
        }

        // The result is stored: the test comes behind.
        bool isStored = statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } && assignment.Target == place.StoredIn(call);
        bool isDeclared = statement is DeclarationStatementSyntax && place.Initialises(call) is not null;
        if ((!isStored && !isDeclared) || place.ResultOf(call) is not { } result)
        {
            return null;
        }

        IReadOnlyList<string> handler = Handler(place, function, reason, result, headers);
        return place.Layout.After(statement, place.Layout.If(result + Comparison(place, function, failure), handler)) is { } edits ? new SourceFix(edits, headers) : null;
    }

    /// <summary>Whether calls in the file may fail because they would have to wait.</summary>
    private static bool NeedNotWait(FixPlace place) => s_withoutWaiting.Any(place.Unit.Mentions);

    /// <summary>What follows the result in a test that is true after a failure.</summary>
    internal static string Comparison(FixPlace place, string function, FailureTest failure) => failure switch
    {
        // What is sent only in part isn't sent.
        FailureTest.MinusOne when function is "send" or "write" && Length(place) is { } length => $" != {length}",
        FailureTest.MinusOne when function is "connect" && NeedNotWait(place) => " == -1 && errno != EINPROGRESS",
        FailureTest.MinusOne => " == -1",
        FailureTest.Nonzero => " != 0",
        FailureTest.Null => " == NULL",
        FailureTest.NotOne => " != 1",
        _ => " == 0",
    };

    /// <summary>The length that a sending call is given, as a number that its result can be compared with; null if it can't be written again.</summary>
    internal static string? Length(FixPlace place)
    {
        if (place.Argument(2) is not { } given || !FixPlace.IsSimple(given) || CUnit.Bare(given) is not { } length || place.Text(length) is not { } text)
        {
            return null;
        }

        bool isSigned = length is ConstantExpressionSyntax || place.Unit.TypeOf(length) is BasicType { Kind: BasicTypeKind.Int or BasicTypeKind.Long or BasicTypeKind.Short };
        return isSigned ? text : FixPlace.IsUnary(length) ? $"(ssize_t){text}" : $"(ssize_t)({text})";
    }

    private static SourceFix? CheckStatement(
        FixPlace place, ExpressionStatementSyntax statement, string function, FailureTest failure, FailureReason reason, List<string> headers)
    {
        if (reason is not FailureReason.AddressInfoCode)
        {
            IReadOnlyList<string> handler = Handler(place, function, reason, null, headers);
            return place.Layout.Test(statement, "if (", Comparison(place, function, failure) + ")", handler) is { } edits ? new SourceFix(edits, headers) : null;
        }

        if (!place.Layout.IsInList(statement) || place.Unit.Place(statement) is not { } whole)
        {
            return null;
        }

        string code = place.NewName("status");
        IReadOnlyList<string> lines = place.Layout.If(code + " != 0", Handler(place, function, reason, code, headers));
        return place.Layout.After(statement, lines) is { } test ? new SourceFix([SourceEdit.Insert(whole.Start, $"int {code} = "), .. test], headers) : null;
    }

    private static IReadOnlyList<string> Handler(FixPlace place, string function, FailureReason reason, string? result, List<string> headers) => reason switch
    {
        FailureReason.Errno => FailureHandling.WithErrno(place, function, headers),
        FailureReason.AddressInfoCode when result is not null => FailureHandling.WithCode(place, function, result, headers),
        _ => FailureHandling.WithoutReason(place, function, headers),
    };
}
