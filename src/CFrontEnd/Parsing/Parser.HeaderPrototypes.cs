using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <content>Prototypes of hermetic headers, which are parsed when they are used (C11 §6.7.6.3).</content>
public sealed partial class Parser
{
    private Func<TokenRange, DeclarationSyntax>? _parseHeaderPrototype;

    /// <summary>
    /// Goes past the prototype of one function at the current position: specifiers without attributes, a name, parameters and a semicolon. Null where
    /// something else stands, or not in a hermetic header; nothing has been taken then.
    /// </summary>
    private HeaderPrototypeSyntax? TryPassHeaderPrototype()
    {
        if (_isAfterStrayStatement || !Current.ExpansionSpan.File.IsSystemHeader)
        {
            return null;
        }

        int position = _position;
        while (IsPartOfReturnType(_tokens[position].Kind))
        {
            position++;
        }

        int name = position - 1;
        if (_tokens[position].Kind != TokenKind.LeftParen || name <= _position || _tokens[name].Kind != TokenKind.Identifier || IsTypedefName(name))
        {
            return null;
        }

        int depth = 0;
        do
        {
            switch (_tokens[position++].Kind)
            {
                case TokenKind.LeftParen:
                    depth++;
                    break;
                case TokenKind.RightParen:
                    depth--;
                    break;
                case TokenKind.LeftBrace or TokenKind.Semicolon or TokenKind.AttributeKeyword or TokenKind.EndOfFile:
                    return null;
            }
        }
        while (depth > 0);
        if (_tokens[position].Kind != TokenKind.Semicolon)
        {
            return null;
        }

        int start = _position;
        _position = position + 1;
        _scopes.Declare(_tokens[name].Text, isTypedef: false);
        return new HeaderPrototypeSyntax(RangeFrom(start), _tokens[name], _parseHeaderPrototype ??= ParseHeaderPrototype);
    }

    private static bool IsPartOfReturnType(TokenKind kind) => kind is TokenKind.Identifier or TokenKind.Asterisk
        or TokenKind.ExternKeyword or TokenKind.ConstKeyword or TokenKind.VoidKeyword or TokenKind.CharKeyword or TokenKind.ShortKeyword
        or TokenKind.IntKeyword or TokenKind.LongKeyword or TokenKind.FloatKeyword or TokenKind.DoubleKeyword or TokenKind.SignedKeyword
        or TokenKind.UnsignedKeyword or TokenKind.StructKeyword or TokenKind.UnionKeyword or TokenKind.EnumKeyword;

    // After the whole unit, when the names in scope are those at file scope again.
    private DeclarationSyntax ParseHeaderPrototype(TokenRange range)
    {
        int position = _position;
        _position = range.First;
        var declaration = (DeclarationSyntax)ParseDeclaration(range.First, SpecifierContext.FileScope);
        _position = position;
        _parameterNames.Clear();
        return declaration;
    }
}
