using System.Text;

namespace CSockTranslate.CFrontEnd.Text;

/// <summary>Reads source files so that the bytes of their literals can be got back whatever their encoding is.</summary>
public static class SourceFileReader
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; valid UTF-8 is decoded as such, anything else byte by byte as Latin-1.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SourceFile Read(string path) => FromBytes(path, File.ReadAllBytes(path));

    /// <summary>Makes a file of bytes that are at hand.</summary>
    public static SourceFile FromBytes(string path, byte[] bytes, bool isSystemHeader = false)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith("\uFEFF"u8))
        {
            content = content[3..];
        }

        try
        {
            return new SourceFile(path, s_strictUtf8.GetString(content), isSystemHeader, s_strictUtf8);
        }
        catch (DecoderFallbackException)
        {
            return new SourceFile(path, Encoding.Latin1.GetString(content), isSystemHeader, Encoding.Latin1);
        }
    }
}
