namespace CSockTranslate.CFrontEnd.Lexing;

/// <content>Punctuators (C11 §6.4.6): the longest that fits.</content>
public sealed partial class Lexer
{
    private Token? TryReadPunctuator(bool hasLeadingSpace)
    {
        char first = Peek(_position, out _, out int end);
        TokenKind? kind = ClassifyPunctuator(first, ref end);
        return kind is { } found ? Finish(found, end, hasLeadingSpace) : null;
    }

    private TokenKind? ClassifyPunctuator(char first, ref int end)
    {
        switch (first)
        {
            case '[': return TokenKind.LeftBracket;
            case ']': return TokenKind.RightBracket;
            case '(': return TokenKind.LeftParen;
            case ')': return TokenKind.RightParen;
            case '{': return TokenKind.LeftBrace;
            case '}': return TokenKind.RightBrace;
            case '~': return TokenKind.Tilde;
            case '?': return TokenKind.Question;
            case ';': return TokenKind.Semicolon;
            case ',': return TokenKind.Comma;
            case ':': return _standard.HasDigraphs && Accept('>', ref end) ? TokenKind.RightBracket : TokenKind.Colon;
            case '#': return Accept('#', ref end) ? TokenKind.HashHash : TokenKind.Hash;
            case '.': return ClassifyDot(ref end);
            case '%': return ClassifyPercent(ref end);
            case '<': return ClassifyLess(ref end);
            case '>': return ClassifyGreater(ref end);
            case '=': return Accept('=', ref end) ? TokenKind.EqualEqual : TokenKind.Equal;
            case '!': return Accept('=', ref end) ? TokenKind.ExclamationEqual : TokenKind.Exclamation;
            case '*': return Accept('=', ref end) ? TokenKind.AsteriskEqual : TokenKind.Asterisk;
            case '/': return Accept('=', ref end) ? TokenKind.SlashEqual : TokenKind.Slash;
            case '^': return Accept('=', ref end) ? TokenKind.CaretEqual : TokenKind.Caret;
            case '+':
                return Accept('+', ref end) ? TokenKind.PlusPlus
                    : Accept('=', ref end) ? TokenKind.PlusEqual : TokenKind.Plus;
            case '-':
                return Accept('>', ref end) ? TokenKind.Arrow
                    : Accept('-', ref end) ? TokenKind.MinusMinus
                    : Accept('=', ref end) ? TokenKind.MinusEqual : TokenKind.Minus;
            case '&':
                return Accept('&', ref end) ? TokenKind.AmpersandAmpersand
                    : Accept('=', ref end) ? TokenKind.AmpersandEqual : TokenKind.Ampersand;
            case '|':
                return Accept('|', ref end) ? TokenKind.BarBar
                    : Accept('=', ref end) ? TokenKind.BarEqual : TokenKind.Bar;
            default: return null;
        }
    }

    private TokenKind ClassifyDot(ref int end)
    {
        int afterTwo = end;
        if (Accept('.', ref afterTwo) && Accept('.', ref afterTwo))
        {
            end = afterTwo;
            return TokenKind.Ellipsis;
        }

        return TokenKind.Dot;
    }

    private TokenKind ClassifyPercent(ref int end)
    {
        if (Accept('=', ref end))
        {
            return TokenKind.PercentEqual;
        }

        if (_standard.HasDigraphs)
        {
            if (Accept('>', ref end))
            {
                return TokenKind.RightBrace;
            }

            if (Accept(':', ref end))
            {
                int afterSecond = end;
                if (Accept('%', ref afterSecond) && Accept(':', ref afterSecond))
                {
                    end = afterSecond;
                    return TokenKind.HashHash;
                }

                return TokenKind.Hash;
            }
        }

        return TokenKind.Percent;
    }

    private TokenKind ClassifyLess(ref int end)
    {
        if (Accept('<', ref end))
        {
            return Accept('=', ref end) ? TokenKind.LessLessEqual : TokenKind.LessLess;
        }

        if (Accept('=', ref end))
        {
            return TokenKind.LessEqual;
        }

        if (_standard.HasDigraphs)
        {
            if (Accept(':', ref end))
            {
                return TokenKind.LeftBracket;
            }

            if (Accept('%', ref end))
            {
                return TokenKind.LeftBrace;
            }
        }

        return TokenKind.Less;
    }

    private TokenKind ClassifyGreater(ref int end)
    {
        if (Accept('>', ref end))
        {
            return Accept('=', ref end) ? TokenKind.GreaterGreaterEqual : TokenKind.GreaterGreater;
        }

        return Accept('=', ref end) ? TokenKind.GreaterEqual : TokenKind.Greater;
    }

    private bool Accept(char expected, ref int end)
    {
        if (Peek(end, out _, out int next) != expected)
        {
            return false;
        }

        end = next;
        return true;
    }
}
