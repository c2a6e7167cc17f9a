using System.Text;

namespace CSockTranslate.EndToEnd.Execution;

/// <summary>Bytes as texts of one character each, for descriptions and comparisons.</summary>
internal static class Bytes
{
    /// <summary>The bytes that a text stands for.</summary>
    public static byte[] FromText(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>The text that stands for bytes.</summary>
    public static string ToText(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
}
