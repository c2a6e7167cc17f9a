using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Preprocessing;

/// <summary>Where tokens come from: the chain of macro uses, the place of their spelling, the place a person would name.</summary>
public sealed class ProvenanceTests
{
    [Fact]
    public void A_token_of_a_file_has_no_expansion()
    {
        Token token = PreprocessorTest.RunClean("int x;").Find("x");
        Assert.Null(token.Expansion);
        Assert.Equal(token.SpellingSpan, token.ExpansionSpan);
        Assert.Empty(token.GetMacroNotes());
    }

    [Fact]
    public void A_token_of_a_body_is_spelled_there_and_takes_effect_at_the_use()
    {
        Token token = PreprocessorTest.RunClean("#define PORT 8080\nint x = PORT;").Find("8080");
        Assert.Equal((1, 14), (token.SpellingSpan.Line, token.SpellingSpan.Column));
        Assert.Equal("PORT", SpanText(token.ExpansionSpan));
        Assert.Equal(2, token.ExpansionSpan.Line);
        Assert.Equal("PORT", Chain(token));
    }

    [Fact]
    public void An_argument_belongs_to_the_macro_too()
    {
        PreprocessorTest.Result result = PreprocessorTest.RunClean("#define f(x) x + 1\nint y = f(abc);");
        Token argument = result.Find("abc");
        Assert.Equal("f", Chain(argument));
        Assert.Equal("f(abc)", SpanText(argument.ExpansionSpan));
        Assert.Equal("abc", SpanText(argument.SpellingSpan));
        Assert.Equal("abc", SpanText(argument.FileSpan));
        Token body = result.Find("1");
        Assert.Equal("f(abc)", SpanText(body.FileSpan));
        Assert.Same(argument.Expansion, body.Expansion);
    }

    [Fact]
    public void Uses_in_bodies_hang_below_the_use_in_the_file()
    {
        Token token = PreprocessorTest.RunClean("#define A B\n#define B C(1)\n#define C(x) x + 2\nA").Find("2");
        Assert.Equal("C B A", Chain(token));
        Assert.Equal("C(1)", SpanText(token.Expansion!.Span));
        Assert.Equal("B", SpanText(token.Expansion.Parent!.Span));
        Assert.Equal("A", SpanText(token.ExpansionSpan));
        Assert.Equal(["C", "B", "A"], token.GetMacroNotes().Select(note => SpanText(note.Span)));
        Assert.Equal("expanded from macro 'C'", token.GetMacroNotes()[0].Message);
    }

    [Fact]
    public void A_use_in_an_argument_hangs_below_the_macro_that_takes_it()
    {
        PreprocessorTest.Result result = PreprocessorTest.RunClean("#define N 5\n#define f(x) g(x)\n#define g(x) [x]\nf(N + y)");
        Assert.Equal("N g f", Chain(result.Find("5")));
        Assert.Equal("g f", Chain(result.Find("y")));
        Assert.Equal("g f", Chain(result.Find("[")));
        Assert.Equal("N", SpanText(result.Find("5").Expansion!.Span));
        Assert.Equal("N", SpanText(result.Find("5").FileSpan));
        Assert.Equal("f(N + y)", SpanText(result.Find("5").ExpansionSpan));
    }

    [Fact]
    public void All_tokens_of_one_use_share_the_expansion_and_two_uses_do_not()
    {
        PreprocessorTest.Result result = PreprocessorTest.RunClean("#define P (a + b)\nP P");
        List<Token> tokens = [.. result.Unit.Tokens];
        Assert.All(tokens.Take(5), token => Assert.Same(tokens[0].Expansion, token.Expansion));
        Assert.All(tokens.Skip(5).Take(5), token => Assert.Same(tokens[5].Expansion, token.Expansion));
        Assert.NotSame(tokens[0].Expansion, tokens[5].Expansion);
    }

    [Fact]
    public void Pasted_and_stringized_tokens_are_spelled_at_the_operator()
    {
        PreprocessorTest.Result result = PreprocessorTest.RunClean("#define f(x) x##_t #x\nf(a)");
        Token pasted = result.Find("a_t");
        Assert.Equal("##", SpanText(pasted.SpellingSpan));
        Assert.Equal("f", Chain(pasted));
        Token text = result.Find("\"a\"");
        Assert.Equal("#", SpanText(text.SpellingSpan));
        Assert.Equal("f(a)", SpanText(text.FileSpan));
    }

    [Fact]
    public void A_computed_macro_is_spelled_at_its_use()
    {
        PreprocessorTest.Result result = PreprocessorTest.RunClean("#define HERE __LINE__\n\nHERE");
        Token line = result.Find("3");
        Assert.Equal("__LINE__ HERE", Chain(line));
        Assert.Equal("__LINE__", SpanText(line.SpellingSpan));
        Assert.Equal("HERE", Assert.Single(line.GetMacroNotes()).Span.File.Text[8..12]);
    }

    [Fact]
    public void A_use_whose_parentheses_come_from_elsewhere_is_only_its_name()
    {
        Token token = PreprocessorTest.RunClean("#define open f(\n#define f(x) <x>\nopen 1)").Find("1");
        Assert.Equal("f open", Chain(token));
        Assert.Equal("f", SpanText(token.Expansion!.Span));
    }

    [Fact]
    public void A_use_spans_lines_and_comments()
    {
        Token token = PreprocessorTest.RunClean("#define f(x, y) x y\nf /* c */ (1,\n  2)").Find("2");
        Assert.Equal("f /* c */ (1,\n  2)", SpanText(token.ExpansionSpan));
    }

    [Fact]
    public void Macros_of_the_command_line_have_a_file_of_their_own()
    {
        PreprocessorOptions options = new() { Macros = [new CommandLineMacro("N=7", IsUndefinition: false)] };
        Token token = PreprocessorTest.RunClean("int x = N;", options).Find("7");
        Assert.Equal("<command-line>", token.File.Path);
        Assert.Equal("N", SpanText(token.FileSpan));
    }

    private static string Chain(Token token)
    {
        List<string> names = [];
        for (MacroExpansion? expansion = token.Expansion; expansion is not null; expansion = expansion.Parent)
        {
            names.Add(expansion.Macro.Name);
        }

        return string.Join(' ', names);
    }

    private static string SpanText(SourceSpan span) => span.File.Text[span.Start..span.End];
}
