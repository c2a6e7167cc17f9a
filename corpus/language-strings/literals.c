/* literals.c: escapes, joined literals, embedded zeros, literals as arrays and as initialisers */
#include <stdio.h>
#include <string.h>

static const char long_text[] =
    "The first line\n"
    "\tthe second, indented\n"
    "the \"third\"\\\n";
static const char binary[] = "\x00\x01\xff\0end\177";
static const char *const lines[] = {
    "alpha" " " "beta",
    "",
    "\\n is not \n",
};
static char fixed[4] = "abcd";      /* no room for the NUL */
static char padded[8] = "ab";
static const unsigned char key[] = { 'k', 0x7f, '\n', '\0', 'y' };
static const char digits[] = "0123456789" "abcdef";

static void dump(const void *data, size_t n)
{
    const unsigned char *p = data;
    size_t i;

    for (i = 0; i < n; i++)
        printf(p[i] >= ' ' && p[i] < 127 ? "%c" : "<%02x>", p[i]);
    printf("\n");
}

int main(void)
{
    char local[] = "local", *where = "where";
    size_t i;

    printf("%s", long_text);
    printf("%zu %zu\n", sizeof long_text, strlen(long_text));
    dump(binary, sizeof binary);
    for (i = 0; i < 3; i++)
        printf("%zu:%s\n", strlen(lines[i]), lines[i]);
    dump(fixed, sizeof fixed);
    dump(padded, sizeof padded);
    dump(key, sizeof key);
    local[0] -= 32;
    printf("%s %zu %s\n", local, sizeof local, where + 2);
    printf("%c%c %zu\n", digits[10], "xyz"[1], sizeof "four");
    printf("%d %d %d %d %d %d\n", '\a', '\b', '\v', '\f', '\r', '\033');
    printf("%d %d %d\n", "\x80"[0], (unsigned char)"\x80"[0], '\x80' == "\x80"[0]);
    printf("%s\n", "a\0b" + 2);
    printf("a%%b %s %c\n", "%d", '%');
    printf("\x41\102\x43" "4\n");
    printf("%d\n", *"" == 0);
    return 0;
}
