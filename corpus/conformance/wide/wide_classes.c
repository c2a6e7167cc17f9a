/* wide_classes - classes of wide characters, in the locale C and in C.UTF-8 */
#define _XOPEN_SOURCE 700
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

static void run(const char *name)
{
    static const char *classes[] = { "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "xdigit" };
    static const wint_t characters[] = {
        0, 7, '\t', ' ', '!', '0', 'A', 'Z', 'a', 'f', 'z', 0x7f, 0x85, 0xa0, 0xaa, 0xb5, 0xc9, 0xd7, 0xe9, 0x131, 0x1c5, 0x391, 0x3c9, 0x660, 0x20ac,
        0x2003, 0x2028, 0x2160, 0x24b6, 0x4e2d, 0xfeff, 0x1f600, WEOF,
    };
    size_t i, k;

    printf("%s\n", setlocale(LC_ALL, name));
    for (i = 0; i < sizeof characters / sizeof *characters; i++) {
        printf("%x:", characters[i]);
        for (k = 0; k < sizeof classes / sizeof *classes; k++)
            if (iswctype(characters[i], wctype(classes[k])))
                printf(" %s", classes[k]);
        printf(" upper %x lower %x width %d\n", towupper(characters[i]), towlower(characters[i]), wcwidth((wchar_t)characters[i]));
    }
    printf("%d %d %d %d\n", iswalpha('a'), iswdigit('5'), iswspace(' '), iswpunct('.'));
}

int main(void)
{
    run("C");
    run("C.UTF-8");
    printf("%d %d\n", wctype("nothing") == 0, wctrans("nothing") == 0);
    printf("%c\n", (int)towctrans('q', wctrans("toupper")));
    printf("%d %d\n", wcswidth(L"a\u4e2d\u00e9", 3), wcswidth(L"a\a", 2));
    return 0;
}
