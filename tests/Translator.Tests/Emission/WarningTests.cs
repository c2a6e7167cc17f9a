using CSockTranslate.CFrontEnd.Diagnostics;
using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>What is translated with a warning.</summary>
public sealed class WarningTests
{
    [Theory]
    [InlineData("long double x = 1;\nlong double y;\nint main(void) { return x > 0; }\n", 1, 13)]
    [InlineData("int main(void) { return 1.0L > 0; }\n", 1, 25)]
    [InlineData("int main(void)\n{\n    long double a[3];\n    a[0] = 1;\n    return 0;\n}\n", 3, 17)]
    public void Long_double_is_warned_about_once(string text, int line, int column)
    {
        TranslationResult result = Translation.TranslateWithDiagnostics("unit.c", text);
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.True(result.Success);
        Assert.Equal("CST0710", diagnostic.Id);
        Assert.Equal((line, column), (diagnostic.Span.Line, diagnostic.Span.Column));
        CSharpCheck.Compiles(Assert.Single(result.Files));
    }

    [Theory]
    [InlineData("void main(void) { }")]
    [InlineData("void main(argc, argv) int argc; char **argv; { }")]
    public void A_main_without_a_result_ends_with_0(string text)
    {
        TranslationResult result = Translation.TranslateWithDiagnostics("unit.c", text);
        Assert.True(result.Success);
        Assert.Equal("CST0713", Assert.Single(result.Diagnostics).Id);
        CSharpCheck.Compiles(Assert.Single(result.Files));
    }
}
