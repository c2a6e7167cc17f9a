/* character_kinds.c: plain, signed and unsigned char, and what isalpha and its kin are given */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Ctype;

internal static unsafe class CharacterKinds
{
    static readonly uint* histogram = StaticStorage.Allocate<uint>(256);

    static void count(sbyte* s)
    {
        while (*s != 0)
            histogram[(byte)*s++]++;
    }

    static int rot13(int c)
    {
        if (c >= 'a' && c <= 'z')
            return 'a' + (c - 'a' + 13) % 26;
        if (c >= 'A' && c <= 'Z')
            return 'A' + (c - 'A' + 13) % 26;
        return c;
    }

    static void upper(sbyte* s)
    {
        for (; *s != 0; ++s)
            if (islower((byte)*s) != 0)
                *s ^= 'a' ^ 'A';
    }

    static int main()
    {
        sbyte c = -23 /* '\xe9' */;
        sbyte* text = stackalloc sbyte[17];
        "Hello, World 42!"u8.CopyTo(text, 17);
        sbyte sc = -23 /* '\xe9' */;
        byte uc = unchecked((byte)-23 /* '\xe9' */);
        int i;
        int* classes = stackalloc int[] { 0, 0, 0, 0, 0, 0 };
        sbyte* p;

        printf("%d %d %d\n"u8, c, sc, uc);
        printf("%d %d %d\n"u8, c == sc, c == uc, (byte)c == uc);
        printf("%d %d\n"u8, c < 'a', uc < 'a');
        printf("%x %x\n"u8, c & 0xff, (uint)uc << 4);
        for (p = text; *p != 0; p++)
        {
            classes[0] += !(isalpha(*p) == 0) ? 1 : 0;
            classes[1] += !(isdigit(*p) == 0) ? 1 : 0;
            classes[2] += !(isspace(*p) == 0) ? 1 : 0;
            classes[3] += !(ispunct(*p) == 0) ? 1 : 0;
            classes[4] += !(isupper(*p) == 0) ? 1 : 0;
            classes[5] += !(isxdigit(*p) == 0) ? 1 : 0;
        }
        for (i = 0; i < 6; i++)
            printf("%d "u8, classes[i]);
        printf("\n"u8);
        for (p = text; *p != 0; p++)
            putchar(rot13(*p));
        putchar('\n');
        upper(text);
        printf("%s\n"u8, text);
        count(text);
        count(((ReadOnlySpan<byte>)[0x4C, 0x4C, 0x4C, 0xE9, 0xE9, 0x00]).ToPointer());
        for (i = 0; i < 256; i++)
            if (histogram[i] > 2)
                printf("%02x:%u "u8, i, histogram[i]);
        printf("\n"u8);
        for (c = (sbyte)'x'; c <= 'z'; c++)
            printf("%c%d "u8, c, c - 'a');
        c = 127;
        c++;
        printf("%d\n"u8, c);
        uc = '0' + 7;
        printf("%c %d %c\n"u8, uc, uc - '0', tolower('Q'));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
