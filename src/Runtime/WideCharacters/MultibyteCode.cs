using CSockTranslate.Runtime.Locales;

namespace CSockTranslate.Runtime.WideCharacters;

/// <summary>
/// The code of characters in bytes that the process's locale has: ASCII, or UTF-8 as glibc reads it, with up to six bytes and without surrogates
/// (RFC 2279).
/// </summary>
internal static unsafe class MultibyteCode
{
    /// <summary>What <c>mbrtowc</c> returns for bytes that are no character.</summary>
    internal const ulong Invalid = ulong.MaxValue;

    /// <summary>What <c>mbrtowc</c> returns when more bytes have to come.</summary>
    internal const ulong Incomplete = ulong.MaxValue - 1;

    /// <summary>The longest character in bytes (MB_LEN_MAX is 16, but no locale uses them).</summary>
    internal const int MaximumLength = 6;

    private const int LargestUtf8 = 0x7fffffff;

    /// <summary>Whether the locale has UTF-8.</summary>
    internal static bool IsUtf8 => ThreadLocale.IsUtf8;

    /// <summary>
    /// Reads a character and stores it unless <paramref name="character"/> is null (C11 §7.29.6.3.2). Returns how many of the bytes it took, 0 for the
    /// NUL, <see cref="Incomplete"/>, or <see cref="Invalid"/> with EILSEQ.
    /// </summary>
    internal static ulong Decode(int* character, byte* bytes, ulong count, mbstate_t* state)
    {
        ulong used = 0;
        int left = state->__count & 0xff;
        int length = state->__count >> 8;
        uint value = state->__value;
        if (left == 0)
        {
            if (count == 0)
            {
                return Incomplete;
            }

            byte first = bytes[used++];
            if (first < 0x80)
            {
                Store(character, first);
                return first == 0 ? 0u : 1u;
            }

            length = IsUtf8 ? LengthOf(first) : 0;
            if (length == 0)
            {
                return Fail(state);
            }

            left = length - 1;
            value = first & (0x7fu >> length);
        }

        for (; left > 0; left--)
        {
            if (used == count)
            {
                state->__count = left | (length << 8);
                state->__value = value;
                return Incomplete;
            }

            byte next = bytes[used];
            if ((next & 0xc0) != 0x80)
            {
                return Fail(state);
            }

            used++;
            value = (value << 6) | (next & 0x3fu);

            // As soon as the first two bytes are known it is known whether there is a shorter form.
            if (left == length - 1 && IsOverlong(value, length))
            {
                return Fail(state);
            }
        }

        if (value is >= 0xd800 and <= 0xdfff)
        {
            return Fail(state);
        }

        *state = default;
        Store(character, (int)value);
        return used;
    }

    /// <summary>Writes a character (C11 §7.29.6.3.3) into at most <see cref="MaximumLength"/> bytes. Returns how many, or <see cref="Invalid"/> with EILSEQ.</summary>
    internal static ulong Encode(byte* bytes, int character)
    {
        if (character is >= 0 and < 0x80)
        {
            *bytes = (byte)character;
            return 1;
        }

        if (character < 0 || character is >= 0xd800 and <= 0xdfff || !IsUtf8)
        {
            Errno.errno = Errno.EILSEQ;
            return Invalid;
        }

        int length = character switch
        {
            < 0x800 => 2,
            < 0x10000 => 3,
            < 0x200000 => 4,
            < 0x4000000 => 5,
            <= LargestUtf8 => 6,
        };
        for (int i = length - 1; i > 0; i--)
        {
            bytes[i] = (byte)(0x80 | (character & 0x3f));
            character >>= 6;
        }

        bytes[0] = (byte)((0xff00 >> length) | character);
        return (ulong)length;
    }

    private static void Store(int* target, int character)
    {
        if (target != null)
        {
            *target = character;
        }
    }

    private static ulong Fail(mbstate_t* state)
    {
        *state = default;
        Errno.errno = Errno.EILSEQ;
        return Invalid;
    }

    // The bytes that begin a character of several bytes; 0xc0 and 0xc1 would begin what has a shorter form.
    private static int LengthOf(byte first) => first switch
    {
        >= 0xc2 and < 0xe0 => 2,
        >= 0xe0 and < 0xf0 => 3,
        >= 0xf0 and < 0xf8 => 4,
        >= 0xf8 and < 0xfc => 5,
        0xfc or 0xfd => 6,
        _ => 0,
    };

    // After two bytes of three, four, five or six: a character of fewer bytes has only zeros in the first bits.
    private static bool IsOverlong(uint firstBits, int length) => length switch
    {
        3 => firstBits < 0x20,
        4 => firstBits < 0x10,
        5 => firstBits < 0x08,
        6 => firstBits < 0x04,
        _ => false,
    };
}
