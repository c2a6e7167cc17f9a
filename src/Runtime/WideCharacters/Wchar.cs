using System;

namespace CSockTranslate.Runtime;

/// <summary><c>wchar.h</c> (C11 §7.29, POSIX, GNU). A wide character is a code point; strings compare by them.</summary>
public static unsafe partial class Wchar
{
    /// <summary>No wide character.</summary>
    public const uint WEOF = 0xffffffff;

    /// <summary>The length before the NUL (C11 §7.29.4.6.1).</summary>
    public static ulong wcslen(int* s) => (ulong)Text(s).Length;

    /// <summary>The length before the NUL, at most <paramref name="maxlen"/> (POSIX).</summary>
    public static ulong wcsnlen(int* s, ulong maxlen)
    {
        ulong length = 0;
        while (length < maxlen && s[length] != 0)
        {
            length++;
        }

        return length;
    }

    /// <summary>Copies a string with its NUL (C11 §7.29.4.2.1).</summary>
    public static int* wcscpy(int* dest, int* src)
    {
        wcpcpy(dest, src);
        return dest;
    }

    /// <summary>Copies a string and returns where its NUL now is (POSIX).</summary>
    public static int* wcpcpy(int* dest, int* src)
    {
        ulong length = wcslen(src);
        wmemmove(dest, src, length + 1);
        return dest + length;
    }

    /// <summary>Copies at most <paramref name="n"/> characters and fills up with NULs (C11 §7.29.4.2.2).</summary>
    public static int* wcsncpy(int* dest, int* src, ulong n)
    {
        wcpncpy(dest, src, n);
        return dest;
    }

    /// <summary>As <see cref="wcsncpy"/>; returns where the first NUL is, or <paramref name="dest"/> + <paramref name="n"/> (POSIX).</summary>
    public static int* wcpncpy(int* dest, int* src, ulong n)
    {
        ulong length = wcsnlen(src, n);
        wmemmove(dest, src, length);
        wmemset(dest + length, 0, n - length);
        return dest + length;
    }

    /// <summary>Appends a string (C11 §7.29.4.3.1).</summary>
    public static int* wcscat(int* dest, int* src)
    {
        wcpcpy(dest + wcslen(dest), src);
        return dest;
    }

    /// <summary>Appends at most <paramref name="n"/> characters and a NUL (C11 §7.29.4.3.2).</summary>
    public static int* wcsncat(int* dest, int* src, ulong n)
    {
        int* end = dest + wcslen(dest);
        ulong length = wcsnlen(src, n);
        wmemmove(end, src, length);
        end[length] = 0;
        return dest;
    }

    /// <summary>A copy in memory from <c>malloc</c>; null if there is none (POSIX).</summary>
    public static int* wcsdup(int* s)
    {
        ulong size = (wcslen(s) + 1) * sizeof(int);
        int* copy = (int*)Stdlib.malloc(size);
        return copy == null ? null : wmemmove(copy, s, size / sizeof(int));
    }

    /// <summary>Compares strings: less than, equal to or greater than 0 (C11 §7.29.4.4.1).</summary>
    public static int wcscmp(int* s1, int* s2) => wcsncmp(s1, s2, ulong.MaxValue);

    /// <summary>Compares at most <paramref name="n"/> characters of strings (C11 §7.29.4.4.3).</summary>
    public static int wcsncmp(int* s1, int* s2, ulong n)
    {
        for (ulong i = 0; i < n; i++)
        {
            if (s1[i] != s2[i])
            {
                return s1[i] < s2[i] ? -1 : 1;
            }

            if (s1[i] == 0)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Compares strings by the locale, which orders by code points here (C11 §7.29.4.4.2).</summary>
    public static int wcscoll(int* s1, int* s2) => wcscmp(s1, s2);

    /// <summary>Makes of a string one that <see cref="wcscmp"/> orders as <see cref="wcscoll"/> does this one: a copy (C11 §7.29.4.4.4).</summary>
    public static ulong wcsxfrm(int* s1, int* s2, ulong n)
    {
        ulong length = wcslen(s2);
        if (n > 0)
        {
            ulong copied = Math.Min(length, n - 1);
            wmemmove(s1, s2, copied);
            s1[copied] = 0;
        }

        return length;
    }

    /// <summary>Compares strings without regard to case (POSIX).</summary>
    public static int wcscasecmp(int* s1, int* s2) => wcsncasecmp(s1, s2, ulong.MaxValue);

    /// <summary>Compares at most <paramref name="n"/> characters of strings without regard to case (POSIX).</summary>
    public static int wcsncasecmp(int* s1, int* s2, ulong n)
    {
        for (ulong i = 0; i < n; i++)
        {
            int first = (int)Wctype.towlower((uint)s1[i]);
            int second = (int)Wctype.towlower((uint)s2[i]);
            if (first != second || first == 0)
            {
                return first - second;
            }
        }

        return 0;
    }

    /// <summary>The first place of a character, the NUL too; null if there is none (C11 §7.29.4.5.1).</summary>
    public static int* wcschr(int* wcs, int wc)
    {
        int* found = wcschrnul(wcs, wc);
        return *found == wc ? found : null;
    }

    /// <summary>The first place of a character, or the end (GNU).</summary>
    public static int* wcschrnul(int* s, int wc)
    {
        while (*s != wc && *s != 0)
        {
            s++;
        }

        return s;
    }

    /// <summary>The last place of a character, the NUL too; null if there is none (C11 §7.29.4.5.4).</summary>
    public static int* wcsrchr(int* wcs, int wc)
    {
        int* end = wcs + wcslen(wcs);
        while (*end != wc)
        {
            if (end == wcs)
            {
                return null;
            }

            end--;
        }

        return end;
    }

    /// <summary>The length of the beginning without any of some characters (C11 §7.29.4.5.2).</summary>
    public static ulong wcscspn(int* wcs, int* reject)
    {
        int length = Text(wcs).IndexOfAny(Text(reject));
        return length < 0 ? wcslen(wcs) : (ulong)length;
    }

    /// <summary>The length of the beginning of only some characters (C11 §7.29.4.5.5).</summary>
    public static ulong wcsspn(int* wcs, int* accept)
    {
        int length = Text(wcs).IndexOfAnyExcept(Text(accept));
        return length < 0 ? wcslen(wcs) : (ulong)length;
    }

    /// <summary>The first place of any of some characters; null if there is none (C11 §7.29.4.5.3).</summary>
    public static int* wcspbrk(int* wcs, int* accept)
    {
        int* found = wcs + wcscspn(wcs, accept);
        return *found == 0 ? null : found;
    }

    /// <summary>The first place of a string in another; null if there is none (C11 §7.29.4.5.6).</summary>
    public static int* wcsstr(int* haystack, int* needle)
    {
        int place = Text(haystack).IndexOf(Text(needle));
        return place < 0 ? null : haystack + place;
    }

    /// <summary>The next word of a string; <paramref name="ptr"/> keeps the place (C11 §7.29.4.5.7).</summary>
    public static int* wcstok(int* str, int* delim, int** ptr)
    {
        int* word = str == null ? *ptr : str;
        if (word == null)
        {
            return null;
        }

        word += wcsspn(word, delim);
        if (*word == 0)
        {
            *ptr = null;
            return null;
        }

        int* end = word + wcscspn(word, delim);
        *ptr = *end == 0 ? null : end + 1;
        *end = 0;
        return word;
    }

    /// <summary>The first place of a character among <paramref name="n"/>; null if there is none (C11 §7.29.4.5.8).</summary>
    public static int* wmemchr(int* s, int c, ulong n)
    {
        for (ulong i = 0; i < n; i++)
        {
            if (s[i] == c)
            {
                return s + i;
            }
        }

        return null;
    }

    /// <summary>Compares <paramref name="n"/> characters (C11 §7.29.4.4.5).</summary>
    public static int wmemcmp(int* s1, int* s2, ulong n)
    {
        for (ulong i = 0; i < n; i++)
        {
            if (s1[i] != s2[i])
            {
                return s1[i] < s2[i] ? -1 : 1;
            }
        }

        return 0;
    }

    /// <summary>Copies <paramref name="n"/> characters (C11 §7.29.4.2.3).</summary>
    public static int* wmemcpy(int* dest, int* src, ulong n) => wmemmove(dest, src, n);

    /// <summary>Copies <paramref name="n"/> characters and returns the end of the copy (GNU).</summary>
    public static int* wmempcpy(int* dest, int* src, ulong n) => wmemmove(dest, src, n) + n;

    /// <summary>Copies <paramref name="n"/> characters, which may overlap (C11 §7.29.4.2.4).</summary>
    public static int* wmemmove(int* dest, int* src, ulong n)
    {
        Buffer.MemoryCopy(src, dest, n * sizeof(int), n * sizeof(int));
        return dest;
    }

    /// <summary>Sets <paramref name="n"/> characters (C11 §7.29.4.6.2).</summary>
    public static int* wmemset(int* s, int c, ulong n)
    {
        for (ulong i = 0; i < n; i++)
        {
            s[i] = c;
        }

        return s;
    }

    private static ReadOnlySpan<int> Text(int* s)
    {
        int length = 0;
        while (s[length] != 0)
        {
            length++;
        }

        return new ReadOnlySpan<int>(s, length);
    }
}
