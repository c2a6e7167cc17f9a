using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Functions and variables that nobody defines: an error where gcc's code names them, a null pointer elsewhere.</summary>
public sealed class MissingSymbolTests
{
    private const string Declarations =
        "extern void never(void); extern int later(int); extern int absent; int x; volatile int v; unsigned u; unsigned char c;"
        + " void die(void) __attribute__((noreturn)); void die(void) { for (;;); } int one(void) { return 1; }";

    [Theory]
    [InlineData("if (0) never();", "never()")]
    [InlineData("if (one() && 0) never();", "never()")]
    [InlineData("if (!(1 || x)) never();", "never()")]
    [InlineData("if ((one(), 0)) never();", "never()")]
    [InlineData("x = 0 && later(1);", "later(1)")]
    [InlineData("x = 1 ? 2 : later(1);", "later(1)")]
    [InlineData("if (u < 0) never();", "never()")]
    [InlineData("if (c > 255) never();", "never()")]
    [InlineData("if (&x == 0) never();", "never()")]
    [InlineData("if (x * 0) never();", "never()")]
    [InlineData("while (0) never();", "never()")]
    [InlineData("return; never();", "never()")]
    [InlineData("die(); never();", "never()")]
    [InlineData("goto end; never(); end: ;", "never()")]
    [InlineData("return; again: never(); goto again;", "never()")]
    [InlineData("for (;;) if (x) return; never();", "never()")]
    [InlineData("switch (0) { case 1: never(); }", "never()")]
    [InlineData("if (0) absent = 1;", "*absent = 1")]
    public void In_code_that_never_runs_a_null_pointer_stands_for_it(string statements, string use)
    {
        Assert.Contains(EmittedBody.Of(statements, Declarations), line => line.Contains(use, StringComparison.Ordinal));
        TranslationResult result = Translation.TranslateWithDiagnostics(
            "unit.c", $"{Declarations}\nvoid f(void)\n{{\n{statements}\n}}\nint main(void) {{ f(); return 0; }}\n");
        Assert.Equal("CST0704", Assert.Single(result.Diagnostics).Id);
    }

    [Theory]
    [InlineData("do never(); while (0);", "CST0702")]
    [InlineData("x = later(later(3)) && 0;", "CST0702")]
    [InlineData("if (0) goto l; x = 1; l: never();", "CST0702")]
    [InlineData("static void (*p)(void) = never;", "CST0702")]
    [InlineData("if (0) { again: never(); } if (x) goto again;", "CST0702")]
    [InlineData("switch (v) { case 1: never(); }", "CST0702")]
    [InlineData("while (x) { if (v) break; absent++; }", "CST0703")]
    [InlineData("if (x < 0) never();", "CST0702")]
    public void Elsewhere_it_is_missing(string statements, string id) =>
        Assert.StartsWith(id + " at line 4", EmittedBody.Refusal(statements, Declarations), StringComparison.Ordinal);

    [Theory]
    [InlineData("extern void hook(int) __attribute__((weak));", "if (hook) hook(1);", "static delegate*<int, void> hook => null;", "if (hook != null)", "hook(1);")]
    [InlineData("extern int level __attribute__((weak));", "if (&level) level = 1;", "static int* level => null;", "if (level != null)", "*level = 1;")]
    [InlineData("extern int table[] __attribute__((weak));", "if (table) table[0] = 1;", "static int* table => null;", "if (table != null)", "table[0] = 1;")]
    public void Weak_ones_have_the_address_null(string declaration, string statements, string member, params string[] expected)
    {
        Assert.Equal(expected, EmittedBody.Of(statements, declaration));
        string text = Translation.Translate("unit.c", $"{declaration}\nint main(void) {{ {statements} return 0; }}\n").GetText();
        Assert.Contains(member, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Inline_functions_that_nothing_calls_need_nothing() => Assert.Equal(
        "CST0704",
        Assert.Single(Translation.TranslateWithDiagnostics(
            "unit.c", "void never(void);\nstatic inline void g(void) { never(); }\nint main(void) { return 0; }\n").Diagnostics).Id);
}
