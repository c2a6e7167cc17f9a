using System.Collections.Immutable;
using CSockTranslate.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>The edits of <see cref="LocalEditCodeFixProvider"/>, by rule. An edit gives null where it would not be safe.</summary>
internal static class LocalEdits
{
    private const string ByteOrderHeader = "NetinetIn";

    /// <summary>What each rule's edit is called and does.</summary>
    public static ImmutableDictionary<string, (string Title, Func<Context, TextChange?> Edit)> ByRule { get; } =
        new Dictionary<string, (string, Func<Context, TextChange?>)>
        {
            [DiagnosticDescriptors.PortMissingHtons.Id] = ("Convert to the network's byte order", Convert),
            [DiagnosticDescriptors.AddrMissingHtonl.Id] = ("Convert to the network's byte order", Convert),
            [DiagnosticDescriptors.PortMissingNtohs.Id] = ("Convert to the machine's byte order", Convert),
            [DiagnosticDescriptors.PortDoubleHtons.Id] = ("Remove the second conversion", RemoveConversion),
            [DiagnosticDescriptors.HtonsWidth.Id] = ("Convert with the right width", ConvertRightWidth),
            [DiagnosticDescriptors.HintsUninit.Id] = ("Zero the hints", call => Initialise(call, HintsArgument)),
            [DiagnosticDescriptors.SockaddrNotZeroed.Id] = ("Zero the address", call => Initialise(call, fromEnd: 2)),
            [DiagnosticDescriptors.AddrlenUninit.Id] = ("Set the length", SetLength),
            [DiagnosticDescriptors.AddrlenNotReset.Id] = ("Set the length before each call", SetLengthAgain),
            [DiagnosticDescriptors.ObsoleteInetAddr.Id] = ("Call inet_pton", ParseAddress),
            [DiagnosticDescriptors.SizeofSockaddrMismatch.Id] = ("Pass the structure's own size", ReplaceSize),
            [DiagnosticDescriptors.SetsockoptWrongOptlen.Id] = ("Pass the value's own size", ReplaceOptionLength),
            [DiagnosticDescriptors.NetFormatString.Id] = ("Print it as a text", AddTextFormat),
            [DiagnosticDescriptors.SignedCharIndex.Id] = ("Cast to byte", CastToByte),
            [DiagnosticDescriptors.FcntlSetflClobber.Id] = ("Keep the other flags", KeepFlags),
            [DiagnosticDescriptors.ZeroBacklog.Id] = ("Let as many wait as the system allows", AllowBacklog),
            [DiagnosticDescriptors.WrongErrorCheck.Id] = ("Test for what means failure", CallEdits.TestRight),
            [DiagnosticDescriptors.InetPtonWrongCompare.Id] = ("Compare with 1", CallEdits.TestRight),
            [DiagnosticDescriptors.AddrinfoLeak.Id] = ("Free the list before leaving", ReleaseEdits.FreeList),
            [DiagnosticDescriptors.FdLeakErrorPath.Id] = ("Close the descriptor before leaving", ReleaseEdits.Close),
            [DiagnosticDescriptors.FdLeakAcceptLoop.Id] = ("Close the descriptor before going on", ReleaseEdits.Close),
            [DiagnosticDescriptors.FdLeakConnectRetry.Id] = ("Close the descriptor before going on", ReleaseEdits.Close),
            [DiagnosticDescriptors.PartialSend.Id] = ("Compare with the length", CallEdits.CompareLength),
            [DiagnosticDescriptors.PartialRecv.Id] = ("Wait for all bytes", CallEdits.WaitForAll),
            [DiagnosticDescriptors.SelectWrongNfds.Id] = ("Pass one more than the highest descriptor", CallEdits.CountFromHighest),
            [DiagnosticDescriptors.MissingReuseaddr.Id] = ("Set SO_REUSEADDR before", CallEdits.ReuseAddress),
            [DiagnosticDescriptors.SigpipeUnhandled.Id] = ("Pass MSG_NOSIGNAL", CallEdits.SuppressSignal),
        }.ToImmutableDictionary();

    // Positions of arguments: getaddrinfo()'s hints; an option's value and length. An address and its length are always the last two.
    private const int HintsArgument = 2;
    private const int OptionValueArgument = 3;
    private const int OptionLengthArgument = 4;

    private static TextChange? Convert(Context context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(NetworkFieldStoreAnalyzer.ConversionProperty, out string? conversion) || conversion is null)
        {
            return null;
        }

        ExpressionSyntax? value = context.Node switch
        {
            AssignmentExpressionSyntax assignment => assignment.Right,
            BinaryExpressionSyntax comparison => Side(comparison, isField: conversion.StartsWith("ntoh", StringComparison.Ordinal)),
            ExpressionSyntax expression => expression,
            _ => null,
        };
        return value is not null && context.Function(ByteOrderHeader, conversion) is { } name ? new(value.Span, $"{name}({value})") : null;
    }

    /// <summary>The side of a comparison that is a field, or the other one.</summary>
    private static ExpressionSyntax? Side(BinaryExpressionSyntax comparison, bool isField)
    {
        bool isLeft = IsMember(comparison.Left);
        return isLeft == IsMember(comparison.Right) ? null : isLeft == isField ? comparison.Left : comparison.Right;

        static bool IsMember(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax;
    }

    private static TextChange? RemoveConversion(Context context) =>
        context.Node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call
            ? new(call.Span, arguments[0].Expression is BinaryExpressionSyntax or ConditionalExpressionSyntax ? $"({arguments[0]})" : arguments[0].ToString())
            : null;

    private static TextChange? ConvertRightWidth(Context context)
    {
        if (context.Node is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call
            || !context.Diagnostic.Properties.TryGetValue(NetworkFieldStoreAnalyzer.ConversionProperty, out string? conversion) || conversion is null
            || arguments[0].DescendantNodes().Any(node => node is CastExpressionSyntax))
        {
            return null;
        }

        // The argument has to be a value of the other width without a cast.
        bool isShort = conversion[conversion.Length - 1] == 's';
        ITypeSymbol width = context.Model.Compilation.GetSpecialType(isShort ? SpecialType.System_UInt16 : SpecialType.System_UInt32);
        return context.Model.ClassifyConversion(arguments[0].Expression, width).IsImplicit && context.Function(ByteOrderHeader, conversion) is { } name
            ? new(call.Expression.Span, name)
            : null;
    }

    private static TextChange? Initialise(Context context, int argument = 0, int fromEnd = 0) =>
        context.Declarator(fromEnd > 0 ? context.ArgumentCount - fromEnd : argument) is { Initializer: null } declarator ? new(new TextSpan(declarator.Span.End, 0), " = default") : null;

    private static TextChange? SetLength(Context context)
    {
        if (context.Node is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: >= 3 } arguments })
        {
            return null;
        }

        // The address and its length are the last two arguments, as an option's value and its length are.
        ExpressionSyntax room = Bare(arguments[arguments.Count - 2].Expression);
        if (room is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: { } target }
            || context.Model.GetTypeInfo(target).Type is not { IsUnmanagedType: true } type || context.Declarator(arguments.Count - 1) is not { } declarator)
        {
            return null;
        }

        string size = $"(uint)sizeof({type.ToMinimalDisplayString(context.Model, declarator.SpanStart)})";
        return declarator.Initializer is { } initializer ? new(initializer.Value.Span, size) : new(new TextSpan(declarator.Span.End, 0), $" = {size}");
    }

    private static TextChange? SetLengthAgain(Context context)
    {
        if (context.Node is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: >= 3 } arguments } call
            || call.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax } statement
            || statement is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax
            || !statement.Ancestors().Any(outer => outer is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax)
            || Bare(arguments[arguments.Count - 2].Expression) is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: { } target }
            || Bare(arguments[arguments.Count - 1].Expression) is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: IdentifierNameSyntax length }
            || context.Model.GetTypeInfo(target).Type is not { IsUnmanagedType: true } type)
        {
            return null;
        }

        string indentation = statement.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
        string size = $"(uint)sizeof({type.ToMinimalDisplayString(context.Model, statement.SpanStart)})";
        return new(new TextSpan(statement.SpanStart, 0), $"{length} = {size};{context.LineBreak}{indentation}");
    }

    /// <summary><c>a.s_addr = inet_addr(text);</c> becomes <c>inet_pton(AF_INET, text, &amp;a);</c>, whose result can be checked.</summary>
    private static TextChange? ParseAddress(Context context)
    {
        if (context.Node is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Parent: AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } assignment }
            || assignment.Left is not MemberAccessExpressionSyntax { Expression: { } address }
            || context.Model.GetTypeInfo(address).Type is not { Name: "in_addr", IsUnmanagedType: true }
            || !IsOnStack(context, address)
            || context.Function("ArpaInet", "inet_pton") is not { } function || context.Function("SysSocket", "AF_INET") is not { } family)
        {
            return null;
        }

        return new(assignment.Span, $"{function}({family}, {arguments[0]}, &{address})");
    }

    /// <summary>Whether the address of a place can be taken: it lies in a local or behind a pointer.</summary>
    internal static bool IsOnStack(Context context, ExpressionSyntax place) => place switch
    {
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.PointerMemberAccessExpression } => true,
        MemberAccessExpressionSyntax member => IsOnStack(context, member.Expression),
        IdentifierNameSyntax name => context.Model.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol { RefKind: RefKind.None },
        _ => false,
    };

    private static TextChange? ReplaceSize(Context context) =>
        context.Node.DescendantNodesAndSelf().OfType<SizeOfExpressionSyntax>().FirstOrDefault() is { } size
        && context.Diagnostic.Properties.TryGetValue(AddressSizeAnalyzer.TypeProperty, out string? type) && type is not null
        && context.Model.LookupNamespacesAndTypes(size.SpanStart, name: type).Length > 0
            ? new(size.Type.Span, type)
            : null;

    private static TextChange? ReplaceOptionLength(Context context)
    {
        if (context.Node is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > OptionLengthArgument } arguments }
            || Bare(arguments[OptionValueArgument].Expression) is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: { } target }
            || arguments[OptionLengthArgument].Expression is PrefixUnaryExpressionSyntax
            || context.Model.GetTypeInfo(target).Type is not { IsUnmanagedType: true } type
            || context.Diagnostic.Properties.TryGetValue(OptionLengthAnalyzer.SizeProperty, out string? size) is false || size != Size(type))
        {
            return null;
        }

        string name = type.ToMinimalDisplayString(context.Model, target.SpanStart);
        return new(arguments[OptionLengthArgument].Expression.Span, type.SpecialType is SpecialType.None ? $"(uint)sizeof({name})" : $"sizeof({name})");
    }

    private static string? Size(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Int32 or SpecialType.System_UInt32 => "4",
        _ => type.Name switch
        {
            "linger" or "ip_mreq" => "8",
            "timeval" => "16",
            _ => null,
        },
    };

    private static TextChange? AddTextFormat(Context context)
    {
        if (context.Node is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call
            || context.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol { Parameters: { Length: > 1 } parameters } || !parameters[parameters.Length - 1].IsParams
            || arguments.Count != parameters.Length - 1)
        {
            return null;
        }

        return new(new TextSpan(arguments[arguments.Count - 1].SpanStart, 0), "\"%s\"u8, ");
    }

    private static TextChange? CastToByte(Context context)
    {
        ExpressionSyntax? character = context.Node switch
        {
            InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
            ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } indices } => indices[0].Expression,
            _ => null,
        };
        return character is null or CastExpressionSyntax or BinaryExpressionSyntax ? null : new(new TextSpan(character.SpanStart, 0), "(byte)");
    }

    private static TextChange? KeepFlags(Context context)
    {
        if (context.Node is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 3 } arguments } call
            || arguments[0].Expression is not IdentifierNameSyntax descriptor || arguments[2] is not { } flags
            || context.Model.GetConstantValue(flags.Expression) is { HasValue: true, Value: 0 } || context.Function("Fcntl", "F_GETFL") is not { } command)
        {
            return null;
        }

        // A bad descriptor fails in the outer call as it does in the inner one.
        string value = flags.Expression is ConditionalExpressionSyntax ? $"({flags.Expression})" : flags.Expression.ToString();
        return new(flags.Expression.Span, $"{call.Expression}({descriptor}, {command}, 0) | {value}");
    }

    private static TextChange? AllowBacklog(Context context) =>
        context.Node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } && arguments[1].Expression is LiteralExpressionSyntax backlog
        && context.Function("SysSocket", "SOMAXCONN") is { } name
            ? new(backlog.Span, name)
            : null;

    internal static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>A finding and what its place in the program means.</summary>
    /// <param name="model">What the names of the document mean.</param>
    /// <param name="root">The document.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="lineBreak">How the document ends its lines.</param>
    /// <param name="names">The names of the runtime that the edits of the document need.</param>
    /// <param name="newNames">The names that edits of the document have brought already.</param>
    internal sealed class Context(SemanticModel model, CompilationUnitSyntax root, Diagnostic diagnostic, string lineBreak, RuntimeNames names, HashSet<string> newNames)
    {
        /// <summary>How the document ends its lines.</summary>
        public string LineBreak => lineBreak;

        /// <summary>Writes statements.</summary>
        public StatementText Text { get; } = new(lineBreak);

        /// <summary>What the names of the document mean.</summary>
        public SemanticModel Model => model;

        /// <summary>The finding.</summary>
        public Diagnostic Diagnostic => diagnostic;

        /// <summary>The expression that the finding stands at.</summary>
        public SyntaxNode Node { get; } = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

        /// <summary>The names of the runtime that the edit needs.</summary>
        public RuntimeNames Names => names;

        /// <summary>What the program has imported itself.</summary>
        public ImportedNames Imports { get; } = new(model);

        /// <summary>How a function or constant can be named here, one of the runtime or one that the program declares; null when there is none.</summary>
        public string? Function(string header, string member)
        {
            int position = Node.SpanStart;
            return Imports.AreUsedAt(Node) ? Imports.Find(member, position)
                : Names.Has(header, member) ? Names.Name(header, member, position)
                : model.LookupSymbols(position, name: member).IsEmpty ? null : member;
        }

        /// <summary>A name that nothing in the function has yet.</summary>
        public string NewName(SyntaxNode node, string wish)
        {
            SyntaxNode scope = node.AncestorsAndSelf().LastOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax) ?? root;
            HashSet<string> taken = [.. scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Text)];
            string name = wish;
            for (int i = 2; taken.Contains(name) || newNames.Contains(name) || model.LookupSymbols(node.SpanStart, name: name).Length > 0; i++)
            {
                name = wish + i;
            }

            newNames.Add(name);
            return name;
        }

        /// <summary>How many arguments the call has.</summary>
        public int ArgumentCount => Node is InvocationExpressionSyntax call ? call.ArgumentList.Arguments.Count : 0;

        /// <summary>The declarator of the local whose address an argument of the call is.</summary>
        public VariableDeclaratorSyntax? Declarator(int argument) =>
            Node is InvocationExpressionSyntax { ArgumentList.Arguments: { } arguments } && argument >= 0 && argument < arguments.Count
            && Bare(arguments[argument].Expression) is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: IdentifierNameSyntax name }
            && model.GetSymbolInfo(name).Symbol is ILocalSymbol { DeclaringSyntaxReferences.Length: 1 } local
                ? local.DeclaringSyntaxReferences[0].GetSyntax() as VariableDeclaratorSyntax
                : null;
    }
}
