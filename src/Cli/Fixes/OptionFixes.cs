using CSockTranslate.Analyzers.Rules;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Fixes options of sockets, and what a process does about signals and children.</summary>
internal static class OptionFixes
{
    private const int BacklogArgument = 1;
    private const int FlagsArgument = 3;
    private const int TypeArgument = 1;
    private const int OptionValueArgument = 3;

    // What sends on a stream. Of these the first two take flags.
    private static readonly string[] s_sending = ["send", "sendto", "sendmsg", "sendmmsg", "sendfile", "splice", "write", "writev", "pwrite", "dprintf", "fdopen"];

    // What waits for children itself, or starts programs that may.
    private static readonly string[] s_waiting =
        ["SIGCHLD", "system", "popen", "execl", "execle", "execlp", "execv", "execve", "execvp", "execvpe", "posix_spawn", "posix_spawnp"];

    /// <summary>Sets SO_REUSEADDR before the socket is bound.</summary>
    internal static SourceFix? ReuseAddress(FixPlace place)
    {
        if (place.Argument(0) is not { } socket || !FixPlace.IsSimple(socket) || place.Text(socket) is not { } fd || place.Statement is not { } statement || CUnit.IsLoop(statement)
            || IsMadeIn(statement, fd))
        {
            return null;
        }

        string name = place.NewName("reuse");
        IReadOnlyList<string> test = place.Layout.If($"setsockopt({fd}, SOL_SOCKET, SO_REUSEADDR, &{name}, sizeof({name})) == -1", ["perror(\"setsockopt\");"]);
        return place.Layout.Before(statement, [$"int {name} = 1;", .. test]) is { } edits ? new SourceFix(edits, place.Unit.Declares("perror") ? [] : ["stdio.h"]) : null;
    }

    /// <summary>Moves the statement that sets SO_REUSEADDR before the one that binds.</summary>
    internal static SourceFix? MoveBeforeBind(FixPlace place)
    {
        if (place.Statement is not { } late || place.Step(^1) is not { } bind || place.Unit.StatementOf(bind) is not { } early
            || place.Unit.Parent(late) is not CompoundStatementSyntax block || place.Unit.Parent(early) != block || place.Text(late) is not { } text)
        {
            return null;
        }

        // What the statement uses has to be there already: nothing in between may declare or set it.
        StatementSyntax[] between = [.. block.Statements.SkipWhile(statement => statement != early).TakeWhile(statement => statement != late)];
        string[] names = [.. CUnit.Within(late).OfType<IdentifierExpressionSyntax>().Select(name => name.Identifier.Text)];
        bool isSetBetween = between.SelectMany(CUnit.Within).Any(node => node switch
        {
            AssignmentExpressionSyntax assignment => FixPlace.RootOf(assignment.Target) is { } root && names.Contains(root),
            InitDeclaratorSyntax declarator => names.Contains(declarator.Declarator.Name?.Text),
            _ => false,
        });
        return !isSetBetween && place.Layout.Remove(late) is { } removed && place.Layout.Before(early, text) is [var added] ? new SourceFix(added, removed) : null;
    }

    /// <summary>Lets as many connections wait as the system allows.</summary>
    internal static SourceFix? AllowBacklog(FixPlace place) =>
        place.Argument(BacklogArgument) is ConstantExpressionSyntax backlog ? place.ReplaceFix(backlog, "SOMAXCONN") : null;

    /// <summary>Passes the size of the option's value.</summary>
    internal static SourceFix? PassOwnSize(FixPlace place) =>
        place.Target(place.Argument(OptionValueArgument)) is { } value && place.Argument(-1) is not UnaryExpressionSyntax { Operator.Text: "&" }
        && place.Property(OptionLengthAnalyzer.SizeProperty) == FixPlace.Number(value.Type.Size)
            ? place.ReplaceFix(place.Argument(-1), $"sizeof({value.Text})")
            : null;

    /// <summary>Has all calls that send fail with EPIPE and not by a signal: by a flag where all of them take one, else for the whole program.</summary>
    internal static SourceFix? IgnoreBrokenPipes(FixPlace place)
    {
        CallExpressionSyntax[] sends = [.. place.Unit.Calls.Where(call => CUnit.NameOf(call) is { } name && s_sending.Contains(name))];
        SourceEdit?[] flags = [.. sends.Where(call => call.Arguments.Count > FlagsArgument).Select(call =>
            place.Unit.ConstantOf(call.Arguments[FlagsArgument]) == 0 ? place.Replace(call.Arguments[FlagsArgument], "MSG_NOSIGNAL") : null)];
        return place.Unit.MainFunction is not null && !place.Unit.HasOwnHeaders && flags.Length == sends.Length && flags.All(flag => flag is not null)
            ? new SourceFix([.. flags.Select(flag => flag!.Value).OrderBy(flag => flag.Start)])
            : IgnoreSignal(place, "SIGPIPE");
    }

    /// <summary>Has the kernel forget children that have ended, in a program that asks for none.</summary>
    internal static SourceFix? ReapChildren(FixPlace place) => !s_waiting.Any(place.Unit.Mentions) ? IgnoreSignal(place, "SIGCHLD") : null;

    /// <summary>Has a socket close when another program is started.</summary>
    internal static SourceFix? CloseOnExec(FixPlace place) =>
        place.Function is "socket" or "socketpair" && place.Argument(TypeArgument) is { } type && place.Text(type) is { } text ? place.ReplaceFix(type, $"{text} | SOCK_CLOEXEC") : null;

    /// <summary>Ignores a signal first of all.</summary>
    private static SourceFix? IgnoreSignal(FixPlace place, string signal) =>
        place.Unit.MainFunction is { Body.Statements: var statements } && statements.FirstOrDefault(statement => statement is not DeclarationStatementSyntax) is { } first
        && place.Layout.Before(first, $"signal({signal}, SIG_IGN);") is { } edits
            ? new SourceFix(edits, place.Unit.Declares("signal") ? [] : ["signal.h"])
            : null;

    private static bool IsMadeIn(StatementSyntax statement, string socket) =>
        CUnit.Within(statement).OfType<AssignmentExpressionSyntax>().Any(assignment => FixPlace.RootOf(assignment.Target) is { } root && socket.StartsWith(root, StringComparison.Ordinal));
}
