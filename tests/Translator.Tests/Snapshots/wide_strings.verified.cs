/* wide_strings.c - string literals of every kind, and arrays made of them */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Uchar;
using char16_t = ushort;
using char32_t = uint;
using size_t = ulong;
using wchar_t = int;

internal static unsafe class WideStrings
{
    static readonly wchar_t* title = StaticStorage.Create<wchar_t>(['g', 'l', 'o', 'b', 0]);            /* sized by its literal */
    static wchar_t* accented = "ptré"u8.ToWide();
    static readonly char16_t* utf16 = StaticStorage.Create<char16_t>(['u', '1', '6', 0, 0, 0, 0, 0]);           /* the rest is zero */
    static char16_t* pair = "h😀"u8.ToUtf16();
    static char32_t* face = "😀x"u8.ToUtf32();
    static readonly wchar_t** names = (wchar_t**)StaticStorage.PointersTo("one"u8.ToWide(), "two"u8.ToWide());

    internal struct record_type
    {
        public fixed wchar_t text[4];
        public wchar_t* more;
    }
    static readonly record_type* record = StaticStorage.Create<record_type>([create_record()]);

    static record_type create_record()
    {
        record_type value = new record_type { more = "def"u8.ToWide() };
        value.text[0] = 'a';
        value.text[1] = 'b';
        value.text[2] = 'c';
        return value;
    }

    /* The same literal is the same object every time. */
    static wchar_t* same()
    {
        return "same"u8.ToWide();
    }

    static int length(wchar_t* s)
    {
        int n = 0;

        while (*s++ != 0)
            n++;
        return n;
    }

    static int main()
    {
        wchar_t* local = stackalloc wchar_t[] { 'l', 'o', 'c', '"', 'a', 'l', '\n', 0 };
        wchar_t* full = stackalloc wchar_t[] { '1', '2', '3', '4', '5' };              /* no room for the end */
        char16_t* small = stackalloc char16_t[] { 233, 0 };
        size_t i;

        printf("%zu %zu %zu %zu %zu\n"u8, 5 * sizeof(wchar_t), 8 * sizeof(wchar_t), 12, 6, 16);
        printf("%d %d %d\n"u8, same() == same(), length(accented), length("a\0b"u8.ToWide()));
        for (i = 0; i < 8 * sizeof(wchar_t) / sizeof(wchar_t); i++)
            printf("%d "u8, local[i]);
        for (i = 0; i < 5; i++)
            printf("%d "u8, full[i]);
        printf("\n%x %x %x %x\n"u8, pair[0], pair[1], pair[2], pair[3]);
        printf("%x %x %x %x\n"u8, face[0], face[1], small[0], small[1]);
        printf("%d %d %d %d\n"u8, utf16[2], utf16[5], record->text[2], record->more[1]);
        printf("%d %d %d\n"u8, 120 /* L'x' */, 8364 /* u'\u20ac' */, 128512u /* U'\U0001F600' */);
        printf("%d %d %d\n"u8, names[1][0], "idx"u8.ToWide()[1], length("abcdef"u8.ToWide()));
        printf("%s %zu\n"u8, "café x"u8, 3);
        printf("%x %x\n"u8, (uint)((ReadOnlySpan<int>)[-1, 0]).ToPointer()[0], ((ReadOnlySpan<ushort>)[0xD800, 0x0]).ToPointer()[0]);
        title[0] = 71 /* L'G' */;
        printf("%d %d\n"u8, title[0], title[4]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
