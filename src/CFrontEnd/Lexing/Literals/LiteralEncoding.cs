using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Lexing.Literals;

/// <summary>What the prefix of a character constant or string literal says about its elements (C11 §6.4.4.4, §6.4.5).</summary>
public enum LiteralEncoding
{
    /// <summary>No prefix: the bytes of the source file.</summary>
    Plain,

    /// <summary><c>u8</c>: UTF-8.</summary>
    Utf8,

    /// <summary><c>u</c>: <c>char16_t</c>, UTF-16.</summary>
    Utf16,

    /// <summary><c>U</c>: <c>char32_t</c>, UTF-32.</summary>
    Utf32,

    /// <summary><c>L</c>: <c>wchar_t</c>, UTF-32 on Linux.</summary>
    Wide,
}

/// <summary>The value of a character constant.</summary>
/// <param name="Value">The value in its type: sign-extended for <c>int</c> and <c>wchar_t</c>, else zero-extended.</param>
/// <param name="Encoding">What its prefix says.</param>
/// <param name="Type"><c>int</c>, or what <c>wchar_t</c>, <c>char16_t</c>, <c>char32_t</c> are: <c>int</c>, <c>unsigned short</c>, <c>unsigned int</c>.</param>
public sealed record CharacterLiteral(long Value, LiteralEncoding Encoding, BasicType Type);

/// <summary>The value of one or more adjacent string literals.</summary>
/// <param name="Bytes">The elements in memory order (little endian), without the terminating NUL element.</param>
/// <param name="Encoding">What the prefixes say together.</param>
/// <param name="ElementType"><c>char</c>, <c>int</c>, <c>unsigned short</c> or <c>unsigned int</c>.</param>
public sealed record StringLiteral(byte[] Bytes, LiteralEncoding Encoding, BasicType ElementType)
{
    /// <summary>The number of elements without the terminating NUL.</summary>
    public int Length => Bytes.Length / (int)ElementType.Size;
}
