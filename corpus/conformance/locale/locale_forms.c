/* locale_forms - the functions of ctype.h, string.h, stdlib.h, time.h and wchar.h that take a locale */
#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <wchar.h>
#include <wctype.h>

int main(void)
{
    locale_t l = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    char buffer[64];
    wchar_t wide[64];
    char *end;
    wchar_t *wend;
    struct tm tm;
    int c;

    for (c = 0; c < 256; c++) {
        int classes = (isalnum_l(c, l) ? 1 : 0) | (isalpha_l(c, l) ? 1 << 1 : 0) | (isblank_l(c, l) ? 1 << 2 : 0) | (iscntrl_l(c, l) ? 1 << 3 : 0) | (isdigit_l(c, l) ? 1 << 4 : 0)
            | (isgraph_l(c, l) ? 1 << 5 : 0) | (islower_l(c, l) ? 1 << 6 : 0) | (isprint_l(c, l) ? 1 << 7 : 0) | (ispunct_l(c, l) ? 1 << 8 : 0) | (isspace_l(c, l) ? 1 << 9 : 0)
            | (isupper_l(c, l) ? 1 << 10 : 0) | (isxdigit_l(c, l) ? 1 << 11 : 0);

        printf("%x%s", classes, c % 16 == 15 ? "\n" : " ");
    }
    for (c = 0x40; c < 0x80; c++)
        printf("%c%c", tolower_l(c, l), c == 0x7f ? '.' : toupper_l(c, l));
    putchar('\n');
    printf("%d %d\n", strcoll_l("a", "b", l) < 0, strcoll_l("b", "B", l) > 0);
    printf("%zu %s\n", strxfrm_l(buffer, "text", sizeof buffer, l), buffer);
    printf("%d %d\n", strcasecmp_l("ABC", "abc", l), strncasecmp_l("ABCx", "abcy", 3, l));
    printf("%s\n", strerror_l(ENOENT, l));
    printf("%ld", strtol_l("  -42x", &end, 10, l));
    printf(" %s %lu", end, strtoul_l("0x1f", NULL, 0, l));
    printf(" %lld %llu\n", strtoll_l("077", NULL, 0, l), strtoull_l("18446744073709551615", NULL, 10, l));
    printf("%g", strtod_l("1.5e3,", &end, l));
    printf(" %s %g\n", end, (double)strtof_l("-0.25", NULL, l));
    memset(&tm, 0, sizeof tm);
    printf("%d\n", strptime_l("Sat 1 Jan 2022", "%a %d %b %Y", &tm, l) != NULL);
    printf("%zu", strftime_l(buffer, sizeof buffer, "%A, %x %B", &tm, l));
    printf(" %s\n", buffer);
    printf("%zu", wcsftime_l(wide, 64, L"%F %a", &tm, l));
    printf(" %ls\n", wide);
    printf("%ld", wcstol_l(L"123z", &wend, 10, l));
    printf(" %ls %lu %g\n", wend, wcstoul_l(L"7", NULL, 10, l), wcstod_l(L"2.5", NULL, l));
    printf("%d %d %d\n", wcscoll_l(L"a", L"b", l) < 0, wcscasecmp_l(L"Ab", L"aB", l), wcsncasecmp_l(L"Abc", L"aBd", 2, l));
    printf("%zu %ls\n", wcsxfrm_l(wide, L"wide", 64, l), wide);
    printf("%d%d%d%d\n", iswalpha_l(L'a', l) != 0, iswdigit_l(L'a', l) != 0, iswspace_l(L' ', l) != 0, iswpunct_l(L'!', l) != 0);
    printf("%lc%lc\n", towlower_l(L'Q', l), towupper_l(L'q', l));
    freelocale(l);
    return 0;
}
