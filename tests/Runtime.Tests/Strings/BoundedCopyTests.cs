using Xunit;

namespace CSockTranslate.Runtime.Tests.Strings;

/// <summary>strlcpy and strlcat, which glibc has since 2.38, as their page of OpenBSD describes them.</summary>
public sealed unsafe class BoundedCopyTests
{
    [Theory]
    [InlineData(0, 5UL, "")]
    [InlineData(1, 5UL, "")]
    [InlineData(4, 5UL, "hel")]
    [InlineData(6, 5UL, "hello")]
    public void Strlcpy_ends_what_it_copies(ulong size, ulong result, string copied)
    {
        sbyte* buffer = stackalloc sbyte[8];
        Assert.Equal(result, String.strlcpy(buffer, "hello"u8, size));
        Assert.Equal(copied, size == 0 ? "" : System.Text.Encoding.Latin1.GetString(((CString)buffer).AsSpan()));
    }

    [Theory]
    [InlineData(9, 8UL, "ab,hello")]
    [InlineData(8, 8UL, "ab,hell")]
    [InlineData(4, 8UL, "ab,")]
    [InlineData(2, 7UL, "ab,")]
    public void Strlcat_appends_what_fits(ulong size, ulong result, string text)
    {
        sbyte* buffer = stackalloc sbyte[16];
        String.strcpy(buffer, "ab,"u8);
        Assert.Equal(result, String.strlcat(buffer, "hello"u8, size));
        Assert.Equal(text, System.Text.Encoding.Latin1.GetString(((CString)buffer).AsSpan()));
    }
}
