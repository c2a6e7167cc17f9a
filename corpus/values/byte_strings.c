/* byte_strings.c - what is inside of plain strings: NULs, high bytes, escapes */
#include <stdio.h>
#include <string.h>

static char magic[4] = "\x7f" "ELF";         /* no room for the NUL */
static const char packet[] = "GET\0/index\0\xff\x80";
static char *words = "literal";

static void dump(const char *what, const void *data, size_t size)
{
    const unsigned char *p = data;
    size_t i;

    printf("%s:", what);
    for (i = 0; i < size; i++)
        printf(" %02x", p[i]);
    printf("\n");
}

int main(void)
{
    char copy[12] = "a\0b";                  /* zeros behind */
    const char *octal = "\101\60\0711";

    dump("magic", magic, sizeof magic);
    dump("packet", packet, sizeof packet);
    dump("copy", copy, sizeof copy);
    printf("%s %s %zu\n", octal, words + 3, strlen(packet));
    printf("%d %d %c\n", "\xff"[0], '\377' == -1, "abc"[1]);
    printf("%s\n", "adjacent " "literals " /* with a comment */ "are one");
    printf("%zu %zu\n", sizeof "a\0b", sizeof "");
    return 0;
}
