/* string.h from one end to the other */

#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <stdlib.h>

static int sign(int n)
{
    return n < 0 ? -1 : n > 0;
}

static void show(const char *name, const char *s)
{
    printf("%-12s %s\n", name, s ? s : "(null)");
}

/* where p points within s, -1 for NULL */
static long at(const char *s, const char *p)
{
    return p ? p - s : -1L;
}

int main(void)
{
    const char *text = "the quick brown fox jumps over the lazy dog";
    static const char *short_text = "abc";
    char buffer[64], overlap[] = "0123456789", *p, *end;
    unsigned char bytes[8];
    size_t i;

    /* lengths */
    printf("%zu %zu %zu %zu\n", strlen(""), strlen(text), strnlen(text, 9), strnlen(short_text, 9));

    /* copies */
    show("strcpy", strcpy(buffer, text));
    memset(buffer, '#', sizeof buffer);
    strncpy(buffer, "abc", 6);
    for (i = 0; i < 8; i++)
        printf("%d ", buffer[i]);
    printf("\n");
    strncpy(buffer, "abcdefgh", 3);
    buffer[3] = '\0';
    show("strncpy", buffer);
    strcat(buffer, "-def");
    show("strcat", buffer);
    show("strncat", strncat(buffer, "ghijkl", 2));
    end = stpcpy(buffer, "one");
    end = stpcpy(end, "two");
    printf("stpcpy       %s, %ld\n", buffer, (long)(end - buffer));
    p = strdup(text);
    p[3] = '_';
    show("strdup", p);
    free(p);
    p = strndup(text, 9);
    show("strndup", p);
    free(p);

    /* overlapping */
    memmove(overlap + 2, overlap, 5);
    show("memmove up", overlap);
    memmove(overlap, overlap + 3, 6);
    show("memmove down", overlap);

    /* comparisons: only the sign is promised */
    printf("strcmp %d %d %d %d %d\n", sign(strcmp("a", "b")), sign(strcmp("b", "a")), sign(strcmp("a", "a")),
           sign(strcmp("a", "ab")), sign(strcmp("\x80", "\x7f")));
    printf("strncmp %d %d %d\n", strncmp("abcx", "abcy", 3), sign(strncmp("abcx", "abcy", 4)), strncmp("x", "y", 0));
    printf("memcmp %d %d\n", sign(memcmp("a\0b", "a\0c", 3)), memcmp("a\0b", "a\0c", 2));
    printf("strcasecmp %d %d %d\n", strcasecmp("HeLLo", "hEllO"), sign(strcasecmp("a", "B")), sign(strcasecmp("[", "a")));
    printf("strncasecmp %d\n", strncasecmp("Content-Length: 5", "content-length", 14));

    /* searches */
    printf("strchr %ld %ld %ld\n", at(text, strchr(text, 'q')), at(text, strchr(text, 'Q')), at(text, strchr(text, '\0')));
    printf("strrchr %ld %ld\n", at(text, strrchr(text, 'o')), at(text, strrchr(text, '!')));
    printf("strstr %ld %ld %ld\n", at(text, strstr(text, "the lazy")), at(text, strstr(text, "cat")), at(text, strstr(text, "")));
    printf("strpbrk %ld %ld\n", at(text, strpbrk(text, "xyz")), at(text, strpbrk(text, "!?")));
    printf("strspn %zu %zu\n", strspn("12345abc", "0123456789"), strspn("abc", ""));
    printf("strcspn %zu %zu\n", strcspn("key=value", "=:"), strcspn("none", "=:"));
    printf("memchr %ld %ld\n", at(text, memchr(text, 'b', 20)), at(text, memchr(text, 'z', 10)));
    printf("index %ld, rindex %ld\n", at(text, index(text, 't')), at(text, rindex(text, 't')));

    /* memory */
    memset(bytes, 0xab, sizeof bytes);
    memcpy(bytes + 2, "\1\2\3", 3);
    bzero(bytes + 6, 2);
    for (i = 0; i < sizeof bytes; i++)
        printf("%02x", bytes[i]);
    printf("\n");
    bcopy(bytes, buffer, 3);
    printf("bcmp %d\n", bcmp(bytes, buffer, 3));
    return 0;
}
