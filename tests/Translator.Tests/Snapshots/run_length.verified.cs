/* run_length.c: run length encoding, escapes, hexadecimal and quoted-printable text */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class RunLength
{
    static int rle(sbyte* from, sbyte* to)
    {
        sbyte* start = to;

        while (*from != 0)
        {
            int run = 1;

            while (run < 9 && from[run] == *from)
                run++;
            if (run > 2 || (*from >= '1' && *from <= '9'))
                *to++ = (sbyte)('0' + run);
            else
                run = 1;
            *to++ = *from;
            from += run;
        }
        *to = 0;
        return (int)(to - start);
    }

    static int unrle(sbyte* from, sbyte* to)
    {
        sbyte* start = to;

        for (; *from != 0; from++)
        {
            int n = 1;

            if (*from >= '1' && *from <= '9')
                n = *from++ - '0';
            memset(to, *from, (ulong)n);
            to += n;
        }
        *to = (sbyte)'\0';
        return (int)(to - start);
    }

    static readonly sbyte* codes = StaticStorage.Text("\a\b\f\n\r\t\v\\\""u8, 10);

    static readonly sbyte* names = StaticStorage.Text("abfnrtv\\\""u8, 10);

    static void quote(sbyte* s)
    {

        putchar('"');
        for (; *s != 0; s++)
        {
            sbyte* code = strchr(codes, *s);

            if (code != null)
                printf("\\%c"u8, names[code - codes]);
            else if ((byte)*s < ' ' || *s == 127 || *s < 0)
                printf("\\%03o"u8, (byte)*s);
            else
                putchar(*s);
        }
        printf("\"\n"u8);
    }

    static int hex_digit(sbyte c)
    {
        return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
    }

    /* %41 and + as in URLs, in place */
    static sbyte* unescape(sbyte* s)
    {
        sbyte* to = s, from = s;

        while (*from != 0)
        {
            if (*from == '%' && hex_digit(from[1]) >= 0 && hex_digit(from[2]) >= 0)
            {
                *to++ = (sbyte)(hex_digit(from[1]) << 4 | hex_digit(from[2]));
                from += 3;
            }
            else
            {
                *to++ = (sbyte)(*from == '+' ? (int)' ' : *from);
                from++;
            }
        }
        *to = 0;
        return s;
    }

    static readonly sbyte** samples = (sbyte**)StaticStorage.PointersTo("aaaabbc"u8, ""u8, "x"u8, "112223333"u8, "zzzzzzzzzzzz"u8);

    static int main()
    {
        sbyte* packed = stackalloc sbyte[64];
        sbyte* plain = stackalloc sbyte[64];
        sbyte* url = stackalloc sbyte[30];
        "name%3dJ%C3%BCrg+M%2&x=%zz%41"u8.CopyTo(url, 30);
        uint i;

        for (i = 0; i < (ulong)(5 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            int n = rle(samples[i], packed), m = unrle(packed, plain);

            printf("%s -> %s (%d) -> %s (%d)\n"u8, samples[i], packed, n, strcmp(plain, samples[i]) != 0 ? "wrong"u8 : "same"u8, m);
        }
        quote(((ReadOnlySpan<byte>)[0x74, 0x61, 0x62, 0x09, 0x2C, 0x20, 0x71, 0x75, 0x6F, 0x74, 0x65, 0x20, 0x22, 0x2C, 0x20, 0x62, 0x65, 0x6C, 0x6C, 0x07, 0x2C, 0x20, 0x65, 0x73, 0x63, 0x61, 0x70, 0x65, 0x20, 0x1B, 0x2C, 0x20, 0x68, 0x69, 0x67, 0x68, 0x20, 0xFF, 0x0A, 0x00]).ToPointer());
        quote(unescape(url));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
