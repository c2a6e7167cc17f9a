namespace CSockTranslate.Runtime.CharacterSets;

/// <summary>UTF-8 as glibc's iconv reads and writes it: up to four bytes are read, up to six written; no surrogates.</summary>
internal sealed unsafe class Utf8Set : CharacterSet
{
    /// <inheritdoc/>
    internal override int Least => 1;

    /// <inheritdoc/>
    internal override int Decode(byte* bytes, ulong count, out int character, out int skip)
    {
        skip = 1;
        character = *bytes;
        if (character < 0x80)
        {
            return 1;
        }

        int length = character switch
        {
            >= 0xc2 and < 0xe0 => 2,
            >= 0xe0 and < 0xf0 => 3,
            >= 0xf0 and < 0xf8 => 4,
            _ => 0,
        };
        if (length == 0)
        {
            return Illegal;
        }

        character &= 0x7f >> length;
        for (; skip < length; skip++)
        {
            if ((ulong)skip == count)
            {
                return Incomplete;
            }

            if ((bytes[skip] & 0xc0) != 0x80)
            {
                return Illegal;
            }

            character = (character << 6) | (bytes[skip] & 0x3f);
        }

        bool isOverlong = length > 2 && character >> ((5 * length) - 4) == 0;
        return isOverlong || IsSurrogate(character) ? Illegal : length;
    }

    /// <inheritdoc/>
    internal override int Encode(int character, byte* bytes, ulong room)
    {
        if (character < 0 || IsSurrogate(character))
        {
            return Lacking;
        }

        int length = character switch
        {
            < 0x80 => 1,
            < 0x800 => 2,
            < 0x10000 => 3,
            < 0x200000 => 4,
            < 0x4000000 => 5,
            _ => 6,
        };
        if (room < (ulong)length)
        {
            return NoRoom;
        }

        if (length == 1)
        {
            *bytes = (byte)character;
            return 1;
        }

        for (int i = length - 1; i > 0; i--)
        {
            bytes[i] = (byte)(0x80 | (character & 0x3f));
            character >>= 6;
        }

        bytes[0] = (byte)((0xff00 >> length) | character);
        return length;
    }

    private static bool IsSurrogate(int character) => character is >= 0xd800 and <= 0xdfff;
}
