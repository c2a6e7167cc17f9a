using System;
using System.Buffers.Binary;

namespace CSockTranslate.Runtime.Names;

/// <summary>Internet addresses as text: what the functions of arpa/inet.h and the name lookup read and write.</summary>
internal static class AddressText
{
    /// <summary>The longest text of an IPv4 address, without NUL.</summary>
    internal const int IPv4Length = 15;

    /// <summary>The longest text of an IPv6 address, without NUL.</summary>
    internal const int IPv6Length = 45;

    /// <summary>
    /// Reads the dotted-decimal form and no other: four numbers up to 255 without leading zeros (POSIX <c>inet_pton</c>). Stores four
    /// bytes in network order.
    /// </summary>
    internal static bool TryParseIPv4(ReadOnlySpan<byte> text, Span<byte> address)
    {
        int position = 0;
        for (int part = 0; part < 4; part++)
        {
            int start = position;
            int value = 0;
            while (position < text.Length && text[position] is >= (byte)'0' and <= (byte)'9')
            {
                if (position > start && value == 0)
                {
                    return false;
                }

                value = (value * 10) + text[position++] - '0';
                if (value > 255)
                {
                    return false;
                }
            }

            bool isLast = part == 3;
            if (position == start || (isLast ? position != text.Length : position == text.Length || text[position++] != '.'))
            {
                return false;
            }

            address[part] = (byte)value;
        }

        return true;
    }

    /// <summary>
    /// Reads the forms of 4.3BSD: one to four numbers, decimal, octal (0…) or hexadecimal (0x…), of which the last fills the bytes
    /// that are left (POSIX <c>inet_addr</c>). Stores four bytes in network order and how much of the text was read.
    /// </summary>
    internal static bool TryParseClassicIPv4(ReadOnlySpan<byte> text, out uint networkOrder, out int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        networkOrder = 0;
        length = 0;
        int position = 0;
        int part = 0;
        while (true)
        {
            if (!TryReadCNumber(text, ref position, out uint value))
            {
                return false;
            }

            if (position < text.Length && text[position] == '.')
            {
                if (part == 3 || value > 255)
                {
                    return false;
                }

                bytes[part++] = (byte)value;
                position++;
                continue;
            }

            if (value > uint.MaxValue >> (8 * part))
            {
                return false;
            }

            for (int i = 3; i >= part; i--)
            {
                bytes[i] = (byte)value;
                value >>= 8;
            }

            networkOrder = BitConverter.ToUInt32(bytes);
            length = position;
            return true;
        }
    }

    /// <summary>
    /// Reads a network's number: one to four bytes, decimal, octal or hexadecimal, joined in host order as they stand (POSIX.1-2001
    /// <c>inet_network</c>). White space may follow; of a number that is too large glibc takes the last 32 bits. Stores how many bytes there were.
    /// </summary>
    internal static bool TryParseNetwork(ReadOnlySpan<byte> text, out uint number, out int parts)
    {
        number = 0;
        parts = 0;
        int position = 0;
        while (parts < 4 && TryReadCNumber(text, ref position, out uint value, wraps: true) && value <= 255)
        {
            number = (number << 8) | value;
            parts++;
            if (position == text.Length || text[position] != '.')
            {
                return text[position..].IndexOfAnyExcept(" \t\n\v\f\r"u8) < 0;
            }

            position++;
        }

        return false;
    }

    /// <inheritdoc cref="TryParseNetwork(ReadOnlySpan{byte}, out uint, out int)"/>
    internal static bool TryParseNetwork(string text, out uint number, out int parts) =>
        TryParseNetwork(System.Text.Encoding.UTF8.GetBytes(text), out number, out parts);

    /// <summary>Reads any form of RFC 4291 §2.2 without a scope (POSIX <c>inet_pton</c>). Stores 16 bytes in network order.</summary>
    internal static bool TryParseIPv6(ReadOnlySpan<byte> text, Span<byte> address)
    {
        Span<byte> bytes = stackalloc byte[16];
        int count = 0;
        int gap = -1;
        int position = 0;
        if (text.StartsWith("::"u8))
        {
            gap = 0;
            position = 2;
        }
        else if (text.IsEmpty)
        {
            return false;
        }

        while (position < text.Length)
        {
            int start = position;
            int value = 0;
            for (; position < text.Length && HexDigit(text[position]) is >= 0 and var digit; position++)
            {
                value = (value << 4) | digit;
                if (position - start == 4)
                {
                    return false;
                }
            }

            if (position < text.Length && text[position] == '.')
            {
                if (count > 12 || !TryParseIPv4(text[start..], bytes[count..]))
                {
                    return false;
                }

                count += 4;
                break;
            }

            if (position == start || count == 16)
            {
                return false;
            }

            BinaryPrimitives.WriteUInt16BigEndian(bytes[count..], (ushort)value);
            count += 2;
            if (position == text.Length)
            {
                break;
            }

            if (text[position++] != ':' || position == text.Length)
            {
                return false;
            }

            if (text[position] == ':')
            {
                if (gap >= 0)
                {
                    return false;
                }

                gap = count;
                position++;
            }
        }

        // A gap stands for one group of zeros at least.
        if (gap < 0 ? count != 16 : count == 16)
        {
            return false;
        }

        address[..16].Clear();
        int head = gap < 0 ? 16 : gap;
        bytes[..head].CopyTo(address);
        bytes[head..count].CopyTo(address[(16 - (count - head))..]);
        return true;
    }

    /// <summary>Writes four bytes in network order as dotted decimal; returns the length.</summary>
    internal static int FormatIPv4(ReadOnlySpan<byte> address, Span<byte> text)
    {
        int length = 0;
        for (int i = 0; i < 4; i++)
        {
            if (i > 0)
            {
                text[length++] = (byte)'.';
            }

            address[i].TryFormat(text[length..], out int written);
            length += written;
        }

        return length;
    }

    /// <summary>
    /// Writes 16 bytes in network order as glibc does; returns the length. The longest run of two or more zero groups, the first of
    /// equals, becomes <c>::</c>; an IPv4-mapped or IPv4-compatible address ends in dotted decimal.
    /// </summary>
    internal static int FormatIPv6(ReadOnlySpan<byte> address, Span<byte> text)
    {
        int gapStart = -1;
        int gapLength = 1;
        int runStart = 0;
        for (int i = 0; i < 8; i++)
        {
            if (Group(address, i) != 0)
            {
                runStart = i + 1;
            }
            else if (i + 1 - runStart > gapLength)
            {
                gapStart = runStart;
                gapLength = i + 1 - runStart;
            }
        }

        bool embedsIPv4 = gapStart == 0 && (gapLength == 6 || (gapLength == 5 && Group(address, 5) == 0xffff));
        int groups = embedsIPv4 ? 6 : 8;
        int length = 0;
        for (int i = 0; i < groups; i++)
        {
            if (i == gapStart)
            {
                text[length++] = (byte)':';
                i += gapLength - 1;
                if (i == groups - 1)
                {
                    text[length++] = (byte)':';
                }

                continue;
            }

            if (i > 0)
            {
                text[length++] = (byte)':';
            }

            Group(address, i).TryFormat(text[length..], out int written, "x");
            length += written;
        }

        if (embedsIPv4)
        {
            if (text[length - 1] != ':')
            {
                text[length++] = (byte)':';
            }

            length += FormatIPv4(address[12..], text[length..]);
        }

        return length;
    }

    private static ushort Group(ReadOnlySpan<byte> address, int index) => BinaryPrimitives.ReadUInt16BigEndian(address[(2 * index)..]);

    private static int HexDigit(byte character) => character switch
    {
        >= (byte)'0' and <= (byte)'9' => character - '0',
        >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
        _ => -1,
    };

    /// <summary>Reads a number in C's notation that begins with a digit and fits 32 bits, or of which the last 32 bits count.</summary>
    private static bool TryReadCNumber(ReadOnlySpan<byte> text, ref int position, out uint value, bool wraps = false)
    {
        value = 0;
        if (position >= text.Length || text[position] is < (byte)'0' or > (byte)'9')
        {
            return false;
        }

        uint radix = 10;
        if (text[position] == '0')
        {
            radix = 8;
            bool isHexadecimal = position + 2 < text.Length
                && (text[position + 1] | 0x20) == 'x'
                && HexDigit(text[position + 2]) >= 0;
            if (isHexadecimal)
            {
                radix = 16;
                position += 2;
            }
        }

        ulong sum = 0;
        for (; position < text.Length && HexDigit(text[position]) is >= 0 and var digit && digit < radix; position++)
        {
            sum = (sum * radix) + (uint)digit;
            sum = wraps ? (uint)sum : sum;
            if (sum > uint.MaxValue)
            {
                return false;
            }
        }

        value = (uint)sum;
        return true;
    }
}
