/* unicode_names.c: text beyond ASCII, in strings, in comments (grüße, 你好) and in universal character names */
#include <stdio.h>
#include <string.h>

/* é is two bytes in UTF-8 */
static const char greeting[] = "Grüße, 世界!";
static const char *escaped = "Gr\u00fc\u00dfe, \u4e16\u754c!";

static int count_characters(const char *s)
{
    int n = 0;

    for (; *s; s++)
        n += (*s & 0xc0) != 0x80;
    return n;
}

int main(void)
{
    size_t i;

    printf("%zu bytes, %d characters\n", strlen(greeting), count_characters(greeting));
    printf("%d\n", strcmp(greeting, escaped));
    for (i = 0; i < 6; i++)
        printf("%02x ", (unsigned char)greeting[i]);
    printf("\n%s\n", greeting);
    printf("%d\n", greeting[2] < 0);       /* plain char is signed */
    return 0;
}
