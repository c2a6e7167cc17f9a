using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>Builds a list with commas that carry their layout from the start.</summary>
/// <param name="separator">The comma with the white space behind it.</param>
internal sealed class SeparatedSyntaxListBuilder(string separator)
{
    private readonly List<SyntaxNodeOrToken> _items = [];
    private SyntaxTriviaList? _nextSeparatorTrivia;

    /// <summary>Adds a node, and a comma before it unless it is the first.</summary>
    public void Add(SyntaxNode node)
    {
        if (_items.Count > 0)
        {
            SyntaxTriviaList trailing = _nextSeparatorTrivia
                ?? (separator.Length > 1 ? TriviaList(Whitespace(separator[1..])) : default);
            _items.Add(Token(TriviaList(), SyntaxKind.CommaToken, trailing));
        }

        _nextSeparatorTrivia = null;
        _items.Add(node);
    }

    /// <summary>Sets what follows the next comma instead of a space: a line break, say.</summary>
    public void SeparateNextBy(SyntaxTriviaList trivia) => _nextSeparatorTrivia = trivia;

    /// <summary>The finished list.</summary>
    public SeparatedSyntaxList<TNode> ToList<TNode>()
        where TNode : SyntaxNode => SeparatedList<TNode>(NodeOrTokenList(_items));
}
