using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <content>Statements (C11 §6.8). Labels and <c>else if</c> are parsed in loops, so that chains of any length are no nesting.</content>
public sealed partial class Parser
{
    /// <summary>Parses <c>{ … }</c> in a scope that the caller opens: a function's body shares that of its parameters.</summary>
    private CompoundStatementSyntax ParseBlock()
    {
        int start = _position;
        List<StatementSyntax> statements = [];
        Token open = Current;
        if (!TryEat(TokenKind.LeftBrace))
        {
            return new CompoundStatementSyntax(RangeOfCurrent(), statements);
        }

        EndPanic();
        while (Kind == TokenKind.LabelKeyword)
        {
            statements.Add(ParseLocalLabels());
        }

        while (Kind is not (TokenKind.RightBrace or TokenKind.EndOfFile))
        {
            int itemStart = _position;
            statements.Add(ParseBlockItem());
            if (_panic)
            {
                SkipToEndOfStatement();
                EndPanic();
            }

            if (_position == itemStart)
            {
                Advance();
            }
        }

        ExpectClose(TokenKind.RightBrace, open);
        return new CompoundStatementSyntax(RangeFrom(start), statements);
    }

    private CompoundStatementSyntax ParseScopedBlock()
    {
        _scopes.Push();
        CompoundStatementSyntax block = ParseBlock();
        _scopes.Pop();
        return block;
    }

    private LocalLabelDeclarationSyntax ParseLocalLabels()
    {
        int start = _position;
        Advance();
        List<Token> labels = [];
        do
        {
            if (Kind == TokenKind.Identifier)
            {
                labels.Add(Advance());
            }
            else
            {
                Report(SyntaxDiagnostics.ExpectedIdentifier, Current);
            }
        }
        while (!_panic && TryEat(TokenKind.Comma));
        ExpectSemicolon("label declaration");
        return new LocalLabelDeclarationSyntax(RangeFrom(start), labels);
    }

    private StatementSyntax ParseBlockItem() =>
        StartsLabel() ? ParseLabels(bodyOf: null)
        : StartsDeclaration() ? ParseDeclarationStatement()
        : ParseStatement();

    private bool StartsLabel() =>
        Kind is TokenKind.CaseKeyword or TokenKind.DefaultKeyword || (Kind == TokenKind.Identifier && PeekKind(1) == TokenKind.Colon);

    private StatementSyntax ParseDeclarationStatement()
    {
        int start = _position;
        if (Kind == TokenKind.AttributeKeyword)
        {
            ParseAttributes([]);
            if (TryEat(TokenKind.Semicolon))
            {
                return new ExpressionStatementSyntax(RangeFrom(start), null);
            }

            _position = start;
        }

        while (TryEat(TokenKind.ExtensionKeyword))
        {
        }

        return new DeclarationStatementSyntax(
            Kind == TokenKind.StaticAssertKeyword ? ParseStaticAssert(start) : ParseDeclaration(start, SpecifierContext.Block));
    }

    /// <summary>Parses the body of a statement, which has a scope of its own (C11 §6.8.4 p3, §6.8.5 p5).</summary>
    private StatementSyntax ParseBody(Token bodyOf)
    {
        EndPanic();
        _scopes.Push();
        StatementSyntax body = ParseStatementOf(bodyOf);
        _scopes.Pop();
        return body;
    }

    /// <summary>Parses a statement where a declaration must not stand.</summary>
    private StatementSyntax ParseStatementOf(Token bodyOf)
    {
        if (StartsLabel())
        {
            return ParseLabels(bodyOf);
        }

        if (!StartsDeclaration())
        {
            return ParseStatement();
        }

        Token first = Current;
        StatementSyntax statement = ParseDeclarationStatement();
        if (statement is DeclarationStatementSyntax)
        {
            ReportAndGoOn(SyntaxDiagnostics.DeclarationNeedsBlock, first, bodyOf.Text);
        }

        return statement;
    }

    /// <summary>Parses labels and what they stand before.</summary>
    /// <param name="bodyOf">The keyword whose body this is, so that no declaration may follow; null in a block, where C2x allows one.</param>
    private StatementSyntax ParseLabels(Token? bodyOf)
    {
        List<Func<StatementSyntax, StatementSyntax>> labels = [];
        while (StartsLabel() && !_panic)
        {
            labels.Add(ParseLabel());
        }

        StatementSyntax statement;
        if (_panic)
        {
            statement = new ErrorStatementSyntax(RangeOfPrevious());
        }
        else if (Kind == TokenKind.RightBrace && bodyOf is null)
        {
            statement = new ExpressionStatementSyntax(RangeOfPrevious(), null);
        }
        else
        {
            statement = bodyOf is not null ? ParseStatementOf(bodyOf)
                : StartsDeclaration() ? ParseDeclarationStatement()
                : ParseStatement();
        }

        for (int i = labels.Count - 1; i >= 0; i--)
        {
            statement = labels[i](statement);
        }

        return statement;
    }

    /// <summary>Parses one label.</summary>
    /// <returns>What makes the labelled statement, once its statement is known.</returns>
    private Func<StatementSyntax, StatementSyntax> ParseLabel()
    {
        int start = _position;
        Token first = Advance();
        if (first.Kind == TokenKind.Identifier)
        {
            Advance();
            if (Kind == TokenKind.AttributeKeyword)
            {
                ParseAttributes([]);
            }

            return statement => new LabeledStatementSyntax(RangeFrom(start), first, statement);
        }

        if (first.Kind == TokenKind.DefaultKeyword)
        {
            ExpectColon(first);
            return statement => new DefaultStatementSyntax(RangeFrom(start), statement);
        }

        ExpressionSyntax value = ParseConditionalExpression();
        ExpressionSyntax? last = TryEat(TokenKind.Ellipsis) ? ParseConditionalExpression() : null;
        ExpectColon(first);
        return statement => new CaseStatementSyntax(RangeFrom(start), value, last, statement);
    }

    private void ExpectColon(Token keyword)
    {
        if (TryEat(TokenKind.Colon))
        {
            EndPanic();
            return;
        }

        bool isOnlyMissing = !_panic && IsAtStartOfLine();
        ReportBehindPrevious(SyntaxDiagnostics.ExpectedTokenAfter, ":", keyword.Text);
        if (isOnlyMissing)
        {
            EndPanic();
        }
    }

    private StatementSyntax ParseStatement()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (!HasStack())
        {
            return new ErrorStatementSyntax(RangeOfCurrent());
        }

        int start = _position;
        switch (Kind)
        {
            case TokenKind.LeftBrace:
                return ParseScopedBlock();
            case TokenKind.Semicolon:
                Advance();
                return new ExpressionStatementSyntax(RangeFrom(start), null);
            case TokenKind.IfKeyword:
                return ParseIf();
            case TokenKind.SwitchKeyword:
                return ParseSwitch();
            case TokenKind.WhileKeyword:
                return ParseWhile();
            case TokenKind.DoKeyword:
                return ParseDo();
            case TokenKind.ForKeyword:
                return ParseFor();
            case TokenKind.GotoKeyword:
                return ParseGoto();
            case TokenKind.ContinueKeyword:
                Advance();
                ExpectSemicolon("'continue'");
                return new ContinueStatementSyntax(RangeFrom(start));
            case TokenKind.BreakKeyword:
                Advance();
                ExpectSemicolon("'break'");
                return new BreakStatementSyntax(RangeFrom(start));
            case TokenKind.ReturnKeyword:
                Advance();
                ExpressionSyntax? value = StartsNoExpression() ? null : ParseExpression();
                ExpectSemicolon("'return' statement");
                return new ReturnStatementSyntax(RangeFrom(start), value);
            case TokenKind.AsmKeyword:
                return ParseAsm();
            case TokenKind.ElseKeyword:
                return ParseStrayElse();
            case TokenKind.RightBrace or TokenKind.EndOfFile:
                Report(SyntaxDiagnostics.ExpectedStatement, Current);
                EndPanic();
                return new ErrorStatementSyntax(RangeOfCurrent());
            default:
                ExpressionSyntax expression = ParseExpression();
                ExpectSemicolon("expression");
                return new ExpressionStatementSyntax(RangeFrom(start), expression);
        }
    }

    /// <summary>Whether what follows <c>return</c> is its end, or the next statement because the semicolon is missing.</summary>
    private bool StartsNoExpression() =>
        Kind is TokenKind.Semicolon or TokenKind.RightBrace || TokenFacts.StartsStatement(Kind) || TokenFacts.StartsSpecifier(Kind);

    private StatementSyntax ParseStrayElse()
    {
        int start = _position;
        Token keyword = Advance();
        ReportAndGoOn(SyntaxDiagnostics.ElseWithoutIf, keyword);
        ParseBody(keyword);
        return new ErrorStatementSyntax(RangeFrom(start));
    }

    /// <summary>Parses the controlling expression of <c>if</c>, <c>switch</c> and <c>while</c> in its parentheses.</summary>
    private ExpressionSyntax ParseCondition(Token keyword)
    {
        Token? open = ExpectOpenParen(keyword);
        ExpressionSyntax condition = ParseExpression();
        ExpectClose(TokenKind.RightParen, open);
        return condition;
    }

    private StatementSyntax ParseIf()
    {
        List<(int Start, ExpressionSyntax Condition, StatementSyntax WhenTrue, Token? ElseKeyword)> branches = [];
        StatementSyntax? statement = null;
        while (statement is null)
        {
            int start = _position;
            Token keyword = Advance();
            _scopes.Push();
            ExpressionSyntax condition = ParseCondition(keyword);
            StatementSyntax whenTrue = ParseBody(keyword);
            Token? elseKeyword = Kind == TokenKind.ElseKeyword ? Advance() : null;
            branches.Add((start, condition, whenTrue, elseKeyword));
            if (elseKeyword is null)
            {
                break;
            }

            if (Kind != TokenKind.IfKeyword)
            {
                statement = ParseBody(elseKeyword);
            }
        }

        for (int i = branches.Count - 1; i >= 0; i--)
        {
            (int start, ExpressionSyntax condition, StatementSyntax whenTrue, Token? elseKeyword) = branches[i];
            statement = new IfStatementSyntax(RangeFrom(start), condition, whenTrue, elseKeyword, statement);
            _scopes.Pop();
        }

        return statement!;
    }

    private SwitchStatementSyntax ParseSwitch()
    {
        int start = _position;
        Token keyword = Advance();
        _scopes.Push();
        ExpressionSyntax value = ParseCondition(keyword);
        StatementSyntax body = ParseBody(keyword);
        _scopes.Pop();
        return new SwitchStatementSyntax(RangeFrom(start), value, body);
    }

    private WhileStatementSyntax ParseWhile()
    {
        int start = _position;
        Token keyword = Advance();
        _scopes.Push();
        ExpressionSyntax condition = ParseCondition(keyword);
        StatementSyntax body = ParseBody(keyword);
        _scopes.Pop();
        return new WhileStatementSyntax(RangeFrom(start), condition, body);
    }

    private DoStatementSyntax ParseDo()
    {
        int start = _position;
        Token keyword = Advance();
        _scopes.Push();
        StatementSyntax body = ParseBody(keyword);
        ExpressionSyntax condition;
        if (Kind == TokenKind.WhileKeyword)
        {
            condition = ParseCondition(Advance());
        }
        else
        {
            Report(SyntaxDiagnostics.ExpectedTokenAfter, Current, "while", "do");
            condition = ErrorExpression();
        }

        _scopes.Pop();
        ExpectSemicolon("do/while statement");
        return new DoStatementSyntax(RangeFrom(start), body, condition);
    }

    private ForStatementSyntax ParseFor()
    {
        int start = _position;
        Token keyword = Advance();
        _scopes.Push();
        Token? open = ExpectOpenParen(keyword);
        StatementSyntax? initializer = ParseForInitializer();
        ExpressionSyntax? condition = null;
        ExpressionSyntax? step = null;
        if (!_panic)
        {
            condition = Kind == TokenKind.Semicolon ? null : ParseExpression();
            ExpectSemicolonInFor("condition");
        }

        if (!_panic && Kind != TokenKind.RightParen)
        {
            step = ParseExpression();
        }

        ExpectClose(TokenKind.RightParen, open, SkippedTokens.Semicolons);
        StatementSyntax body = ParseBody(keyword);
        _scopes.Pop();
        return new ForStatementSyntax(RangeFrom(start), initializer, condition, step, body);
    }

    private StatementSyntax? ParseForInitializer()
    {
        int start = _position;
        if (TryEat(TokenKind.Semicolon))
        {
            return null;
        }

        if (StartsDeclaration())
        {
            return ParseDeclarationStatement();
        }

        ExpressionSyntax expression = ParseExpression();
        ExpectSemicolonInFor("initializer");
        return new ExpressionStatementSyntax(RangeFrom(start), expression);
    }

    private void ExpectSemicolonInFor(string clause)
    {
        if (TryEat(TokenKind.Semicolon))
        {
            EndPanic();
        }
        else
        {
            ReportBehindPrevious(SyntaxDiagnostics.ExpectedSemicolon, $"the {clause} of 'for'");
        }
    }

    private StatementSyntax ParseGoto()
    {
        int start = _position;
        Advance();
        if (TryEat(TokenKind.Asterisk))
        {
            ExpressionSyntax target = ParseExpression();
            ExpectSemicolon("'goto' statement");
            return new ComputedGotoStatementSyntax(RangeFrom(start), target);
        }

        Token label = Current;
        if (!TryEat(TokenKind.Identifier))
        {
            Report(SyntaxDiagnostics.ExpectedIdentifier, label);
        }

        ExpectSemicolon("'goto' statement");
        return new GotoStatementSyntax(RangeFrom(start), label);
    }
}
