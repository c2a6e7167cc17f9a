/* utf16_conversions - uchar.h: UTF-16 in pairs and UTF-32 */
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
using char16_t = ushort;
using char32_t = uint;
using size_t = ulong;
using ssize_t = long;

internal static unsafe class Utf16Conversions
{
    static int main()
    {
        char16_t half;
        char32_t whole;
        sbyte* bytes = stackalloc sbyte[8];
        mbstate_t state;
        size_t length;

        setlocale(LC_ALL, "C.UTF-8"u8);
        memset(&state, 0, (ulong)sizeof(mbstate_t));
        length = mbrtoc16(&half, "😀"u8, 4, &state);
        printf("%zd %x\n"u8, (ssize_t)length, half);
        length = mbrtoc16(&half, "x"u8, 1, &state);
        printf("%zd %x\n"u8, (ssize_t)length, half);
        length = mbrtoc16(&half, "x"u8, 1, &state);
        printf("%zd %x\n"u8, (ssize_t)length, half);
        length = mbrtoc16(&half, ((ReadOnlySpan<byte>)[0xE2, 0x82, 0x00]), 2, &state);
        printf("%zd\n"u8, (ssize_t)length);
        length = mbrtoc16(&half, ((ReadOnlySpan<byte>)[0xAC, 0x00]), 1, &state);
        printf("%zd %x\n"u8, (ssize_t)length, half);

        memset(&state, 0, (ulong)sizeof(mbstate_t));
        memset(bytes, 0, 8);
        length = c16rtomb(bytes, 0xd83d, &state);
        printf("%zd\n"u8, (ssize_t)length);
        length = c16rtomb(bytes, 0xde00, &state);
        printf("%zd %s\n"u8, (ssize_t)length, bytes);
        memset(&state, 0, (ulong)sizeof(mbstate_t));
        memset(bytes, 0, 8);
        length = c16rtomb(bytes, 8364 /* u'\u20ac' */, &state);
        printf("%zd %s\n"u8, (ssize_t)length, bytes);

        memset(&state, 0, (ulong)sizeof(mbstate_t));
        length = mbrtoc32(&whole, "€"u8, 3, &state);
        printf("%zd %x\n"u8, (ssize_t)length, whole);
        memset(bytes, 0, 8);
        length = c32rtomb(bytes, 128512u /* U'\U0001f600' */, &state);
        printf("%zd %s\n"u8, (ssize_t)length, bytes);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
