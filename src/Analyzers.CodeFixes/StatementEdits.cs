using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>Edits that add, move or take away statements; null where one would not be safe. They are what <c>analyze --fix</c> does in C.</summary>
internal static class StatementEdits
{
    private const int BufferArgument = 1;
    private const int LengthArgument = 2;
    private const int TextArgument = 2;
    private const int TextSizeArgument = 3;
    private const int TimeArgument = 4;
    private const int ShownAddressSize = 46;

    /// <summary>What each rule's edit is called and does.</summary>
    public static ImmutableDictionary<string, (string Title, Func<LocalEdits.Context, IReadOnlyList<TextChange>?> Edit)> ByRule { get; } =
        new Dictionary<string, (string, Func<LocalEdits.Context, IReadOnlyList<TextChange>?>)>
        {
            [DiagnosticDescriptors.AddrinfoDoubleFree.Id] = ("Free the list once", ReleaseOnce),
            [DiagnosticDescriptors.AddrinfoUseAfterFree.Id] = ("Free the list later", ReleaseLater),
            [DiagnosticDescriptors.FdDoubleClose.Id] = ("Close the descriptor once", ReleaseOnce),
            [DiagnosticDescriptors.FdUseAfterClose.Id] = ("Close the descriptor later", ReleaseLater),
            [DiagnosticDescriptors.NtopBufferTooSmall.Id] = ("Make room for IPv6", MakeRoom),
            [DiagnosticDescriptors.UnixUnlinkMissing.Id] = ("Remove a stale name before", RemoveStaleName),
            [DiagnosticDescriptors.RecvOffByOneNul.Id] = ("Leave room for the zero", LeaveRoom),
            [DiagnosticDescriptors.RecvMinusOneIndex.Id] = ("Look at the count before", CheckCount),
            [DiagnosticDescriptors.RecvZeroNotHandled.Id] = ("Leave the loop at the end", LeaveAtEnd),
            [DiagnosticDescriptors.SelectTimeoutNotReset.Id] = ("Set the time before each call", SetTimeAgain),
            [DiagnosticDescriptors.ReuseaddrAfterBind.Id] = ("Set it before bind", MoveBeforeBind),
            [DiagnosticDescriptors.EintrNotHandled.Id] = ("Go on after a signal", GoOnAfterSignal),
            [DiagnosticDescriptors.AcceptErrorFatal.Id] = ("Go on after failures that pass", GoOnAccepting),
            [DiagnosticDescriptors.ErrnoClobbered.Id] = ("Keep errno", SaveErrno),
            [DiagnosticDescriptors.CloexecMissing.Id] = ("Add SOCK_CLOEXEC", CloseOnExec),
            [DiagnosticDescriptors.ObsoleteInetNtoa.Id] = ("Call inet_ntop", FormatAddress),
        }.ToImmutableDictionary();

    /// <summary>Forgets what has been given back, so that nobody gives it back again.</summary>
    private static IReadOnlyList<TextChange>? ReleaseOnce(LocalEdits.Context context)
    {
        if (CallAt(context.Node) is not { ArgumentList.Arguments: { Count: 1 } again } second || CallAt(Step(context)) is not { ArgumentList.Arguments: { Count: 1 } once } first
            || first.Expression.ToString() != second.Expression.ToString() || again[0].ToString() != once[0].ToString()
            || context.Model.GetSymbolInfo(once[0].Expression).Symbol is not { } variable || !IsVariable(variable)
            || first.Parent is not ExpressionStatementSyntax before || second.Parent is not ExpressionStatementSyntax after || !StatementText.IsInList(after)
            || context.Model.GetTypeInfo(once[0].Expression).Type is not { } type)
        {
            return null;
        }

        string? nothing = (type.TypeKind, type.SpecialType) switch
        {
            (TypeKind.Pointer, _) => "null",

            // A pointer to a list may be held as a number; 0 is a descriptor as good as any.
            (_, SpecialType.System_IntPtr) => FunctionOf(context, first) is { ReleasesKind: ResourceKind.AddressList } ? "0" : "-1",
            (_, SpecialType.System_Int32) => "-1",
            _ => null,
        };
        string name = once[0].ToString();
        return nothing is not null && context.Text.After(before, $"{name} = {nothing};") is { } forget
            ? [.. forget, new(new TextSpan(after.SpanStart, 0), $"if ({name} != {nothing}) ")]
            : null;
    }

    /// <summary>Gives something back behind its last use, where the two are statements of one block with nothing but expressions in between.</summary>
    private static IReadOnlyList<TextChange>? ReleaseLater(LocalEdits.Context context)
    {
        if (StatementText.Of(context.Node) is not ExpressionStatementSyntax { Parent: BlockSyntax block } use
            || CallAt(Step(context)) is not { Parent: ExpressionStatementSyntax early } || early.Parent != block)
        {
            return null;
        }

        int from = block.Statements.IndexOf(early);
        int to = block.Statements.IndexOf(use);
        return from < to && block.Statements.Skip(from + 1).Take(to - from).All(statement => statement is ExpressionStatementSyntax)
            && StatementText.Remove(early) is { } removed && context.Text.After(use, StatementText.WithComment(early)) is { } added
                ? [removed, .. added]
                : null;
    }

    /// <summary>Makes the buffer for an address's text large enough for IPv6.</summary>
    private static IReadOnlyList<TextChange>? MakeRoom(LocalEdits.Context context)
    {
        if (CallAt(context.Node) is not { ArgumentList.Arguments: { Count: > TextSizeArgument } arguments } || arguments[TextArgument].Expression is not IdentifierNameSyntax buffer
            || context.Model.GetSymbolInfo(buffer).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } places } variable
            || places[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var value } || SizeOf(value) is not { } room
            || StatementText.FunctionOf(context.Node) is not { } function || GoesOn(context, function, variable)
            || context.Function("NetinetIn", "INET6_ADDRSTRLEN") is not { } size)
        {
            return null;
        }

        ExpressionSyntax passed = arguments[TextSizeArgument].Expression;
        Optional<object?> constant = context.Model.GetConstantValue(passed);
        return !constant.HasValue ? [new(room.Span, size)]
            : constant.Value is int or uint && System.Convert.ToInt64(constant.Value, System.Globalization.CultureInfo.InvariantCulture) < ShownAddressSize ? [new(room.Span, size), new(passed.Span, size)]
            : null;
    }

    /// <summary>Removes the name of a local socket that an earlier run may have left.</summary>
    private static IReadOnlyList<TextChange>? RemoveStaleName(LocalEdits.Context context) =>
        CallAt(context.Node) is { ArgumentList.Arguments: { Count: > 1 } arguments } call
        && LocalEdits.Bare(arguments[1].Expression) is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: IdentifierNameSyntax name }
        && context.Model.GetTypeInfo(name).Type is { Name: "sockaddr_un" } && StatementText.FunctionOf(call) is { } function
        && function.DescendantNodes().OfType<InvocationExpressionSyntax>().Count(other => other.Expression.ToString() == call.Expression.ToString() && other.ArgumentList.Arguments.Count > 1 && other.ArgumentList.Arguments[1].ToString() == arguments[1].ToString()) == 1
        && Statement(call) is { } statement && context.Function("Unistd", "unlink") is { } unlink
        && (!context.Imports.AreUsedAt(call) || context.Imports.FindMethod("unlink", call.SpanStart) is { Parameters: { Length: 1 } parameters } && parameters[0].Type is IPointerTypeSymbol)
            ? context.Text.Before(statement, $"{unlink}({name}.sun_path);")
            : null;

    /// <summary>Receives one byte less, so that there is room for the zero behind.</summary>
    private static IReadOnlyList<TextChange>? LeaveRoom(LocalEdits.Context context)
    {
        if (StoreAt(context) is not ({ } buffer, { } count) || StatementText.FunctionOf(context.Node) is not { } function)
        {
            return null;
        }

        InvocationExpressionSyntax[] calls = [.. function.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call =>
            FunctionOf(context, call) is { Fills: BufferArgument }
            && call.ArgumentList.Arguments.Count > LengthArgument && LocalEdits.Bare(call.ArgumentList.Arguments[BufferArgument].Expression).ToString() == buffer && ResultOf(call) == count)];
        return calls.Length == 1 && calls[0].ArgumentList.Arguments[LengthArgument].Expression is var length
            && LocalEdits.Bare(length) is LiteralExpressionSyntax or IdentifierNameSyntax or SizeOfExpressionSyntax or MemberAccessExpressionSyntax
                ? [new(new TextSpan(length.Span.End, 0), " - 1")]
                : null;
    }

    /// <summary>Looks at the number of received bytes before it is an index.</summary>
    private static IReadOnlyList<TextChange>? CheckCount(LocalEdits.Context context)
    {
        if (StoreAt(context) is not (_, { } count) || StatementText.Of(context.Node) is not { Parent: BlockSyntax block } statement
            || block.Statements.TakeWhile(other => other != statement).SelectMany(other => other.DescendantNodes()).OfType<InvocationExpressionSyntax>().LastOrDefault(call => ResultOf(call) == count) is not { } call
            || NameOf(context, call) is not { } function)
        {
            return null;
        }

        IReadOnlyList<string> handler = new FailureHandler(context.Model, context.Names, context.Imports).Write(call, function, FailureReason.Errno, null);
        return context.Text.Before(statement, [$"if ({count} < 0)", "{", .. handler.Select(line => "\t" + line), "}"]);
    }

    /// <summary>Ends the loop when the peer has closed the connection.</summary>
    private static IReadOnlyList<TextChange>? LeaveAtEnd(LocalEdits.Context context) =>
        CallAt(context.Node) is { } call && ResultOf(call) is { } count && Statement(call) is { } statement
        && statement.Ancestors().FirstOrDefault(outer => StatementText.IsLoop(outer) || outer is SwitchStatementSyntax or BaseMethodDeclarationSyntax) is { } loop && StatementText.IsLoop(loop)
            ? context.Text.After(statement, $"if ({count} == 0)", "\tbreak;")
            : null;

    /// <summary>Sets the time to wait again before each call, to what it is set to before the loop.</summary>
    private static IReadOnlyList<TextChange>? SetTimeAgain(LocalEdits.Context context)
    {
        if (CallAt(context.Node) is not { ArgumentList.Arguments: { Count: > TimeArgument } arguments } call
            || LocalEdits.Bare(arguments[TimeArgument].Expression) is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: IdentifierNameSyntax name }
            || context.Declarator(TimeArgument) is not { Initializer.Value: BaseObjectCreationExpressionSyntax { Initializer: { } values } } || Statement(call) is not { } statement
            || StatementText.FunctionOf(call) is not { } function)
        {
            return null;
        }

        // Nobody else may have set it to something else.
        bool isSetElsewhere = function.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Parent != values && assignment.Left.ToString().Split('.')[0] == name.Identifier.Text);
        IFieldSymbol[] members = context.Model.GetTypeInfo(name).Type?.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic).ToArray() ?? [];
        if (isSetElsewhere || members.Length != 2 || members.Any(member => Value(member.Name) is null))
        {
            return null;
        }

        return context.Text.Before(statement, [.. members.Select(member => $"{name}.{member.Name} = {Value(member.Name)};")]);

        string? Value(string member) => values.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left.ToString() == member) is not { } set ? "0"
            : context.Model.GetConstantValue(set.Right).HasValue ? set.Right.ToString()
            : null;
    }

    /// <summary>Moves the statement that sets SO_REUSEADDR before the one that binds.</summary>
    private static IReadOnlyList<TextChange>? MoveBeforeBind(LocalEdits.Context context)
    {
        if (Statement(context.Node) is not { Parent: BlockSyntax block } late || Step(context) is not { } bind || StatementText.Of(bind) is not { } early || early.Parent != block || early == late)
        {
            return null;
        }

        // What the statement uses has to be there already: nothing in between may declare or set it.
        StatementSyntax[] between = [.. block.Statements.SkipWhile(statement => statement != early).TakeWhile(statement => statement != late)];
        string[] names = [.. late.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.Text)];
        bool isSetBetween = between.SelectMany(statement => statement.DescendantNodes()).Any(node => node switch
        {
            AssignmentExpressionSyntax { Left: { } target } => target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => names.Contains(name.Identifier.Text)),
            VariableDeclaratorSyntax declarator => names.Contains(declarator.Identifier.Text),
            _ => false,
        });
        return !isSetBetween && StatementText.Remove(late) is { } removed && context.Text.Before(early, StatementText.WithComment(late)) is { } added ? [.. added, removed] : null;
    }

    /// <summary>Goes on with the next connection where accept has failed for a reason that passes.</summary>
    private static IReadOnlyList<TextChange>? GoOnAccepting(LocalEdits.Context context)
    {
        if (StatementText.Of(context.Node) is not { } leaving || Step(context, 0) is not { } accept
            || accept.Ancestors().FirstOrDefault(StatementText.IsLoop) is not { } loop || leaving.Ancestors().FirstOrDefault(StatementText.IsLoop) != loop
            || leaving.Ancestors().FirstOrDefault(outer => outer is IfStatementSyntax) is not IfStatementSyntax test || !loop.Contains(test)
            || context.Function("Errno", "errno") is not { } errno || context.Function("Errno", "EINTR") is not { } interrupted || context.Function("Errno", "ECONNABORTED") is not { } aborted)
        {
            return null;
        }

        StatementSyntax first = leaving.Parent is BlockSyntax block && block.Parent == test ? block.Statements[0] : leaving;
        return context.Text.Before(first, $"if ({errno} == {interrupted} || {errno} == {aborted})", "\tcontinue;");
    }

    /// <summary>Goes on after a signal where the call is in a loop; whether the signal is to end it, the author has to say.</summary>
    private static IReadOnlyList<TextChange>? GoOnAfterSignal(LocalEdits.Context context)
    {
        if (CallAt(context.Node) is not { } call || Statement(call) is not { } statement
            || statement.Ancestors().FirstOrDefault(outer => StatementText.IsLoop(outer) || outer is SwitchStatementSyntax or BaseMethodDeclarationSyntax) is not { } loop || !StatementText.IsLoop(loop)
            || TestBehind(call, statement) is not { Else: null } test
            || context.Function("Errno", "errno") is not { } errno || context.Function("Errno", "EINTR") is not { } interrupted)
        {
            return null;
        }

        StatementSyntax? first = test.Statement is BlockSyntax block ? block.Statements.FirstOrDefault() : test.Statement;
        return first is null ? null : context.Text.Before(first, $"if ({errno} == {interrupted})", "\tcontinue;");
    }

    /// <summary>The test of a call's result for failure: the statement itself or the one behind it.</summary>
    private static IfStatementSyntax? TestBehind(InvocationExpressionSyntax call, StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Condition: BinaryExpressionSyntax direct } own => IsFailure(direct) && direct.Left.Contains(call) ? own : null,
        { Parent: BlockSyntax block } => ResultOf(call) is { } result && block.Statements.SkipWhile(other => other != statement).Skip(1).FirstOrDefault() is IfStatementSyntax { Condition: BinaryExpressionSyntax comparison } next
            && IsFailure(comparison) && comparison.Left.ToString() == result ? next : null,
        _ => null,
    };

    private static bool IsFailure(BinaryExpressionSyntax comparison) => (comparison.OperatorToken.Text, comparison.Right.ToString()) is ("<", "0") or ("==", "-1");

    /// <summary>Keeps errno over the call that may change it.</summary>
    private static IReadOnlyList<TextChange>? SaveErrno(LocalEdits.Context context)
    {
        if (CallAt(Step(context)) is not { Parent: ExpressionStatementSyntax changing } || !StatementText.IsInList(changing) || context.Function("Errno", "errno") is not { } errno)
        {
            return null;
        }

        if (errno.EndsWith(")", StringComparison.Ordinal))
        {
            return KeepError(context, (StatementSyntax)changing, errno);
        }

        string name = context.NewName(changing, "savedErrno");
        return context.Text.Before(changing, $"int {name} = {errno};") is { } before && context.Text.After(changing, $"{errno} = {name};") is { } after ? [.. before, .. after] : null;
    }

    /// <summary>Asks for the reason before the call that may change it, and tells that one later.</summary>
    private static IReadOnlyList<TextChange>? KeepError(LocalEdits.Context context, StatementSyntax changing, string lastError)
    {
        string name = context.NewName(changing, "error");
        TextChange? told = context.Node switch
        {
            InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call => new(call.Span, name),
            BaseObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } none } => new(none.Span, $"({name})"),
            _ => null,
        };
        return told is { } change && changing.Parent?.Span.Contains(context.Node.Span) == true && context.Text.Before(changing, $"int {name} = {lastError};") is { } before
            ? [.. before, change]
            : null;
    }

    /// <summary>Has a socket close when another program is started.</summary>
    private static IReadOnlyList<TextChange>? CloseOnExec(LocalEdits.Context context) =>
        CallAt(context.Node) is { ArgumentList.Arguments: { Count: > 1 } arguments } call && NameOf(context, call) is "socket" or "socketpair" && context.Function("SysSocket", "SOCK_CLOEXEC") is { } flag
            ? [new(new TextSpan(arguments[1].Span.End, 0), $" | {flag}")]
            : null;

    /// <summary>Formats an address with inet_ntop, into a buffer of its own, where it is an argument of a call that only reads it.</summary>
    private static IReadOnlyList<TextChange>? FormatAddress(LocalEdits.Context context)
    {
        if (CallAt(context.Node) is not { ArgumentList.Arguments: { Count: 1 } arguments, Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax around } argument } call
            || !OnlyReads(context, around, around.ArgumentList.Arguments.IndexOf(argument))
            || Statement(call) is not { } statement || !LocalEdits.IsOnStack(context, arguments[0].Expression)
            || statement.Ancestors().Any(StatementText.IsLoop)
            || context.Function("ArpaInet", "inet_ntop") is not { } format || context.Function("SysSocket", "AF_INET") is not { } family || context.Function("NetinetIn", "INET_ADDRSTRLEN") is not { } size)
        {
            return null;
        }

        // It can't fail: there is room for every address.
        string name = context.NewName(statement, "address");
        return context.Text.Before(statement, $"sbyte* {name} = stackalloc sbyte[{size}];", $"_ = {format}({family}, &{arguments[0]}, {name}, {size});") is { } before
            ? [.. before, new(call.Span, name)]
            : null;
    }

    /// <summary>Whether a function of the runtime reads an argument as a text, or puts it in one, and keeps no pointer to it.</summary>
    private static bool OnlyReads(LocalEdits.Context context, InvocationExpressionSyntax call, int argument) =>
        context.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method && RuntimeNames.IsRuntime(method) && context.Imports.Api.ShapeOf(method) is { } shape
        && ((shape.Texts.Contains(argument) && shape.Inputs.Contains(argument) && shape.ReturnsInto != argument) || (shape.Format is { Scans: false } format && argument > format.Format));

    private static InvocationExpressionSyntax? CallAt(SyntaxNode? node) => node?.FirstAncestorOrSelf<InvocationExpressionSyntax>();

    /// <summary>What stands at one of the finding's other places, the last one unless told; null for a place in another document or none.</summary>
    private static SyntaxNode? Step(LocalEdits.Context context, int index = -1)
    {
        IReadOnlyList<Location> places = context.Diagnostic.AdditionalLocations;
        return places.Count > 0 && (index < 0 ? places[places.Count - 1] : places[index]) is { } place && place.SourceTree == context.Node.SyntaxTree
            ? context.Node.SyntaxTree.GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true)
            : null;
    }

    /// <summary>The statement around a node; null for a loop, which evaluates its head in each round.</summary>
    private static StatementSyntax? Statement(SyntaxNode node) => StatementText.Of(node) is { } statement && !StatementText.IsLoop(statement) ? statement : null;

    private static string? NameOf(LocalEdits.Context context, InvocationExpressionSyntax call) =>
        context.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method ? context.Imports.Api.LibraryName(method) : null;

    private static ApiFunction? FunctionOf(LocalEdits.Context context, InvocationExpressionSyntax call) =>
        context.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method ? context.Imports.Api.Find(method) : null;

    private static bool IsVariable(ISymbol symbol) => symbol is ILocalSymbol { IsConst: false, IsForEach: false, IsUsing: false } or IParameterSymbol { RefKind: RefKind.None or RefKind.Ref } or IFieldSymbol { IsConst: false, IsReadOnly: false };

    /// <summary>The variable with a call's result: <c>x = call()</c> or <c>long x = call()</c>.</summary>
    private static string? ResultOf(InvocationExpressionSyntax call)
    {
        SyntaxNode node = call;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax name } => name.Identifier.Text,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => declarator.Identifier.Text,
            _ => null,
        };
    }

    /// <summary>The buffer and the index of the store that the finding is about: <c>buffer[count] = 0</c>.</summary>
    private static (string Buffer, string Count)? StoreAt(LocalEdits.Context context) =>
        context.Node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Parent: ExpressionStatementSyntax, Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } index } element }
        && LocalEdits.Bare(index[0].Expression) is IdentifierNameSyntax count
            ? (element.Expression.ToString(), count.Identifier.Text)
            : null;

    private static ExpressionSyntax? SizeOf(ExpressionSyntax value) => value switch
    {
        StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax { RankSpecifiers: { Count: 1 } ranks } } when ranks[0].Sizes.Count == 1 => ranks[0].Sizes[0],
        ArrayCreationExpressionSyntax { Type.RankSpecifiers: { Count: 1 } ranks, Initializer: null } when ranks[0].Sizes.Count == 1 => ranks[0].Sizes[0],
        _ => null,
    };

    /// <summary>Whether a text is given to other functions of the program, which may not have more room for it either.</summary>
    private static bool GoesOn(LocalEdits.Context context, SyntaxNode function, ILocalSymbol text) =>
        function.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            context.Model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsExtern: false, DeclaringSyntaxReferences.Length: > 0 }
            && call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax name && SymbolEqualityComparer.Default.Equals(context.Model.GetSymbolInfo(name).Symbol, text)));
}
