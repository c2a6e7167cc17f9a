using System.Collections.Frozen;

namespace CSockTranslate.CFrontEnd.Lexing;

/// <summary>The C dialect that <c>-std</c> selects, as far as lexing and preprocessing depend on it.</summary>
public sealed class LanguageStandard
{
    private static readonly Dictionary<string, (int Year, bool IsStrict)> s_names = new(StringComparer.Ordinal)
    {
        ["c89"] = (1989, true),
        ["c90"] = (1989, true),
        ["ansi"] = (1989, true),
        ["iso9899:1990"] = (1989, true),
        ["c99"] = (1999, true),
        ["c9x"] = (1999, true),
        ["iso9899:1999"] = (1999, true),
        ["iso9899:199x"] = (1999, true),
        ["c11"] = (2011, true),
        ["c1x"] = (2011, true),
        ["iso9899:2011"] = (2011, true),
        ["c17"] = (2017, true),
        ["c18"] = (2017, true),
        ["iso9899:2017"] = (2017, true),
        ["iso9899:2018"] = (2017, true),
        ["gnu89"] = (1989, false),
        ["gnu90"] = (1989, false),
        ["gnu99"] = (1999, false),
        ["gnu9x"] = (1999, false),
        ["gnu11"] = (2011, false),
        ["gnu1x"] = (2011, false),
        ["gnu17"] = (2017, false),
        ["gnu18"] = (2017, false),
    };

    private static readonly FrozenDictionary<string, LanguageStandard> s_standards =
        s_names.ToFrozenDictionary(name => name.Key, name => new LanguageStandard(name.Key, name.Value.Year, name.Value.IsStrict), StringComparer.Ordinal);

    private readonly int _year;

    private LanguageStandard(string name, int year, bool isStrict)
    {
        Name = name;
        _year = year;
        IsStrict = isStrict;
    }

    /// <summary>The names that <c>-std</c> takes.</summary>
    public static IEnumerable<string> KnownNames => s_names.Keys;

    /// <summary>The default: C17 with GNU's extensions.</summary>
    public static LanguageStandard Gnu17 => s_standards["gnu17"];

    /// <summary>The name as <c>-std</c> gave it.</summary>
    public string Name { get; }

    /// <summary>Whether it is an ISO dialect (<c>c11</c>), not a GNU one (<c>gnu11</c>).</summary>
    public bool IsStrict { get; }

    /// <summary>The value of <c>__STDC_VERSION__</c>; null in C90, which has none.</summary>
    public string? VersionMacro => _year switch
    {
        1989 => null,
        1999 => "199901L",
        2011 => "201112L",
        _ => "201710L",
    };

    /// <summary>Whether it is C99 or newer.</summary>
    public bool IsC99OrLater => _year >= 1999;

    /// <summary>Whether trigraphs are replaced (C11 §5.2.1.1); GNU's dialects leave them alone.</summary>
    public bool HasTrigraphs => IsStrict;

    /// <summary>Whether <c>&lt;:</c> and the other digraphs are punctuators (C11 §6.4.6p3; not in ISO C90).</summary>
    public bool HasDigraphs => IsC99OrLater || !IsStrict;

    /// <summary>Whether <c>//</c> begins a comment (not in ISO C90).</summary>
    public bool HasLineComments => IsC99OrLater || !IsStrict;

    /// <summary>Whether <c>p+</c> and <c>p-</c> go on with a number (C11 §6.4.8; not in ISO C90).</summary>
    public bool HasHexadecimalExponents => IsC99OrLater || !IsStrict;

    /// <summary>Whether <c>u</c>, <c>U</c> and <c>u8</c> prefix literals (C11; in GNU's dialects since gnu99).</summary>
    public bool HasUnicodeLiterals => _year >= 2011 || (IsC99OrLater && !IsStrict);

    /// <summary>Whether there are raw strings, <c>R"delimiter(…)delimiter"</c> (in GNU's dialects since gnu99).</summary>
    public bool HasRawStrings => IsC99OrLater && !IsStrict;

    /// <summary>Finds a dialect by its name.</summary>
    /// <returns>The dialect, the same object each time; null when there is none of that name.</returns>
    public static LanguageStandard? Find(string name) => s_standards.GetValueOrDefault(name);
}
