/* wide_strings.c - string literals of every kind, and arrays made of them */
#include <stddef.h>
#include <stdio.h>
#include <uchar.h>

static wchar_t title[] = L"glob";            /* sized by its literal */
static const wchar_t *accented = L"ptr\u00e9";
static char16_t utf16[8] = u"u16";           /* the rest is zero */
static const char16_t *pair = u"h\U0001F600";
static const char32_t *face = U"\U0001F600x";
static const wchar_t *names[] = { L"one", L"two" };

static struct {
    wchar_t text[4];
    const wchar_t *more;
} record = { L"abc", L"def" };

/* The same literal is the same object every time. */
static const wchar_t *same(void)
{
    return L"same";
}

static int length(const wchar_t *s)
{
    int n = 0;

    while (*s++)
        n++;
    return n;
}

int main(void)
{
    wchar_t local[] = L"loc\"al\n";
    wchar_t full[5] = L"12345";              /* no room for the end */
    char16_t small[] = u"é";
    size_t i;

    printf("%zu %zu %zu %zu %zu\n", sizeof title, sizeof local, sizeof L"ab", sizeof u"ab", sizeof U"abc");
    printf("%d %d %d\n", same() == same(), length(accented), length(L"a\0b"));
    for (i = 0; i < sizeof local / sizeof *local; i++)
        printf("%d ", local[i]);
    for (i = 0; i < 5; i++)
        printf("%d ", full[i]);
    printf("\n%x %x %x %x\n", pair[0], pair[1], pair[2], pair[3]);
    printf("%x %x %x %x\n", face[0], face[1], small[0], small[1]);
    printf("%d %d %d %d\n", utf16[2], utf16[5], record.text[2], record.more[1]);
    printf("%d %d %d\n", L'x', u'\u20ac', U'\U0001F600');
    printf("%d %d %d\n", names[1][0], L"idx"[1], length(L"ab" "cd" L"ef"));
    printf("%s %zu\n", u8"caf\u00e9" " x", sizeof u8"é");
    printf("%x %x\n", (unsigned)L"\xffffffff"[0], u"\xd800"[0]);
    title[0] = L'G';
    printf("%d %d\n", title[0], title[4]);
    return 0;
}
