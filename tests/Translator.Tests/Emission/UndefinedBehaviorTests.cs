using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>What C leaves undefined and gcc warns of is translated to what gcc's code does.</summary>
public sealed class UndefinedBehaviorTests
{
    private const string Declarations = "int i, j; unsigned long n; int old(a) int a; { return a; }";

    [Theory]
    [InlineData("i = j / 0;", "i = j / Builtins.Zero;")]
    [InlineData("i = 1 / 0;", "i = 1 / Builtins.Zero;")]
    [InlineData("n %= 0;", "n %= (ulong)Builtins.Zero;")]
    [InlineData("i = 1 << 40;", "i = 0;")]
    [InlineData("i = j << 40;", "i = j << 40;")]
    [InlineData("i = old(1, 2);", "i = old(1);")]
    [InlineData("i = old();", "i = old(0);")]
    public void Forms(string statement, string expected)
    {
        TranslationResult result = Translation.TranslateWithDiagnostics(
            "unit.c", $"{Declarations}\nvoid f(void) {{ {statement} }}\nint main(void) {{ f(); return 0; }}\n");
        Assert.True(result.Success);
        Assert.Contains(expected, Assert.Single(result.Files).GetText(), StringComparison.Ordinal);
    }
}
