/* wide_streams - wide characters on streams, formatted and not */
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
using wchar_t = int;
using wint_t = uint;

internal static unsafe class WideStreams
{
    static void show(wchar_t* text)
    {
        for (; *text != 0 /* L'\0' */; text++)
            printf(*text < 0x80 ? "%c"u8 : "<%x>"u8, *text);
        putchar('\n');
    }

    static int main()
    {
        wchar_t* text = stackalloc wchar_t[100];
        wchar_t* word = stackalloc wchar_t[40];
        sbyte* narrow = stackalloc sbyte[40];
        int length, number, behind;
        float real;
        wint_t first, second;
        FILE* file;

        setlocale(LC_ALL, "C.UTF-8"u8);
        length = swprintf(text, 100, "[%5ls|%-5s|%c|%lc|%.2s|%x|%8.3f|%%|%ls]"u8.ToWide(), "é"u8.ToWide(), "ü"u8, 'a', 0x20ac, "éàx"u8, 255, 3.14159, null);
        printf("%d "u8, length);
        show(text);
        length = swprintf(text, 100, "é%n%*d"u8.ToWide(), &behind, 6, 42);
        printf("%d %d "u8, length, behind);
        show(text);
        printf("%d\n"u8, swprintf(text, 4, "%d"u8.ToWide(), 12345));
        length = snprintf(narrow, 40, "[%6ls][%.3ls][%-4lc]"u8, "éa"u8.ToWide(), "aéé"u8.ToWide(), 0xe9);
        printf("%d %s\n"u8, length, narrow);

        length = swscanf("12 3.5 wört zwö é"u8.ToWide(), "%d %f %ls %s %lc"u8.ToWide(), &number, &real, word, narrow, text);
        printf("%d %d %g %s %x "u8, length, number, real, narrow, text[0]);
        show(word);
        wmemset(word, 0 /* L'\0' */, 40);
        length = swscanf("éàxyz12"u8.ToWide(), "%l[éà]%n"u8.ToWide(), word, &behind);
        printf("%d %d "u8, length, behind);
        show(word);
        length = sscanf("été x"u8, "%ls%n"u8, word, &behind);
        printf("%d %d "u8, length, behind);
        show(word);

        file = tmpfile();
        printf("orientation %d"u8, fwide(file, 0));
        fwprintf(file, "line %d é\n%ls"u8.ToWide(), 7, "€uro"u8.ToWide());
        int value = fwide(file, -1) > 0 ? 1 : 0;
        printf(" %d %d\n"u8, fwide(file, 0) > 0, value);
        int fprintfResult = fprintf(file, "bytes"u8);
        printf("%d %d\n"u8, fputws("!"u8.ToWide(), file), fprintfResult);
        rewind(file);
        while (fgetws(text, 100, file) != null)
            show(text);
        printf("%d %d\n"u8, feof(file) != 0, fgetwc(file) == WEOF);
        rewind(file);
        first = fgetwc(file);
        ungetwc(0xe9, file);
        second = fgetwc(file);
        printf("%x %x\n"u8, first, second);
        rewind(file);
        length = fwscanf(file, "%ls %d %lc"u8.ToWide(), word, &number, text);
        printf("%d %d %x "u8, length, number, text[0]);
        show(word);
        fclose(file);

        /* bytes that are no characters */
        file = fopen("bytes"u8, "w+"u8);
        fwrite(((ReadOnlySpan<byte>)[0x61, 0xFF, 0x00]), 1, 2, file);
        fclose(file);
        file = fopen("bytes"u8, "r"u8);
        first = fgetwc(file);
        errno = 0;
        second = fgetwc(file);
        printf("%x %d %s %d\n"u8, first, second == WEOF, strerror(errno), ferror(file) != 0);
        fclose(file);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
