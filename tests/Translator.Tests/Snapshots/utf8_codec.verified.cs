/* utf8_codec.c: encoding and decoding UTF-8 with all the ways of being wrong */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using rune = uint;

internal static unsafe class Utf8Codec
{
    const uint BAD = unchecked((rune)(-1));

    static int encode(rune r, sbyte* to)
    {
        byte* p = (byte*)to;

        if (r < 0x80)
        {
            *p = (byte)r;
            return 1;
        }
        if (r < 0x800)
        {
            *p++ = (byte)(0xc0 | r >> 6);
            *p = (byte)(0x80 | (r & 0x3f));
            return 2;
        }
        if (r >= 0xd800 && r < 0xe000)
            return 0;
        if (r < 0x10000)
        {
            *p++ = (byte)(0xe0 | r >> 12);
            *p++ = (byte)(0x80 | (r >> 6 & 0x3f));
            *p = (byte)(0x80 | (r & 0x3f));
            return 3;
        }
        if (r > 0x10ffff)
            return 0;
        p[0] = (byte)(0xf0 | r >> 18);
        p[1] = (byte)(0x80 | (r >> 12 & 0x3f));
        p[2] = (byte)(0x80 | (r >> 6 & 0x3f));
        p[3] = (byte)(0x80 | (r & 0x3f));
        return 4;
    }

    static readonly rune* least = StaticStorage.Create<rune>([0, 0, 0x80, 0x800, 0x10000]);

    static rune decode(sbyte** at)
    {
        byte* p = (byte*)*at;
        int n = *p < 0x80 ? 1 : *p < 0xc0 ? 0 : *p < 0xe0 ? 2 : *p < 0xf0 ? 3 : *p < 0xf8 ? 4 : 0, i;
        rune r = (uint)(*p++ & (n == 1 ? 0x7f : 0xff >> (n + 1)));

        ++*at;
        if (n == 0)
            return BAD;
        for (i = 1; i < n; i++)
        {
            if ((*p & 0xc0) != 0x80)
                return BAD;
            r = r << 6 | (uint)(*p++ & 0x3f);
            ++*at;
        }
        return r < least[n] || r > 0x10ffff || r >> 11 == 0x1b ? BAD : r;
    }

    static readonly rune* samples = StaticStorage.Create<rune>(['A', 0xe9, 0x20ac, 0x1f600, 0xd800, 0x110000, 0x7ff, 0xffff]);

    static readonly sbyte* broken = StaticStorage.Text(((ReadOnlySpan<byte>)[0x61, 0xC3, 0xA9, 0x80, 0xC0, 0x80, 0xE2, 0x82, 0x7A, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0x00]), 17);

    static int main()
    {
        sbyte* bytes = stackalloc sbyte[8];
        sbyte* p;
        uint i;
        int n, k;

        for (i = 0; i < (ulong)(8 * sizeof(rune) / sizeof(rune)); i++)
        {
            n = encode(samples[i], bytes);
            printf("U+%04X:"u8, samples[i]);
            for (k = 0; k < n; k++)
                printf(" %02x"u8, (byte)bytes[k]);
            bytes[n] = (sbyte)'\0';
            p = bytes;
            printf(" %s\n"u8, n == 0 ? "none"u8 : decode(&p) == samples[i] && p == bytes + n ? "back"u8 : "wrong"u8);
        }
        for (p = broken; *p != 0;)
        {
            rune r = decode(&p);

            if (r == BAD)
                printf("? "u8);
            else
                printf("%x "u8, r);
        }
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
