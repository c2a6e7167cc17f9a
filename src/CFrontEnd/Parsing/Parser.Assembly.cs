using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <content>
/// GNU's <c>asm</c> statement. Its operands are parsed and dropped: assembly is not translated, and all that matters is whether
/// the statement does anything but keep the compiler from moving accesses across it.
/// </content>
public sealed partial class Parser
{
    private AsmStatementSyntax ParseAsm()
    {
        int start = _position;
        Token keyword = Advance();
        while (TokenFacts.IsQualifier(Kind) || Kind is TokenKind.InlineKeyword or TokenKind.GotoKeyword)
        {
            Advance();
        }

        Token? open = ExpectOpenParen(keyword);
        bool isEmpty = ParseStringLiteral(keyword) is { } template && template.Parts.All(part => part.Text == "\"\"");
        for (int section = 0; !_panic && TryEat(TokenKind.Colon); section++)
        {
            if (Kind is TokenKind.Colon or TokenKind.RightParen)
            {
                continue;
            }

            do
            {
                isEmpty &= section switch
                {
                    0 or 1 => ParseAsmOperand(keyword),
                    2 => ParseStringLiteral(keyword) is not null,
                    _ => TryEat(TokenKind.Identifier),
                };
            }
            while (!_panic && TryEat(TokenKind.Comma));
        }

        ExpectClose(TokenKind.RightParen, open);
        ExpectSemicolon("asm");
        return new AsmStatementSyntax(RangeFrom(start), isEmpty);
    }

    /// <summary>Parses <c>[name] "constraint" (expression)</c>.</summary>
    /// <returns>Whether an empty template leaves the operand as it is: no output that would get another value, no side effect.</returns>
    private bool ParseAsmOperand(Token keyword)
    {
        if (Kind == TokenKind.LeftBracket)
        {
            Token bracket = Advance();
            TryEat(TokenKind.Identifier);
            ExpectClose(TokenKind.RightBracket, bracket);
        }

        bool isOnlyWritten = ParseStringLiteral(keyword) is { } constraint && constraint.FirstToken.Text.Contains('=');
        if (ExpectOpenParen(keyword) is not { } open)
        {
            return false;
        }

        ExpressionSyntax operand = ParseExpression();
        ExpectClose(TokenKind.RightParen, open);
        return !isOnlyWritten && IsPlainPlace(operand);
    }

    /// <summary>Whether an expression only names a place or a value, so that evaluating it does nothing.</summary>
    private static bool IsPlainPlace(ExpressionSyntax expression)
    {
        for (ExpressionSyntax current = expression; ;)
        {
            switch (current)
            {
                case IdentifierExpressionSyntax or ConstantExpressionSyntax:
                    return true;
                case ParenthesizedExpressionSyntax node:
                    current = node.Expression;
                    break;
                case MemberAccessExpressionSyntax node:
                    current = node.Receiver;
                    break;
                case CastExpressionSyntax node:
                    current = node.Operand;
                    break;
                case UnaryExpressionSyntax { Operator.Kind: TokenKind.Ampersand or TokenKind.Asterisk } node:
                    current = node.Operand;
                    break;
                default:
                    return false;
            }
        }
    }
}
