using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>Each node covers exactly its tokens: the emitter finds macros and comments by them.</summary>
public sealed class TokenRangeTests
{
    [Theory]
    [InlineData("a + b * c;", "a + b * c;|a + b * c|a|b * c|b|c")]
    [InlineData("(a)(b, (c))[d]++;", "(a)(b, (c))[d]++;|(a)(b, (c))[d]++|(a)(b, (c))[d]|(a)(b, (c))|(a)|a|b|(c)|c|d")]
    [InlineData("a->b.c = -d;", "a->b.c = -d;|a->b.c = -d|a->b.c|a->b|a|-d|d")]
    [InlineData("a = b = c, d;", "a = b = c, d;|a = b = c, d|a = b = c|a|b = c|b|c|d")]
    [InlineData("a ? b : c ? d : e;", "a ? b : c ? d : e;|a ? b : c ? d : e|a|b|c ? d : e|c|d|e")]
    [InlineData("(int *)a;", "(int *)a;|(int *)a|int *|int|int|*|*|a")]
    [InlineData("sizeof (int) * sizeof a;", "sizeof (int) * sizeof a;|sizeof (int) * sizeof a|sizeof (int)|int|int|int|sizeof a|a")]
    [InlineData("f(\"a\" \"b\");", "f(\"a\" \"b\");|f(\"a\" \"b\")|f|\"a\" \"b\"")]
    [InlineData("(int[2]){1, .x = 2}[0];", "(int[2]){1, .x = 2}[0];|(int[2]){1, .x = 2}[0]|(int[2]){1, .x = 2}|int[2]|int|int|[2]|int|2|{1, .x = 2}|1|.x = 2|.x|2|0")]
    [InlineData("({ a; });", "({ a; });|({ a; })|{ a; }|a;|a")]
    [InlineData("return a;", "return a;|a")]
    [InlineData("if (a) b; else if (c) d; else { }", "if (a) b; else if (c) d; else { }|a|b;|b|if (c) d; else { }|c|d;|d|{ }")]
    [InlineData("for (int i = 0; i < n; i++) ;", "for (int i = 0; i < n; i++) ;|int i = 0;|int|int|i = 0|i|0|i < n|i|n|i++|i|;")]
    [InlineData("do a; while (b);", "do a; while (b);|a;|a|b")]
    [InlineData("switch (a) { case 1: x: b; default: }", "switch (a) { case 1: x: b; default: }|a|{ case 1: x: b; default: }|case 1: x: b;|1|x: b;|b;|b|default:|:")]
    [InlineData("int *a[2], (*b)(char c);", "int *a[2], (*b)(char c);|int|int|*a[2]|a[2]|a|2|(*b)(char c)|(*b)|*b|b|char c|char|char|c")]
    [InlineData("static const int x = 1;", "static const int x = 1;|static const int|int|x = 1|x|1")]
    public void EveryNodeCoversItsTokens(string text, string expected)
    {
        const string Before = "void f(void) { ";
        ParsedSource source = ParsedSource.Parse(Before + text + " }");
        Assert.Empty(source.Errors);
        FunctionDefinitionSyntax function = Assert.IsType<FunctionDefinitionSyntax>(Assert.Single(source.Unit.Declarations));
        List<string> ranges = [];
        Collect(Assert.Single(function.Body.Statements), ranges);
        Assert.Equal(expected.Split('|'), ranges);
    }

    [Fact]
    public void DeclarationsCoverTheirSemicolonsAndTheUnitEverything()
    {
        ParsedSource source = ParsedSource.Parse("int x; __extension__ int f(a) int a; { return a; } ; ");
        Assert.Equal(["int x;", "__extension__ int f(a) int a; { return a; }", ";"], source.Unit.Declarations.Select(GetText));
        Assert.Equal(0, source.Unit.Range.First);
        Assert.Equal(source.Unit.Range.Tokens.Count - 1, source.Unit.Range.Last);
    }

    [Fact]
    public void ImplicitIntSpecifiersStandAtTheDeclarator()
    {
        ParsedSource source = ParsedSource.Parse("main() { }");
        FunctionDefinitionSyntax function = Assert.IsType<FunctionDefinitionSyntax>(Assert.Single(source.Unit.Declarations));
        Assert.True(function.Specifiers.IsImplicitInt);
        Assert.Equal("main", GetText(function.Specifiers));
    }

    [Theory]
    [InlineData("int x = (1 + ;")]
    [InlineData("int f(void) { if (a { } }")]
    [InlineData("struct s { int ; 5 } x")]
    [InlineData("int")]
    [InlineData("")]
    public void RangesStayInsideTheUnitAfterErrors(string text)
    {
        ParsedSource source = ParsedSource.Parse(text);
        Stack<SyntaxNode> pending = new([source.Unit]);
        while (pending.TryPop(out SyntaxNode? node))
        {
            Assert.InRange(node.Range.First, 0, node.Range.Last);
            Assert.InRange(node.Range.Last, 0, source.Unit.Range.Last);
            foreach ((string? _, SyntaxNode child) in SyntaxNodeDescription.Of(node).Children)
            {
                pending.Push(child);
            }
        }
    }

    private static void Collect(SyntaxNode node, List<string> ranges)
    {
        ranges.Add(GetText(node));
        foreach ((string? _, SyntaxNode child) in SyntaxNodeDescription.Of(node).Children)
        {
            Collect(child, ranges);
        }
    }

    private static string GetText(SyntaxNode node)
    {
        SourceSpan span = node.Span;
        return span.File.Text[span.Start..span.End];
    }
}
