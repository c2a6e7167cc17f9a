using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <content>Declarators, parameter lists and initialisers (C11 §6.7.6, §6.7.9).</content>
public sealed partial class Parser
{
    /// <summary>Whether a declarator declares a name.</summary>
    private enum DeclaratorForm
    {
        /// <summary>It does.</summary>
        Concrete,

        /// <summary>It does not: a type name.</summary>
        Abstract,

        /// <summary>It may: a parameter.</summary>
        Either,
    }

    private DeclaratorSyntax ParseDeclarator(DeclaratorForm form)
    {
        List<(int Start, List<Token> Qualifiers)> pointers = [];
        while (Kind == TokenKind.Asterisk)
        {
            int start = _position;
            Advance();
            List<Token> qualifiers = [];
            while (TokenFacts.IsQualifier(Kind) || Kind == TokenKind.AttributeKeyword)
            {
                if (Kind == TokenKind.AttributeKeyword)
                {
                    ParseAttributes([]);
                }
                else
                {
                    qualifiers.Add(Advance());
                }
            }

            pointers.Add((start, qualifiers));
        }

        DeclaratorSyntax declarator = ParseDirectDeclarator(form);
        for (int i = pointers.Count - 1; i >= 0; i--)
        {
            declarator = new PointerDeclaratorSyntax(RangeFrom(pointers[i].Start), pointers[i].Qualifiers, declarator);
        }

        return declarator;
    }

    private DeclaratorSyntax ParseDirectDeclarator(DeclaratorForm form)
    {
        int start = _position;
        DeclaratorSyntax declarator;
        if (Kind == TokenKind.Identifier && form != DeclaratorForm.Abstract)
        {
            Token name = Advance();
            declarator = new NameDeclaratorSyntax(RangeOfPrevious(), name);
        }
        else if (Kind == TokenKind.LeftParen && IsDeclaratorInParentheses(form) && HasStack())
        {
            Token open = Advance();
            ParseAttributes([]);
            DeclaratorSyntax inner = ParseDeclarator(form);
            ExpectClose(TokenKind.RightParen, open);
            declarator = new ParenthesizedDeclaratorSyntax(RangeFrom(start), inner);
        }
        else
        {
            if (form == DeclaratorForm.Concrete)
            {
                Report(SyntaxDiagnostics.ExpectedDeclarator, Current);
            }

            declarator = new NameDeclaratorSyntax(RangeOfPrevious(), null);
        }

        while (!_panic)
        {
            if (Kind == TokenKind.LeftBracket)
            {
                declarator = ParseArraySuffix(start, declarator);
            }
            else if (Kind == TokenKind.LeftParen)
            {
                declarator = ParseFunctionSuffix(start, declarator);
            }
            else
            {
                break;
            }
        }

        return declarator;
    }

    /// <summary>
    /// Whether the parenthesis at the current position encloses a declarator, not the parameters of a function without a name. A typedef
    /// name in it is a parameter's type (C11 §6.7.6.3 p11).
    /// </summary>
    private bool IsDeclaratorInParentheses(DeclaratorForm form)
    {
        if (form == DeclaratorForm.Concrete)
        {
            return true;
        }

        int index = _position + 1;
        while (_tokens[index].Kind == TokenKind.AttributeKeyword && _tokens[index + 1].Kind == TokenKind.LeftParen)
        {
            index = FindCloseParen(index + 1) + 1;
        }

        return _tokens[index].Kind switch
        {
            TokenKind.Asterisk or TokenKind.LeftParen or TokenKind.LeftBracket => true,
            TokenKind.Identifier => form == DeclaratorForm.Either && !IsTypedefName(index),
            _ => false,
        };
    }

    /// <summary>The index of the parenthesis that closes the one at an index; the last token but one if there is none.</summary>
    private int FindCloseParen(int open)
    {
        int depth = 0;
        int index = open;
        for (; index < _tokens.Count - 2; index++)
        {
            depth += _tokens[index].Kind switch
            {
                TokenKind.LeftParen => 1,
                TokenKind.RightParen => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                break;
            }
        }

        return index;
    }

    private ArrayDeclaratorSyntax ParseArraySuffix(int start, DeclaratorSyntax inner)
    {
        Token open = Advance();
        List<Token> qualifiers = [];
        bool isStatic = false;
        while (TokenFacts.IsQualifier(Kind) || Kind == TokenKind.StaticKeyword)
        {
            if (Kind == TokenKind.StaticKeyword)
            {
                isStatic = true;
                Advance();
            }
            else
            {
                qualifiers.Add(Advance());
            }
        }

        bool isStar = Kind == TokenKind.Asterisk && PeekKind(1) == TokenKind.RightBracket;
        ExpressionSyntax? size = null;
        if (isStar)
        {
            Advance();
        }
        else if (Kind != TokenKind.RightBracket || isStatic)
        {
            size = ParseAssignmentExpression();
        }

        ExpectClose(TokenKind.RightBracket, open);
        return new ArrayDeclaratorSyntax(RangeFrom(start), inner, size, isStatic, isStar, qualifiers);
    }

    private FunctionDeclaratorSyntax ParseFunctionSuffix(int start, DeclaratorSyntax inner)
    {
        Token open = Advance();
        List<Token> identifiers = [];
        List<ParameterSyntax>? parameters = null;
        bool isVariadic = false;
        _scopes.Push();
        if (Kind == TokenKind.Identifier && inner.Name is not null && !IsTypedefName(_position)
            && PeekKind(1) is TokenKind.Comma or TokenKind.RightParen or TokenKind.EndOfFile)
        {
            ParseIdentifierList(identifiers);
        }
        else if (Kind != TokenKind.RightParen && HasStack())
        {
            parameters = [];
            isVariadic = ParseParameters(parameters);
        }

        ExpectClose(TokenKind.RightParen, open, SkippedTokens.Specifiers);
        FunctionDeclaratorSyntax declarator = new(RangeFrom(start), inner, parameters, isVariadic, identifiers);
        _parameterNames[declarator] = _scopes.GetNames();
        _scopes.Pop();
        return declarator;
    }

    private void ParseIdentifierList(List<Token> identifiers)
    {
        do
        {
            if (Kind != TokenKind.Identifier)
            {
                Report(SyntaxDiagnostics.ExpectedIdentifier, Current);
                return;
            }

            _scopes.Declare(Current.Text, isTypedef: false);
            identifiers.Add(Advance());
        }
        while (TryEat(TokenKind.Comma));
    }

    /// <summary>Parses the parameters of a prototype up to the parenthesis.</summary>
    /// <returns>Whether they end in <c>...</c>.</returns>
    private bool ParseParameters(List<ParameterSyntax> parameters)
    {
        do
        {
            if (Kind == TokenKind.Ellipsis)
            {
                if (parameters.Count == 0)
                {
                    ReportAndGoOn(SyntaxDiagnostics.EllipsisNeedsParameter, Current);
                }

                Advance();
                return true;
            }

            parameters.Add(ParseParameter());
        }
        while (!_panic && TryEat(TokenKind.Comma));
        return false;
    }

    private ParameterSyntax ParseParameter()
    {
        int start = _position;
        DeclarationSpecifiersSyntax specifiers = ParseSpecifiers(SpecifierContext.Parameter);
        if (_position == start)
        {
            Report(SyntaxDiagnostics.ExpectedType, Current);
        }

        DeclaratorSyntax? declarator = Kind is TokenKind.Identifier or TokenKind.Asterisk or TokenKind.LeftParen or TokenKind.LeftBracket
            ? ParseDeclarator(DeclaratorForm.Either)
            : null;
        ParseAttributes([]);
        if (declarator?.Name is { } name)
        {
            _scopes.Declare(name.Text, isTypedef: false);
        }

        return new ParameterSyntax(RangeFrom(start), specifiers, declarator);
    }

    private InitializerSyntax ParseInitializer()
    {
        if (Kind == TokenKind.LeftBrace && HasStack())
        {
            return ParseBraceInitializer();
        }

        return new ExpressionInitializerSyntax(ParseAssignmentExpression());
    }

    private BraceInitializerSyntax ParseBraceInitializer()
    {
        int start = _position;
        Token open = Advance();
        List<InitializerItemSyntax> items = [];
        while (Kind is not (TokenKind.RightBrace or TokenKind.EndOfFile))
        {
            items.Add(ParseInitializerItem());
            if (!TryEat(TokenKind.Comma))
            {
                break;
            }

            EndPanic();
        }

        ExpectClose(TokenKind.RightBrace, open);
        return new BraceInitializerSyntax(RangeFrom(start), items);
    }

    private InitializerItemSyntax ParseInitializerItem()
    {
        int start = _position;
        List<DesignatorSyntax> designators = [];
        if (Kind == TokenKind.Identifier && PeekKind(1) == TokenKind.Colon)
        {
            Token member = Advance();
            Advance();
            designators.Add(new MemberDesignatorSyntax(RangeFrom(start), member));
        }
        else if (Kind is TokenKind.Dot or TokenKind.LeftBracket)
        {
            ParseDesignators(designators);
            bool mayLackEqual = designators is [IndexDesignatorSyntax];
            if (!TryEat(TokenKind.Equal) && !mayLackEqual)
            {
                Report(SyntaxDiagnostics.ExpectedToken, Current, "=");
            }
        }

        InitializerSyntax initializer = ParseInitializer();
        return new InitializerItemSyntax(RangeFrom(start), designators, initializer);
    }

    /// <summary>Parses <c>.member</c> and <c>[index]</c> as long as there are any.</summary>
    private void ParseDesignators(List<DesignatorSyntax> designators)
    {
        while (!_panic)
        {
            int start = _position;
            if (TryEat(TokenKind.Dot))
            {
                Token member = Current;
                if (!TryEat(TokenKind.Identifier))
                {
                    Report(SyntaxDiagnostics.ExpectedIdentifier, member);
                    return;
                }

                designators.Add(new MemberDesignatorSyntax(RangeFrom(start), member));
            }
            else if (Kind == TokenKind.LeftBracket)
            {
                Token open = Advance();
                ExpressionSyntax index = ParseConditionalExpression();
                ExpressionSyntax? last = TryEat(TokenKind.Ellipsis) ? ParseConditionalExpression() : null;
                ExpectClose(TokenKind.RightBracket, open);
                designators.Add(new IndexDesignatorSyntax(RangeFrom(start), index, last));
            }
            else
            {
                return;
            }
        }
    }
}
