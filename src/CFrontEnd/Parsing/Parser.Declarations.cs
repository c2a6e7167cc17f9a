using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <content>External declarations, declarations and function definitions (C11 §6.7, §6.9).</content>
public sealed partial class Parser
{
    /// <summary>
    /// Set by an error at file scope until a declaration with a type comes: statements and a closing brace that follow are most
    /// likely the rest of a function whose beginning was not understood.
    /// </summary>
    private bool _isAfterStrayStatement;

    private TranslationUnitSyntax ParseTranslationUnit()
    {
        List<ExternalDeclarationSyntax> declarations = [];
        while (Kind != TokenKind.EndOfFile)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            int start = _position;
            declarations.Add(ParseExternalDeclaration());
            if (_panic)
            {
                _isAfterStrayStatement = true;
                SkipToExternalDeclaration();
            }

            if (_position == start)
            {
                Advance();
            }

            _parameterNames.Clear();
        }

        return new TranslationUnitSyntax(new TokenRange(_tokens, 0, _tokens.Count - 1), declarations);
    }

    private ExternalDeclarationSyntax ParseExternalDeclaration()
    {
        if (TryPassHeaderPrototype() is { } prototype)
        {
            return prototype;
        }

        int start = _position;
        while (TryEat(TokenKind.ExtensionKeyword))
        {
        }

        switch (Kind)
        {
            case TokenKind.Semicolon:
                Advance();
                return new EmptyDeclarationSyntax(RangeFrom(start));
            case TokenKind.StaticAssertKeyword:
                return ParseStaticAssert(start);
            case TokenKind.AsmKeyword when !_isAfterStrayStatement:
                return ParseAsmDeclaration(start);
            case TokenKind.RightBrace:
                if (!_isAfterStrayStatement)
                {
                    ReportAndGoOn(SyntaxDiagnostics.ExtraneousClosingBrace, Current);
                }

                _isAfterStrayStatement = false;
                Advance();
                return new ErrorDeclarationSyntax(RangeFrom(start));
            case TokenKind.Identifier when !LooksLikeStatement():
            case TokenKind.Asterisk or TokenKind.LeftParen when !_isAfterStrayStatement:
            case TokenKind.AttributeKeyword:
            case var kind when TokenFacts.StartsSpecifier(kind):
                return ParseDeclaration(start, SpecifierContext.FileScope);
            default:
                return ParseStrayStatement();
        }
    }

    /// <summary>
    /// Parses a statement at file scope. Only the first of several is reported: they and the brace behind them are the rest of a
    /// function.
    /// </summary>
    private ErrorDeclarationSyntax ParseStrayStatement()
    {
        int start = _position;
        if (!_isAfterStrayStatement)
        {
            _isAfterStrayStatement = true;
            Report(SyntaxDiagnostics.ExpectedDeclaration, Current);
        }

        _functionDepth++;
        ParseBlockItem();
        _functionDepth--;
        if (_panic)
        {
            SkipToEndOfStatement();
            EndPanic();
        }

        return new ErrorDeclarationSyntax(RangeFrom(start));
    }

    /// <summary>
    /// Whether the name at the current position begins an expression statement rather than a declaration: one with an implicit int is
    /// only expected where no statement has been seen.
    /// </summary>
    private bool LooksLikeStatement()
    {
        if (IsTypedefName(_position) || LooksLikeUnknownType())
        {
            return false;
        }

        TokenKind next = PeekKind(1);
        return next switch
        {
            TokenKind.Colon or TokenKind.Dot or TokenKind.Arrow or TokenKind.PlusPlus or TokenKind.MinusMinus => true,
            TokenKind.LeftParen => _isAfterStrayStatement
                ? _tokens[FindCloseParen(_position + 1) + 1].Kind != TokenKind.LeftBrace
                : PeekKind(2) is TokenKind.StringLiteral or TokenKind.Number or TokenKind.CharacterConstant
                    or TokenKind.Ampersand or TokenKind.Minus or TokenKind.Exclamation or TokenKind.LeftParen or TokenKind.SizeofKeyword,
            _ => _isAfterStrayStatement || (TokenFacts.IsAssignmentOperator(next) && next != TokenKind.Equal),
        };
    }

    /// <summary>Parses a declaration or function definition whose first token, before any <c>__extension__</c>, is at <paramref name="start"/>.</summary>
    private ExternalDeclarationSyntax ParseDeclaration(int start, SpecifierContext context)
    {
        int panicCount = _panicCount;
        DeclarationSpecifiersSyntax specifiers = ParseSpecifiers(context);
        List<InitDeclaratorSyntax> declarators = [];
        if (_bodyLacksSemicolon)
        {
            return new DeclarationSyntax(RangeFrom(start), specifiers, declarators);
        }

        if (TryEat(TokenKind.Semicolon))
        {
            EndPanic();
            return new DeclarationSyntax(RangeFrom(start), specifiers, declarators);
        }

        string what = "declaration";
        do
        {
            int itemStart = _position;
            List<AttributeSyntax> attributes = [];
            ParseAttributes(attributes);
            DeclaratorSyntax declarator = ParseDeclarator(DeclaratorForm.Concrete);
            if (_panic)
            {
                DeclareName(declarator, specifiers);
                declarators.Add(new InitDeclaratorSyntax(RangeFrom(itemStart), declarator, null, attributes));
                break;
            }

            Token? misplaced = Kind is TokenKind.AsmKeyword or TokenKind.AttributeKeyword ? Current : null;
            StringLiteralExpressionSyntax? assemblerName = Kind == TokenKind.AsmKeyword ? ParseAssemblerName() : null;
            ParseAttributes(attributes);
            FunctionDeclaratorSyntax? function = FindFunctionDeclarator(declarator);
            if (function is not null && declarators.Count == 0 && !_panic)
            {
                if (Kind == TokenKind.LeftBrace || (function.Identifiers.Count > 0 && StartsDeclaration()))
                {
                    if (misplaced is not null)
                    {
                        ReportAndGoOn(SyntaxDiagnostics.AttributesBeforeBody, misplaced);
                    }

                    return ParseFunctionDefinition(start, specifiers, declarator, function);
                }

                what = "function declarator";
                if (context == SpecifierContext.FileScope && LacksFunctionBody())
                {
                    ReportBehindPrevious(SyntaxDiagnostics.ExpectedFunctionBody);
                    break;
                }
            }

            DeclareName(declarator, specifiers);
            InitializerSyntax? initializer = TryEat(TokenKind.Equal) ? ParseInitializer() : null;
            declarators.Add(new InitDeclaratorSyntax(RangeFrom(itemStart), declarator, initializer, attributes, assemblerName));
            what = initializer is null ? what : "declaration";
        }
        while (!_panic && TryEat(TokenKind.Comma));

        if (context != SpecifierContext.FileScope || !_panic || Kind == TokenKind.Semicolon)
        {
            ExpectSemicolonOfDeclaration(what, context);
        }

        if (_panicCount > panicCount)
        {
            if (context == SpecifierContext.FileScope)
            {
                _isAfterStrayStatement |= _panic || specifiers.IsImplicitInt;
            }

            if (_panic)
            {
                SkipToExternalDeclaration();
            }

            DeclareLostTypedefName(specifiers);
        }

        return new DeclarationSyntax(RangeFrom(start), specifiers, declarators);
    }

    /// <summary>
    /// After an error in a typedef, declares the name before its semicolon all the same: the mistake is not that it is unknown
    /// later.
    /// </summary>
    private void DeclareLostTypedefName(DeclarationSpecifiersSyntax specifiers)
    {
        if (_position >= 2 && _tokens[_position - 1].Kind == TokenKind.Semicolon && _tokens[_position - 2].Kind == TokenKind.Identifier
            && IsTypedef(specifiers))
        {
            _scopes.Declare(_tokens[_position - 2].Text, isTypedef: true);
        }
    }

    private void DeclareName(DeclaratorSyntax declarator, DeclarationSpecifiersSyntax specifiers)
    {
        if (declarator.Name is { } name)
        {
            _scopes.Declare(name.Text, IsTypedef(specifiers));
        }
    }

    private static bool IsTypedef(DeclarationSpecifiersSyntax specifiers) =>
        specifiers.StorageClasses.Any(token => token.Kind == TokenKind.TypedefKeyword);

    private void ExpectSemicolonOfDeclaration(string what, SpecifierContext context)
    {
        if (context != SpecifierContext.FileScope || Kind == TokenKind.Semicolon)
        {
            ExpectSemicolon(what);
            return;
        }

        bool isOnlyMissing = IsAtStartOfLine() && (TokenFacts.StartsSpecifier(Kind) || Kind == TokenKind.Identifier);
        ReportBehindPrevious(SyntaxDiagnostics.ExpectedSemicolon, what);
        if (isOnlyMissing)
        {
            EndPanic();
        }
    }

    /// <summary>Whether what follows a function's declarator is neither its body nor the rest of a declaration nor the next declaration.</summary>
    private bool LacksFunctionBody() =>
        Kind is not (TokenKind.Semicolon or TokenKind.Comma or TokenKind.Equal)
        && !(IsAtStartOfLine() && (TokenFacts.StartsSpecifier(Kind) || IsTypedefName(_position)));

    /// <summary>The function declarator that applies to the name itself; null if the name declares no function.</summary>
    private static FunctionDeclaratorSyntax? FindFunctionDeclarator(DeclaratorSyntax declarator)
    {
        FunctionDeclaratorSyntax? function = null;
        for (DeclaratorSyntax? current = declarator; current is not null;)
        {
            switch (current)
            {
                case FunctionDeclaratorSyntax node:
                    function = node;
                    current = node.Inner;
                    break;
                case PointerDeclaratorSyntax node:
                    function = null;
                    current = node.Inner;
                    break;
                case ArrayDeclaratorSyntax node:
                    function = null;
                    current = node.Inner;
                    break;
                case ParenthesizedDeclaratorSyntax node:
                    current = node.Inner;
                    break;
                default:
                    current = null;
                    break;
            }
        }

        return function;
    }

    private FunctionDefinitionSyntax ParseFunctionDefinition(
        int start, DeclarationSpecifiersSyntax specifiers, DeclaratorSyntax declarator, FunctionDeclaratorSyntax function)
    {
        _isAfterStrayStatement = false;
        if (declarator.Name is { } name)
        {
            _scopes.Declare(name.Text, isTypedef: false);
        }

        _scopes.Push();
        foreach ((string parameter, bool isTypedef) in _parameterNames[function])
        {
            _scopes.Declare(parameter, isTypedef);
        }

        _functionDepth++;
        List<DeclarationSyntax> parameterDeclarations = [];
        while (Kind != TokenKind.LeftBrace && StartsDeclaration())
        {
            int parameterStart = _position;
            if (ParseDeclaration(parameterStart, SpecifierContext.Block) is DeclarationSyntax declaration)
            {
                parameterDeclarations.Add(declaration);
            }
        }

        if (Kind != TokenKind.LeftBrace)
        {
            ReportBehindPrevious(SyntaxDiagnostics.ExpectedFunctionBody);
        }

        CompoundStatementSyntax body = ParseBlock();
        _functionDepth--;
        _scopes.Pop();
        return new FunctionDefinitionSyntax(RangeFrom(start), specifiers, declarator, parameterDeclarations, body);
    }

    private StaticAssertSyntax ParseStaticAssert(int start)
    {
        Token keyword = Advance();
        Token? open = ExpectOpenParen(keyword);
        ExpressionSyntax condition = ParseConditionalExpression();
        StringLiteralExpressionSyntax? message = TryEat(TokenKind.Comma) ? ParseStringLiteral(keyword) : null;
        ExpectClose(TokenKind.RightParen, open);
        ExpectSemicolon(keyword.Text);
        return new StaticAssertSyntax(RangeFrom(start), condition, message);
    }

    private AsmDeclarationSyntax ParseAsmDeclaration(int start)
    {
        ParseAssemblerName();
        ExpectSemicolon("asm");
        return new AsmDeclarationSyntax(RangeFrom(start));
    }

    /// <summary>Parses GNU's <c>asm ( "…" )</c>.</summary>
    private StringLiteralExpressionSyntax? ParseAssemblerName()
    {
        Token keyword = Advance();
        Token? open = ExpectOpenParen(keyword);
        StringLiteralExpressionSyntax? text = ParseStringLiteral(keyword);
        ExpectClose(TokenKind.RightParen, open);
        return text;
    }

    /// <summary>Parses adjacent string literals where nothing else may stand.</summary>
    private StringLiteralExpressionSyntax? ParseStringLiteral(Token keyword)
    {
        if (Kind == TokenKind.StringLiteral)
        {
            return ParseStringLiteralExpression();
        }

        Report(SyntaxDiagnostics.ExpectedStringLiteral, Current, keyword.Text);
        return null;
    }
}
