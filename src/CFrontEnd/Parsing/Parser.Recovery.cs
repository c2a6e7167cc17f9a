using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <content>
/// Reporting and recovery. After an error the parser is in panic: it reports nothing until it has found a place where the grammar is
/// certain again (a closing bracket, a semicolon, a new line that begins a statement), so that one mistake gives one error.
/// </content>
public sealed partial class Parser
{
    /// <summary>The unknown type names that were reported: their other uses are no new mistakes.</summary>
    private readonly HashSet<string> _unknownTypeNames = new(StringComparer.Ordinal);

    private bool _panic;
    private int _panicCount;

    /// <summary>What may be skipped on the way to a closing bracket although it usually means that the bracket was forgotten.</summary>
    private enum SkippedTokens
    {
        /// <summary>Neither.</summary>
        None,

        /// <summary>Semicolons: the bracket is that of <c>for</c>.</summary>
        Semicolons,

        /// <summary>A specifier at the beginning of a line or a semicolon before its end: the bracket is that of a parameter list.</summary>
        Specifiers,
    }

    /// <summary>Reports an error at a token and panics.</summary>
    private void Report(DiagnosticDescriptor descriptor, Token token, params object[] arguments)
    {
        if (!_panic)
        {
            Panic();
            _diagnostics.Report(descriptor, token, arguments);
        }
    }

    /// <summary>Reports an error at a token that begins at an opening bracket without its partner, and panics.</summary>
    private void ReportUnmatched(TokenKind expected, Token open)
    {
        if (!_panic)
        {
            Panic();
            DiagnosticNote note = new(open.ExpansionSpan, $"to match this '{open.Text}'");
            _diagnostics.Add(new Diagnostic(
                SyntaxDiagnostics.ExpectedToken, Current.ExpansionSpan, [TokenFacts.GetSpelling(expected)], [.. Current.GetMacroNotes(), note]));
        }
    }

    /// <summary>
    /// Reports an error right behind the previous token and panics. Inside a macro there is no such place in the file: the
    /// macro's use is named then.
    /// </summary>
    private void ReportBehindPrevious(DiagnosticDescriptor descriptor, params object[] arguments)
    {
        if (_position == 0)
        {
            Report(descriptor, Current, arguments);
            return;
        }

        Token previous = _tokens[_position - 1];
        if (previous.OutermostExpansion is { } expansion && ReferenceEquals(expansion, Current.OutermostExpansion))
        {
            Report(descriptor, Current, arguments);
        }
        else if (!_panic)
        {
            Panic();
            SourceSpan span = previous.ExpansionSpan;
            _diagnostics.Report(descriptor, span with { Start = span.End }, arguments);
        }
    }

    /// <summary>Reports a mistake after which the grammar is still certain; silent in panic.</summary>
    private void ReportAndGoOn(DiagnosticDescriptor descriptor, Token token, params object[] arguments)
    {
        if (!_panic)
        {
            _diagnostics.Report(descriptor, token, arguments);
        }
    }

    /// <summary>Reports a name that stands where only a type can, the first time.</summary>
    private void ReportUnknownTypeName(Token name)
    {
        if (_unknownTypeNames.Add(name.Text))
        {
            bool isFloating = name.Text is "_Float16" or "__float128" or "_Float128" or "__float80" or "_Float64x" or "__bf16"
                or "_Decimal32" or "_Decimal64" or "_Decimal128";
            ReportAndGoOn(isFloating ? SyntaxDiagnostics.FloatingTypeNotSupported : SyntaxDiagnostics.UnknownTypeName, name, name.Text);
        }
    }

    private void Panic()
    {
        _panic = true;
        _panicCount++;
    }

    /// <summary>Ends the panic; at the end of the file there is nothing more to say.</summary>
    private void EndPanic() => _panic &= Kind == TokenKind.EndOfFile;

    /// <summary>Whether the current token is on another line than the one before it.</summary>
    private bool IsAtStartOfLine() => IsAtStartOfLine(_position);

    private bool IsAtStartOfLine(int index)
    {
        if (index == 0 || index == _tokens.Count)
        {
            return true;
        }

        SourceSpan span = _tokens[index].ExpansionSpan;
        SourceSpan previous = _tokens[index - 1].ExpansionSpan;
        return !ReferenceEquals(span.File, previous.File) || span.Line != previous.Line;
    }

    /// <summary>Takes a token that must stand here; reports it as missing otherwise.</summary>
    private bool Expect(TokenKind kind)
    {
        if (TryEat(kind))
        {
            return true;
        }

        Report(SyntaxDiagnostics.ExpectedToken, Current, TokenFacts.GetSpelling(kind));
        return false;
    }

    /// <summary>Takes the opening parenthesis that a keyword must have.</summary>
    /// <returns>The parenthesis, or null when it is missing, which is reported.</returns>
    private Token? ExpectOpenParen(Token keyword)
    {
        if (Kind == TokenKind.LeftParen)
        {
            return Advance();
        }

        Report(SyntaxDiagnostics.ExpectedTokenAfter, Current, "(", keyword.Text);
        return null;
    }

    /// <summary>
    /// Takes the bracket that closes <paramref name="open"/>. Where something else stands, that is reported and skipped up to the
    /// bracket, if the statement has it.
    /// </summary>
    private void ExpectClose(TokenKind close, Token? open, SkippedTokens skipped = SkippedTokens.None)
    {
        if (Kind == close)
        {
            Advance();
            EndPanic();
            return;
        }

        if (open is not null)
        {
            ReportUnmatched(close, open);
        }

        if (SkipToClose(close, skipped))
        {
            Advance();
            EndPanic();
        }
    }

    /// <summary>Takes the semicolon that ends <paramref name="what"/>, or reports it as missing and finds the next statement.</summary>
    private void ExpectSemicolon(string what)
    {
        if (TryEat(TokenKind.Semicolon))
        {
            EndPanic();
            return;
        }

        bool isOnlyMissing = !_panic && (IsAtStartOfLine() || TokenFacts.StartsStatement(Kind) || Kind == TokenKind.RightBrace);
        ReportBehindPrevious(SyntaxDiagnostics.ExpectedSemicolon, what);
        if (!isOnlyMissing)
        {
            SkipToEndOfStatement();
        }

        EndPanic();
    }

    /// <summary>Skips to a closing bracket of this level; stops at what the bracketed part of a statement can't contain.</summary>
    private bool SkipToClose(TokenKind close, SkippedTokens skipped)
    {
        int depth = 0;
        while (depth > 0 || Kind != close)
        {
            switch (Kind)
            {
                case TokenKind.EndOfFile or TokenKind.RightBrace:
                case TokenKind.Semicolon when skipped == SkippedTokens.None || (skipped == SkippedTokens.Specifiers && IsAtStartOfLine(_position + 1)):
                case TokenKind.RightParen or TokenKind.RightBracket when depth == 0 && close != TokenKind.RightBrace:
                case var kind when TokenFacts.StartsStatement(kind) && IsAtStartOfLine():
                case var specifier when skipped != SkippedTokens.Specifiers && TokenFacts.StartsSpecifier(specifier) && IsAtStartOfLine():
                    return false;
                case TokenKind.LeftBrace:
                    if (depth == 0 && close != TokenKind.RightBrace && _tokens[_position - 1].Kind != TokenKind.LeftParen)
                    {
                        return false;
                    }

                    SkipBraces();
                    continue;
                case TokenKind.LeftParen or TokenKind.LeftBracket:
                    depth++;
                    break;
                case TokenKind.RightParen or TokenKind.RightBracket when depth > 0:
                    depth--;
                    break;
            }

            Advance();
        }

        return true;
    }

    /// <summary>Skips the rest of a statement or declaration in a block: behind its semicolon, or to where the next one begins.</summary>
    private void SkipToEndOfStatement()
    {
        for (int start = _position; ; Advance())
        {
            switch (Kind)
            {
                case TokenKind.EndOfFile or TokenKind.RightBrace:
                    return;
                case TokenKind.Semicolon:
                    Advance();
                    return;
                case TokenKind.LeftBrace:
                    SkipBraces();
                    TryEat(TokenKind.Semicolon);
                    return;
                case var kind when _position > start && IsAtStartOfLine()
                    && (TokenFacts.StartsStatement(kind) || TokenFacts.StartsSpecifier(kind) || IsTypedefName(_position)):
                    return;
            }
        }
    }

    /// <summary>Skips the rest of an external declaration, its braces included, to where the next one begins.</summary>
    private void SkipToExternalDeclaration()
    {
        for (int start = _position; Kind != TokenKind.EndOfFile; Advance())
        {
            if (Kind is TokenKind.Semicolon or TokenKind.RightBrace)
            {
                Advance();
                break;
            }

            if (Kind == TokenKind.LeftBrace)
            {
                SkipBraces();
                TryEat(TokenKind.Semicolon);
                break;
            }

            if (_position > start && IsAtStartOfLine() && (TokenFacts.StartsSpecifier(Kind) || IsTypedefName(_position)))
            {
                break;
            }
        }

        EndPanic();
    }

    /// <summary>Skips a brace and everything up to its partner.</summary>
    private void SkipBraces()
    {
        int depth = 0;
        do
        {
            depth += Kind switch
            {
                TokenKind.LeftBrace => 1,
                TokenKind.RightBrace => -1,
                _ => 0,
            };
            Advance();
        }
        while (depth > 0 && Kind != TokenKind.EndOfFile);
    }

    private ErrorExpressionSyntax ErrorExpression() => new(RangeOfCurrent());
}
