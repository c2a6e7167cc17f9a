using CSockTranslate.Runtime.WideCharacters;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>
/// Bytes as the characters that the locale sees in them, with one case if case does not matter. A byte that belongs to no character is the negative number
/// of its complement.
/// </summary>
internal sealed unsafe class PatternText
{
    private readonly byte* _bytes;
    private readonly int[]? _characters;
    private readonly int[]? _offsets;
    private readonly bool _ignoresCase;

    /// <summary>Takes bytes, which stay where they are.</summary>
    internal PatternText(byte* bytes, int length, bool isUnicode, bool ignoresCase)
    {
        _bytes = bytes;
        _ignoresCase = ignoresCase;
        Length = length;
        if (!isUnicode)
        {
            return;
        }

        _characters = new int[length];
        _offsets = new int[length + 1];
        int count = 0;
        for (int at = 0; at < length; count++)
        {
            int character;
            mbstate_t state = default;
            ulong used = Decode(&character, bytes + at, (ulong)(length - at), &state);
            _offsets[count] = at;
            bool isCharacter = used <= (ulong)length;
            _characters[count] = isCharacter ? character : ~(int)bytes[at];
            at += isCharacter ? (int)System.Math.Max(used, 1) : 1;
        }

        _offsets[count] = length;
        Length = count;
    }

    /// <summary>How many characters there are.</summary>
    internal int Length { get; }

    /// <summary>A character, in upper case if case does not matter.</summary>
    internal int this[int index]
    {
        get
        {
            int character = Raw(index);
            if (!_ignoresCase || character < 0)
            {
                return character;
            }

            return _characters is null ? Ctype.toupper(character) : (int)Wctype.towupper((uint)character);
        }
    }

    /// <summary>A character as it is.</summary>
    internal int Raw(int index) => _characters is null ? _bytes[index] : _characters[index];

    /// <summary>Where a character starts, in bytes.</summary>
    internal int OffsetOf(int index) => _offsets is null ? index : _offsets[index];

    /// <summary>The first character that does not start before an offset in bytes.</summary>
    internal int IndexOf(int offset)
    {
        if (_offsets is null)
        {
            return offset;
        }

        int index = 0;
        while (index < Length && _offsets[index] < offset)
        {
            index++;
        }

        return index;
    }

    // What is no character is nothing that a program has to be told of.
    private static ulong Decode(int* character, byte* bytes, ulong count, mbstate_t* state)
    {
        int savedErrno = Errno.errno;
        ulong used = MultibyteCode.Decode(character, bytes, count, state);
        Errno.errno = savedErrno;
        return used;
    }
}
