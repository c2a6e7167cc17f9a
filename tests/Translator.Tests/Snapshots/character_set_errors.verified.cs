/* character_set_errors - iconv: what is no character, what is cut off, what another set lacks, and where there is no more room */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Iconv;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using unsafe iconv_t = void*;
using size_t = ulong;

internal static unsafe class CharacterSetErrors
{
    /* Converts bytes into at most room bytes and shows how far it came. */
    static void convert(sbyte* to, sbyte* from, sbyte* text, size_t count, size_t room)
    {
        sbyte* result = stackalloc sbyte[256];
        sbyte* @in = text, @out = result, p;
        iconv_t cd = iconv_open(to, from);
        size_t left = count, space = room;
        long status;
        int error;

        printf("%s from %s:"u8, to, from);
        if (cd == (iconv_t)(-1))
        {
            printf(" %s\n"u8, strerror(errno));
            return;
        }
        errno = 0;
        status = (long)iconv(cd, &@in, &left, &@out, &space);
        error = errno;
        printf(" %ld%s%s,"u8, status, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        if (left > 0)
            printf(" left %zu,"u8, left);
        for (p = result; p < @out; p++)
            printf(" %02x"u8, (byte)*p);
        printf(", closed %d\n"u8, iconv_close(cd));
    }

    static int main()
    {
        sbyte* result = stackalloc sbyte[64];
        sbyte* @in, @out = result, nothing = null;
        size_t left, room = 64;
        iconv_t cd;

        /* not UTF-8 */
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xFF, 0x63, 0x64, 0x00]).ToPointer(), 6 - 1, 256);
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x80, 0x61, 0x62, 0x00]).ToPointer(), 4 - 1, 256);
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xC0, 0x80, 0x00]).ToPointer(), 5 - 1, 256);
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xED, 0xA0, 0x80, 0x63, 0x00]).ToPointer(), 7 - 1, 256);
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xF4, 0x90, 0x80, 0x80, 0x63, 0x00]).ToPointer(), 8 - 1, 256);
        convert("WCHAR_T"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xF4, 0x90, 0x80, 0x80, 0x63, 0x00]).ToPointer(), 8 - 1, 256);
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xE2, 0x28, 0xA1, 0x00]).ToPointer(), 6 - 1, 256);
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xF8, 0x88, 0x80, 0x80, 0x80, 0x63, 0x00]).ToPointer(), 7 - 1, 256);
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xE0, 0x80, 0x80, 0x00]).ToPointer(), 4 - 1, 256);
        /* cut off */
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xC3, 0x00]).ToPointer(), 4 - 1, 256);
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xE2, 0x80, 0x00]).ToPointer(), 5 - 1, 256);
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xF0, 0x80, 0x80, 0x00]).ToPointer(), 4 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-16LE"u8.ToPointer(), "a\0b"u8.ToPointer(), 4 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-16LE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x00, 0x00, 0xD8, 0x00]).ToPointer(), 5 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-16"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xFF, 0x00]).ToPointer(), 2 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-32LE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x00, 0x00, 0x00, 0x00, 0xD8, 0x00]).ToPointer(), 7 - 1, 256);
        /* surrogates and numbers that are too large */
        convert("UTF-8"u8.ToPointer(), "UTF-16LE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x00, 0x00, 0xD8, 0x61, 0x00, 0x62, 0x00, 0x00]).ToPointer(), 9 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-16LE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x00, 0x00, 0xDC, 0x61, 0x00, 0x62, 0x00, 0x00]).ToPointer(), 9 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-32LE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x00, 0x00, 0x00, 0x00, 0xD8, 0x00, 0x00, 0x00]).ToPointer(), 9 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-32LE"u8.ToPointer(), "\0\0\u0011\0"u8.ToPointer(), 5 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "WCHAR_T"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xFF, 0xFF, 0xFF, 0x7F, 0x00]).ToPointer(), 5 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "WCHAR_T"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x00, 0x00, 0x00, 0x80, 0x00]).ToPointer(), 5 - 1, 256);
        convert("UTF-16"u8.ToPointer(), "UCS-4LE"u8.ToPointer(), "\0\0\u0011\0"u8.ToPointer(), 5 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UCS-2"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x00, 0xD8, 0x00]).ToPointer(), 3 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "ASCII"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0x80, 0x63, 0x00]).ToPointer(), 5 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "ISO-8859-7"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0xAE, 0x00]).ToPointer(), 3 - 1, 256);
        /* what the other set lacks */
        convert("ASCII"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abcäz"u8.ToPointer(), 7 - 1, 256);
        convert("ISO-8859-1"u8.ToPointer(), "ISO-8859-15"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0xA4, 0x62, 0x00]).ToPointer(), 4 - 1, 256);
        convert("ISO-8859-15"u8.ToPointer(), "ISO-8859-1"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0xA4, 0x62, 0x00]).ToPointer(), 4 - 1, 256);
        convert("UCS-2"u8.ToPointer(), "UTF-8"u8.ToPointer(), "ab😀"u8.ToPointer(), 7 - 1, 256);
        convert("ASCII"u8.ToPointer(), "UTF-8"u8.ToPointer(), "a󠁁z"u8.ToPointer(), 7 - 1, 256);
        convert("ASCII"u8.ToPointer(), "UTF-8"u8.ToPointer(), "a\uFEFFz"u8.ToPointer(), 6 - 1, 256);
        /* left out */
        convert("ASCII//IGNORE"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abcäz…!"u8.ToPointer(), 11 - 1, 256);
        convert("ASCII//ignore"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abc"u8.ToPointer(), 4 - 1, 256);
        convert("ASCII"u8.ToPointer(), "UTF-8//IGNORE"u8.ToPointer(), "abcäz"u8.ToPointer(), 7 - 1, 256);
        convert("UTF-16LE//IGNORE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xFF, 0x63, 0x64, 0x00]).ToPointer(), 6 - 1, 256);
        convert("UTF-16LE//IGNORE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xE2, 0x28, 0xA1, 0x63, 0x64, 0x00]).ToPointer(), 8 - 1, 256);
        convert("UTF-16LE//IGNORE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xC3, 0x00]).ToPointer(), 4 - 1, 256);
        convert("UTF-8//IGNORE"u8.ToPointer(), "UTF-16LE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x00, 0x00, 0xDC, 0x62, 0x00, 0x00]).ToPointer(), 7 - 1, 256);
        convert("UTF-8//IGNORE"u8.ToPointer(), "UTF-32LE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x00, 0x00, 0x00, 0x00, 0xD8, 0x00, 0x00, 0x62, 0x00, 0x00, 0x00, 0x00]).ToPointer(), 13 - 1, 256);
        convert("UCS-2//IGNORE"u8.ToPointer(), "UTF-8"u8.ToPointer(), "a😀z"u8.ToPointer(), 7 - 1, 256);
        convert("UTF-8//IGNORE"u8.ToPointer(), "ASCII"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0x80, 0x63, 0x00]).ToPointer(), 5 - 1, 256);
        /* no more room */
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abc"u8.ToPointer(), 4 - 1, 5);
        convert("UTF-16"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abc"u8.ToPointer(), 4 - 1, 1);
        convert("UTF-16"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abc"u8.ToPointer(), 4 - 1, 3);
        convert("UTF-16"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abc"u8.ToPointer(), 4 - 1, 4);
        convert("UTF-16LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), "a😀"u8.ToPointer(), 6 - 1, 4);
        convert("UTF-8"u8.ToPointer(), "ISO-8859-1"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xE4, 0xE4, 0xE4, 0x00]).ToPointer(), 4 - 1, 3);
        convert("UTF-8"u8.ToPointer(), "UTF-8"u8.ToPointer(), "aä"u8.ToPointer(), 4 - 1, 2);
        convert("UTF-8"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abc"u8.ToPointer(), 4 - 1, 0);
        convert("ASCII"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abä"u8.ToPointer(), 5 - 1, 2);
        convert("ASCII"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xC3, 0x00]).ToPointer(), 4 - 1, 2);
        convert("ASCII"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xFF, 0x00]).ToPointer(), 4 - 1, 2);
        convert("WCHAR_T"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xFF, 0x00]).ToPointer(), 4 - 1, 8);
        convert("UCS-4LE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0xFF, 0x00]).ToPointer(), 4 - 1, 8);
        convert("ASCII//IGNORE"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abäc"u8.ToPointer(), 6 - 1, 2);
        convert("UTF-8//IGNORE"u8.ToPointer(), "UTF-16LE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x00, 0x00, 0xDC, 0x62, 0x00, 0x00]).ToPointer(), 7 - 1, 1);
        convert("ASCII//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "ab…z"u8.ToPointer(), 7 - 1, 4);

        /* A text in several pieces: the mark comes once, and again when it begins anew. */
        cd = iconv_open("UTF-16"u8, "UTF-8"u8);
        @in = "ab"u8.ToPointer();
        left = 1;
        printf("%ld"u8, (long)iconv(cd, &@in, &left, &@out, &room));
        printf(" %td"u8, @out - result);
        left = 1;
        printf(" %ld"u8, (long)iconv(cd, &@in, &left, &@out, &room));
        printf(" %td"u8, @out - result);
        printf(" %ld"u8, (long)iconv(cd, null, null, null, null));
        @in = "c"u8.ToPointer();
        left = 1;
        iconv(cd, &@in, &left, &@out, &room);
        printf(" %td"u8, @out - result);
        printf(" %ld"u8, (long)iconv(cd, &nothing, null, &@out, &room));
        @in = "d"u8.ToPointer();
        left = 1;
        iconv(cd, &@in, &left, &@out, &room);
        printf(" %td\n"u8, @out - result);
        iconv_close(cd);
        cd = iconv_open("UTF-8"u8, "UTF-16"u8);
        @out = result;
        room = 64;
        @in = ((ReadOnlySpan<byte>)[0xFE, 0xFF, 0x00]).ToPointer();
        left = 2;
        printf("%ld"u8, (long)iconv(cd, &@in, &left, &@out, &room));
        @in = "\0a"u8.ToPointer();
        left = 2;
        printf(" %ld"u8, (long)iconv(cd, &@in, &left, &@out, &room));
        printf(" %.*s\n"u8, (int)(@out - result), result);
        iconv_close(cd);

        errno = 0;
        printf("%ld "u8, (long)iconv((iconv_t)(-1), &@in, &left, &@out, &room));
        printf("%s\n"u8, strerror(errno));
        errno = 0;
        printf("%d "u8, iconv_close((iconv_t)(-1)));
        printf("%s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
