using System.Globalization;
using System.Text.RegularExpressions;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Cli.Analysis;

namespace CSockTranslate.Cli.Fixes;

/// <summary>A finding at its place in the C syntax, and what fixes ask about it.</summary>
/// <param name="unit">The file.</param>
/// <param name="layout">How it is written.</param>
/// <param name="finding">The finding.</param>
/// <param name="node">What stands at its place.</param>
internal sealed partial class FixPlace(CUnit unit, CLayout layout, Finding finding, SyntaxNode node)
{
    /// <summary>The file.</summary>
    internal CUnit Unit => unit;

    /// <summary>How it is written.</summary>
    internal CLayout Layout => layout;

    /// <summary>The id of the finding's rule.</summary>
    internal string Rule => finding.Id;

    /// <summary>What stands at the finding's place.</summary>
    internal SyntaxNode Node => node;

    /// <summary>The call that the finding is about: the one at its place, or the only one in a statement there.</summary>
    internal CallExpressionSyntax? Call { get; } = node as CallExpressionSyntax;

    /// <summary>The name of the function called; empty for none.</summary>
    internal string Function => CUnit.NameOf(Call) ?? "";

    /// <summary>The statement around the finding.</summary>
    internal StatementSyntax? Statement { get; } = unit.StatementOf(node);

    /// <summary>The index of the argument that the finding is about; -1 for none.</summary>
    internal int ArgumentIndex => finding.Argument;

    /// <summary>What the rule says to fixes.</summary>
    internal string? Property(string name) => finding.Properties.GetValueOrDefault(name);

    /// <summary>What stands at one of the finding's other places; null for a place in another file or none.</summary>
    internal SyntaxNode? Step(Index index) => index.GetOffset(finding.Related.Count) is var offset && offset >= 0 && offset < finding.Related.Count ? unit.Find(finding.Related[offset]) : null;

    /// <summary>An argument of the call; null if there are not so many. A negative number counts from the end.</summary>
    internal ExpressionSyntax? Argument(int index)
    {
        int count = Call?.Arguments.Count ?? 0;
        index = index < 0 ? count + index : index;
        return index >= 0 && index < count ? Call!.Arguments[index] : null;
    }

    /// <summary>The text of a node; null where a macro's result begins or ends in between.</summary>
    internal string? Text(SyntaxNode? of) => of is null ? null : unit.TextOf(of);

    /// <summary>Replaces a node; null where that can't be done.</summary>
    internal SourceEdit? Replace(SyntaxNode? what, string? by) =>
        by is not null && what is not null && unit.Place(what) is { } place && unit.Text[place.Start..place.End] != by ? new SourceEdit(place.Start, place.End, by) : null;

    /// <summary>A fix that replaces a node.</summary>
    internal SourceFix? ReplaceFix(SyntaxNode? what, string? by, params IReadOnlyList<string> headers) => Replace(what, by) is { } edit ? new SourceFix([edit], headers) : null;

    /// <summary>The object whose address an expression is: what stands behind <c>&amp;</c>, an array, or what a pointer points to.</summary>
    /// <returns>Its text and type; null if it can't be told.</returns>
    internal (string Text, CType Type)? Target(ExpressionSyntax? address)
    {
        if (address is null)
        {
            return null;
        }

        ExpressionSyntax bare = CUnit.Bare(address);
        if (bare is UnaryExpressionSyntax { Operator.Text: "&" } unary)
        {
            return IsSimple(unary.Operand) && Text(unary.Operand) is { } operand && unit.TypeOf(unary.Operand) is { } type ? (WithoutParentheses(operand), type) : null;
        }

        return (IsSimple(bare), Text(bare), unit.TypeOf(bare)) switch
        {
            (true, { } text, ArrayType array) => (text, array),
            (true, { } text, PointerType { Pointee.Desugared: { IsComplete: true } pointee }) => ($"*{text}", pointee),
            _ => null,
        };
    }

    /// <summary>Whether an expression can be written again elsewhere: it has no effects.</summary>
    internal static bool IsSimple(ExpressionSyntax expression) => expression switch
    {
        IdentifierExpressionSyntax or ConstantExpressionSyntax or SizeofExpressionSyntax or SizeofTypeExpressionSyntax or StringLiteralExpressionSyntax => true,
        MemberAccessExpressionSyntax member => IsSimple(member.Receiver),
        ParenthesizedExpressionSyntax parenthesized => IsSimple(parenthesized.Expression),
        CastExpressionSyntax cast => IsSimple(cast.Operand),
        SubscriptExpressionSyntax subscript => IsSimple(subscript.Array) && IsSimple(subscript.Index),
        BinaryExpressionSyntax binary => IsSimple(binary.Left) && IsSimple(binary.Right),
        UnaryExpressionSyntax { Operator.Text: "*" or "&" or "-" or "+" or "~" or "!" } unary => IsSimple(unary.Operand),
        CallExpressionSyntax call when CUnit.NameOf(call) is "strlen" or "htons" or "htonl" or "ntohs" or "ntohl" => call.Arguments.All(IsSimple),
        _ => false,
    };

    /// <summary>Whether an expression binds at least as tightly as a cast, so that an operator can be put before it.</summary>
    internal static bool IsUnary(ExpressionSyntax expression) =>
        expression is not BinaryExpressionSyntax and not ConditionalExpressionSyntax and not AssignmentExpressionSyntax and not CommaExpressionSyntax;

    /// <summary>The variable that a call's result is stored in: <c>x = call()</c> or <c>int x = call()</c>; null otherwise.</summary>
    internal ExpressionSyntax? StoredIn(CallExpressionSyntax call) =>
        Around(call) is AssignmentExpressionSyntax { Operator.Text: "=" } assignment && CUnit.Bare(assignment.Value) == call && IsSimple(assignment.Target)
            ? assignment.Target
            : null;

    /// <summary>The declarator that a call's result initialises; null otherwise.</summary>
    internal InitDeclaratorSyntax? Initialises(CallExpressionSyntax call) => Around(call) is ExpressionInitializerSyntax initializer ? unit.Parent(initializer) as InitDeclaratorSyntax : null;

    /// <summary>The node around a call, its parentheses and casts.</summary>
    internal SyntaxNode? Around(ExpressionSyntax expression)
    {
        SyntaxNode? outer = unit.Parent(expression);
        while (outer is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            outer = unit.Parent(outer);
        }

        return outer;
    }

    /// <summary>The name of the variable with a call's result; null if it is not stored in one.</summary>
    internal string? ResultOf(CallExpressionSyntax call) => StoredIn(call) is { } target ? Text(target) : Initialises(call)?.Declarator.Name?.Text;

    /// <summary>The declarator of a local variable in this function; null if there is none.</summary>
    internal InitDeclaratorSyntax? DeclaratorOf(ExpressionSyntax name) =>
        CUnit.Bare(name) is IdentifierExpressionSyntax identifier && unit.LocalOf(identifier) is { IsParameter: false } local && unit.FunctionOf(node) is { } function
            ? CUnit.Within(function.Body).OfType<InitDeclaratorSyntax>().FirstOrDefault(declarator =>
                declarator.Declarator.Name is { } declared && declared.Start == local.Location.Start && ReferenceEquals(declared.File, local.Location.File))
            : null;

    /// <summary>Whether an expression mentions a variable.</summary>
    internal static bool Mentions(SyntaxNode? within, string variable) =>
        within is not null && CUnit.Within(within).Any(inner => inner is IdentifierExpressionSyntax { Identifier.Text: var name } && name == variable);

    /// <summary>The name that a simple expression begins with: <c>conn</c> of <c>conn->fd</c>.</summary>
    internal static string? RootOf(ExpressionSyntax expression) => CUnit.Bare(expression) switch
    {
        IdentifierExpressionSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax member => RootOf(member.Receiver),
        SubscriptExpressionSyntax subscript => RootOf(subscript.Array),
        UnaryExpressionSyntax unary => RootOf(unary.Operand),
        _ => null,
    };

    /// <summary>The conversions of the program's number constants need no suffix.</summary>
    internal static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name that the file doesn't use yet and that no other fix gets.</summary>
    internal string NewName(string wish)
    {
        string name = wish;
        for (int i = 2; !unit.TryTake(name); i++)
        {
            name = wish + Number(i);
        }

        return name;
    }

    private static string WithoutParentheses(string text) => Enclosed().Match(text) is { Success: true } match ? match.Groups[1].Value : text;

    [GeneratedRegex(@"^\((\w+)\)$")]
    private static partial Regex Enclosed();
}
