using CSockTranslate.Runtime.WideCharacters;

namespace CSockTranslate.Runtime;

/// <summary><c>wctype.h</c> (C11 §7.30): classes of wide characters. In the locale C only ASCII has any, in C.UTF-8 all of Unicode.</summary>
public static unsafe partial class Wctype
{
    // By their numbers as wctype_t, from 1.
    private static readonly string[] s_classes =
        ["alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "xdigit"];

    /// <summary>Letters and digits (C11 §7.30.2.1.1).</summary>
    public static int iswalnum(uint wc) => Is(wc, WideClass.Alphanumeric);

    /// <summary>Letters (C11 §7.30.2.1.2).</summary>
    public static int iswalpha(uint wc) => Is(wc, WideClass.Alphabetic);

    /// <summary>Spaces within a line (C11 §7.30.2.1.3).</summary>
    public static int iswblank(uint wc) => Is(wc, WideClass.Blank);

    /// <summary>Control characters (C11 §7.30.2.1.4).</summary>
    public static int iswcntrl(uint wc) => Is(wc, WideClass.Control);

    /// <summary>Decimal digits of ASCII (C11 §7.30.2.1.5).</summary>
    public static int iswdigit(uint wc) => Is(wc, WideClass.Digit);

    /// <summary>What prints and is no space (C11 §7.30.2.1.6).</summary>
    public static int iswgraph(uint wc) => Is(wc, WideClass.Graphic);

    /// <summary>Lower-case letters (C11 §7.30.2.1.7).</summary>
    public static int iswlower(uint wc) => Is(wc, WideClass.Lower);

    /// <summary>What prints (C11 §7.30.2.1.8).</summary>
    public static int iswprint(uint wc) => Is(wc, WideClass.Printing);

    /// <summary>What prints and is neither a space nor a letter nor a digit (C11 §7.30.2.1.9).</summary>
    public static int iswpunct(uint wc) => Is(wc, WideClass.Punctuation);

    /// <summary>White space (C11 §7.30.2.1.10).</summary>
    public static int iswspace(uint wc) => Is(wc, WideClass.Space);

    /// <summary>Upper-case letters (C11 §7.30.2.1.11).</summary>
    public static int iswupper(uint wc) => Is(wc, WideClass.Upper);

    /// <summary>Hexadecimal digits of ASCII (C11 §7.30.2.1.12).</summary>
    public static int iswxdigit(uint wc) => Is(wc, WideClass.HexadecimalDigit);

    /// <summary>A class by its name; 0 if there is none (C11 §7.30.2.2.2).</summary>
    public static ulong wctype(CString name)
    {
        for (int i = 0; i < s_classes.Length; i++)
        {
            if (Names(name, s_classes[i]))
            {
                return (ulong)i + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether a character belongs to a class (C11 §7.30.2.2.1).</summary>
    public static int iswctype(uint wc, ulong desc) => desc != 0 && WideClasses.Contains((WideClass)(desc - 1), wc) ? 1 : 0;

    /// <summary>The lower-case letter, or the character itself (C11 §7.30.3.1.1).</summary>
    public static uint towlower(uint wc) => WideClasses.ToLower(wc);

    /// <summary>The upper-case letter, or the character itself (C11 §7.30.3.1.2).</summary>
    public static uint towupper(uint wc) => WideClasses.ToUpper(wc);

    /// <summary>A mapping by its name; null if there is none (C11 §7.30.3.2.2).</summary>
    public static int* wctrans(CString name) => Names(name, "toupper") ? (int*)1 : Names(name, "tolower") ? (int*)2 : null;

    /// <summary>Maps a character (C11 §7.30.3.2.1).</summary>
    public static uint towctrans(uint wc, int* desc) => (nint)desc switch { 1 => towupper(wc), 2 => towlower(wc), _ => wc };

    private static int Is(uint character, WideClass what) =>
        character < 0x80 ? WideClasses.GetAsciiBits(what, (int)character) : WideClasses.Contains(what, character) ? 1 : 0;

    private static bool Names(CString name, string expected)
    {
        System.ReadOnlySpan<byte> bytes = name.AsSpan();
        return System.Text.Ascii.Equals(bytes, expected);
    }
}
