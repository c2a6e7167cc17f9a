using System;

namespace CSockTranslate.Runtime;

/// <summary>Bytes as letters (RFC 4648 §4), with the functions of BIND that glibc has.</summary>
public static unsafe partial class Resolv
{
    private static ReadOnlySpan<byte> Letters => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    /// <summary>Writes bytes as letters with a NUL: how many letters, or -1 if there is no room.</summary>
    public static int b64_ntop(byte* src, ulong srclength, sbyte* target, ulong targsize)
    {
        ulong count = 0;
        for (ulong at = 0; at < srclength; at += 3)
        {
            ulong left = srclength - at;
            int group = (src[at] << 16) | (left > 1 ? src[at + 1] << 8 : 0) | (left > 2 ? src[at + 2] : 0);
            if (count + 4 > targsize)
            {
                return -1;
            }

            for (int i = 0; i < 4; i++)
            {
                target[count++] = (ulong)i <= left ? (sbyte)Letters[(group >> (18 - (6 * i))) & 0x3f] : (sbyte)'=';
            }
        }

        if (count >= targsize)
        {
            return -1;
        }

        target[count] = 0;
        return (int)count;
    }

    /// <summary>Reads letters, with blanks between them; how many bytes they are, or -1 for what is none or has no room. A null target counts only.</summary>
    public static int b64_pton(CString src, byte* target, ulong targsize)
    {
        int bits = 0;
        int state = 0;
        ulong count = 0;
        sbyte* at = src.Pointer;
        int character;
        while ((character = (byte)*at++) != 0)
        {
            if (Ctype.isspace(character) != 0)
            {
                continue;
            }

            if (character == '=')
            {
                break;
            }

            int value = Letters.IndexOf((byte)character);
            if (value < 0)
            {
                return -1;
            }

            bits = ((bits << 6) | value) & 0xffff;
            state = (state + 1) % 4;
            if (state == 1)
            {
                continue;
            }

            if (target != null)
            {
                if (count >= targsize)
                {
                    return -1;
                }

                target[count] = (byte)(bits >> (state == 2 ? 4 : state == 3 ? 2 : 0));
            }

            count++;
        }

        if (character == '=')
        {
            bool hasRest = target != null && (bits & (state == 2 ? 0xf : 0x3)) != 0;
            return state < 2 || hasRest || !IsPadding(at, state) ? -1 : (int)count;
        }

        return state != 0 ? -1 : (int)count;
    }

    // Behind the first equals sign another one if only two letters stand before, then blanks.
    private static bool IsPadding(sbyte* at, int letters)
    {
        if (letters == 2)
        {
            while (*at != 0 && Ctype.isspace((byte)*at) != 0)
            {
                at++;
            }

            if (*at++ != '=')
            {
                return false;
            }
        }

        while (*at != 0)
        {
            if (Ctype.isspace((byte)*at++) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
