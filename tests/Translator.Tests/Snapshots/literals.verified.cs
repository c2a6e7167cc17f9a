/* literals.c: escapes, joined literals, embedded zeros, literals as arrays and as initialisers */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class Literals
{
    static readonly sbyte* long_text = StaticStorage.Text("The first line\n\tthe second, indented\nthe \"third\"\\\n"u8, 51);
    static readonly sbyte* binary = StaticStorage.Text(((ReadOnlySpan<byte>)[0x00, 0x01, 0xFF, 0x00, 0x65, 0x6E, 0x64, 0x7F, 0x00]), 9);
    static readonly sbyte** lines = (sbyte**)StaticStorage.PointersTo(
        "alpha beta"u8,
        ""u8,
        "\\n is not \n"u8);
    static readonly sbyte* @fixed = StaticStorage.Text("abcd"u8, 4);      /* no room for the NUL */
    static readonly sbyte* padded = StaticStorage.Text("ab"u8, 8);
    static readonly byte* key = StaticStorage.Create<byte>([(byte)'k', 0x7f, (byte)'\n', (byte)'\0', (byte)'y']);
    static readonly sbyte* digits = StaticStorage.Text("0123456789abcdef"u8, 17);

    static void dump(void* data, size_t n)
    {
        byte* p = (byte*)data;
        size_t i;

        for (i = 0; i < n; i++)
            printf(p[i] >= ' ' && p[i] < 127 ? "%c"u8 : "<%02x>"u8, p[i]);
        printf("\n"u8);
    }

    static int main()
    {
        sbyte* local = stackalloc sbyte[6];
        "local"u8.CopyTo(local, 6);
        sbyte* where = "where"u8.ToPointer();
        size_t i;

        printf("%s"u8, long_text);
        printf("%zu %zu\n"u8, 51, strlen(long_text));
        dump(binary, 9);
        for (i = 0; i < 3; i++)
            printf("%zu:%s\n"u8, strlen(lines[i]), lines[i]);
        dump(@fixed, 4);
        dump(padded, 8);
        dump(key, 5);
        local[0] -= 32;
        printf("%s %zu %s\n"u8, local, 6, where + 2);
        printf("%c%c %zu\n"u8, digits[10], "xyz"u8.ToPointer()[1], 5);
        printf("%d %d %d %d %d %d\n"u8, '\a', '\b', '\v', '\f', '\r', '\e');
        printf("%d %d %d\n"u8, ((ReadOnlySpan<byte>)[0x80, 0x00]).ToPointer()[0], (byte)((ReadOnlySpan<byte>)[0x80, 0x00]).ToPointer()[0], -128 /* '\x80' */ == ((ReadOnlySpan<byte>)[0x80, 0x00]).ToPointer()[0]);
        printf("%s\n"u8, "a\0b"u8.ToPointer() + 2);
        printf("a%%b %s %c\n"u8, "%d"u8, '%');
        printf("ABC4\n"u8);
        printf("%d\n"u8, *""u8.ToPointer() == 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
