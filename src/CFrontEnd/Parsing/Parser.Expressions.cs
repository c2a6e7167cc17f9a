using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <content>
/// Expressions (C11 §6.5). Chains of operators of any length are parsed in loops, left to right or, for those that associate to the
/// right, collected and folded; only brackets and prefix operators recurse.
/// </content>
public sealed partial class Parser
{
    private ExpressionSyntax ParseExpression()
    {
        ExpressionSyntax expression = ParseAssignmentExpression();
        while (Kind == TokenKind.Comma && !_panic)
        {
            Advance();
            ExpressionSyntax right = ParseAssignmentExpression();
            expression = new CommaExpressionSyntax(RangeFrom(expression), expression, right);
        }

        return expression;
    }

    private ExpressionSyntax ParseAssignmentExpression()
    {
        ExpressionSyntax expression = ParseConditionalExpression();
        if (!TokenFacts.IsAssignmentOperator(Kind))
        {
            return expression;
        }

        Stack<(ExpressionSyntax Target, Token Operator)> targets = [];
        while (TokenFacts.IsAssignmentOperator(Kind) && !_panic)
        {
            targets.Push((expression, Advance()));
            expression = ParseConditionalExpression();
        }

        while (targets.TryPop(out (ExpressionSyntax Target, Token Operator) assignment))
        {
            expression = new AssignmentExpressionSyntax(RangeFrom(assignment.Target), assignment.Target, assignment.Operator, expression);
        }

        return expression;
    }

    private ExpressionSyntax ParseConditionalExpression()
    {
        ExpressionSyntax expression = ParseBinaryExpression(1);
        if (Kind != TokenKind.Question)
        {
            return expression;
        }

        Stack<(ExpressionSyntax Condition, ExpressionSyntax? WhenTrue)> conditions = [];
        while (Kind == TokenKind.Question && !_panic)
        {
            Advance();
            ExpressionSyntax? whenTrue = Kind == TokenKind.Colon ? null : ParseExpression();
            conditions.Push((expression, whenTrue));
            Expect(TokenKind.Colon);
            expression = _panic ? ErrorExpression() : ParseBinaryExpression(1);
        }

        while (conditions.TryPop(out (ExpressionSyntax Condition, ExpressionSyntax? WhenTrue) conditional))
        {
            expression = new ConditionalExpressionSyntax(
                RangeFrom(conditional.Condition), conditional.Condition, conditional.WhenTrue, expression);
        }

        return expression;
    }

    private ExpressionSyntax ParseBinaryExpression(int minimumPrecedence)
    {
        ExpressionSyntax left = ParseCastExpression();
        while (!_panic)
        {
            int precedence = OperatorPrecedence.GetBinary(Kind);
            if (precedence < minimumPrecedence || precedence == 0)
            {
                break;
            }

            Token @operator = Advance();
            ExpressionSyntax right = ParseBinaryExpression(precedence + 1);
            left = new BinaryExpressionSyntax(RangeFrom(left), left, @operator, right);
        }

        return left;
    }

    private ExpressionSyntax ParseCastExpression()
    {
        if (!HasStack())
        {
            return ErrorExpression();
        }

        if (Kind == TokenKind.LeftParen && (StartsTypeName(_position + 1) || IsCastToUnknownType()))
        {
            int start = _position;
            TypeNameSyntax type = ParseParenthesizedTypeName(Current);
            return Kind == TokenKind.LeftBrace
                ? ParsePostfixOperators(ParseCompoundLiteral(start, type))
                : _panic
                    ? new ErrorExpressionSyntax(RangeFrom(start))
                    : ParseCastOperand(start, type);
        }

        return ParseUnaryExpression();
    }

    private CastExpressionSyntax ParseCastOperand(int start, TypeNameSyntax type)
    {
        ExpressionSyntax operand = ParseCastExpression();
        return new CastExpressionSyntax(RangeFrom(start), type, operand);
    }

    /// <summary>
    /// Whether an undeclared name in parentheses must be meant as a type: pointer stars up to the parenthesis, or an operand
    /// right behind it.
    /// </summary>
    private bool IsCastToUnknownType()
    {
        int index = _position + 1;
        if (_tokens[index].Kind != TokenKind.Identifier || _scopes.IsDeclared(_tokens[index].Text))
        {
            return false;
        }

        index++;
        bool hasStar = _tokens[index].Kind == TokenKind.Asterisk;
        while (_tokens[index].Kind == TokenKind.Asterisk)
        {
            index++;
        }

        return _tokens[index].Kind == TokenKind.RightParen
            && (hasStar || _tokens[index + 1].Kind is
                TokenKind.Identifier or TokenKind.Number or TokenKind.CharacterConstant or TokenKind.StringLiteral);
    }

    private TypeNameSyntax ParseParenthesizedTypeName(Token open)
    {
        Advance();
        TypeNameSyntax type = ParseTypeName();
        ExpectClose(TokenKind.RightParen, open);
        return type;
    }

    private CompoundLiteralExpressionSyntax ParseCompoundLiteral(int start, TypeNameSyntax type)
    {
        BraceInitializerSyntax initializer = ParseBraceInitializer();
        return new CompoundLiteralExpressionSyntax(RangeFrom(start), type, initializer);
    }

    private ExpressionSyntax ParseUnaryExpression()
    {
        int start = _position;
        switch (Kind)
        {
            case TokenKind.PlusPlus or TokenKind.MinusMinus or TokenKind.Ampersand or TokenKind.Asterisk or TokenKind.Plus
                or TokenKind.Minus or TokenKind.Tilde or TokenKind.Exclamation or TokenKind.RealKeyword or TokenKind.ImagKeyword:
                Token @operator = Advance();
                ExpressionSyntax operand = ParseCastExpression();
                return new UnaryExpressionSyntax(RangeFrom(start), @operator, operand);
            case TokenKind.SizeofKeyword or TokenKind.AlignofKeyword:
                return ParseSizeof();
            case TokenKind.AmpersandAmpersand:
                Advance();
                Token label = Current;
                if (!TryEat(TokenKind.Identifier))
                {
                    Report(SyntaxDiagnostics.ExpectedIdentifier, label);
                    return new ErrorExpressionSyntax(RangeFrom(start));
                }

                return new LabelAddressExpressionSyntax(RangeFrom(start), label);
            case TokenKind.ExtensionKeyword:
                Advance();
                return ParseCastExpression();
            default:
                return ParsePostfixOperators(ParsePrimaryExpression());
        }
    }

    private ExpressionSyntax ParseSizeof()
    {
        int start = _position;
        Token keyword = Advance();
        if (Kind == TokenKind.LeftParen && (StartsTypeName(_position + 1) || IsCastToUnknownType()))
        {
            int typeStart = _position;
            TypeNameSyntax type = ParseParenthesizedTypeName(Current);
            if (Kind != TokenKind.LeftBrace)
            {
                return new SizeofTypeExpressionSyntax(RangeFrom(start), keyword, type);
            }

            ExpressionSyntax literal = ParsePostfixOperators(ParseCompoundLiteral(typeStart, type));
            return new SizeofExpressionSyntax(RangeFrom(start), keyword, literal);
        }

        ExpressionSyntax operand = HasStack() ? ParseUnaryExpression() : ErrorExpression();
        return new SizeofExpressionSyntax(RangeFrom(start), keyword, operand);
    }

    private ExpressionSyntax ParsePostfixOperators(ExpressionSyntax expression)
    {
        while (!_panic)
        {
            switch (Kind)
            {
                case TokenKind.LeftBracket:
                    Token bracket = Advance();
                    ExpressionSyntax index = ParseExpression();
                    ExpectClose(TokenKind.RightBracket, bracket);
                    expression = new SubscriptExpressionSyntax(RangeFrom(expression), expression, index);
                    break;
                case TokenKind.LeftParen:
                    List<ExpressionSyntax> arguments = ParseArguments();
                    expression = new CallExpressionSyntax(RangeFrom(expression), expression, arguments);
                    break;
                case TokenKind.Dot or TokenKind.Arrow:
                    bool isArrow = Advance().Kind == TokenKind.Arrow;
                    Token member = Current;
                    if (!TryEat(TokenKind.Identifier))
                    {
                        Report(SyntaxDiagnostics.ExpectedIdentifier, member);
                        return new ErrorExpressionSyntax(RangeFrom(expression));
                    }

                    expression = new MemberAccessExpressionSyntax(RangeFrom(expression), expression, isArrow, member);
                    break;
                case TokenKind.PlusPlus or TokenKind.MinusMinus:
                    Token @operator = Advance();
                    expression = new PostfixExpressionSyntax(RangeFrom(expression), expression, @operator);
                    break;
                default:
                    return expression;
            }
        }

        return expression;
    }

    private List<ExpressionSyntax> ParseArguments()
    {
        Token open = Advance();
        List<ExpressionSyntax> arguments = [];
        if (Kind != TokenKind.RightParen)
        {
            do
            {
                EndPanic();
                arguments.Add(ParseAssignmentExpression());
            }
            while (TryEat(TokenKind.Comma));
        }

        ExpectClose(TokenKind.RightParen, open);
        return arguments;
    }

    private ExpressionSyntax ParsePrimaryExpression()
    {
        int start = _position;
        switch (Kind)
        {
            case TokenKind.Identifier when IsTypedefName(_position):
                Report(SyntaxDiagnostics.UnexpectedTypeName, Current, Current.Text);
                Advance();
                return new ErrorExpressionSyntax(RangeOfPrevious());
            case TokenKind.Identifier:
                Advance();
                return new IdentifierExpressionSyntax(RangeOfPrevious());
            case TokenKind.Number or TokenKind.CharacterConstant:
                Advance();
                return new ConstantExpressionSyntax(RangeOfPrevious());
            case TokenKind.StringLiteral:
                return ParseStringLiteralExpression();
            case TokenKind.LeftParen when PeekKind(1) == TokenKind.LeftBrace:
                return ParseStatementExpression();
            case TokenKind.LeftParen:
                Token open = Advance();
                ExpressionSyntax inner = ParseExpression();
                ExpectClose(TokenKind.RightParen, open);
                return new ParenthesizedExpressionSyntax(RangeFrom(start), inner);
            case TokenKind.GenericKeyword:
                return ParseGenericSelection();
            case TokenKind.BuiltinVaArgKeyword:
                return ParseVaArg();
            case TokenKind.BuiltinOffsetofKeyword:
                return ParseOffsetof();
            case TokenKind.BuiltinTypesCompatibleKeyword:
                return ParseTypesCompatible();
            case TokenKind.BuiltinChooseExprKeyword:
                return ParseChooseExpression();
            default:
                Report(SyntaxDiagnostics.ExpectedExpression, Current);
                return ErrorExpression();
        }
    }

    private StringLiteralExpressionSyntax ParseStringLiteralExpression()
    {
        int start = _position;
        List<Token> parts = [];
        while (Kind == TokenKind.StringLiteral)
        {
            parts.Add(Advance());
        }

        return new StringLiteralExpressionSyntax(RangeFrom(start), parts);
    }

    private StatementExpressionSyntax ParseStatementExpression()
    {
        int start = _position;
        Token open = Advance();
        if (_functionDepth == 0)
        {
            ReportAndGoOn(SyntaxDiagnostics.StatementExpressionOutsideFunction, open);
        }

        _scopes.Push();
        CompoundStatementSyntax body = ParseBlock();
        _scopes.Pop();
        ExpectClose(TokenKind.RightParen, open);
        return new StatementExpressionSyntax(RangeFrom(start), body);
    }

    private GenericSelectionSyntax ParseGenericSelection()
    {
        int start = _position;
        Token? open = ExpectOpenParen(Advance());
        ExpressionSyntax controlling = ParseAssignmentExpression();
        List<GenericAssociationSyntax> associations = [];
        Expect(TokenKind.Comma);
        while (!_panic)
        {
            int associationStart = _position;
            TypeNameSyntax? type = TryEat(TokenKind.DefaultKeyword) ? null : ParseTypeName();
            Expect(TokenKind.Colon);
            ExpressionSyntax expression = ParseAssignmentExpression();
            associations.Add(new GenericAssociationSyntax(RangeFrom(associationStart), type, expression));
            if (!TryEat(TokenKind.Comma))
            {
                break;
            }
        }

        ExpectClose(TokenKind.RightParen, open);
        return new GenericSelectionSyntax(RangeFrom(start), controlling, associations);
    }

    private VaArgExpressionSyntax ParseVaArg()
    {
        int start = _position;
        Token? open = ExpectOpenParen(Advance());
        ExpressionSyntax list = ParseAssignmentExpression();
        Expect(TokenKind.Comma);
        TypeNameSyntax type = ParseTypeName();
        ExpectClose(TokenKind.RightParen, open);
        return new VaArgExpressionSyntax(RangeFrom(start), list, type);
    }

    private OffsetofExpressionSyntax ParseOffsetof()
    {
        int start = _position;
        Token? open = ExpectOpenParen(Advance());
        TypeNameSyntax type = ParseTypeName();
        Expect(TokenKind.Comma);
        List<DesignatorSyntax> designators = [];
        Token member = Current;
        if (TryEat(TokenKind.Identifier))
        {
            designators.Add(new MemberDesignatorSyntax(RangeOfPrevious(), member));
            ParseDesignators(designators);
        }
        else
        {
            Report(SyntaxDiagnostics.ExpectedIdentifier, member);
        }

        ExpectClose(TokenKind.RightParen, open);
        return new OffsetofExpressionSyntax(RangeFrom(start), type, designators);
    }

    private TypesCompatibleExpressionSyntax ParseTypesCompatible()
    {
        int start = _position;
        Token? open = ExpectOpenParen(Advance());
        TypeNameSyntax left = ParseTypeName();
        Expect(TokenKind.Comma);
        TypeNameSyntax right = ParseTypeName();
        ExpectClose(TokenKind.RightParen, open);
        return new TypesCompatibleExpressionSyntax(RangeFrom(start), left, right);
    }

    private ChooseExpressionSyntax ParseChooseExpression()
    {
        int start = _position;
        Token? open = ExpectOpenParen(Advance());
        ExpressionSyntax condition = ParseAssignmentExpression();
        Expect(TokenKind.Comma);
        ExpressionSyntax whenTrue = ParseAssignmentExpression();
        Expect(TokenKind.Comma);
        ExpressionSyntax whenFalse = ParseAssignmentExpression();
        ExpectClose(TokenKind.RightParen, open);
        return new ChooseExpressionSyntax(RangeFrom(start), condition, whenTrue, whenFalse);
    }
}
