using System;
using CSockTranslate.Runtime.WideCharacters;

namespace CSockTranslate.Runtime;

/// <summary>From bytes to wide characters and back (C11 §7.29.6).</summary>
public static unsafe partial class Wchar
{
    [ThreadStatic]
    private static mbstate_t t_readState;

    [ThreadStatic]
    private static mbstate_t t_lengthState;

    [ThreadStatic]
    private static mbstate_t t_stringState;

    /// <summary>The wide character of a byte that is a character; WEOF if it is none (C11 §7.29.6.1.1).</summary>
    public static uint btowc(int c) => c is >= 0 and < 0x80 ? (uint)c : WEOF;

    /// <summary>The byte of a wide character that has one; EOF if it has none (C11 §7.29.6.1.2).</summary>
    public static int wctob(uint c) => c < 0x80 ? (int)c : Stdio.EOF;

    /// <summary>Not 0 for the initial state and a null pointer (C11 §7.29.6.2.1).</summary>
    public static int mbsinit(mbstate_t* ps) => ps == null || ps->__count == 0 ? 1 : 0;

    /// <summary>The length of a multibyte character, as <see cref="mbrtowc"/> returns it (C11 §7.29.6.3.1).</summary>
    public static ulong mbrlen(CString s, ulong n, mbstate_t* ps)
    {
        fixed (mbstate_t* own = &t_lengthState)
        {
            return mbrtowc(null, s, n, ps == null ? own : ps);
        }
    }

    /// <summary>
    /// Reads a multibyte character (C11 §7.29.6.3.2). Returns how many bytes completed it, 0 for the NUL, (size_t)-2 if more have to come, (size_t)-1 with
    /// EILSEQ if it is none. A null <paramref name="s"/> stands for the empty string.
    /// </summary>
    public static ulong mbrtowc(int* pwc, CString s, ulong n, mbstate_t* ps)
    {
        fixed (mbstate_t* own = &t_readState)
        {
            mbstate_t* state = ps == null ? own : ps;
            return s.IsNull ? MultibyteCode.Decode(null, (byte*)""u8.ToPointer(), 1, state) : MultibyteCode.Decode(pwc, (byte*)s.Pointer, n, state);
        }
    }

    /// <summary>Writes a multibyte character; returns its length, or (size_t)-1 with EILSEQ (C11 §7.29.6.3.3).</summary>
    public static ulong wcrtomb(sbyte* s, int wc, mbstate_t* ps) => s == null ? 1 : MultibyteCode.Encode((byte*)s, wc);

    /// <summary>Reads a multibyte string; see <see cref="mbsnrtowcs"/> (C11 §7.29.6.4.1).</summary>
    public static ulong mbsrtowcs(int* dst, sbyte** src, ulong len, mbstate_t* ps) => mbsnrtowcs(dst, src, ulong.MaxValue, len, ps);

    /// <summary>
    /// Reads at most <paramref name="nms"/> bytes into at most <paramref name="len"/> wide characters, and moves <paramref name="src"/> to behind them, or
    /// to null at the NUL; a null <paramref name="dst"/> only counts (POSIX). Returns how many without the NUL, or (size_t)-1 with EILSEQ.
    /// </summary>
    public static ulong mbsnrtowcs(int* dst, sbyte** src, ulong nms, ulong len, mbstate_t* ps)
    {
        fixed (mbstate_t* own = &t_stringState)
        {
            mbstate_t* given = ps == null ? own : ps;
            mbstate_t state = *given;
            byte* from = (byte*)*src;
            ulong left = nms;
            ulong count = 0;
            while ((dst == null || count < len) && left > 0)
            {
                int character;
                ulong used = MultibyteCode.Decode(&character, from, Math.Min(left, MultibyteCode.MaximumLength), &state);
                if (used == MultibyteCode.Invalid)
                {
                    *src = dst == null ? *src : (sbyte*)from;
                    return used;
                }

                if (used == MultibyteCode.Incomplete)
                {
                    from += left;
                    break;
                }

                if (dst != null)
                {
                    dst[count] = character;
                }

                if (used == 0)
                {
                    Leave(dst, src, null, given, state);
                    return count;
                }

                count++;
                from += used;
                left -= used;
            }

            Leave(dst, src, (sbyte*)from, given, state);
            return count;
        }
    }

    /// <summary>Writes a wide string; see <see cref="wcsnrtombs"/> (C11 §7.29.6.4.2).</summary>
    public static ulong wcsrtombs(sbyte* dst, int** src, ulong len, mbstate_t* ps) => wcsnrtombs(dst, src, ulong.MaxValue, len, ps);

    /// <summary>
    /// Writes at most <paramref name="nwc"/> wide characters into at most <paramref name="len"/> bytes, whole characters only, and moves
    /// <paramref name="src"/> to behind them, or to null at the NUL; a null <paramref name="dst"/> only counts (POSIX). Returns how many bytes without the
    /// NUL, or (size_t)-1 with EILSEQ.
    /// </summary>
    public static ulong wcsnrtombs(sbyte* dst, int** src, ulong nwc, ulong len, mbstate_t* ps)
    {
        byte* bytes = stackalloc byte[MultibyteCode.MaximumLength];
        int* from = *src;
        ulong count = 0;
        for (ulong i = 0; i < nwc; i++, from++)
        {
            ulong length = MultibyteCode.Encode(bytes, *from);
            if (length == MultibyteCode.Invalid)
            {
                *src = dst == null ? *src : from;
                return length;
            }

            if (dst != null && length > len - count)
            {
                break;
            }

            if (dst != null)
            {
                new Span<byte>(bytes, (int)length).CopyTo(new Span<byte>(dst + count, (int)length));
            }

            if (*from == 0)
            {
                *src = dst == null ? *src : null;
                return count;
            }

            count += length;
        }

        *src = dst == null ? *src : from;
        return count;
    }

    // Only a conversion that stores moves the pointer and the state.
    private static void Leave(int* dst, sbyte** src, sbyte* position, mbstate_t* given, mbstate_t state)
    {
        if (dst != null)
        {
            *src = position;
            *given = state;
        }
    }
}
