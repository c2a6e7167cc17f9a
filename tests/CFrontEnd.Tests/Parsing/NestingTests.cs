using System.Text;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Syntax;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>Long chains are no nesting; real nesting beyond the stack is one error, not a crash.</summary>
public sealed class NestingTests
{
    [Theory]
    [InlineData("int x = 1", " + 1", ";")]
    [InlineData("int x = 1", " && 1 | 1", ";")]
    [InlineData("int x = ", "a ? 1 : ", "2;")]
    [InlineData("int f(void) { ", "a = ", "2; }")]
    [InlineData("int f(void) { ", "a, ", "2; }")]
    [InlineData("int f(void) { ", "if (a) b; else ", "c; }")]
    [InlineData("int f(void) { switch (a) { ", "case 1: ", "; } }")]
    [InlineData("int f(void) { ", "l: ", "; }")]
    [InlineData("int x[] = { ", "1, ", "};")]
    [InlineData("int ", "*", "x;")]
    [InlineData("int x", "[1]", ";")]
    [InlineData("int x = f", "(1)", ";")]
    [InlineData("int x = a", "->b[1]", ";")]
    [InlineData("int x", ", y", ";")]
    [InlineData("", ";", "")]
    public void ChainsOfAnyLength(string before, string part, string after)
    {
        ParsedSource source = ParsedSource.Parse(Repeat(before, part, 100_000, after));
        Assert.Empty(source.Errors);
        Assert.NotEmpty(SyntaxDumper.ToLine(source.Unit));
    }

    [Theory]
    [InlineData("int x = ", "(", "1", ")", ";")]
    [InlineData("int f(void) { ", "{", "", "}", "}")]
    [InlineData("int f(void) { ", "if (a) { ", "", "}", "}")]
    [InlineData("int x = ", "{", "1", "}", ";")]
    [InlineData("int ", "(*", "x", ")", ";")]
    [InlineData("int x = ", "- ", "1", "", ";")]
    [InlineData("", "struct { ", "int a;", "} a;", "")]
    [InlineData("int x = ", "a[", "1", "]", ";")]
    public void ModerateNesting(string before, string open, string inner, string close, string after) =>
        Assert.Empty(ParsedSource.Parse(before + Repeat("", open, 300, inner) + Repeat("", close, 300, after)).Errors);

    [Theory]
    [InlineData("int x = ", "(")]
    [InlineData("int x = ", "- ")]
    [InlineData("int x = ", "sizeof ")]
    [InlineData("int x = ", "a[")]
    [InlineData("int x = ", "f(")]
    [InlineData("int x = ", "a ? ")]
    [InlineData("int x = ", "(int){")]
    [InlineData("int x = ", "_Generic(")]
    [InlineData("int x = ", "{")]
    [InlineData("int ", "(")]
    [InlineData("int f", "(int a")]
    [InlineData("", "struct { ")]
    [InlineData("", "typeof(")]
    [InlineData("", "_Atomic(")]
    [InlineData("", "__attribute__((a(")]
    [InlineData("int f(void) { ", "{")]
    [InlineData("int f(void) { ", "if (a) ")]
    [InlineData("int f(void) { ", "while (a) ")]
    [InlineData("int f(void) { ", "do ")]
    [InlineData("int f(void) { ", "for (;;) ")]
    [InlineData("int f(void) { ", "({ ")]
    [InlineData("int f(void) { ", "int f(void) { ")]
    [InlineData("int f(void) { ", "else ")]
    [InlineData("int x = sizeof(int ", "(")]
    public void NestingBeyondTheStackIsOneError(string before, string part)
    {
        ParsedSource? source = null;
        string text = Repeat(before, part, 50_000, "");
        Thread thread = new(() => source = ParsedSource.Parse(text), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotNull(source);
        Assert.Single(source.Diagnostics, diagnostic => diagnostic.Descriptor == SyntaxDiagnostics.NestingTooDeep);
    }

    private static string Repeat(string before, string part, int count, string after) =>
        new StringBuilder(before).Insert(before.Length, part, count).Append(after).ToString();
}
