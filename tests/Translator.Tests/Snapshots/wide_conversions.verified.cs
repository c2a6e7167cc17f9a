/* wide_conversions - from bytes to wide characters and back, in the locale C and in C.UTF-8 */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Uchar;
using static CSockTranslate.Runtime.Wchar;
using static CSockTranslate.Runtime.Wctype;
using size_t = ulong;
using ssize_t = long;
using wchar_t = int;

internal static unsafe class WideConversions
{
    static void read_one(sbyte* bytes, size_t count)
    {
        mbstate_t state;
        wchar_t character = 0x777;
        size_t length;

        memset(&state, 0, (ulong)sizeof(mbstate_t));
        errno = 0;
        length = mbrtowc(&character, bytes, count, &state);
        printf("%zd character %x errno %d initial %d\n"u8, (ssize_t)length, character, errno, mbsinit(&state) != 0);
    }

    static void write_one(wchar_t character)
    {
        sbyte* bytes = stackalloc sbyte[MB_LEN_MAX];
        mbstate_t state;
        size_t length, i;

        memset(&state, 0, (ulong)sizeof(mbstate_t));
        errno = 0;
        length = wcrtomb(bytes, character, &state);
        printf("%x: %zd errno %d"u8, character, (ssize_t)length, errno);
        for (i = 0; length != unchecked((size_t)(-1)) && i < length; i++)
            printf(" %02x"u8, bytes[i] & 0xff);
        putchar('\n');
    }

    static readonly wchar_t* written = StaticStorage.Create<wchar_t>([0, 'a', 0x80, 0xe9, 0x7ff, 0x800, 0x20ac, 0xd800, 0xffff, 0x10000, 0x10ffff, -1]);

    static void run(sbyte* name)
    {
        sbyte* source = "aéz"u8.ToPointer();
        wchar_t* wide = "é€x"u8.ToWide();
        sbyte* bytes = stackalloc sbyte[32];
        wchar_t* characters = stackalloc wchar_t[32];
        mbstate_t state;
        size_t i, length;

        printf("locale %s"u8, setlocale(LC_ALL, name));
        printf(", at most %zu bytes\n"u8, __ctype_get_mb_cur_max());
        read_one("a"u8.ToPointer(), 1);
        read_one(""u8.ToPointer(), 1);
        read_one(((ReadOnlySpan<byte>)[0x80, 0x00]).ToPointer(), 1);
        read_one(((ReadOnlySpan<byte>)[0xFF, 0x00]).ToPointer(), 1);
        read_one("é"u8.ToPointer(), 2);
        read_one(((ReadOnlySpan<byte>)[0xC3, 0x00]).ToPointer(), 1);
        read_one("€"u8.ToPointer(), 3);
        read_one(((ReadOnlySpan<byte>)[0xE2, 0x82, 0x00]).ToPointer(), 2);
        read_one("😀"u8.ToPointer(), 4);
        read_one(((ReadOnlySpan<byte>)[0xC0, 0x80, 0x00]).ToPointer(), 2);
        read_one(((ReadOnlySpan<byte>)[0xE0, 0x80, 0x80, 0x00]).ToPointer(), 3);
        read_one(((ReadOnlySpan<byte>)[0xED, 0xA0, 0x80, 0x00]).ToPointer(), 3);
        read_one(((ReadOnlySpan<byte>)[0xC3, 0x28, 0x00]).ToPointer(), 2);
        read_one(((ReadOnlySpan<byte>)[0xE2, 0x28, 0x00]).ToPointer(), 2);
        read_one("abc"u8.ToPointer(), 0);
        for (i = 0; i < 12 * sizeof(wchar_t) / sizeof(wchar_t); i++)
            write_one(written[i]);
        printf("%x %x %x %d %d %d\n"u8, btowc('a'), btowc(0xe9), btowc(EOF), wctob('a'), wctob(0xe9), wctob(WEOF));

        /* in two pieces */
        memset(&state, 0, (ulong)sizeof(mbstate_t));
        length = mbrtowc(characters, ((ReadOnlySpan<byte>)[0xE2, 0x00]), 1, &state);
        printf("%zd then %zd\n"u8, (ssize_t)length, (ssize_t)mbrtowc(characters, ((ReadOnlySpan<byte>)[0x82, 0xAC, 0x00]), 2, &state));

        memset(&state, 0, (ulong)sizeof(mbstate_t));
        length = mbsrtowcs(characters, &source, 2, &state);
        printf("%zd, left %d\n"u8, (ssize_t)length, source == null ? -1 : (int)strlen(source));
        memset(&state, 0, (ulong)sizeof(mbstate_t));
        length = wcsrtombs(bytes, &wide, 4, &state);
        printf("%zd, left %d\n"u8, (ssize_t)length, wide == null ? -1 : (int)wcslen(wide));
        printf("%zd %zd\n"u8, (ssize_t)mbstowcs(null, "hé"u8, 0), (ssize_t)wcstombs(null, "hé"u8.ToWide(), 0));
        printf("%d %d %d\n"u8, mblen("é"u8, 2), mblen(""u8, 1), mbtowc(null, null, 0));
    }

    static int main()
    {
        run("C"u8.ToPointer());
        run("C.UTF-8"u8.ToPointer());
        printf("%d\n"u8, setlocale(LC_ALL, "xx_YY.UTF-8"u8) == null);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
