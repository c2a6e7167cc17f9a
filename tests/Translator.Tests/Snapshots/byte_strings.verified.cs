/* byte_strings.c - what is inside of plain strings: NULs, high bytes, escapes */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class ByteStrings
{
    static readonly sbyte* magic = StaticStorage.Text("\u007FELF"u8, 4);         /* no room for the NUL */
    static readonly sbyte* packet = StaticStorage.Text(((ReadOnlySpan<byte>)[0x47, 0x45, 0x54, 0x00, 0x2F, 0x69, 0x6E, 0x64, 0x65, 0x78, 0x00, 0xFF, 0x80, 0x00]), 14);
    static sbyte* words = "literal"u8.ToPointer();

    static void dump(sbyte* what, void* data, size_t size)
    {
        byte* p = (byte*)data;
        size_t i;

        printf("%s:"u8, what);
        for (i = 0; i < size; i++)
            printf(" %02x"u8, p[i]);
        printf("\n"u8);
    }

    static int main()
    {
        sbyte* copy = stackalloc sbyte[12];
        "a\0b"u8.CopyTo(copy, 12);                  /* zeros behind */
        sbyte* octal = "A091"u8.ToPointer();

        dump("magic"u8.ToPointer(), magic, 4);
        dump("packet"u8.ToPointer(), packet, 14);
        dump("copy"u8.ToPointer(), copy, 12);
        printf("%s %s %zu\n"u8, octal, words + 3, strlen(packet));
        printf("%d %d %c\n"u8, ((ReadOnlySpan<byte>)[0xFF, 0x00]).ToPointer()[0], -1 /* '\377' */ == -1, "abc"u8.ToPointer()[1]);
        printf("%s\n"u8, "adjacent literals are one"u8 /* with a comment */ );
        printf("%zu %zu\n"u8, 4, 1);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
