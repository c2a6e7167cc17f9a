using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Translator.Lowering.Jumps;

/// <summary>
/// The place of a statement that C does not have: comments that stand before this place come out before the statement, and none belongs to it.
/// </summary>
internal sealed class AddedSyntax : StatementSyntax
{
    private AddedSyntax(TokenRange range)
        : base(range)
    {
    }

    /// <summary>The place where something begins.</summary>
    public static AddedSyntax Before(SyntaxNode node) => new(node.Range with { Last = node.Range.First });

    /// <summary>The place of the last token of something, such as a closing brace.</summary>
    public static AddedSyntax AtEndOf(SyntaxNode node) => new(node.Range with { First = node.Range.Last });
}
