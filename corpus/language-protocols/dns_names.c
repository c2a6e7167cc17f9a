/* dns_names.c: domain names in messages, with compression pointers and the loops that attackers make of them */
#include <stdio.h>
#include <string.h>

static int encode(unsigned char *to, const char *name)
{
    unsigned char *start = to, *length;

    while (*name) {
        for (length = to++; *name && *name != '.'; )
            *to++ = *name++;
        *length = to - length - 1;
        if (*name == '.')
            name++;
    }
    *to++ = 0;
    return (int)(to - start);
}

/* the bytes that the name takes in the message, or -1 */
static int decode(const unsigned char *message, int size, int at, char *to, int room)
{
    int used = -1, start = at, jumps = 0;
    char *begin = to;

    for (;;) {
        int n;

        if (at >= size)
            return -1;
        n = message[at++];
        if ((n & 0xc0) == 0xc0) {
            if (at >= size || ++jumps > 5)
                return -1;
            if (used < 0)
                used = at + 1 - start;
            at = (n & 0x3f) << 8 | message[at];
            continue;
        }
        if (n > 63)
            return -1;
        if (n == 0)
            break;
        if (at + n > size || to - begin + n + 2 > room)
            return -1;
        if (to != begin)
            *to++ = '.';
        memcpy(to, message + at, n);
        to += n;
        at += n;
    }
    *to = '\0';
    return used < 0 ? at - start : used;
}

int main(void)
{
    unsigned char message[80];
    char name[40];
    int n, second, third, loop, size, r;

    n = encode(message, "mail.example.org");
    second = n;
    memcpy(message + second, "\3www\xc0\5", 6);
    third = second + 6;
    message[third] = 0xc0;
    message[third + 1] = second;
    loop = third + 2;
    message[loop] = 0xc0;
    message[loop + 1] = loop;
    size = loop + 2;

    r = decode(message, size, 0, name, sizeof name);
    printf("%d %s\n", r, name);
    r = decode(message, size, second, name, sizeof name);
    printf("%d %s\n", r, name);
    r = decode(message, size, third, name, sizeof name);
    printf("%d %s\n", r, name);
    printf("%d\n", decode(message, size, loop, name, sizeof name));
    printf("%d\n", decode(message, size, 0, name, 10));
    printf("%d\n", decode(message, 10, 0, name, sizeof name));
    message[0] = 0x80;
    printf("%d\n", decode(message, size, 0, name, sizeof name));
    r = encode(message, "");
    n = decode(message, r, 0, name, sizeof name);
    printf("%d %d [%s]\n", r, n, name);
    return 0;
}
