using System.Collections.Generic;
using System.Threading;
using CSockTranslate.Runtime.Locales;

namespace CSockTranslate.Runtime.CharacterSets;

/// <summary>Which characters take the place of others that a set lacks (glibc's transliteration).</summary>
internal static class Transliteration
{
    /// <summary>What takes the place of all that nothing else can.</summary>
    internal const char Replacement = '?';

    private const int FirstTag = 0xe0000;
    private const int LastTag = 0xe007f;

    private static Dictionary<int, string[]>? s_ofC;
    private static Dictionary<int, string[]>? s_ofUtf8;

    /// <summary>Whether a character only tags others; it is left out where a set lacks it.</summary>
    internal static bool IsTag(int character) => character is >= FirstTag and <= LastTag;

    /// <summary>What stands for a character where there is only ASCII, in the locale C.</summary>
    internal static string ToAscii(int character) =>
        Find(character) is [var only] ? only : IsTag(character) ? "" : Replacement.ToString();

    /// <summary>What can take a character's place in the thread's locale, the best first.</summary>
    internal static string[] Find(int character) => (ThreadLocale.IsUtf8
        ? LazyInitializer.EnsureInitialized(ref s_ofUtf8, () => DataFiles.ReadTransliteration("C.UTF-8"))
        : LazyInitializer.EnsureInitialized(ref s_ofC, () => DataFiles.ReadTransliteration("C"))).GetValueOrDefault(character, []);
}
