/* GNU C's case ranges: of characters, negative numbers, unsigned and large ones; falling into one and out of one. */
#include <limits.h>
#include <stdio.h>

#define FIRST_PRIVATE 49152
#define LAST_PORT 65535

static const char *port_class(int port)
{
    switch (port) {
    case INT_MIN ... -1:
        return "invalid";
    case 0:
        return "any";
    case 1 ... 1023:
        return "well known";
    case 1024 ... FIRST_PRIVATE - 1:
        return "registered";
    case FIRST_PRIVATE ... LAST_PORT:
        return "private";
    default:
        return "too large";
    }
}

static int hex_digit(char c)
{
    switch (c) {
    case '0' ... '9':
        return c - '0';
    case 'A' ... 'F':
        c += 'a' - 'A';
        /* fall through */
    case 'a' ... 'f':   /* a range that is fallen into */
        return c - 'a' + 10;
    }
    return -1;
}

static int weigh(unsigned long long value)
{
    int weight = 0;

    switch (value) {
    default:
        weight += 1;
        /* fall through */
    case 10 ... 19:
        weight += 10;
        /* fall through */
    case 5:
    case 7 ... 7:
    case 30 ... 39:
        weight += 100;
        break;
    case 0x8000000000000000 ... 0xffffffffffffffff:
        weight = 64;
    }
    return weight;
}

static int whole(unsigned int value, int *count)
{
    switch (value) {
    case 0 ... UINT_MAX:   /* all there are */
        ++*count;
        if (value > 3)
            break;
        return 0;
    }
    return 1;
}

int main(void)
{
    static const int ports[] = { INT_MIN, -1, 0, 1, 80, 1023, 1024, 49151, 49152, 65535, 65536, INT_MAX };
    static const unsigned long long values[] = { 0, 5, 6, 7, 8, 9, 10, 15, 19, 20, 30, 39, 40, LLONG_MAX, 1ULL << 63, ULLONG_MAX };
    unsigned i;
    int count = 0;

    for (i = 0; i < sizeof ports / sizeof ports[0]; i++)
        printf("%d is %s\n", ports[i], port_class(ports[i]));
    for (i = 0; i < sizeof values / sizeof values[0]; i++)
        printf("%llu weighs %d\n", values[i], weigh(values[i]));
    for (const char *c = "09afAFgG/:@`"; *c; c++)
        printf("%c %d\n", *c, hex_digit(*c));
    printf("%d %d\n", whole(1, &count), whole(UINT_MAX, &count));
    printf("%d\n", count);
    return 0;
}
