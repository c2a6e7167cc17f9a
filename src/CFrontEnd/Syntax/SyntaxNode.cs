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

    /// <summary>The nodes that it is made of, in the order in which they are written.</summary>
    public IEnumerable<SyntaxNode> Children => this switch
    {
        // The description leaves out nodes that only stand for others.
        DeclarationStatementSyntax statement => [statement.Declaration],
        ExpressionInitializerSyntax initializer => [initializer.Expression],
        InitializerItemSyntax item => [.. item.Designators, item.Initializer],
        InitDeclaratorSyntax { Initializer: null } declarator => [declarator.Declarator],
        MemberDeclaratorSyntax { Declarator: { } inner, Width: null } => [inner],
        _ => SyntaxNodeDescription.Of(this).Children.Select(child => child.Node),
    };
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

    /// <summary>The outermost macro use that this stretch is the whole result of; null if there is none.</summary>
    public MacroExpansion? WholeExpansion => WholeExpansions.FirstOrDefault();

    /// <summary>
    /// The macro uses that this stretch is the whole result of, outermost first: of each every token is there and no other. Inside of the
    /// result of one macro a stretch can be that of another.
    /// </summary>
    public IEnumerable<MacroExpansion> WholeExpansions
    {
        get
        {
            List<MacroExpansion> chain = [];
            for (MacroExpansion? expansion = FirstToken.Expansion; expansion is not null; expansion = expansion.Parent)
            {
                chain.Add(expansion);
            }

            for (int i = chain.Count - 1; i >= 0; i--)
            {
                if (IsWhole(chain[i]))
                {
                    yield return chain[i];
                }
            }
        }
    }

    /// <summary>Whether this stretch is the whole result of a macro use: every token of that is there and no other.</summary>
    public bool IsWhole(MacroExpansion expansion)
    {
        for (int i = First; i <= Last; i++)
        {
            if (!IsFrom(Tokens[i], expansion))
            {
                return false;
            }
        }

        bool startsBefore = First > 0 && IsFrom(Tokens[First - 1], expansion);
        bool goesOn = Last + 1 < Tokens.Count && IsFrom(Tokens[Last + 1], expansion);
        return !startsBefore && !goesOn;
    }

    private static bool IsFrom(Token token, MacroExpansion expansion)
    {
        for (MacroExpansion? current = token.Expansion; current is not null; current = current.Parent)
        {
            if (ReferenceEquals(current, expansion))
            {
                return true;
            }
        }

        return false;
    }
}
