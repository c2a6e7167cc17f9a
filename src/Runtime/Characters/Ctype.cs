namespace CSockTranslate.Runtime;

/// <summary><c>ctype.h</c> (C11 §7.4) in the C locale. The functions take an <c>unsigned char</c> value or EOF.</summary>
/// <remarks>A true result is the value that glibc's table gives, for programs that store or print it.</remarks>
public static unsafe partial class Ctype
{
    // glibc's class bits on a little-endian machine (the unsigned short table behind isalpha and its kin).
    private const int UpperBit = 0x100;
    private const int LowerBit = 0x200;
    private const int AlphaBit = 0x400;
    private const int DigitBit = 0x800;
    private const int HexDigitBit = 0x1000;
    private const int SpaceBit = 0x2000;
    private const int PrintBit = 0x4000;
    private const int GraphBit = 0x8000;
    private const int BlankBit = 0x1;
    private const int ControlBit = 0x2;
    private const int PunctuationBit = 0x4;
    private const int AlphaNumericBit = 0x8;

    /// <summary>Letters and digits (C11 §7.4.1.1).</summary>
    public static int isalnum(int c) => IsLetter(c) || IsDigit(c) ? AlphaNumericBit : 0;

    /// <summary>Letters (C11 §7.4.1.2).</summary>
    public static int isalpha(int c) => IsLetter(c) ? AlphaBit : 0;

    /// <summary>Space and horizontal tab (C11 §7.4.1.3).</summary>
    public static int isblank(int c) => c is ' ' or '\t' ? BlankBit : 0;

    /// <summary>Control characters (C11 §7.4.1.4).</summary>
    public static int iscntrl(int c) => c is (>= 0 and < ' ') or 0x7F ? ControlBit : 0;

    /// <summary>Decimal digits (C11 §7.4.1.5).</summary>
    public static int isdigit(int c) => IsDigit(c) ? DigitBit : 0;

    /// <summary>What prints, but for the space (C11 §7.4.1.6).</summary>
    public static int isgraph(int c) => IsGraphic(c) ? GraphBit : 0;

    /// <summary>Lower-case letters (C11 §7.4.1.7).</summary>
    public static int islower(int c) => c is >= 'a' and <= 'z' ? LowerBit : 0;

    /// <summary>What prints, the space too (C11 §7.4.1.8).</summary>
    public static int isprint(int c) => IsGraphic(c) || c == ' ' ? PrintBit : 0;

    /// <summary>What prints and is neither a space nor alphanumeric (C11 §7.4.1.9).</summary>
    public static int ispunct(int c) => IsGraphic(c) && !IsLetter(c) && !IsDigit(c) ? PunctuationBit : 0;

    /// <summary>White space (C11 §7.4.1.10).</summary>
    public static int isspace(int c) => IsSpace(c) ? SpaceBit : 0;

    /// <summary>Upper-case letters (C11 §7.4.1.11).</summary>
    public static int isupper(int c) => c is >= 'A' and <= 'Z' ? UpperBit : 0;

    /// <summary>Hexadecimal digits (C11 §7.4.1.12).</summary>
    public static int isxdigit(int c) => IsDigit(c) || (c | 0x20) is >= 'a' and <= 'f' ? HexDigitBit : 0;

    /// <summary>Whether a value has seven bits (POSIX isascii).</summary>
    public static int isascii(int c) => (c & ~0x7F) == 0 ? 1 : 0;

    /// <summary>The lower seven bits (POSIX toascii).</summary>
    public static int toascii(int c) => c & 0x7F;

    /// <summary>The lower-case letter of an upper-case one; others stay (C11 §7.4.2.1).</summary>
    public static int tolower(int c) => c is >= 'A' and <= 'Z' ? c + ('a' - 'A') : Unsigned(c);

    /// <summary>The upper-case letter of a lower-case one; others stay (C11 §7.4.2.2).</summary>
    public static int toupper(int c) => c is >= 'a' and <= 'z' ? c - ('a' - 'A') : Unsigned(c);

    /// <summary>White space as the number parsers skip it.</summary>
    internal static bool IsSpace(int c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>A negative char other than EOF becomes the unsigned char it stands for, as in glibc's table.</summary>
    private static int Unsigned(int c) => c is >= sbyte.MinValue and < -1 ? c & 0xFF : c;

    private static bool IsLetter(int c) => (c | 0x20) is >= 'a' and <= 'z';

    private static bool IsDigit(int c) => c is >= '0' and <= '9';

    private static bool IsGraphic(int c) => c is > ' ' and < 0x7F;
}
