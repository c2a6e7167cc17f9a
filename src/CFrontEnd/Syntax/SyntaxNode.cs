using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Syntax;

/// <summary>A node of the syntax tree: what it is made of, as it stands in the token list of its translation unit.</summary>
/// <param name="range">The node's tokens.</param>
public abstract class SyntaxNode(TokenRange range)
{
    /// <summary>The node's tokens.</summary>
    public TokenRange Range { get; } = range;

    /// <summary>The first token.</summary>
    public Token FirstToken => Range.FirstToken;

    /// <summary>The last token.</summary>
    public Token LastToken => Range.LastToken;

    /// <summary>From the first token to the last where they take effect (see <see cref="Token.ExpansionSpan"/>).</summary>
    public SourceSpan Span => Range.Span;
}

/// <summary>A stretch of a translation unit's tokens, both ends included.</summary>
/// <param name="Tokens">All tokens of the unit.</param>
/// <param name="First">The index of the first.</param>
/// <param name="Last">The index of the last; never before <paramref name="First"/>.</param>
public readonly record struct TokenRange(IReadOnlyList<Token> Tokens, int First, int Last)
{
    /// <summary>The first token.</summary>
    public Token FirstToken => Tokens[First];

    /// <summary>The last token.</summary>
    public Token LastToken => Tokens[Last];

    /// <summary>The stretch in the file where the first token takes effect.</summary>
    public SourceSpan Span
    {
        get
        {
            SourceSpan first = FirstToken.ExpansionSpan;
            SourceSpan last = LastToken.ExpansionSpan;
            return ReferenceEquals(first.File, last.File) && last.End >= first.Start ? first with { End = last.End } : first;
        }
    }

    /// <summary>
    /// The use of an object-like macro that this stretch is the whole result of, the outermost if there are several; null if
    /// tokens are missing, others are mixed in, or no macro is involved.
    /// </summary>
    public MacroExpansion? WholeExpansion
    {
        get
        {
            if (FirstToken.OutermostExpansion is not { } outermost)
            {
                return null;
            }

            for (int i = First; i <= Last; i++)
            {
                if (!ReferenceEquals(Tokens[i].OutermostExpansion, outermost))
                {
                    return null;
                }
            }

            bool startsBefore = First > 0 && ReferenceEquals(Tokens[First - 1].OutermostExpansion, outermost);
            bool goesOn = Last + 1 < Tokens.Count && ReferenceEquals(Tokens[Last + 1].OutermostExpansion, outermost);
            return startsBefore || goesOn ? null : outermost;
        }
    }
}
