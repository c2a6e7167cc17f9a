using System;
using System.Text;
using CSockTranslate.Runtime.Locales;

namespace CSockTranslate.Runtime.CharacterSets;

/// <summary>What <c>iconv_open</c> is given: the name of a set, and what is to become of characters that it lacks.</summary>
internal readonly unsafe ref struct CharacterSetName
{
    /// <summary>Takes a name apart.</summary>
    internal CharacterSetName(CString code)
    {
        string text = Encoding.Latin1.GetString(new ReadOnlySpan<byte>(code.Pointer, code.Length)).Trim().ToUpperInvariant();
        int end = text.IndexOf("//", StringComparison.Ordinal);
        foreach (string suffix in end < 0 ? [] : text[end..].Split('/', ','))
        {
            Transliterates |= suffix == "TRANSLIT";
            Ignores |= suffix == "IGNORE";
        }

        string name = (end < 0 ? text : text[..end]).TrimEnd('/');
        Set = name.Length > 0 ? name : ThreadLocale.IsUtf8 ? "UTF-8" : "ASCII";
    }

    /// <summary>The set's name in upper case; that of the locale's for an empty one.</summary>
    internal string Set { get; }

    /// <summary>Whether others are to take their place.</summary>
    internal bool Transliterates { get; }

    /// <summary>Whether they are to be left out.</summary>
    internal bool Ignores { get; }
}
