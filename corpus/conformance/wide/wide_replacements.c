/* wide_replacements - what streams of wide characters write for characters that the locale C lacks; conversions refuse them */
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void show(const char *call, int result)
{
    printf("%s = %d%s%s\n", call, result, errno ? " " : "", errno ? strerror(errno) : "");
    errno = 0;
}

#define SHOW(call) do { errno = 0; show(#call, (int)(call)); } while (0)

int main(void)
{
    static const wchar_t text[] = L"a\u2026\u20ac\u00e4\u00df\u00bd\u0132\U0001d400z";
    FILE *stream = tmpfile();
    char bytes[64];
    mbstate_t state;
    wint_t byte;

    memset(&state, 0, sizeof state);
    SHOW(fputws(text, stream));
    SHOW(fputwc(0x2026, stream));
    SHOW(putwc(0xe4, stream));
    SHOW(fwprintf(stream, L"<%ls|%lc|%s|%5ls|\u2026\u00e4>", text, (wint_t)0x20ac, "plain", L"\u2026"));
    SHOW(fputwc(0x110000, stream));
    SHOW(fputwc(0xd800, stream));
    SHOW(fputwc(0xe0041, stream));
    SHOW(fputwc(0xfffd, stream));
    rewind(stream);
    while ((byte = fgetwc(stream)) != WEOF)
        putchar(byte);
    printf("\n");
    SHOW(wctomb(bytes, 0x2026));
    SHOW(wcrtomb(bytes, 0x20ac, &state));
    SHOW(wcstombs(bytes, text, sizeof bytes));
    SHOW(snprintf(bytes, sizeof bytes, "[%ls]", text));
    SHOW(snprintf(bytes, sizeof bytes, "[%lc]", (wint_t)0x2026));
    SHOW(wctob(0xe4));
    fclose(stream);
    return 0;
}
