/* locale_objects - newlocale, duplocale, uselocale and what a thread's locale decides */
#define _GNU_SOURCE
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

static void characters(const char *title)
{
    wchar_t wide = 0;
    int length = mbtowc(&wide, "\xc3\xa4", 2);

    printf("%s: %zu %s %d %x\n", title, MB_CUR_MAX, nl_langinfo(CODESET), length, (unsigned)wide);
}

int main(void)
{
    locale_t c, utf8, copy, changed, old;

    c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    printf("%d %d\n", c != NULL, utf8 != NULL);
    errno = 0;
    printf("%d %d\n", newlocale(LC_ALL_MASK, "xx_YY", (locale_t)0) == NULL, errno == ENOENT);
    errno = 0;
    printf("%d %d\n", newlocale(1 << 20, "C", (locale_t)0) == NULL, errno == EINVAL);
    errno = 0;
    printf("%d %d\n", newlocale(LC_ALL_MASK, NULL, (locale_t)0) == NULL, errno == EINVAL);

    printf("%d\n", uselocale((locale_t)0) == LC_GLOBAL_LOCALE);
    characters("global");
    old = uselocale(utf8);
    printf("%d %d\n", old == LC_GLOBAL_LOCALE, uselocale((locale_t)0) == utf8);
    characters("utf8");
    printf("%d\n", uselocale(c) == utf8);
    characters("c");
    printf("%d\n", uselocale(LC_GLOBAL_LOCALE) == c);

    copy = duplocale(utf8);
    changed = newlocale(LC_CTYPE_MASK, "C", copy);
    uselocale(changed);
    characters("changed");
    uselocale(LC_GLOBAL_LOCALE);
    printf("%s\n", setlocale(LC_ALL, "C.UTF-8"));
    characters("global utf8");
    old = duplocale(LC_GLOBAL_LOCALE);
    setlocale(LC_ALL, "C");
    uselocale(old);
    characters("copy of global");
    uselocale(LC_GLOBAL_LOCALE);

    printf("%s %s\n", nl_langinfo_l(CODESET, utf8), nl_langinfo_l(CODESET, c));
    printf("%s %s\n", nl_langinfo_l(DAY_3, utf8), nl_langinfo_l(RADIXCHAR, c));
    printf("%d %d\n", iswalpha_l(0xe4, utf8) != 0, iswalpha_l(0xe4, c) != 0);
    printf("%x %x\n", (unsigned)towupper_l(0xe4, utf8), (unsigned)towupper_l(0xe4, c));
    printf("%d %d\n", wcscasecmp_l(L"\u00e4", L"\u00c4", utf8) == 0, wcscasecmp_l(L"\u00e4", L"\u00c4", c) == 0);
    printf("%d %d\n", iswctype_l(0x430, wctype_l("lower", utf8), utf8) != 0, iswctype_l(0x430, wctype_l("lower", c), c) != 0);
    printf("%x\n", (unsigned)towctrans_l(0x430, wctrans_l("toupper", utf8), utf8));
    freelocale(old);
    freelocale(changed);
    freelocale(utf8);
    freelocale(c);
    return 0;
}
