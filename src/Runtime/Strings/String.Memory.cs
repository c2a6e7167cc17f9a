using System;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>Blocks of memory (C11 §7.24, POSIX memccpy, GNU mempcpy, memmem, memrchr, rawmemchr).</summary>
public static unsafe partial class String
{
    /// <summary>Copies <paramref name="n"/> bytes; the blocks must not overlap. Returns <paramref name="dest"/> (C11 §7.24.2.1).</summary>
    public static void* memcpy(void* dest, CBuffer src, ulong n)
    {
        NativeMemory.Copy(src.Pointer, dest, (nuint)n);
        return dest;
    }

    /// <summary>Copies and returns where the copy ends (GNU mempcpy).</summary>
    public static void* mempcpy(void* dest, CBuffer src, ulong n)
    {
        NativeMemory.Copy(src.Pointer, dest, (nuint)n);
        return (byte*)dest + n;
    }

    /// <summary>Copies <paramref name="n"/> bytes; the blocks may overlap. Returns <paramref name="dest"/> (C11 §7.24.2.2).</summary>
    public static void* memmove(void* dest, CBuffer src, ulong n)
    {
        NativeMemory.Copy(src.Pointer, dest, (nuint)n);
        return dest;
    }

    /// <summary>Copies up to and with the first byte <paramref name="c"/>; returns where that copy ends, null when there was none (POSIX memccpy).</summary>
    public static void* memccpy(void* dest, CBuffer src, int c, ulong n)
    {
        byte* found = (byte*)memchr(src, c, n);
        ulong length = found == null ? n : (ulong)(found - (byte*)src.Pointer) + 1;
        NativeMemory.Copy(src.Pointer, dest, (nuint)length);
        return found == null ? null : (byte*)dest + length;
    }

    /// <summary>Sets <paramref name="n"/> bytes to <paramref name="c"/>. Returns <paramref name="s"/> (C11 §7.24.6.1).</summary>
    public static void* memset(void* s, int c, ulong n)
    {
        NativeMemory.Fill(s, (nuint)n, (byte)c);
        return s;
    }

    /// <summary>Compares as unsigned bytes: the difference of the first two that differ, or 0 (C11 §7.24.4.1).</summary>
    public static int memcmp(CBuffer s1, CBuffer s2, ulong n)
    {
        byte* left = (byte*)s1.Pointer;
        byte* right = (byte*)s2.Pointer;
        while (n > 0)
        {
            int part = PartOf(n);
            int same = new ReadOnlySpan<byte>(left, part).CommonPrefixLength(new ReadOnlySpan<byte>(right, part));
            if (same < part)
            {
                return left[same] - right[same];
            }

            left += part;
            right += part;
            n -= (ulong)part;
        }

        return 0;
    }

    /// <summary>The first byte <paramref name="c"/>, or null (C11 §7.24.5.1).</summary>
    public static void* memchr(CBuffer s, int c, ulong n)
    {
        byte* bytes = (byte*)s.Pointer;
        while (n > 0)
        {
            // The size may be larger than the block when the caller knows that the byte is there: go in pages.
            int part = (int)Math.Min(n, PageSize - ((ulong)bytes % PageSize));
            int found = new ReadOnlySpan<byte>(bytes, part).IndexOf((byte)c);
            if (found >= 0)
            {
                return bytes + found;
            }

            bytes += part;
            n -= (ulong)part;
        }

        return null;
    }

    /// <summary>The last byte <paramref name="c"/>, or null (GNU memrchr).</summary>
    public static void* memrchr(CBuffer s, int c, ulong n)
    {
        byte* bytes = (byte*)s.Pointer;
        while (n > 0)
        {
            int part = PartOf(n);
            int found = new ReadOnlySpan<byte>(bytes + n - part, part).LastIndexOf((byte)c);
            if (found >= 0)
            {
                return bytes + n - (ulong)part + found;
            }

            n -= (ulong)part;
        }

        return null;
    }

    /// <summary>The first byte <paramref name="c"/>, which must be there (GNU rawmemchr).</summary>
    public static void* rawmemchr(CBuffer s, int c) => memchr(s, c, ulong.MaxValue);

    /// <summary>The first place where one block occurs in another, or null (GNU memmem).</summary>
    public static void* memmem(CBuffer haystack, ulong haystacklen, CBuffer needle, ulong needlelen)
    {
        byte* start = (byte*)haystack.Pointer;
        if (needlelen == 0)
        {
            return start;
        }

        byte first = *(byte*)needle.Pointer;
        for (byte* end = start + haystacklen; (ulong)(end - start) >= needlelen; start++)
        {
            start = (byte*)memchr(start, first, (ulong)(end - start) - needlelen + 1);
            if (start == null)
            {
                return null;
            }

            if (memcmp(start, needle, needlelen) == 0)
            {
                return start;
            }
        }

        return null;
    }

    /// <summary>Sets <paramref name="n"/> bytes to 0, even if nothing reads them again (glibc explicit_bzero).</summary>
    public static void explicit_bzero(void* s, ulong n) => CryptographicZero(s, n);

    private const ulong PageSize = 4096;

    private static int PartOf(ulong n) => (int)Math.Min(n, int.MaxValue);

    private static void CryptographicZero(void* s, ulong n)
    {
        byte* bytes = (byte*)s;
        while (n > 0)
        {
            int part = PartOf(n);
            System.Security.Cryptography.CryptographicOperations.ZeroMemory(new Span<byte>(bytes, part));
            bytes += part;
            n -= (ulong)part;
        }
    }
}
