using System.Buffers.Binary;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Lexing.Literals;

/// <summary>Character constants and string literals (C11 §6.4.4.4, §6.4.5).</summary>
internal static class TextDecoder
{
    /// <summary>Decodes a character constant.</summary>
    public static CharacterLiteral DecodeCharacter(Token token, DiagnosticBag diagnostics)
    {
        LiteralEncoding encoding = GetEncoding(token, out _);
        List<uint> elements = [];
        TextElementReader.Read(token, encoding, elements, diagnostics);
        BasicType type = encoding switch
        {
            LiteralEncoding.Utf16 => BasicType.UnsignedShort,
            LiteralEncoding.Utf32 => BasicType.UnsignedInt,
            _ => BasicType.Int,
        };
        if (elements.Count == 0)
        {
            diagnostics.Report(LiteralDiagnostics.EmptyCharacter, token);
            return new CharacterLiteral(0, encoding, type);
        }

        if (encoding is LiteralEncoding.Plain or LiteralEncoding.Utf8)
        {
            return new CharacterLiteral(DecodePlainCharacter(token, elements, diagnostics), encoding, type);
        }

        if (elements.Count > 1)
        {
            diagnostics.Report(LiteralDiagnostics.CharacterTooLong, token);
        }

        return new CharacterLiteral(encoding == LiteralEncoding.Wide ? (int)elements[^1] : elements[^1], encoding, type);
    }

    /// <summary>Decodes adjacent string literals.</summary>
    public static StringLiteral DecodeString(IReadOnlyList<Token> parts, DiagnosticBag diagnostics)
    {
        LiteralEncoding encoding = LiteralEncoding.Plain;
        string commonPrefix = "";
        foreach (Token part in parts)
        {
            LiteralEncoding partEncoding = GetEncoding(part, out string prefix);
            if (encoding == LiteralEncoding.Plain)
            {
                encoding = partEncoding;
                commonPrefix = prefix;
            }
            else if (partEncoding != LiteralEncoding.Plain && partEncoding != encoding)
            {
                diagnostics.Report(LiteralDiagnostics.MixedPrefixes, part, commonPrefix, prefix);
                break;
            }
        }

        List<uint> elements = [];
        foreach (Token part in parts)
        {
            TextElementReader.Read(part, encoding, elements, diagnostics);
        }

        BasicType elementType = encoding switch
        {
            LiteralEncoding.Utf16 => BasicType.UnsignedShort,
            LiteralEncoding.Utf32 => BasicType.UnsignedInt,
            LiteralEncoding.Wide => BasicType.Int,
            _ => BasicType.Char,
        };
        return new StringLiteral(ToBytes(elements, (int)elementType.Size), encoding, elementType);
    }

    /// <summary>
    /// gcc's value of a plain constant: the last four bytes, the first of them most significant; a single one is a signed <c>char</c>.
    /// </summary>
    private static int DecodePlainCharacter(Token token, List<uint> elements, DiagnosticBag diagnostics)
    {
        if (elements.Count == 1)
        {
            return (sbyte)elements[0];
        }

        diagnostics.Report(elements.Count > 4 ? LiteralDiagnostics.CharacterTooLong : LiteralDiagnostics.MultiCharacter, token);
        uint value = 0;
        foreach (uint element in elements)
        {
            value = (value << 8) | (byte)element;
        }

        return (int)value;
    }

    private static LiteralEncoding GetEncoding(Token token, out string prefix)
    {
        prefix = token.Text[..token.Text.AsSpan().IndexOfAny('"', '\'')];
        return prefix switch
        {
            "u8" => LiteralEncoding.Utf8,
            "u" => LiteralEncoding.Utf16,
            "U" => LiteralEncoding.Utf32,
            "L" => LiteralEncoding.Wide,
            _ => LiteralEncoding.Plain,
        };
    }

    private static byte[] ToBytes(List<uint> elements, int elementSize)
    {
        byte[] bytes = new byte[elements.Count * elementSize];
        for (int i = 0; i < elements.Count; i++)
        {
            Span<byte> target = bytes.AsSpan(i * elementSize, elementSize);
            switch (elementSize)
            {
                case 1:
                    target[0] = (byte)elements[i];
                    break;
                case 2:
                    BinaryPrimitives.WriteUInt16LittleEndian(target, (ushort)elements[i]);
                    break;
                default:
                    BinaryPrimitives.WriteUInt32LittleEndian(target, elements[i]);
                    break;
            }
        }

        return bytes;
    }
}
