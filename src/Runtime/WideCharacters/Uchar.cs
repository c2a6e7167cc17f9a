using System;
using CSockTranslate.Runtime.WideCharacters;

namespace CSockTranslate.Runtime;

/// <summary><c>uchar.h</c> (C11 §7.28): from bytes to UTF-16 and UTF-32 and back.</summary>
/// <remarks>The half of a surrogate pair that is still to come is kept in the state, above the bits of a code point.</remarks>
public static unsafe class Uchar
{
    private const ulong SecondHalf = ulong.MaxValue - 2;
    private const int HasHalf = 0x1000000;

    [ThreadStatic]
    private static mbstate_t t_toUtf16;

    [ThreadStatic]
    private static mbstate_t t_fromUtf16;

    [ThreadStatic]
    private static mbstate_t t_toUtf32;

    /// <summary>Reads a multibyte character as UTF-16; (size_t)-3 for the second half of a pair, else as <see cref="Wchar.mbrtowc"/> (C11 §7.28.1.1).</summary>
    public static ulong mbrtoc16(ushort* pc16, CString s, ulong n, mbstate_t* ps)
    {
        fixed (mbstate_t* own = &t_toUtf16)
        {
            mbstate_t* state = ps == null ? own : ps;
            if (state->__count == HasHalf)
            {
                Store(pc16, (ushort)state->__value);
                *state = default;
                return SecondHalf;
            }

            int character = 0;
            ulong length = Wchar.mbrtowc(&character, s, n, state);
            if (length >= MultibyteCode.Incomplete || s.IsNull)
            {
                return length;
            }

            if (character > 0xffff)
            {
                state->__count = HasHalf;
                state->__value = (uint)(0xdc00 | (character & 0x3ff));
                character = 0xd7c0 + (character >> 10);
            }

            Store(pc16, (ushort)character);
            return length;
        }
    }

    /// <summary>Writes UTF-16 as a multibyte character; 0 for the first half of a pair, (size_t)-1 with EILSEQ for what is none (C11 §7.28.1.2).</summary>
    public static ulong c16rtomb(sbyte* s, ushort c16, mbstate_t* ps)
    {
        fixed (mbstate_t* own = &t_fromUtf16)
        {
            mbstate_t* state = ps == null ? own : ps;
            if (s == null)
            {
                *state = default;
                return 1;
            }

            if (state->__count == HasHalf)
            {
                uint high = state->__value;
                *state = default;
                if (!char.IsLowSurrogate((char)c16))
                {
                    Errno.errno = Errno.EILSEQ;
                    return MultibyteCode.Invalid;
                }

                return MultibyteCode.Encode((byte*)s, char.ConvertToUtf32((char)high, (char)c16));
            }

            if (char.IsHighSurrogate((char)c16))
            {
                state->__count = HasHalf;
                state->__value = c16;
                return 0;
            }

            return MultibyteCode.Encode((byte*)s, c16);
        }
    }

    /// <summary>Reads a multibyte character as UTF-32, as <see cref="Wchar.mbrtowc"/> does (C11 §7.28.1.3).</summary>
    public static ulong mbrtoc32(uint* pc32, CString s, ulong n, mbstate_t* ps)
    {
        fixed (mbstate_t* own = &t_toUtf32)
        {
            return Wchar.mbrtowc((int*)pc32, s, n, ps == null ? own : ps);
        }
    }

    /// <summary>Writes UTF-32 as a multibyte character, as <see cref="Wchar.wcrtomb"/> does (C11 §7.28.1.4).</summary>
    public static ulong c32rtomb(sbyte* s, uint c32, mbstate_t* ps) => Wchar.wcrtomb(s, (int)c32, ps);

    private static void Store(ushort* target, ushort value)
    {
        if (target != null)
        {
            *target = value;
        }
    }
}
