using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Preprocessing;

/// <summary>What the unit tells beside its tokens: directives, skipped regions, comments, macros, files.</summary>
public sealed class UnitTests
{
    [Fact]
    public void Directives_are_listed_in_order_with_their_spans()
    {
        const string Text = """
            #include <stddef.h> // sizes
              #  define N /* n */ 5 /* five */
            #ifdef N
            int a;
            #else
            #define NOT_SEEN
            #endif // N
            #undef N
            #pragma STDC FP_CONTRACT ON
            #
            #ident "x"
            """;
        PreprocessedUnit unit = PreprocessorTest.RunClean(Text).Unit;
        Assert.Equal(
            ["#include <stddef.h>", "#  define N /* n */ 5", "#ifdef N", "#else", "#endif", "#undef N", "#pragma STDC FP_CONTRACT ON", "#", "#ident \"x\""],
            unit.Directives.Select(directive => directive.Span.File.Text[directive.Span.Start..directive.Span.End]));

        IncludeDirective include = Assert.IsType<IncludeDirective>(unit.Directives[0]);
        Assert.Equal(("stddef.h", true, "<stddef.h>"), (include.Name, include.IsAngled, include.File!.Path));
        DefineDirective define = Assert.IsType<DefineDirective>(unit.Directives[1]);
        Assert.Equal("5", PreprocessorTest.Spell(define.Macro.Body));
        Assert.Equal([true, false, true], unit.Directives.OfType<ConditionalDirective>().Select(conditional => conditional.IsTaken));
        Assert.Same(define.Macro, Assert.IsType<UndefDirective>(unit.Directives[5]).Macro);
        OtherDirective pragma = Assert.IsType<OtherDirective>(unit.Directives[6]);
        Assert.Equal(("pragma", "STDC FP_CONTRACT ON"), (pragma.Keyword, PreprocessorTest.Spell(pragma.Tokens)));
    }

    [Fact]
    public void Directives_know_how_many_tokens_stand_before_them()
    {
        PreprocessedUnit unit = PreprocessorTest.RunClean("int a;\n#define N 1\nint b = N;\n#undef N\n").Unit;
        Assert.Equal([3, 8], unit.Directives.Select(directive => directive.TokenIndex));
    }

    [Fact]
    public void Pragma_operators_are_directives_too()
    {
        PreprocessedUnit unit = PreprocessorTest.RunClean("#define P(x) _Pragma(#x) int\nP(pack(1)) a; _Pragma(L\"foo \\\"b\\\"\") int b;").Unit;
        Assert.Equal("int a ; int b ;", PreprocessorTest.Spell(unit.Tokens));
        Assert.Equal(
            ["pack ( 1 )", "foo \"b\""],
            unit.Directives.OfType<OtherDirective>().Select(directive => PreprocessorTest.Spell(directive.Tokens)));
    }

    [Fact]
    public void Macros_in_the_operands_of_pack_are_replaced()
    {
        PreprocessedUnit unit = PreprocessorTest.RunClean("#define N 2\n#pragma pack(push, N)\n#pragma other N").Unit;
        Assert.Equal(
            ["pack ( push , 2 )", "other N"],
            unit.Directives.OfType<OtherDirective>().Select(directive => PreprocessorTest.Spell(directive.Tokens)));
    }

    [Fact]
    public void Skipped_regions_are_whole_lines_without_directives()
    {
        const string Text = "#if 0\na\n#if 1\nb\n#endif\n#elif 1\nc\n#else\nd\n  #endif\n#ifdef X\n#endif\n#if 0\ne";
        PreprocessorTest.Result result = PreprocessorTest.Run(Text);
        Assert.Equal(
            ["a\n#if 1\nb\n#endif\n", "d\n", "e"],
            result.Unit.SkippedRegions.Select(region => region.File.Text[region.Start..region.End]));
        Assert.Equal("c", result.Text);
    }

    [Fact]
    public void Every_comment_is_noted_once_and_in_order()
    {
        const string Text = """
            /* 1 */ #define A /* 2 */ 1 // 3
            #if 0 /* 4 */
            skipped // 5
            'an apostrophe /* none */
            #else // 6
            A /* 7
            7 */ A
            #endif /* 8 */
            #define f(x) x
            f(/* 9 */ 1 // 10
            ) /* 11 */
            #include <stddef.h> /* 12 */
            #unknown_in_no_group_is_an_error /* 13 */
            """;
        PreprocessedUnit unit = PreprocessorTest.Run(Text).Unit;
        Assert.Equal(
            Enumerable.Range(1, 13),
            unit.MainFile.Comments.Select(comment => int.Parse(comment.Text.Trim('/', '*', ' ').Split('\n')[0], provider: null)));
    }

    [Fact]
    public void Macros_are_those_of_the_end_of_the_unit()
    {
        PreprocessedUnit unit = PreprocessorTest.RunClean("#define A 1\n#define B(x, y...) x y\n#undef A\n#define C\n").Unit;
        Assert.False(unit.Macros.ContainsKey("A"));
        Assert.Equal(["x"], unit.Macros["B"].Parameters!);
        Assert.Equal("y", unit.Macros["B"].VariadicParameter);
        Assert.False(unit.Macros["C"].IsFunctionLike);
        Assert.Empty(unit.Macros["C"].Body);
        Assert.True(unit.Macros["__GNUC__"].IsBuiltin);
        Assert.False(unit.Macros["C"].IsBuiltin);
    }

    [Fact]
    public void A_definition_knows_its_place()
    {
        MacroDefinition macro = PreprocessorTest.RunClean("\n  #define  PORT   8080  /* the port */\n").Unit.Macros["PORT"];
        Assert.Equal("PORT", macro.File.Text[macro.NameSpan.Start..macro.NameSpan.End]);
        Assert.Equal("#define  PORT   8080", macro.File.Text[macro.DirectiveStart..macro.DirectiveEnd]);
    }

    [Fact]
    public void Keywords_are_those_of_the_dialect()
    {
        Assert.Equal(
            [TokenKind.InlineKeyword, TokenKind.TypeofKeyword, TokenKind.AsmKeyword, TokenKind.RestrictKeyword],
            Kinds("inline typeof asm restrict", "gnu17"));
        Assert.Equal(
            [TokenKind.InlineKeyword, TokenKind.Identifier, TokenKind.Identifier, TokenKind.RestrictKeyword],
            Kinds("inline typeof asm restrict", "c11"));
        Assert.Equal(
            [TokenKind.Identifier, TokenKind.Identifier, TokenKind.Identifier, TokenKind.Identifier],
            Kinds("inline typeof asm restrict", "c89"));
        Assert.Equal(
            [TokenKind.InlineKeyword, TokenKind.TypeofKeyword, TokenKind.AsmKeyword, TokenKind.Identifier],
            Kinds("inline typeof asm restrict", "gnu89"));
        Assert.Equal(
            [TokenKind.InlineKeyword, TokenKind.ConstKeyword, TokenKind.SignedKeyword, TokenKind.VolatileKeyword, TokenKind.AttributeKeyword, TokenKind.ThreadLocalKeyword],
            Kinds("__inline__ __const __signed__ __volatile__ __attribute__ __thread", "c89"));
    }

    [Fact]
    public void A_macro_may_have_the_name_of_a_keyword() =>
        Assert.Equal("static int x ;", PreprocessorTest.RunClean("#define inline static\n#define while int\ninline while x;").Text);

    [Fact]
    public void The_last_token_is_the_end_of_the_file()
    {
        Token end = PreprocessorTest.RunClean("int a; // c").Unit.Tokens[^1];
        Assert.Equal(TokenKind.EndOfFile, end.Kind);
        Assert.Equal(11, end.Start);
    }

    [Fact]
    public void Forced_includes_come_first()
    {
        using TemporaryFolder folder = new();
        string header = folder.Write("forced.h", "int forced;\n#define F 1\n");
        PreprocessorOptions options = new() { ForcedIncludes = [header] };
        PreprocessorTest.Result result = PreprocessorTest.RunClean("int main = F;", options);
        Assert.Equal("int forced ; int main = 1 ;", result.Text);
        Assert.Equal(["test.c", header], result.Unit.Files.Select(file => file.Path));
    }

    [Fact]
    public void A_file_is_read_once_and_gives_its_tokens_each_time()
    {
        using TemporaryFolder folder = new();
        folder.Write("x.h", "/* once */ x\n");
        PreprocessorOptions options = new() { IncludeDirectories = [folder.Path] };
        PreprocessorTest.Result result = PreprocessorTest.RunClean("#include \"x.h\"\n#include <x.h>\n", options);
        Assert.Equal("x x", result.Text);
        Assert.Equal(2, result.Unit.Files.Count);
        Assert.Single(result.Unit.Files[1].Comments);
        Assert.Same(((IncludeDirective)result.Unit.Directives[0]).File, ((IncludeDirective)result.Unit.Directives[1]).File);
    }

    [Fact]
    public void Presumed_lines_follow_line_directives()
    {
        PreprocessorTest.Result result = PreprocessorTest.RunClean("a\n#line 50 \"x.y\"\nb\nc\n#line 7\nd");
        SourceFile file = result.Unit.MainFile;
        Assert.Equal([1, 50, 51, 7], result.Unit.Tokens.SkipLast(1).Select(token => file.GetPresumedLine(token.Start)));
        Assert.Equal(["test.c", "x.y", "x.y", "x.y"], result.Unit.Tokens.SkipLast(1).Select(token => file.GetPresumedPath(token.Start)));
    }

    [Fact]
    public void The_runtime_class_is_set_in_hermetic_headers_only()
    {
        PreprocessorTest.Result result = PreprocessorTest.RunClean("#pragma csocktranslate class(Own)\n#include <stdio.h>\n");
        Assert.Null(result.Unit.MainFile.RuntimeClass);
        Assert.Equal("Stdio", result.Unit.Files.Single(file => file.Path == "<stdio.h>").RuntimeClass);
    }

    [Fact]
    public void Date_and_time_are_those_of_the_translation()
    {
        PreprocessorOptions options = new() { TranslationTime = new DateTime(2024, 2, 3, 4, 5, 6) };
        Assert.Equal("\"Feb  3 2024\" \"04:05:06\"", PreprocessorTest.RunClean("__DATE__ __TIME__", options).Text);
    }

    [Fact]
    public void An_unknown_standard_is_refused() =>
        Assert.Throws<ArgumentException>(() => PreprocessorTest.Run("", new PreprocessorOptions { Standard = "c++17" }));

    private static IEnumerable<TokenKind> Kinds(string text, string standard) =>
        PreprocessorTest.RunClean(text, new PreprocessorOptions { Standard = standard }).Unit.Tokens.SkipLast(1).Select(token => token.Kind);
}
