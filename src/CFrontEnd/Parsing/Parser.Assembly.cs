using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <content>
/// GNU's <c>asm</c> statement. Assembly is not translated; a template without instructions still hands its operands on.
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
        StringLiteralExpressionSyntax? template = ParseStringLiteral(keyword);
        List<AsmOperandSyntax> outputs = [];
        List<AsmOperandSyntax> inputs = [];
        for (int section = 0; !_panic && TryEat(TokenKind.Colon); section++)
        {
            if (Kind is TokenKind.Colon or TokenKind.RightParen)
            {
                continue;
            }

            do
            {
                switch (section)
                {
                    case 0 or 1:
                        ParseAsmOperand(keyword, section == 0 ? outputs : inputs);
                        break;
                    case 2:
                        ParseStringLiteral(keyword);
                        break;
                    default:
                        TryEat(TokenKind.Identifier);
                        break;
                }
            }
            while (!_panic && TryEat(TokenKind.Comma));
        }

        ExpectClose(TokenKind.RightParen, open);
        ExpectSemicolon("asm");
        return new AsmStatementSyntax(RangeFrom(start), template is not null && HasNoInstructions(template), outputs, inputs);
    }

    // White space and the assembler's comments, which begin with a number sign.
    private static bool HasNoInstructions(StringLiteralExpressionSyntax template) => template.Parts.All(part =>
        part.Text is ['"', .. var text, '"']
            && text.Split("\\n").All(line => line.Replace("\\t", "", StringComparison.Ordinal).Trim() is "" or ['#', ..]));

    /// <summary>Parses <c>[name] "constraint" (expression)</c>.</summary>
    private void ParseAsmOperand(Token keyword, List<AsmOperandSyntax> into)
    {
        int start = _position;
        Token? name = null;
        if (Kind == TokenKind.LeftBracket)
        {
            Token bracket = Advance();
            name = Kind == TokenKind.Identifier ? Advance() : null;
            ExpectClose(TokenKind.RightBracket, bracket);
        }

        StringLiteralExpressionSyntax? constraint = ParseStringLiteral(keyword);
        if (ExpectOpenParen(keyword) is not { } open)
        {
            return;
        }

        ExpressionSyntax operand = ParseExpression();
        ExpectClose(TokenKind.RightParen, open);
        if (constraint is not null)
        {
            into.Add(new AsmOperandSyntax(RangeFrom(start), name, constraint, operand));
        }
    }
}
