using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>String literals of wide characters.</summary>
public sealed class WideStringTests
{
    [Theory]
    [InlineData("const wchar_t *p;", "p = L\"text\";", "p = \"text\"u8.ToWide();")]
    [InlineData("const unsigned short *p;", "p = u\"text\";", "p = \"text\"u8.ToUtf16();")]
    [InlineData("const unsigned int *p;", "p = U\"\\U0001F600\";", "p = \"😀\"u8.ToUtf32();")]
    [InlineData("const wchar_t *p;", "p = L\"\\xd800\";", "p = ((ReadOnlySpan<int>)[55296, 0]).ToPointer();")]
    [InlineData("", "wchar_t a[] = L\"hi\";", "wchar_t* a = stackalloc wchar_t[] { 'h', 'i', 0 };")]
    public void Forms(string declarations, string statement, params string[] expected) =>
        Assert.Equal(expected, EmittedBody.Of(statement, "#include <stddef.h>\n" + declarations));
}
