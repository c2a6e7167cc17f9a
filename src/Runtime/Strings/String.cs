using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>string.h</c> (C11 §7.24, POSIX, GNU) in the C locale. Characters compare as <c>unsigned char</c>.</summary>
public static unsafe partial class String
{
    /// <summary>The length in bytes before the NUL (C11 §7.24.6.3).</summary>
    public static ulong strlen(CString s) => (ulong)s.Length;

    /// <summary>The length in bytes before the NUL, at most <paramref name="maxlen"/> (POSIX strnlen).</summary>
    public static ulong strnlen(CString s, ulong maxlen)
    {
        byte* end = (byte*)memchr((CBuffer)(void*)s.Pointer, 0, maxlen);
        return end == null ? maxlen : (ulong)(end - (byte*)s.Pointer);
    }

    /// <summary>Copies a string with its NUL. Returns <paramref name="dest"/> (C11 §7.24.2.3).</summary>
    public static sbyte* strcpy(sbyte* dest, CString src)
    {
        stpcpy(dest, src);
        return dest;
    }

    /// <summary>Copies a string and returns where its NUL now is (POSIX stpcpy).</summary>
    public static sbyte* stpcpy(sbyte* dest, CString src)
    {
        int length = src.Length;
        NativeMemory.Copy(src.Pointer, dest, (nuint)length + 1);
        return dest + length;
    }

    /// <summary>Copies at most <paramref name="n"/> bytes and fills up with NULs; there may be no NUL (C11 §7.24.2.4).</summary>
    public static sbyte* strncpy(sbyte* dest, CString src, ulong n)
    {
        stpncpy(dest, src, n);
        return dest;
    }

    /// <summary>As <see cref="strncpy"/>; returns where the first NUL is, or <paramref name="dest"/> + <paramref name="n"/> (POSIX stpncpy).</summary>
    public static sbyte* stpncpy(sbyte* dest, CString src, ulong n)
    {
        ulong length = strnlen(src, n);
        NativeMemory.Copy(src.Pointer, dest, (nuint)length);
        NativeMemory.Clear(dest + length, (nuint)(n - length));
        return dest + length;
    }

    /// <summary>Appends a string. Returns <paramref name="dest"/> (C11 §7.24.3.1).</summary>
    public static sbyte* strcat(sbyte* dest, CString src)
    {
        stpcpy(dest + strlen(dest), src);
        return dest;
    }

    /// <summary>Appends at most <paramref name="n"/> bytes of a string, and a NUL. Returns <paramref name="dest"/> (C11 §7.24.3.2).</summary>
    public static sbyte* strncat(sbyte* dest, CString src, ulong n)
    {
        sbyte* end = dest + strlen(dest);
        ulong length = strnlen(src, n);
        NativeMemory.Copy(src.Pointer, end, (nuint)length);
        end[length] = 0;
        return dest;
    }

    /// <summary>Compares two strings: the difference of the first characters that differ, or 0 (C11 §7.24.4.2).</summary>
    public static int strcmp(CString s1, CString s2)
    {
        byte* left = (byte*)s1.Pointer;
        byte* right = (byte*)s2.Pointer;
        while (*left == *right && *left != 0)
        {
            left++;
            right++;
        }

        return *left - *right;
    }

    /// <summary>Compares at most <paramref name="n"/> characters (C11 §7.24.4.4).</summary>
    public static int strncmp(CString s1, CString s2, ulong n)
    {
        byte* left = (byte*)s1.Pointer;
        byte* right = (byte*)s2.Pointer;
        for (; n > 0; n--, left++, right++)
        {
            if (*left != *right || *left == 0)
            {
                return *left - *right;
            }
        }

        return 0;
    }

    /// <summary>Compares by the locale, which is C: as <see cref="strcmp"/> (C11 §7.24.4.3).</summary>
    public static int strcoll(CString s1, CString s2) => strcmp(s1, s2);

    /// <summary>Transforms for comparing by the locale, which is C: copies as far as it fits; returns the whole length (C11 §7.24.4.5).</summary>
    public static ulong strxfrm(sbyte* dest, CString src, ulong n)
    {
        ulong length = strlen(src);
        if (n != 0)
        {
            stpncpy(dest, src, Math.Min(length + 1, n));
        }

        return length;
    }

    /// <summary>The first <paramref name="c"/>, which may be the NUL, or null (C11 §7.24.5.2).</summary>
    public static sbyte* strchr(CString s, int c)
    {
        sbyte* found = strchrnul(s, c);
        return *found == (sbyte)c ? found : null;
    }

    /// <summary>The first <paramref name="c"/>, or the NUL (GNU strchrnul).</summary>
    public static sbyte* strchrnul(CString s, int c)
    {
        sbyte* p = s.Pointer;
        while (*p != 0 && *p != (sbyte)c)
        {
            p++;
        }

        return p;
    }

    /// <summary>The last <paramref name="c"/>, which may be the NUL, or null (C11 §7.24.5.5).</summary>
    public static sbyte* strrchr(CString s, int c) => (sbyte*)memrchr((CBuffer)(void*)s.Pointer, c, strlen(s) + 1);

    /// <summary>How many characters at the start are all of <paramref name="accept"/> (C11 §7.24.5.6).</summary>
    public static ulong strspn(CString s, CString accept)
    {
        ReadOnlySpan<byte> text = s.AsSpan();
        int other = text.IndexOfAnyExcept(accept.AsSpan());
        return (ulong)(other < 0 ? text.Length : other);
    }

    /// <summary>How many characters at the start are none of <paramref name="reject"/> (C11 §7.24.5.3).</summary>
    public static ulong strcspn(CString s, CString reject)
    {
        ReadOnlySpan<byte> text = s.AsSpan();
        int found = text.IndexOfAny(reject.AsSpan());
        return (ulong)(found < 0 ? text.Length : found);
    }

    /// <summary>The first character that is one of <paramref name="accept"/>, or null (C11 §7.24.5.4).</summary>
    public static sbyte* strpbrk(CString s, CString accept)
    {
        sbyte* found = s.Pointer + strcspn(s, accept);
        return *found == 0 ? null : found;
    }

    /// <summary>The first place where a string occurs in another, or null (C11 §7.24.5.7).</summary>
    public static sbyte* strstr(CString haystack, CString needle)
    {
        int found = haystack.AsSpan().IndexOf(needle.AsSpan());
        return found < 0 ? null : haystack.Pointer + found;
    }

    /// <summary>As <see cref="strstr"/> without regard to the case of letters (GNU strcasestr).</summary>
    public static sbyte* strcasestr(CString haystack, CString needle)
    {
        ulong length = strlen(needle);
        for (sbyte* p = haystack.Pointer; ; p++)
        {
            if (Strings.strncasecmp(p, needle, length) == 0)
            {
                return p;
            }

            if (*p == 0)
            {
                return null;
            }
        }
    }

    /// <summary>The next token of a string, which is <paramref name="s"/> or, for null, that of the call before; null at its end (C11 §7.24.5.8).</summary>
    public static sbyte* strtok(sbyte* s, CString delim) => strtok_r(s, delim, ref CProcess.Current.Library.TokenPosition);

    /// <summary>As <see cref="strtok"/> with the position kept by the caller (POSIX strtok_r).</summary>
    public static sbyte* strtok_r(sbyte* s, CString delim, sbyte** saveptr) => strtok_r(s, delim, ref *saveptr);

    /// <summary>Cuts the next field off; empty fields count. Null when there is none left (4.4BSD strsep).</summary>
    public static sbyte* strsep(sbyte** stringp, CString delim)
    {
        sbyte* field = *stringp;
        if (field == null)
        {
            return null;
        }

        sbyte* end = field + strcspn(field, delim);
        if (*end == 0)
        {
            *stringp = null;
        }
        else
        {
            *end = 0;
            *stringp = end + 1;
        }

        return field;
    }

    /// <summary>A copy in memory from <c>malloc</c>, or null with ENOMEM (POSIX strdup).</summary>
    public static sbyte* strdup(CString s) => Duplicate(s, strlen(s));

    /// <summary>A copy of at most <paramref name="n"/> bytes and a NUL in memory from <c>malloc</c>, or null with ENOMEM (POSIX strndup).</summary>
    public static sbyte* strndup(CString s, ulong n) => Duplicate(s, strnlen(s, n));

    private static sbyte* Duplicate(CString s, ulong length)
    {
        sbyte* copy = (sbyte*)Stdlib.malloc(length + 1);
        if (copy != null)
        {
            NativeMemory.Copy(s.Pointer, copy, (nuint)length);
            copy[length] = 0;
        }

        return copy;
    }

    private static sbyte* strtok_r(sbyte* s, CString delim, ref sbyte* position)
    {
        sbyte* token = s != null ? s : position;
        if (token == null)
        {
            return null;
        }

        token += strspn(token, delim);
        if (*token == 0)
        {
            position = token;
            return null;
        }

        sbyte* end = token + strcspn(token, delim);
        position = *end == 0 ? end : end + 1;
        *end = 0;
        return token;
    }
}
