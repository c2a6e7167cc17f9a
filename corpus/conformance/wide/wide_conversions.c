/* wide_conversions - from bytes to wide characters and back, in the locale C and in C.UTF-8 */
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

static void read_one(const char *bytes, size_t count)
{
    mbstate_t state;
    wchar_t character = 0x777;
    size_t length;

    memset(&state, 0, sizeof state);
    errno = 0;
    length = mbrtowc(&character, bytes, count, &state);
    printf("%zd character %x errno %d initial %d\n", (ssize_t)length, character, errno, mbsinit(&state) != 0);
}

static void write_one(wchar_t character)
{
    char bytes[MB_LEN_MAX];
    mbstate_t state;
    size_t length, i;

    memset(&state, 0, sizeof state);
    errno = 0;
    length = wcrtomb(bytes, character, &state);
    printf("%x: %zd errno %d", character, (ssize_t)length, errno);
    for (i = 0; length != (size_t)-1 && i < length; i++)
        printf(" %02x", bytes[i] & 0xff);
    putchar('\n');
}

static void run(const char *name)
{
    static const wchar_t written[] = { 0, 'a', 0x80, 0xe9, 0x7ff, 0x800, 0x20ac, 0xd800, 0xffff, 0x10000, 0x10ffff, -1 };
    const char *source = "a\xc3\xa9z";
    const wchar_t *wide = L"\u00e9\u20acx";
    char bytes[32];
    wchar_t characters[32];
    mbstate_t state;
    size_t i, length;

    printf("locale %s", setlocale(LC_ALL, name));
    printf(", at most %zu bytes\n", MB_CUR_MAX);
    read_one("a", 1);
    read_one("", 1);
    read_one("\x80", 1);
    read_one("\xff", 1);
    read_one("\xc3\xa9", 2);
    read_one("\xc3", 1);
    read_one("\xe2\x82\xac", 3);
    read_one("\xe2\x82", 2);
    read_one("\xf0\x9f\x98\x80", 4);
    read_one("\xc0\x80", 2);
    read_one("\xe0\x80\x80", 3);
    read_one("\xed\xa0\x80", 3);
    read_one("\xc3(", 2);
    read_one("\xe2(", 2);
    read_one("abc", 0);
    for (i = 0; i < sizeof written / sizeof *written; i++)
        write_one(written[i]);
    printf("%x %x %x %d %d %d\n", btowc('a'), btowc(0xe9), btowc(EOF), wctob('a'), wctob(0xe9), wctob(WEOF));

    /* in two pieces */
    memset(&state, 0, sizeof state);
    length = mbrtowc(characters, "\xe2", 1, &state);
    printf("%zd then %zd\n", (ssize_t)length, (ssize_t)mbrtowc(characters, "\x82\xac", 2, &state));

    memset(&state, 0, sizeof state);
    length = mbsrtowcs(characters, &source, 2, &state);
    printf("%zd, left %d\n", (ssize_t)length, source == NULL ? -1 : (int)strlen(source));
    memset(&state, 0, sizeof state);
    length = wcsrtombs(bytes, &wide, 4, &state);
    printf("%zd, left %d\n", (ssize_t)length, wide == NULL ? -1 : (int)wcslen(wide));
    printf("%zd %zd\n", (ssize_t)mbstowcs(NULL, "h\xc3\xa9", 0), (ssize_t)wcstombs(NULL, L"h\u00e9", 0));
    printf("%d %d %d\n", mblen("\xc3\xa9", 2), mblen("", 1), mbtowc(NULL, NULL, 0));
}

int main(void)
{
    run("C");
    run("C.UTF-8");
    printf("%d\n", setlocale(LC_ALL, "xx_YY.UTF-8") == NULL);
    return 0;
}
