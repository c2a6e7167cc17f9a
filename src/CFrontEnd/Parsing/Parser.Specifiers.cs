using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <content>Declaration specifiers, structures, unions, enumerations, attributes and type names (C11 §6.7).</content>
public sealed partial class Parser
{
    /// <summary>Set when the specifiers just parsed end in a body whose semicolon was reported as missing.</summary>
    private bool _bodyLacksSemicolon;

    /// <summary>Set when the members just parsed end without a brace, which was reported, and the next declaration follows.</summary>
    private bool _isBodyUnclosed;

    /// <summary>Where specifiers stand, which decides what they may be.</summary>
    private enum SpecifierContext
    {
        FileScope,
        Block,
        Parameter,
        Member,
        TypeName,
    }

    /// <summary>
    /// Whether the tokens at the current position begin a declaration in a block. An undeclared name does when what follows makes
    /// no expression of it, so that an unknown type is called one.
    /// </summary>
    private bool StartsDeclaration()
    {
        switch (Kind)
        {
            case TokenKind.Identifier:
                return IsTypedefName(_position) || LooksLikeUnknownType();
            case TokenKind.StaticAssertKeyword or TokenKind.AttributeKeyword:
                return true;
            case TokenKind.ExtensionKeyword:
                int offset = 1;
                while (PeekKind(offset) == TokenKind.ExtensionKeyword)
                {
                    offset++;
                }

                return TokenFacts.StartsSpecifier(PeekKind(offset))
                    || IsTypedefName(Math.Min(_position + offset, _tokens.Count - 1))
                    || PeekKind(offset) == TokenKind.StaticAssertKeyword;
            default:
                return TokenFacts.StartsSpecifier(Kind);
        }
    }

    /// <summary>Whether the tokens at an index begin a type name; asked behind a parenthesis.</summary>
    private bool StartsTypeName(int index)
    {
        TokenKind kind = _tokens[index].Kind;
        return TokenFacts.StartsTypeSpecifier(kind) || TokenFacts.IsQualifier(kind) || kind == TokenKind.AttributeKeyword || IsTypedefName(index);
    }

    /// <summary>
    /// Whether the current name is undeclared and what follows makes it a type: another name or a specifier, or stars and a name
    /// that is declared rather than multiplied.
    /// </summary>
    private bool LooksLikeUnknownType()
    {
        if (_scopes.IsDeclared(Current.Text))
        {
            return false;
        }

        int offset = 1;
        while (PeekKind(offset) == TokenKind.Asterisk)
        {
            offset++;
        }

        if (TokenFacts.StartsSpecifier(PeekKind(offset)))
        {
            return true;
        }

        return PeekKind(offset) == TokenKind.Identifier && (offset == 1 || PeekKind(offset + 1) is
            TokenKind.Semicolon or TokenKind.Comma or TokenKind.Equal or TokenKind.LeftBracket or TokenKind.LeftParen or TokenKind.RightParen
            or TokenKind.Colon or TokenKind.AttributeKeyword or TokenKind.AsmKeyword);
    }

    private DeclarationSpecifiersSyntax ParseSpecifiers(SpecifierContext context)
    {
        int start = _position;
        List<Token> storageClasses = [];
        List<Token> qualifiers = [];
        List<Token> functionSpecifiers = [];
        List<TypeSpecifierSyntax> types = [];
        List<AlignmentSpecifierSyntax> alignments = [];
        List<AttributeSyntax> attributes = [];
        bool hasAutoType = false;
        _bodyLacksSemicolon = false;
        while (HasStack())
        {
            TokenKind kind = Kind;
            if (_isBodyUnclosed)
            {
                _isBodyUnclosed = false;
                _bodyLacksSemicolon = true;
                break;
            }

            if (IsBodyWithoutSemicolon(types, context))
            {
                ReportBehindPrevious(SyntaxDiagnostics.ExpectedSemicolon, types[^1].FirstToken.Text);
                EndPanic();
                _bodyLacksSemicolon = true;
                break;
            }

            if (TokenFacts.IsSimpleTypeSpecifier(kind))
            {
                Advance();
                types.Add(new KeywordTypeSpecifierSyntax(RangeOfPrevious()));
            }
            else if (kind == TokenKind.AtomicKeyword && PeekKind(1) == TokenKind.LeftParen)
            {
                types.Add(ParseAtomicSpecifier());
            }
            else if (TokenFacts.IsQualifier(kind))
            {
                qualifiers.Add(Advance());
            }
            else if (kind is TokenKind.StructKeyword or TokenKind.UnionKeyword)
            {
                types.Add(ParseRecord());
            }
            else if (kind == TokenKind.EnumKeyword)
            {
                types.Add(ParseEnum());
            }
            else if (kind == TokenKind.TypeofKeyword)
            {
                types.Add(ParseTypeof());
            }
            else if (kind == TokenKind.AttributeKeyword)
            {
                ParseAttributes(attributes);
            }
            else if (kind == TokenKind.Identifier && types.Count == 0 && !hasAutoType && IsTypedefName(_position))
            {
                Advance();
                types.Add(new TypedefNameSpecifierSyntax(RangeOfPrevious()));
            }
            else if (kind == TokenKind.Identifier && types.Count == 0 && !hasAutoType && MustBeType(context, _position == start))
            {
                ReportUnknownTypeName(Current);
                Advance();
                types.Add(new ErrorTypeSpecifierSyntax(RangeOfPrevious()));
            }
            else if (context is SpecifierContext.TypeName or SpecifierContext.Member && kind != TokenKind.AlignasKeyword)
            {
                break;
            }
            else if (TokenFacts.IsStorageClass(kind))
            {
                hasAutoType |= kind == TokenKind.AutoTypeKeyword;
                storageClasses.Add(Advance());
            }
            else if (TokenFacts.IsFunctionSpecifier(kind))
            {
                functionSpecifiers.Add(Advance());
            }
            else if (kind == TokenKind.AlignasKeyword && context != SpecifierContext.TypeName)
            {
                alignments.Add(ParseAlignment());
            }
            else
            {
                break;
            }
        }

        TokenRange range = _position == start ? RangeOfCurrent() : RangeFrom(start);
        return new DeclarationSpecifiersSyntax(range, storageClasses, qualifiers, functionSpecifiers, types, alignments, attributes);
    }

    /// <summary>
    /// Whether the specifiers so far end in the body of a structure, union or enumeration and what follows is the next declaration:
    /// another type, or other specifiers on a new line with a type behind them.
    /// </summary>
    private bool IsBodyWithoutSemicolon(List<TypeSpecifierSyntax> types, SpecifierContext context)
    {
        if (types is not [.., RecordSpecifierSyntax { Members: not null } or EnumSpecifierSyntax { Enumerators: not null }]
            || context is SpecifierContext.Parameter or SpecifierContext.TypeName)
        {
            return false;
        }

        int index = _position;
        if (IsAtStartOfLine())
        {
            while (TokenFacts.IsStorageClass(_tokens[index].Kind) || TokenFacts.IsQualifier(_tokens[index].Kind)
                || TokenFacts.IsFunctionSpecifier(_tokens[index].Kind))
            {
                index++;
            }
        }

        return TokenFacts.StartsTypeSpecifier(_tokens[index].Kind)
            || (IsTypedefName(index) && _tokens[index + 1].Kind is TokenKind.Identifier or TokenKind.Asterisk);
    }

    /// <summary>Whether a name that is no typedef name stands where only a type can.</summary>
    private bool MustBeType(SpecifierContext context, bool isFirst) => context switch
    {
        SpecifierContext.Parameter => isFirst || LooksLikeUnknownType(),
        SpecifierContext.TypeName => true,
        _ => LooksLikeUnknownType(),
    };

    private AtomicTypeSpecifierSyntax ParseAtomicSpecifier()
    {
        int start = _position;
        Token? open = ExpectOpenParen(Advance());
        TypeNameSyntax type = ParseTypeName();
        ExpectClose(TokenKind.RightParen, open);
        return new AtomicTypeSpecifierSyntax(RangeFrom(start), type);
    }

    private TypeofSpecifierSyntax ParseTypeof()
    {
        int start = _position;
        Token? open = ExpectOpenParen(Advance());
        TypeNameSyntax? type = StartsTypeName(_position) ? ParseTypeName() : null;
        ExpressionSyntax? expression = type is null ? ParseExpression() : null;
        ExpectClose(TokenKind.RightParen, open);
        return new TypeofSpecifierSyntax(RangeFrom(start), expression, type);
    }

    private AlignmentSpecifierSyntax ParseAlignment()
    {
        int start = _position;
        Token? open = ExpectOpenParen(Advance());
        TypeNameSyntax? type = StartsTypeName(_position) ? ParseTypeName() : null;
        ExpressionSyntax? expression = type is null ? ParseConditionalExpression() : null;
        ExpectClose(TokenKind.RightParen, open);
        return new AlignmentSpecifierSyntax(RangeFrom(start), type, expression);
    }

    private TypeNameSyntax ParseTypeName()
    {
        int start = _position;
        if (!StartsTypeName(_position) && Kind != TokenKind.Identifier)
        {
            Report(SyntaxDiagnostics.ExpectedType, Current);
        }

        DeclarationSpecifiersSyntax specifiers = ParseSpecifiers(SpecifierContext.TypeName);
        DeclaratorSyntax? declarator = Kind is TokenKind.Asterisk or TokenKind.LeftParen or TokenKind.LeftBracket
            ? ParseDeclarator(DeclaratorForm.Abstract)
            : null;
        return new TypeNameSyntax(RangeFrom(start), specifiers, declarator);
    }

    private RecordSpecifierSyntax ParseRecord()
    {
        int start = _position;
        Token keyword = Advance();
        List<AttributeSyntax> attributes = [];
        ParseAttributes(attributes);
        Token? tag = Kind == TokenKind.Identifier ? Advance() : null;
        List<SyntaxNode>? members = null;
        if (Kind == TokenKind.LeftBrace && HasStack())
        {
            members = ParseMembers(keyword);
            ParseAttributes(attributes);
        }
        else if (tag is null)
        {
            Report(SyntaxDiagnostics.ExpectedTagOrBody, Current, keyword.Text);
        }

        return new RecordSpecifierSyntax(RangeFrom(start), keyword, tag, members, attributes);
    }

    private List<SyntaxNode> ParseMembers(Token keyword)
    {
        List<SyntaxNode> members = [];
        Token open = Advance();
        while (Kind is not (TokenKind.RightBrace or TokenKind.EndOfFile))
        {
            int start = _position;
            if (TryEat(TokenKind.Semicolon))
            {
                continue;
            }

            if (IsPastMembers())
            {
                ReportUnmatched(TokenKind.RightBrace, open);
                EndPanic();
                _isBodyUnclosed = true;
                return members;
            }

            while (TryEat(TokenKind.ExtensionKeyword))
            {
            }

            members.Add(Kind == TokenKind.StaticAssertKeyword ? ParseStaticAssert(start) : ParseMember(start, keyword));
            if (_position == start)
            {
                Advance();
            }
        }

        ExpectClose(TokenKind.RightBrace, open);
        return members;
    }

    /// <summary>Whether what follows can't be a member but begins a declaration, so that the members' closing brace must be missing.</summary>
    private bool IsPastMembers() =>
        IsAtStartOfLine() && (TokenFacts.IsStorageClass(Kind) || TokenFacts.IsFunctionSpecifier(Kind));

    private MemberDeclarationSyntax ParseMember(int start, Token keyword)
    {
        List<MemberDeclaratorSyntax> declarators = [];
        int first = _position;
        DeclarationSpecifiersSyntax specifiers = ParseSpecifiers(SpecifierContext.Member);
        if (_bodyLacksSemicolon)
        {
            return new MemberDeclarationSyntax(RangeFrom(start), specifiers, declarators);
        }

        if (_position == first)
        {
            Report(SyntaxDiagnostics.ExpectedType, Current);
        }
        else if (Kind is not (TokenKind.Semicolon or TokenKind.RightBrace))
        {
            do
            {
                declarators.Add(ParseMemberDeclarator());
            }
            while (!_panic && TryEat(TokenKind.Comma));
        }

        if (Kind == TokenKind.RightBrace && !_panic)
        {
            ReportAndGoOn(SyntaxDiagnostics.NoSemicolonAtEndOfMembers, Current, keyword.Text);
        }
        else
        {
            ExpectSemicolon("member declaration");
        }

        return new MemberDeclarationSyntax(RangeFrom(start), specifiers, declarators);
    }

    private MemberDeclaratorSyntax ParseMemberDeclarator()
    {
        int start = _position;
        List<AttributeSyntax> attributes = [];
        ParseAttributes(attributes);
        DeclaratorSyntax? declarator = Kind == TokenKind.Colon ? null : ParseDeclarator(DeclaratorForm.Concrete);
        ExpressionSyntax? width = TryEat(TokenKind.Colon) ? ParseConditionalExpression() : null;
        ParseAttributes(attributes);
        return new MemberDeclaratorSyntax(RangeFrom(start), declarator, width, attributes);
    }

    private EnumSpecifierSyntax ParseEnum()
    {
        int start = _position;
        Token keyword = Advance();
        List<AttributeSyntax> attributes = [];
        ParseAttributes(attributes);
        Token? tag = Kind == TokenKind.Identifier ? Advance() : null;
        List<EnumeratorSyntax>? enumerators = null;
        if (Kind == TokenKind.LeftBrace)
        {
            enumerators = ParseEnumerators();
            ParseAttributes(attributes);
        }
        else if (tag is null)
        {
            Report(SyntaxDiagnostics.ExpectedTagOrBody, Current, keyword.Text);
        }

        return new EnumSpecifierSyntax(RangeFrom(start), tag, enumerators, attributes);
    }

    private List<EnumeratorSyntax> ParseEnumerators()
    {
        List<EnumeratorSyntax> enumerators = [];
        Token open = Advance();
        while (Kind == TokenKind.Identifier)
        {
            int start = _position;
            Token name = Advance();
            ParseAttributes([]);
            ExpressionSyntax? value = TryEat(TokenKind.Equal) ? ParseConditionalExpression() : null;
            _scopes.Declare(name.Text, isTypedef: false);
            enumerators.Add(new EnumeratorSyntax(RangeFrom(start), name, value));
            if (!TryEat(TokenKind.Comma))
            {
                break;
            }
        }

        if (enumerators.Count == 0)
        {
            if (Kind == TokenKind.RightBrace)
            {
                ReportAndGoOn(SyntaxDiagnostics.EmptyEnumeration, Current);
            }
            else
            {
                Report(SyntaxDiagnostics.ExpectedIdentifier, Current);
            }
        }

        ExpectClose(TokenKind.RightBrace, open);
        return enumerators;
    }

    /// <summary>Parses any number of GNU's <c>__attribute__ (( … ))</c>.</summary>
    private void ParseAttributes(List<AttributeSyntax> attributes)
    {
        while (Kind == TokenKind.AttributeKeyword)
        {
            Token? outer = ExpectOpenParen(Advance());
            Token inner = Current;
            if (outer is null || !Expect(TokenKind.LeftParen))
            {
                return;
            }

            do
            {
                if (Kind is not (TokenKind.Comma or TokenKind.RightParen))
                {
                    attributes.Add(ParseAttribute());
                }
            }
            while (TryEat(TokenKind.Comma));
            ExpectClose(TokenKind.RightParen, inner);
            ExpectClose(TokenKind.RightParen, outer);
        }
    }

    private AttributeSyntax ParseAttribute()
    {
        int start = _position;
        Token name = Current;
        List<ExpressionSyntax> arguments = [];
        if (name.Text is ['_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..])
        {
            Advance();
        }
        else
        {
            Report(SyntaxDiagnostics.ExpectedIdentifier, name);
        }

        if (Kind == TokenKind.LeftParen)
        {
            Token open = Advance();
            if (Kind != TokenKind.RightParen)
            {
                do
                {
                    if (StartsTypeName(_position))
                    {
                        ParseTypeName();
                    }
                    else
                    {
                        arguments.Add(ParseAssignmentExpression());
                    }
                }
                while (!_panic && TryEat(TokenKind.Comma));
            }

            ExpectClose(TokenKind.RightParen, open);
        }

        return new AttributeSyntax(RangeFrom(start), name, arguments);
    }
}
