/* wide_searches - wide strings: copying, comparing, searching, numbers */
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
    if (text == NULL) {
        printf("(null)");
        return;
    }
    for (; *text != L'\0'; text++)
        printf(*text < 0x80 ? "%c" : "<%x>", *text);
}

static void line(const char *title, const wchar_t *text)
{
    printf("%s: ", title);
    show(text);
    putchar('\n');
}

int main(void)
{
    wchar_t a[64], b[64], *end, *rest, *word;
    wchar_t list[] = L",one,,two;three";

    wcscpy(a, L"hello");
    wcscat(a, L" w\u00f6rld");
    line("copied", a);
    printf("%zu %zu\n", wcslen(a), wcsnlen(a, 3));
    wcsncpy(b, a, 20);
    wcsncat(b, L"abcdef", 3);
    line("appended", b);
    line("end of the copy", wcpcpy(b, L"xy"));
    printf("%d %d %d %d\n", wcscmp(L"a", L"b") < 0, wcscmp(L"b", L"a") > 0, wcsncmp(L"abc", L"abd", 2), wcscmp(L"", L"a") < 0);
    printf("%d %d %d\n", wmemcmp(L"ab", L"ac", 2) < 0, wmemcmp(L"ad", L"ac", 2) > 0, wcscasecmp(L"HELLO", L"hello"));
    line("first o", wcschr(a, L'o'));
    line("last o", wcsrchr(a, L'o'));
    line("no z", wcschr(a, L'z'));
    line("its NUL", wcschr(a, L'\0'));
    line("part", wcsstr(a, L"w\u00f6r"));
    line("any", wcspbrk(a, L"xyzw"));
    printf("%zu %zu %zu\n", wcscspn(a, L"ol"), wcsspn(a, L"hel"), wcscspn(a, L"xyz"));
    for (word = wcstok(list, L",;", &rest); word != NULL; word = wcstok(NULL, L",;", &rest))
        line("word", word);

    printf("%ld", wcstol(L"  -0x1fz", &end, 0));
    line(" rest", end);
    printf("%g", wcstod(L"1e3xyz", &end));
    line(" rest", end);
    errno = 0;
    printf("%lu", wcstoul(L"99999999999999999999", &end, 10));
    printf(" %s\n", strerror(errno));
    wmemset(b, L'-', 3);
    b[3] = L'\0';
    line("set", b);
    printf("%td\n", wmemchr(a, L'l', 5) - a);
    printf("%zu", wcsxfrm(b, L"abc", 64));
    line(" transformed", b);
    return 0;
}
