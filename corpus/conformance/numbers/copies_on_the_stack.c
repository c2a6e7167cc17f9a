/* copies_on_the_stack - strdupa and strndupa */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

static int calls;

static const char *next(void)
{
    calls++;
    return "host:port";
}

static int length_of_name(const char *text)
{
    char *copy = strdupa(text);

    copy[strcspn(copy, ":")] = '\0';
    printf("%s %s\n", text, copy);
    return (int)strlen(copy);
}

int main(void)
{
    char *copy, *part;

    printf("%d\n", length_of_name("example.org:80"));
    copy = strdupa(next());
    part = strndupa(next(), 4);
    printf("%s %s %d\n", copy, part, calls);
    printf("%s\n", strndupa("short", 100));
    return 0;
}
