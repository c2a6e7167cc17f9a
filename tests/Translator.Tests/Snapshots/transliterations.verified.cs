/* transliterations - iconv with //TRANSLIT: similar characters and question marks, in the locale C and in one with more of them */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Iconv;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using unsafe iconv_t = void*;
using size_t = ulong;

internal static unsafe class Transliterations
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

    static void show()
    {
        convert("ASCII//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abcäz…€"u8.ToPointer(), 13 - 1, 256);
        convert("ASCII//translit"u8.ToPointer(), "UTF-8"u8.ToPointer(), "“quoted” – «»"u8.ToPointer(), 22 - 1, 256);
        convert("ASCII//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "ﬃ ß Æ ½ © ㎩ 𝔸"u8.ToPointer(), 25 - 1, 256);
        convert("ASCII//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "éüÅł П 中 😀"u8.ToPointer(), 21 - 1, 256);
        convert("ISO-8859-1//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "€ ¤ Ž ’"u8.ToPointer(), 14 - 1, 256);
        convert("ISO-8859-15//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "¤ ¼ €"u8.ToPointer(), 10 - 1, 256);
        convert("KOI8-R//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "Ё ä …"u8.ToPointer(), 10 - 1, 256);
        convert("UCS-2//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "a😀"u8.ToPointer(), 6 - 1, 256);
        convert("UTF-8//TRANSLIT"u8.ToPointer(), "WCHAR_T"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x00, 0xD8, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00, 0x00]).ToPointer(), 9 - 1, 256);
        convert("UTF-16LE//TRANSLIT"u8.ToPointer(), "WCHAR_T"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x00, 0xD8, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00, 0x00]).ToPointer(), 9 - 1, 256);
        convert("ASCII//TRANSLIT//IGNORE"u8.ToPointer(), "UTF-8"u8.ToPointer(), ((ReadOnlySpan<byte>)[0x61, 0x62, 0x63, 0xC3, 0xA4, 0x7A, 0xE2, 0x80, 0xA6, 0xFF, 0x21, 0x00]).ToPointer(), 12 - 1, 256);
        convert("ASCII//IGNORE,TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "abcäz…!"u8.ToPointer(), 11 - 1, 256);
        convert("ASCII//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "a󠁁z"u8.ToPointer(), 7 - 1, 256);
        convert("//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "ä…"u8.ToPointer(), 6 - 1, 256);
        convert("ASCII"u8.ToPointer(), "UTF-8//TRANSLIT"u8.ToPointer(), "…"u8.ToPointer(), 4 - 1, 256);
        convert("ASCII//TRANSLIT"u8.ToPointer(), "UTF-8"u8.ToPointer(), "…"u8.ToPointer(), 4 - 1, 2);
    }

    static int main()
    {
        show();
        printf("%s\n"u8, setlocale(LC_ALL, "C.UTF-8"u8));
        show();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
