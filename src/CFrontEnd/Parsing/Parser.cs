using System.Runtime.CompilerServices;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <summary>
/// Recursive descent over the tokens of a translation unit: C11's grammar (Annex A.2) with K&amp;R definitions, implicit int and GNU
/// C's extensions. What the grammar alone can't settle, it settles by the typedef names in scope; everything else about meaning
/// is the binder's.
/// </summary>
public sealed partial class Parser
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly TypedefScopes _scopes = new();

    /// <summary>The names that parameter lists declared, for the body that may follow; kept for one external declaration.</summary>
    private readonly Dictionary<FunctionDeclaratorSyntax, IReadOnlyList<(string Name, bool IsTypedef)>> _parameterNames = [];

    private int _position;
    private int _functionDepth;

    private Parser(IReadOnlyList<Token> tokens, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _tokens = tokens;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
    }

    private Token Current => _tokens[_position];

    private TokenKind Kind => _tokens[_position].Kind;

    /// <summary>Parses a translation unit.</summary>
    /// <param name="tokens">What the preprocessor made, ending in <see cref="TokenKind.EndOfFile"/>.</param>
    /// <param name="diagnostics">Where mistakes are reported, one diagnostic for each.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The tree; where there were mistakes it holds error nodes and is still complete.</returns>
    /// <exception cref="ArgumentException">The tokens do not end in <see cref="TokenKind.EndOfFile"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static TranslationUnitSyntax Parse(
        IReadOnlyList<Token> tokens, DiagnosticBag diagnostics, CancellationToken cancellationToken = default) =>
        Create(tokens, diagnostics, cancellationToken).ParseTranslationUnit();

    /// <summary>Parses tokens that may be an expression: what a macro stands for. Reports nothing.</summary>
    /// <param name="tokens">The tokens, ending in <see cref="TokenKind.EndOfFile"/>.</param>
    /// <param name="typedefNames">The names that are types.</param>
    /// <returns>The expression; null if the tokens are anything else than one whole expression.</returns>
    /// <exception cref="ArgumentException">The tokens do not end in <see cref="TokenKind.EndOfFile"/>.</exception>
    public static ExpressionSyntax? TryParseExpression(IReadOnlyList<Token> tokens, IEnumerable<string> typedefNames)
    {
        ArgumentNullException.ThrowIfNull(typedefNames);
        DiagnosticBag diagnostics = new();
        Parser parser = Create(tokens, diagnostics, CancellationToken.None);
        foreach (string name in typedefNames)
        {
            parser._scopes.Declare(name, isTypedef: true);
        }

        ExpressionSyntax expression = parser.ParseExpression();
        return parser.Kind == TokenKind.EndOfFile && !diagnostics.HasErrors ? expression : null;
    }

    private static Parser Create(IReadOnlyList<Token> tokens, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return tokens.Count > 0 && tokens[^1].Kind == TokenKind.EndOfFile
            ? new Parser(tokens, diagnostics, cancellationToken)
            : throw new ArgumentException("The tokens of a translation unit end in EndOfFile.", nameof(tokens));
    }

    private TokenKind PeekKind(int offset) => _tokens[Math.Min(_position + offset, _tokens.Count - 1)].Kind;

    /// <summary>Takes the current token; the end of the file is never passed.</summary>
    private Token Advance()
    {
        Token token = Current;
        if (token.Kind != TokenKind.EndOfFile)
        {
            _position++;
        }

        return token;
    }

    private bool TryEat(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>The tokens from <paramref name="start"/> to the one before the current.</summary>
    private TokenRange RangeFrom(int start) => new(_tokens, start, Math.Max(start, _position - 1));

    /// <summary>The tokens from a node's first to the one before the current.</summary>
    private TokenRange RangeFrom(SyntaxNode first) => RangeFrom(first.Range.First);

    private TokenRange RangeOfCurrent() => new(_tokens, _position, _position);

    /// <summary>The token before the current one: where something is that takes no token.</summary>
    private TokenRange RangeOfPrevious()
    {
        int index = Math.Max(0, _position - 1);
        return new TokenRange(_tokens, index, index);
    }

    private bool IsTypedefName(int index) => _tokens[index].Kind == TokenKind.Identifier && _scopes.IsTypedefName(_tokens[index].Text);

    /// <summary>
    /// Guards a production that can contain itself. When the stack runs low, that is reported and the rest of the unit given up.
    /// </summary>
    private bool HasStack()
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        Report(SyntaxDiagnostics.NestingTooDeep, Current);
        _position = _tokens.Count - 1;
        return false;
    }
}
