using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace CSockTranslate.Runtime.CharacterSets;

/// <summary>The tables of characters, as glibc has them, which lie beside this file as text.</summary>
internal static class DataFiles
{
    // What stands for what can't be seen.
    private const char SpaceSign = '\u2420';
    private const char EmptySign = '\u2400';
    private const char SeparatorSign = '\u241f';

    private const int UpperHalf = 128;

    /// <summary>The sets with one byte for a character: their names and the characters of the upper half.</summary>
    /// <remarks>
    /// A line with the names, then one with the characters in hexadecimal: one, a range, or <c>-</c> and a count for bytes that are none.
    /// </remarks>
    internal static IEnumerable<(string[] Names, char[] Characters)> ReadSingleByteSets()
    {
        using StreamReader reader = Open("SingleByte.txt");
        while (reader.ReadLine() is { } names && reader.ReadLine() is { } characters)
        {
            char[] upper = new char[UpperHalf];
            int count = 0;
            foreach (string part in characters.Trim().Split(' '))
            {
                if (part[0] == '-')
                {
                    int missing = part.Length == 1 ? 1 : int.Parse(part.AsSpan(1), CultureInfo.InvariantCulture);
                    upper.AsSpan(count, missing).Fill(SingleByteSet.None);
                    count += missing;
                    continue;
                }

                int first = ParseCode(part.AsSpan(0, 4));
                int last = part.Length == 4 ? first : ParseCode(part.AsSpan(5));
                for (int code = first; code <= last; code++)
                {
                    upper[count++] = (char)code;
                }
            }

            yield return (names.Split(' '), upper);
        }
    }

    /// <summary>What can take the place of a character in a locale, the best first.</summary>
    /// <remarks>Each line has the code of a character and, behind tabs, what can take its place and that of those that follow.</remarks>
    internal static Dictionary<int, string[]> ReadTransliteration(string locale)
    {
        Dictionary<int, string[]> table = [];
        using StreamReader reader = Open($"Transliteration.{locale}.txt");
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split('\t');
            int code = ParseCode(parts[0]);
            foreach (string part in parts.AsSpan(1))
            {
                table.Add(code++, part.Replace(SpaceSign, ' ').Replace(EmptySign.ToString(), "", StringComparison.Ordinal).Split(SeparatorSign));
            }
        }

        return table;
    }

    private static int ParseCode(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static StreamReader Open(string name) => new(typeof(DataFiles).Assembly.GetManifestResourceStream($"CharacterSets/{name}")!);
}
