using System.Globalization;
using System.Text;

namespace CSockTranslate.Runtime.WideCharacters;

/// <summary>A class of wide characters; the numbers are those of <see cref="Wctype.wctype"/>, less 1.</summary>
internal enum WideClass
{
    Alphanumeric,
    Alphabetic,
    Blank,
    Control,
    Digit,
    Graphic,
    Lower,
    Printing,
    Punctuation,
    Space,
    Upper,
    HexadecimalDigit,
}

/// <summary>
/// The classes of characters, as glibc's C.UTF-8 makes them of Unicode's categories; Unicode's version is .NET's. Marks that change the letter before them count
/// as letters if they take room of their own.
/// </summary>
internal static class WideClasses
{
    private const uint LargestCodePoint = 0x10ffff;

    /// <summary>Whether a class contains a character.</summary>
    internal static bool Contains(WideClass what, uint character) =>
        character < 0x80 ? GetAsciiBits(what, (int)character) != 0
        : character <= LargestCodePoint && MultibyteCode.IsUtf8 && what is not (WideClass.Digit or WideClass.HexadecimalDigit)
            && ContainsUnicode(what, (int)character, CharUnicodeInfo.GetUnicodeCategory((int)character));

    /// <summary>The upper-case letter, or the character itself.</summary>
    internal static uint ToUpper(uint character) =>
        character < 0x80 ? (uint)Ctype.toupper((int)character)
        : !IsLetterCase(character) ? character
        : character == 0x131 ? 'I'
        : (uint)Rune.ToUpperInvariant(new Rune(character)).Value;

    /// <summary>The lower-case letter, or the character itself.</summary>
    internal static uint ToLower(uint character) =>
        character < 0x80 ? (uint)Ctype.tolower((int)character)
        : !IsLetterCase(character) ? character
        : character == 0x130 ? 'i'
        : (uint)Rune.ToLowerInvariant(new Rune(character)).Value;

    private static bool IsLetterCase(uint character) => Rune.IsValid(character) && MultibyteCode.IsUtf8;

    /// <summary>What ctype.h says of an ASCII character, which glibc's functions give as it is.</summary>
    internal static int GetAsciiBits(WideClass what, int c) => what switch
    {
        WideClass.Alphanumeric => Ctype.isalnum(c),
        WideClass.Alphabetic => Ctype.isalpha(c),
        WideClass.Blank => Ctype.isblank(c),
        WideClass.Control => Ctype.iscntrl(c),
        WideClass.Digit => Ctype.isdigit(c) != 0 ? 1 : 0,
        WideClass.Graphic => Ctype.isgraph(c),
        WideClass.Lower => Ctype.islower(c),
        WideClass.Printing => Ctype.isprint(c),
        WideClass.Punctuation => Ctype.ispunct(c),
        WideClass.Space => Ctype.isspace(c),
        WideClass.Upper => Ctype.isupper(c),
        WideClass.HexadecimalDigit => Ctype.isxdigit(c),
        _ => 0,
    };

    private static bool ContainsUnicode(WideClass what, int c, UnicodeCategory category) => what switch
    {
        WideClass.Alphanumeric or WideClass.Alphabetic => IsAlphabetic(c, category),
        WideClass.Blank => IsSpace(c, category),
        WideClass.Space => IsSpace(c, category) || c is 0x2028 or 0x2029,
        WideClass.Control => category == UnicodeCategory.Control || c is 0x2028 or 0x2029,
        WideClass.Lower => IsLower(c, category),
        WideClass.Upper => IsUpper(c, category),
        WideClass.Printing => IsPrinting(category),
        WideClass.Graphic => IsPrinting(category) && !IsSpace(c, category),
        _ => IsPrinting(category) && !IsSpace(c, category) && !IsAlphabetic(c, category),
    };

    private static bool IsPrinting(UnicodeCategory category) => category is not (UnicodeCategory.Control or UnicodeCategory.Surrogate
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // Spaces at which no line is broken are none.
    private static bool IsSpace(int c, UnicodeCategory category) => category == UnicodeCategory.SpaceSeparator && c is not (0xa0 or 0x2007 or 0x202f);

    private static bool IsAlphabetic(int c, UnicodeCategory category) => category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.SpacingCombiningMark || IsEnclosedUpper(c) || IsEnclosedLower(c);

    private static bool IsUpper(int c, UnicodeCategory category) =>
        category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter || c is >= 0x2160 and <= 0x216f || IsEnclosedUpper(c);

    private static bool IsLower(int c, UnicodeCategory category) =>
        category == UnicodeCategory.LowercaseLetter || c is 0xaa or 0xba or 0x345 or 0x1c5 or 0x1c8 or 0x1cb or 0x1f2 or (>= 0x2170 and <= 0x217f)
            || IsEnclosedLower(c);

    private static bool IsEnclosedUpper(int c) => c is (>= 0x24b6 and <= 0x24cf) or (>= 0x1f130 and <= 0x1f149) or (>= 0x1f150 and <= 0x1f169)
        or (>= 0x1f170 and <= 0x1f189);

    private static bool IsEnclosedLower(int c) => c is >= 0x24d0 and <= 0x24e9;
}
