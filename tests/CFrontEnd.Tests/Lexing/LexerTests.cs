using System.Text;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Lexing;

/// <summary>Translation phases 1 to 3, token by token.</summary>
public sealed class LexerTests
{
    [Theory]
    [InlineData("+ ++ += - -- -= ->", "Plus PlusPlus PlusEqual Minus MinusMinus MinusEqual Arrow")]
    [InlineData("* *= / /= % %= = ==", "Asterisk AsteriskEqual Slash SlashEqual Percent PercentEqual Equal EqualEqual")]
    [InlineData("< << <<= <= > >> >>= >=", "Less LessLess LessLessEqual LessEqual Greater GreaterGreater GreaterGreaterEqual GreaterEqual")]
    [InlineData("& && &= | || |= ^ ^= ! != ~", "Ampersand AmpersandAmpersand AmpersandEqual Bar BarBar BarEqual Caret CaretEqual Exclamation ExclamationEqual Tilde")]
    [InlineData("( ) [ ] { } . ... , ; : ? # ##", "LeftParen RightParen LeftBracket RightBracket LeftBrace RightBrace Dot Ellipsis Comma Semicolon Colon Question Hash HashHash")]
    [InlineData("<: :> <% %> %: %:%:", "LeftBracket RightBracket LeftBrace RightBrace Hash HashHash")]
    [InlineData("..", "Dot Dot")]
    [InlineData("%:%", "Hash Percent")]
    [InlineData("x+++++y", "Identifier PlusPlus PlusPlus Plus Identifier")]
    [InlineData("a<<=b", "Identifier LessLessEqual Identifier")]
    public void Takes_the_longest_punctuator(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Lex(text).Select(token => token.Kind)));

    [Theory]
    [InlineData("0x1p-3")]
    [InlineData("1e+5")]
    [InlineData(".5.e+3.x")]
    [InlineData("1E-")]
    [InlineData("0xe+1")]
    [InlineData("123_abc$")]
    [InlineData("1\\u00e9")]
    [InlineData("0b101ull")]
    public void Reads_a_preprocessing_number_whole(string text)
    {
        Token token = Assert.Single(Lex(text));
        Assert.Equal(TokenKind.Number, token.Kind);
        Assert.Equal(text, token.Text);
    }

    [Theory]
    [InlineData("\"a\\\"b\"", TokenKind.StringLiteral)]
    [InlineData("\"/* no comment */ // none\"", TokenKind.StringLiteral)]
    [InlineData("\"\\\\\"", TokenKind.StringLiteral)]
    [InlineData("L\"x\"", TokenKind.StringLiteral)]
    [InlineData("u8\"x\"", TokenKind.StringLiteral)]
    [InlineData("u\"x\"", TokenKind.StringLiteral)]
    [InlineData("U\"x\"", TokenKind.StringLiteral)]
    [InlineData("'\\''", TokenKind.CharacterConstant)]
    [InlineData("'//'", TokenKind.CharacterConstant)]
    [InlineData("L'x'", TokenKind.CharacterConstant)]
    [InlineData("u'x'", TokenKind.CharacterConstant)]
    [InlineData("U'x'", TokenKind.CharacterConstant)]
    public void Reads_a_literal_whole(string text, TokenKind kind)
    {
        Token token = Assert.Single(Lex(text));
        Assert.Equal(kind, token.Kind);
        Assert.Equal(text, token.Text);
        Assert.False(token.IsUnterminated);
    }

    [Fact]
    public void Prefixes_belong_to_literals_by_dialect()
    {
        Assert.Equal("u8 'x' u8\"y\"", Spell(Lex("u8'x' u8\"y\"")));
        Assert.Equal("u \"x\" L\"y\"", Spell(Lex("u\"x\" L\"y\"", "c99")));
    }

    [Theory]
    [InlineData("R\"(a\\n\"b)\"", "\"a\\\\n\\\"b\"")]
    [InlineData("LR\"x()\")x\"", "L\")\\\"\"")]
    [InlineData("u8R\"(a\\\nb\r\nc)\"", "u8\"a\\\\\\nb\\nc\"")]
    public void Raw_strings_become_ordinary_ones(string text, string literal)
    {
        Token token = Assert.Single(Lex(text));
        Assert.Equal((TokenKind.StringLiteral, literal), (token.Kind, token.Text));
        Assert.Equal((0, text.Length), (token.Start, token.End));
        Assert.Equal("R", Lex(text[text.IndexOf('R', StringComparison.Ordinal)..], "c11")[0].Text);
    }

    [Fact]
    public void Line_splices_vanish_anywhere()
    {
        IReadOnlyList<Token> tokens = Lex("in\\\nt x +\\\n= \"a\\\r\nb\" 'c\\\n' 1\\\r2;");
        Assert.Equal("int x += \"ab\" 'c' 12 ;", Spell(tokens));
        Assert.Equal((0, 5), (tokens[0].Start, tokens[0].End));
        Assert.All(tokens.Skip(1), token => Assert.False(token.AtStartOfLine));
    }

    [Fact]
    public void Space_behind_a_backslash_is_forgiven_with_a_warning()
    {
        DiagnosticBag diagnostics = new();
        Assert.Equal("ab c", Spell(Lex("a\\ \t\nb c", diagnostics: diagnostics)));
        Diagnostic warning = Assert.Single(diagnostics.Diagnostics);
        Assert.Equal(("CST0006", 1, 2), (warning.Id, warning.Span.Line, warning.Span.Column));
    }

    [Fact]
    public void Trigraphs_are_replaced_in_iso_dialects_only()
    {
        Assert.Equal("# [ ] { } ~ | ^ \"\\\"\" ab", Spell(Lex("??= ??( ??) ??< ??> ??- ??! ??' \"??/\"\" a??/\nb", "c11")));
        DiagnosticBag diagnostics = new();
        Assert.Equal("? ? = \"??/\"", Spell(Lex("??= \"??/\"", diagnostics: diagnostics)));
        Assert.Equal(["CST0008", "CST0008"], diagnostics.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Iso_c90_has_no_digraphs_line_comments_or_hexadecimal_exponents()
    {
        DiagnosticBag diagnostics = new();
        Assert.Equal("< : % > 0x1p + 2 a / b c", Spell(Lex("<: %> 0x1p+2 a //* x */ b\nc // one\n // two", "c89", diagnostics)));
        Assert.Equal("CST0007", Assert.Single(diagnostics.Diagnostics).Id);
    }

    [Fact]
    public void Every_line_ending_counts_once()
    {
        IReadOnlyList<Token> tokens = Lex("a\r\nb\rc\nd");
        Assert.Equal([1, 2, 3, 4], tokens.Select(token => token.SpellingSpan.Line));
        Assert.All(tokens, token => Assert.True(token.AtStartOfLine));
    }

    [Fact]
    public void White_space_before_a_token_is_noted()
    {
        IReadOnlyList<Token> tokens = Lex("a\fb\vc\td/**/e\n f");
        Assert.Equal([false, true, true, true, true, true], tokens.Select(token => token.HasLeadingSpace));
        Assert.Equal([true, false, false, false, false, true], tokens.Select(token => token.AtStartOfLine));
    }

    [Theory]
    [InlineData("größe", "größe")]
    [InlineData("\\u00e9t\\U000000e9", "été")]
    [InlineData("变量_1", "变量_1")]
    [InlineData("𝒳y", "𝒳y")]
    [InlineData("$a$", "$a$")]
    public void Identifiers_go_beyond_ascii(string text, string name)
    {
        Token token = Assert.Single(Lex(text));
        Assert.Equal((TokenKind.Identifier, name), (token.Kind, token.Text));
    }

    [Theory]
    [InlineData("`", "`")]
    [InlineData("@", "@")]
    [InlineData("\\", "\\")]
    [InlineData("\u00A0", "\u00A0")]
    [InlineData("“", "“")]
    [InlineData("\u0301", "\u0301")]
    public void Other_characters_are_unknown_tokens(string text, string spelling)
    {
        Token token = Assert.Single(Lex(text));
        Assert.Equal((TokenKind.Unknown, spelling), (token.Kind, token.Text));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_make_no_identifiers()
    {
        SourceFile file = SourceFileReader.FromBytes("latin1.c", [(byte)'a', 0xE9, (byte)'"', 0xE9, (byte)'"']);
        Lexer lexer = new(file, LanguageStandard.Gnu17, new DiagnosticBag());
        Assert.Equal(TokenKind.Identifier, lexer.Next().Kind);
        Assert.Equal(TokenKind.Unknown, lexer.Next().Kind);
        Token literal = lexer.Next();
        Assert.Equal([(byte)'"', 0xE9, (byte)'"'], file.Encoding.GetBytes(literal.Text));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        Assert.Equal("int", Spell(Lex("\uFEFFint")));
        Assert.Equal("int", SourceFileReader.FromBytes("bom.c", Encoding.UTF8.GetBytes("\uFEFFint")).Text);
    }

    [Theory]
    [InlineData("x = \"abc);", "\"abc\"", ") ;")]
    [InlineData("x = 'a;", "'a'", ";")]
    [InlineData("puts(\"abc\\);", "\"abc\\\\\"", ") ;")]
    [InlineData("\"", "\"\"", "")]
    public void An_unterminated_literal_ends_where_the_statement_seems_to(string text, string literal, string rest)
    {
        IReadOnlyList<Token> tokens = Lex(text + "\nnext");
        int index = tokens.ToList().FindIndex(token => token.IsUnterminated);
        Assert.Equal(literal, tokens[index].Text);
        Assert.Equal((rest + " next").TrimStart(), Spell(tokens.Skip(index + 1)));
    }

    [Fact]
    public void Comments_are_noted_in_order()
    {
        SourceFile file = new("test.c", "/* a */ x // b \\\n goes on\n\"/* no */\" /*/ c /*/ y /* d *\\\n/ z //e");
        DiagnosticBag diagnostics = new();
        Assert.Equal("x \"/* no */\" y z", Spell(Lex(file, LanguageStandard.Gnu17, diagnostics)));
        Assert.Equal(["/* a */", "// b \\\n goes on", "/*/ c /*/", "/* d *\\\n/", "//e"], file.Comments.Select(comment => comment.Text));
        Assert.Equal([true, false, true, true, false], file.Comments.Select(comment => comment.IsBlock));
        Assert.All(file.Comments, comment => Assert.Equal(comment.Text, file.Text[comment.Start..comment.End]));
        Assert.Empty(diagnostics.Diagnostics);
    }

    [Fact]
    public void An_unterminated_comment_is_reported_where_it_begins()
    {
        DiagnosticBag diagnostics = new();
        SourceFile file = new("test.c", "a\n  /* b\n c");
        Assert.Equal("a", Spell(Lex(file, LanguageStandard.Gnu17, diagnostics)));
        Diagnostic error = Assert.Single(diagnostics.Diagnostics);
        Assert.Equal(("CST0004", 2, 3), (error.Id, error.Span.Line, error.Span.Column));
        Assert.Equal("/* b\n c", Assert.Single(file.Comments).Text);
    }

    [Fact]
    public void Directives_end_with_their_line()
    {
        Lexer lexer = new(new SourceFile("test.c", "# a /* x\n y */ b \\\n c\nd"), LanguageStandard.Gnu17, new DiagnosticBag());
        Assert.Equal(TokenKind.Hash, lexer.Next().Kind);
        lexer.IsInDirective = true;
        Assert.Equal("a", lexer.Next().Text);
        Assert.Equal("b", lexer.Next().Text);
        Assert.Equal("c", lexer.Next().Text);
        Assert.Equal(TokenKind.EndOfDirective, lexer.Next().Kind);
        Assert.False(lexer.IsInDirective);
        Assert.True(lexer.Next() is { Text: "d", AtStartOfLine: true });
        Assert.Equal(TokenKind.EndOfFile, lexer.Next().Kind);
        Assert.Equal(TokenKind.EndOfFile, lexer.Next().Kind);
    }

    [Theory]
    [InlineData("<sys//socket.h>", "<sys//socket.h>")]
    [InlineData("\"a\\b.h\"", "\"a\\b.h\"")]
    [InlineData("  \"/*.h\"", "\"/*.h\"")]
    [InlineData("< a .h >", "< a .h >")]
    public void Header_names_are_read_on_demand(string text, string name)
    {
        Lexer lexer = new(new SourceFile("test.c", text), LanguageStandard.Gnu17, new DiagnosticBag()) { IsInDirective = true };
        Token token = lexer.NextHeaderName();
        Assert.Equal((TokenKind.HeaderName, name), (token.Kind, token.Text));
    }

    private static IReadOnlyList<Token> Lex(string text, string standard = "gnu17", DiagnosticBag? diagnostics = null) =>
        Lex(new SourceFile("test.c", text), LanguageStandard.Find(standard)!, diagnostics ?? new DiagnosticBag());

    private static List<Token> Lex(SourceFile file, LanguageStandard standard, DiagnosticBag diagnostics)
    {
        Lexer lexer = new(file, standard, diagnostics);
        List<Token> tokens = [];
        for (Token token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            tokens.Add(token);
        }

        return tokens;
    }

    private static string Spell(IEnumerable<Token> tokens) => string.Join(' ', tokens.Select(token => token.Text));
}
