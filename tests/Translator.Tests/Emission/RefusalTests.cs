using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>What has no translation is refused with its place and a way out, and nothing else is reported.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("__asm__(\"nop\");", "inline assembly")]
    [InlineData("goto *p;", "a computed goto in a function that takes the address of no label")]
    [InlineData("i = sizeof(L\"wide\"); p = (void *)L\"wide\";", "a wide string literal")]
    public void Refused(string statements, string construct, int count = 1)
    {
        TranslationResult result = Translation.TranslateWithDiagnostics(
            "unit.c", $"int i, j;\nvoid *p;\nvoid f(void)\n{{\n{statements}\n}}\nint main(void) {{ f(); return 0; }}\n");
        Assert.False(result.Success);
        Assert.Equal(count, result.Diagnostics.Count);
        Assert.Equal("CST0700", result.Diagnostics[0].Id);
        Assert.StartsWith(construct + " is not translated; ", result.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(5, result.Diagnostics[0].Span.Line);
    }

    // The front end warns about the division as well.
    [Theory]
    [InlineData("i = j / 0;")]
    [InlineData("i = 1 / 0;")]
    [InlineData("i %= 0;")]
    public void A_division_by_the_constant_zero(string statement)
    {
        TranslationResult result = Translation.TranslateWithDiagnostics(
            "unit.c", $"int i, j;\nint main(void) {{ {statement} return 0; }}\n");
        Assert.False(result.Success);
        Assert.Equal(
            "a division by the constant zero is not translated; raise SIGFPE with 'raise'",
            Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "CST0700").Message);
    }

    [Fact]
    public void An_undefined_function_is_named() => Assert.Equal(
        "CST0702 at line 4: function 'missing' is used but neither defined here nor part of the runtime",
        EmittedBody.Refusal("missing();", "void missing(void);"));

    [Fact]
    public void An_undefined_variable_is_named() => Assert.Equal(
        "CST0703 at line 4: variable 'elsewhere' is declared extern but not defined in the program",
        EmittedBody.Refusal("elsewhere = 1;", "extern int elsewhere;"));
}
