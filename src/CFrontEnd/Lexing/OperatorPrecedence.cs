namespace CSockTranslate.CFrontEnd.Lexing;

/// <summary>The precedence of binary operators, the same in expressions and in <c>#if</c> (C11 §6.5, §6.10.1).</summary>
internal static class OperatorPrecedence
{
    /// <summary>How strongly a binary operator binds, from 1 for <c>||</c> to 10 for <c>*</c>; 0 for any other token.</summary>
    public static int GetBinary(TokenKind kind) => kind switch
    {
        TokenKind.BarBar => 1,
        TokenKind.AmpersandAmpersand => 2,
        TokenKind.Bar => 3,
        TokenKind.Caret => 4,
        TokenKind.Ampersand => 5,
        TokenKind.EqualEqual or TokenKind.ExclamationEqual => 6,
        TokenKind.Less or TokenKind.Greater or TokenKind.LessEqual or TokenKind.GreaterEqual => 7,
        TokenKind.LessLess or TokenKind.GreaterGreater => 8,
        TokenKind.Plus or TokenKind.Minus => 9,
        TokenKind.Asterisk or TokenKind.Slash or TokenKind.Percent => 10,
        _ => 0,
    };
}
