using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>What has no translation is refused with its place and a way out, and nothing else is reported.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("goto *p;", "a computed goto in a function that takes the address of no label")]
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

    [Fact]
    public void Inline_assembly() => Assert.Equal(
        "CST0712 at line 4: inline assembly is not translated; write it in C", EmittedBody.Refusal("__asm__(\"nop\");"));

    [Fact]
    public void A_barrier_is_nothing() => Assert.Empty(EmittedBody.Of("__asm__ volatile(\"\" ::: \"memory\");"));

    [Fact]
    public void An_undefined_function_is_named() => Assert.Equal(
        "CST0702 at line 4: function 'missing' is used but neither defined here nor part of the runtime",
        EmittedBody.Refusal("missing();", "void missing(void);"));

    [Fact]
    public void An_undefined_variable_is_named() => Assert.Equal(
        "CST0703 at line 4: variable 'elsewhere' is declared extern but not defined in the program",
        EmittedBody.Refusal("elsewhere = 1;", "extern int elsewhere;"));
}
