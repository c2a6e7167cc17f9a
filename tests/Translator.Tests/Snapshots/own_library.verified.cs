/* own_library.c: the string functions as programs for small machines wrote them themselves */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class OwnLibrary
{
    static uint length(sbyte* s)
    {
        sbyte* p = s;

        while (*p++ != 0)
            ;
        return (uint)(p - s - 1);
    }

    static sbyte* copy_n(sbyte* to, sbyte* from, uint n)
    {
        sbyte* start = to;

        while (n != 0 && (*to++ = *from++) != 0)
            n--;
        if (n != 0)
            while (--n != 0)
                *to++ = (sbyte)'\0';
        return start;
    }

    static int compare(sbyte* a, sbyte* b)
    {
        for (; *a == *b; a++, b++)
            if (*a == 0)
                return 0;
        return (byte)*a < (byte)*b ? -1 : 1;
    }

    static sbyte* find(sbyte* @in, sbyte* what)
    {
        sbyte* p, q, s;

        for (s = @in; *s != 0; s++)
        {
            for (p = s, q = what; *q != 0 && *p == *q; p++, q++)
                ;
            if (*q == 0)
                return s;
        }
        return null;
    }

    static readonly sbyte* digits = StaticStorage.Text("0123456789abcdefghijklmnopqrstuvwxyz"u8, 37);

    static sbyte* itoa_base(int value, sbyte* to, int @base)
    {
        sbyte* temp = stackalloc sbyte[34];
        sbyte* t = temp, start = to;
        uint v = (uint)value;

        if (value < 0 && @base == 10)
        {
            *to++ = (sbyte)'-';
            v = 0 - v;
        }
        do
        {
            *t++ = digits[v % (uint)@base];
        }
        while ((v /= (uint)@base) != 0);
        while (t > temp)
            *to++ = *--t;
        *to = 0;
        return start;
    }

    static long to_number(sbyte* s, sbyte** end)
    {
        long v = 0;
        int negative = 0;

        while (*s == ' ' || *s == '\t')
            ++s;
        if (*s == '-' || *s == '+')
            negative = *s++ == '-' ? 1 : 0;
        while ((byte)(*s - '0') < 10)
            v = v * 10 + (*s++ - '0');
        if (end != null)
            *end = s;
        return negative != 0 ? -v : v;
    }

    static int main()
    {
        sbyte* buffer = stackalloc sbyte[40];
        sbyte* rest;
        long v;

        printf("%u %u\n"u8, length(""u8.ToPointer()), length("twelve chars"u8.ToPointer()));
        printf("%s|"u8, copy_n(buffer, "abc"u8.ToPointer(), 8));
        printf("%d %d\n"u8, buffer[6], buffer[7]);
        printf("%.4s|\n"u8, copy_n(buffer, "abcdefgh"u8.ToPointer(), 4));
        printf("%d %d %d %d\n"u8, compare("a"u8.ToPointer(), "a"u8.ToPointer()), compare("a"u8.ToPointer(), "ab"u8.ToPointer()), compare("b"u8.ToPointer(), "ab"u8.ToPointer()), compare(((ReadOnlySpan<byte>)[0xFF, 0x00]).ToPointer(), "a"u8.ToPointer()));
        printf("%s %d\n"u8, find("needle in haystack"u8.ToPointer(), "in"u8.ToPointer()), find("abc"u8.ToPointer(), "x"u8.ToPointer()) == null);
        printf("%s\n"u8, itoa_base(-255, buffer, 10));
        printf("%s\n"u8, itoa_base(-255, buffer, 16));
        printf("%s\n"u8, itoa_base(255, buffer, 2));
        printf("%s\n"u8, itoa_base(unchecked((int)0x80000000u), buffer, 10));
        v = to_number("  -1234x"u8.ToPointer(), &rest);
        printf("%ld %s\n"u8, v, rest);
        v = to_number("+9999999999"u8.ToPointer(), null);
        printf("%ld\n"u8, v);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
