using System.Collections.Generic;
using System.Text;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Wctype;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>A set of characters: of a bracket expression, of the period, of <c>\w</c> and its like.</summary>
internal sealed unsafe class CharacterSet
{
    private const int Bits = 64;
    private readonly ulong[] _bytes = new ulong[256 / Bits];
    private List<(int First, int Last)>? _ranges;
    private List<ulong>? _classes;

    /// <summary>Whether the set has the characters that are not listed. What is no character of the locale is in no such set either.</summary>
    internal bool IsNegated { get; set; }

    /// <summary>Whether the codes are those of Unicode; else they are bytes.</summary>
    internal required bool IsUnicode { get; init; }

    /// <summary>The characters that are no new-line and no NUL, or no NUL (POSIX 9.3.4).</summary>
    internal static CharacterSet Period(bool isUnicode, bool withNewLine)
    {
        var set = new CharacterSet { IsUnicode = isUnicode, IsNegated = true };
        set.Add(0);
        if (!withNewLine)
        {
            set.Add('\n');
        }

        return set;
    }

    /// <summary>Whether the set has the character; a negative number stands for a byte that is none.</summary>
    internal bool Contains(int character)
    {
        if (character < 0)
        {
            return false;
        }

        bool found = character < (IsUnicode ? 0x80 : 0x100)
            ? (_bytes[character / Bits] & (1ul << (character % Bits))) != 0
            : ContainsWide(character);
        return found != IsNegated;
    }

    /// <summary>Adds a character.</summary>
    internal void Add(int character) => AddRange(character, character);

    /// <summary>Adds the characters from the first to the last.</summary>
    internal void AddRange(int first, int last)
    {
        int limit = IsUnicode ? 0x7f : 0xff;
        for (int character = first; character <= last && character <= limit; character++)
        {
            _bytes[character / Bits] |= 1ul << (character % Bits);
        }

        if (last > limit)
        {
            (_ranges ??= []).Add((first, last));
        }
    }

    /// <summary>Adds a class by its name (POSIX 7.3.1); false for one that POSIX does not have.</summary>
    internal bool AddClass(string name)
    {
        for (int character = 0; character < 0x100; character++)
        {
            bool belongs;
            switch (name)
            {
                case "alnum": belongs = isalnum(character) != 0; break;
                case "alpha": belongs = isalpha(character) != 0; break;
                case "blank": belongs = isblank(character) != 0; break;
                case "cntrl": belongs = iscntrl(character) != 0; break;
                case "digit": belongs = isdigit(character) != 0; break;
                case "graph": belongs = isgraph(character) != 0; break;
                case "lower": belongs = islower(character) != 0; break;
                case "print": belongs = isprint(character) != 0; break;
                case "punct": belongs = ispunct(character) != 0; break;
                case "space": belongs = isspace(character) != 0; break;
                case "upper": belongs = isupper(character) != 0; break;
                case "xdigit": belongs = isxdigit(character) != 0; break;
                default: return false;
            }

            if (belongs)
            {
                _bytes[character / Bits] |= 1ul << (character % Bits);
            }
        }

        if (IsUnicode)
        {
            fixed (byte* text = Encoding.ASCII.GetBytes(name + '\0'))
            {
                (_classes ??= []).Add(wctype((sbyte*)text));
            }
        }

        return true;
    }

    private bool ContainsWide(int character)
    {
        foreach ((int first, int last) in _ranges ?? [])
        {
            if (character >= first && character <= last)
            {
                return true;
            }
        }

        foreach (ulong type in _classes ?? [])
        {
            if (iswctype((uint)character, type) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
