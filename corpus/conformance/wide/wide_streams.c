/* wide_streams - wide characters on streams, formatted and not */
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <uchar.h>
#include <wchar.h>
#include <wctype.h>

static void show(const wchar_t *text)
{
    for (; *text != L'\0'; text++)
        printf(*text < 0x80 ? "%c" : "<%x>", *text);
    putchar('\n');
}

int main(void)
{
    wchar_t text[100], word[40];
    char narrow[40];
    int length, number, behind;
    float real;
    wint_t first, second;
    FILE *file;

    setlocale(LC_ALL, "C.UTF-8");
    length = swprintf(text, 100, L"[%5ls|%-5s|%c|%lc|%.2s|%x|%8.3f|%%|%ls]", L"\u00e9", "\xc3\xbc", 'a', 0x20ac, "\xc3\xa9\xc3\xa0x", 255, 3.14159, (wchar_t *)NULL);
    printf("%d ", length);
    show(text);
    length = swprintf(text, 100, L"\u00e9%n%*d", &behind, 6, 42);
    printf("%d %d ", length, behind);
    show(text);
    printf("%d\n", swprintf(text, 4, L"%d", 12345));
    length = snprintf(narrow, 40, "[%6ls][%.3ls][%-4lc]", L"\u00e9a", L"a\u00e9\u00e9", 0xe9);
    printf("%d %s\n", length, narrow);

    length = swscanf(L"12 3.5 w\u00f6rt zw\u00f6 \u00e9", L"%d %f %ls %s %lc", &number, &real, word, narrow, text);
    printf("%d %d %g %s %x ", length, number, real, narrow, text[0]);
    show(word);
    wmemset(word, L'\0', 40);
    length = swscanf(L"\u00e9\u00e0xyz12", L"%l[\u00e9\u00e0]%n", word, &behind);
    printf("%d %d ", length, behind);
    show(word);
    length = sscanf("\xc3\xa9t\xc3\xa9 x", "%ls%n", word, &behind);
    printf("%d %d ", length, behind);
    show(word);

    file = tmpfile();
    printf("orientation %d", fwide(file, 0));
    fwprintf(file, L"line %d \u00e9\n%ls", 7, L"\u20acuro");
    printf(" %d %d\n", fwide(file, 0) > 0, fwide(file, -1) > 0);
    printf("%d %d\n", fputws(L"!", file), fprintf(file, "bytes"));
    rewind(file);
    while (fgetws(text, 100, file) != NULL)
        show(text);
    printf("%d %d\n", feof(file) != 0, fgetwc(file) == WEOF);
    rewind(file);
    first = fgetwc(file);
    ungetwc(0xe9, file);
    second = fgetwc(file);
    printf("%x %x\n", first, second);
    rewind(file);
    length = fwscanf(file, L"%ls %d %lc", word, &number, text);
    printf("%d %d %x ", length, number, text[0]);
    show(word);
    fclose(file);

    /* bytes that are no characters */
    file = fopen("bytes", "w+");
    fwrite("a\xff", 1, 2, file);
    fclose(file);
    file = fopen("bytes", "r");
    first = fgetwc(file);
    errno = 0;
    second = fgetwc(file);
    printf("%x %d %s %d\n", first, second == WEOF, strerror(errno), ferror(file) != 0);
    fclose(file);
    return 0;
}
