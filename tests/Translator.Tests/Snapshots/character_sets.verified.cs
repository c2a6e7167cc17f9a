/* character_sets - iconv: the names of sets, and characters of one, two, three and four bytes from UTF-8 into each; and back, with marks and without */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Iconv;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using unsafe iconv_t = void*;
using size_t = ulong;

internal static unsafe class CharacterSets
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

    static readonly sbyte** sets = (sbyte**)StaticStorage.PointersTo(
        "UTF-8"u8, "utf8"u8, "UTF-16"u8, "UTF-16LE"u8, "UTF-16BE"u8, "UTF-32"u8, "UTF-32LE"u8, "UTF-32BE"u8, "UCS-2"u8, "UCS-2LE"u8, "UCS-2BE"u8, "UNICODE"u8,
        "UCS-4"u8, "UCS-4LE"u8, "WCHAR_T"u8, "ISO-10646/UTF8"u8, "ISO-8859-1"u8, "latin1"u8, "ISO8859-15"u8, "ASCII"u8, "us-ascii"u8, "ANSI_X3.4-1968"u8, ""u8,
        "CP1252"u8, "WINDOWS-1252"u8, "CP850"u8, "437"u8, "MACINTOSH"u8, "ISO-8859-2"u8, "KOI8-R"u8, "CP1251"u8, "ISO-8859-5"u8, "ISO-8859-7"u8, "no-such-set"u8, "646"u8,
        " UTF-8 "u8, "UTF-8/"u8, "UTF-8//"u8, "UTF-8//no-such-suffix"u8);

    static int main()
    {
        size_t i;

        for (i = 0; i < (ulong)(39 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
            convert(sets[i], "UTF-8"u8.ToPointer(), "azä"u8.ToPointer(), 5 - 1, 256);
        convert("UTF-16"u8.ToPointer(), "UTF-8"u8.ToPointer(), "€😀"u8.ToPointer(), 8 - 1, 256);
        convert("UTF-32BE"u8.ToPointer(), "UTF-8"u8.ToPointer(), "€😀"u8.ToPointer(), 8 - 1, 256);
        convert("ISO-8859-15"u8.ToPointer(), "UTF-8"u8.ToPointer(), "€"u8.ToPointer(), 4 - 1, 256);
        convert("CP1252"u8.ToPointer(), "UTF-8"u8.ToPointer(), "€„"u8.ToPointer(), 7 - 1, 256);
        convert("KOI8-R"u8.ToPointer(), "UTF-8"u8.ToPointer(), "При"u8.ToPointer(), 7 - 1, 256);
        convert("ISO-8859-2"u8.ToPointer(), "UTF-8"u8.ToPointer(), "łó"u8.ToPointer(), 5 - 1, 256);
        convert("CP437"u8.ToPointer(), "UTF-8"u8.ToPointer(), "╔ä"u8.ToPointer(), 6 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "ISO-8859-15"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xA4, 0xBD, 0x00]).ToPointer(), 3 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "ISO-8859-1"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xA4, 0xBD, 0x80, 0x00]).ToPointer(), 4 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "CP1251"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xCF, 0xF0, 0x00]).ToPointer(), 3 - 1, 256);
        convert("ISO-8859-15"u8.ToPointer(), "ISO-8859-1"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0xE4, 0x7A, 0x00]).ToPointer(), 4 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-16"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xFF, 0xFE, 0x61, 0x00, 0x62, 0x00, 0x00]).ToPointer(), 7 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-16"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xFE, 0xFF, 0x00, 0x61, 0x00, 0x62, 0x00]).ToPointer(), 7 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-16"u8.ToPointer(), "a\0b\0"u8.ToPointer(), 5 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-16"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xFF, 0xFE, 0xFF, 0xFE, 0x61, 0x00, 0x00]).ToPointer(), 7 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-16LE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xFF, 0xFE, 0x61, 0x00, 0x62, 0x00, 0x00]).ToPointer(), 7 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-16BE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xD8, 0x3D, 0xDE, 0x00, 0x00]).ToPointer(), 5 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-32"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00, 0x00]).ToPointer(), 9 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-32"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x61, 0x00]).ToPointer(), 9 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UTF-32LE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x00, 0x00, 0x00, 0xAC, 0x20, 0x00, 0x00, 0x00]).ToPointer(), 9 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UNICODE"u8.ToPointer(), ((ReadOnlySpan<byte>)[0xFE, 0xFF, 0x00, 0x61, 0x00]).ToPointer(), 5 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UCS-2BE"u8.ToPointer(), "\0a"u8.ToPointer(), 3 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "UCS-4"u8.ToPointer(), "\0\0\0a"u8.ToPointer(), 5 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "WCHAR_T"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x00, 0x00, 0x00, 0xAC, 0x20, 0x00, 0x00, 0x00]).ToPointer(), 9 - 1, 256);
        convert("WCHAR_T"u8.ToPointer(), "WCHAR_T"u8.ToPointer(), "a\0\0\0"u8.ToPointer(), 5 - 1, 256);
        convert("UTF-8"u8.ToPointer(), "no-such-set"u8.ToPointer(), "a"u8.ToPointer(), 2 - 1, 256);
        printf("%s\n"u8, setlocale(LC_ALL, "C.UTF-8"u8));
        convert(""u8.ToPointer(), "ISO-8859-1"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0xE4, 0x00]).ToPointer(), 3 - 1, 256);
        convert("ISO-8859-1"u8.ToPointer(), ""u8.ToPointer(), "aä"u8.ToPointer(), 4 - 1, 256);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
