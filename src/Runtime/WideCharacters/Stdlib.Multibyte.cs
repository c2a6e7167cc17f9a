using System;
using CSockTranslate.Runtime.WideCharacters;

namespace CSockTranslate.Runtime;

/// <summary>Multibyte characters and strings (C11 §7.22.7, §7.22.8). No locale here has shift states.</summary>
public static unsafe partial class Stdlib
{
    [ThreadStatic]
    private static mbstate_t t_lengthState;

    [ThreadStatic]
    private static mbstate_t t_characterState;

    /// <summary>How many bytes a character has at the most in the locale that is chosen (what <c>MB_CUR_MAX</c> stands for).</summary>
    public static ulong __ctype_get_mb_cur_max() => MultibyteCode.IsUtf8 ? (ulong)MultibyteCode.MaximumLength : 1;

    /// <summary>The length of a multibyte character; -1 if it is none, 0 for the NUL and for a null pointer (C11 §7.22.7.1).</summary>
    public static int mblen(CString s, ulong n) => Read(null, s, n, ref t_lengthState);

    /// <summary>Reads a multibyte character; returns its length, -1 if it is none, 0 for the NUL and for a null pointer (C11 §7.22.7.2).</summary>
    public static int mbtowc(int* pwc, CString s, ulong n) => Read(pwc, s, n, ref t_characterState);

    // glibc keeps the beginning of a character for the next call; a null pointer forgets it.
    private static int Read(int* character, CString s, ulong n, ref mbstate_t kept)
    {
        if (s.IsNull)
        {
            kept = default;
            return 0;
        }

        if (n == 0)
        {
            return -1;
        }

        mbstate_t state = kept;
        ulong length = MultibyteCode.Decode(character, (byte*)s.Pointer, n, &state);
        kept = state;
        return length >= MultibyteCode.Incomplete ? -1 : (int)length;
    }

    /// <summary>Writes a multibyte character; returns its length, -1 if it has none, 0 for a null pointer (C11 §7.22.7.3).</summary>
    public static int wctomb(sbyte* s, int wc) => s == null ? 0 : (int)MultibyteCode.Encode((byte*)s, wc);

    /// <summary>
    /// Reads a multibyte string into at most <paramref name="n"/> wide characters; returns how many without the NUL, or (size_t)-1. Only counts if
    /// <paramref name="dest"/> is null (C11 §7.22.8.1, POSIX).
    /// </summary>
    public static ulong mbstowcs(int* dest, CString src, ulong n)
    {
        mbstate_t state = default;
        sbyte* from = src.Pointer;
        return Wchar.mbsrtowcs(dest, &from, n, &state);
    }

    /// <summary>Writes at most <paramref name="n"/> bytes of a wide string; returns how many without the NUL, or (size_t)-1 (C11 §7.22.8.2).</summary>
    public static ulong wcstombs(sbyte* dest, int* src, ulong n)
    {
        mbstate_t state = default;
        int* from = src;
        return Wchar.wcsrtombs(dest, &from, n, &state);
    }
}
