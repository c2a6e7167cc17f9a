using System;
using System.Collections.Generic;

namespace CSockTranslate.Runtime.CharacterSets;

/// <summary>A way to write characters as bytes.</summary>
internal abstract unsafe class CharacterSet
{
    /// <summary>More bytes have to come.</summary>
    internal const int Incomplete = 0;

    /// <summary>The bytes are no character.</summary>
    internal const int Illegal = -1;

    /// <summary>The set lacks the character.</summary>
    internal const int Lacking = -1;

    /// <summary>The number is no character; nothing can take its place.</summary>
    internal const int NoCharacter = -2;

    /// <summary>There is no room.</summary>
    internal const int NoRoom = 0;

    private static readonly Dictionary<string, CharacterSet> s_byName = FindUnicodes();
    private static bool s_hasAll;

    /// <summary>How many bytes a character has at least.</summary>
    internal abstract int Least { get; }

    /// <summary>How the byte order mark that tells the order is written; null if the set has none.</summary>
    internal virtual byte[]? Mark => null;

    /// <summary>The set with the other order, where a mark tells it.</summary>
    internal virtual CharacterSet Swapped => this;

    /// <summary>Whether it is that of <c>wchar_t</c>, from and to which glibc converts in one step.</summary>
    internal virtual bool IsWide => false;

    /// <summary>The set of a name in upper case, or null.</summary>
    internal static CharacterSet? Find(string name)
    {
        lock (s_byName)
        {
            if (s_byName.TryGetValue(name, out CharacterSet? found) || s_hasAll)
            {
                return found;
            }

            foreach ((string[] names, char[] characters) in DataFiles.ReadSingleByteSets())
            {
                SingleByteSet set = new(characters);
                foreach (string each in names)
                {
                    s_byName[each] = set;
                }
            }

            s_hasAll = true;
            return s_byName.GetValueOrDefault(name);
        }
    }

    /// <summary>Reads a character: how many bytes it has, <see cref="Incomplete"/> or <see cref="Illegal"/>.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">How many there are, at least one.</param>
    /// <param name="character">The character.</param>
    /// <param name="skip">How many bytes to leave out if they are no character.</param>
    internal abstract int Decode(byte* bytes, ulong count, out int character, out int skip);

    /// <summary>Writes a character: how many bytes it has, <see cref="NoRoom"/>, <see cref="Lacking"/> or <see cref="NoCharacter"/>.</summary>
    internal abstract int Encode(int character, byte* bytes, ulong room);

    private static Dictionary<string, CharacterSet> FindUnicodes()
    {
        Dictionary<string, CharacterSet> sets = new(StringComparer.Ordinal);
        Add(new AsciiSet(), "ANSI_X3.4-1968 ISO-IR-6 ANSI_X3.4-1986 ANSI_X3.4 ISO_646.IRV:1991 ASCII ISO646-US US-ASCII US IBM367 CP367 CSASCII OSF00010020");
        Add(new Utf8Set(), "UTF-8 UTF8 ISO-10646/UTF8 ISO-10646/UTF-8");
        Add(UnitSet.Utf16, "UTF-16 UTF16");
        Add(UnitSet.Utf16LittleEndian, "UTF-16LE UTF16LE");
        Add(UnitSet.Utf16BigEndian, "UTF-16BE UTF16BE");
        Add(UnitSet.Utf32, "UTF-32 UTF32");
        Add(UnitSet.Utf32LittleEndian, "UTF-32LE UTF32LE");
        Add(UnitSet.Utf32BigEndian, "UTF-32BE UTF32BE");
        Add(UnitSet.Unicode, "UNICODE CSUNICODE");
        Add(UnitSet.Ucs2LittleEndian, "UCS-2 UCS2 ISO-10646/UCS2 OSF00010100 OSF00010101 OSF00010102 UCS-2LE UNICODELITTLE");
        Add(UnitSet.Ucs2BigEndian, "UCS-2BE UNICODEBIG");
        Add(UnitSet.Ucs4LittleEndian, "UCS-4LE");
        Add(UnitSet.Ucs4BigEndian, "UCS-4 UCS4 UCS-4BE CSUCS4 ISO-10646 10646-1:1993 ISO-10646/UCS4 10646-1:1993/UCS4 OSF00010104 OSF00010105 OSF00010106");
        Add(UnitSet.Wide, "WCHAR_T");
        return sets;

        void Add(CharacterSet set, string names)
        {
            foreach (string name in names.Split(' '))
            {
                sets.Add(name, set);
            }
        }
    }
}
