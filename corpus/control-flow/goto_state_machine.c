/* A parser for quoted fields, by jumps between its states. */
#include <stdio.h>

static int parse(const char *text)
{
    char field[32];
    int length = 0, fields = 0;

start:
    length = 0;
    if (*text == '"') {
        text++;
        goto quoted;
    }
plain:
    switch (*text) {
    case ',':
    case '\0':
        goto finish;
    default:
        field[length++] = *text++;
        goto plain;
    }
quoted:
    if (*text == '\0')
        goto broken;
    if (*text == '"') {
        if (text[1] != '"') {
            text++;
            goto plain;
        }
        text++;
    }
    field[length++] = *text++;
    goto quoted;
finish:
    field[length] = '\0';
    printf("[%s]", field);
    fields++;
    if (*text++ == ',')
        goto start;
    printf("\n");
    return fields;
broken:
    printf(" unfinished\n");
    return -1;
}

int main(void)
{
    printf("%d\n", parse("one,two,three"));
    printf("%d\n", parse("\"a,b\",,\"say \"\"hi\"\"\""));
    printf("%d\n", parse(""));
    printf("%d\n", parse("x,\"open"));
    return 0;
}
