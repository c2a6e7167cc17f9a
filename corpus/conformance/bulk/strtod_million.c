/*
 * strtod_million - a million random texts as numbers: strtod, strtof, strtold's integer sisters. Of each thousand one line tells a hash of all values,
 * ends and errors; "strtod_million N" shows the cases of the thousand N themselves.
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCKS 1000
#define CASES 1000

static uint64_t state;

/* xorshift64*: the same numbers everywhere */
static uint64_t next_random(void)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return state * 2685821657736338717u;
}

static unsigned below(unsigned limit)
{
    return (unsigned)(next_random() >> 33) % limit;
}

static uint64_t hash_bytes(uint64_t hash, const void *memory, size_t count)
{
    const unsigned char *bytes = memory;
    size_t i;

    for (i = 0; i < count; i++)
        hash = (hash ^ bytes[i]) * 1099511628211u;
    return hash;
}

static char *digits(char *to, unsigned count, int base)
{
    while (count-- > 0) {
        unsigned digit = below((unsigned)base);

        *to++ = (char)(digit < 10 ? '0' + digit : (below(2) ? 'a' : 'A') + digit - 10);
    }
    return to;
}

static char *real_number(char *to)
{
    uint64_t bits;
    double value;

    switch (below(8)) {
    case 0: /* the shortest and other texts of a random double, and halves between two */
    case 1:
        bits = next_random();
        memcpy(&value, &bits, sizeof value);
        return to + sprintf(to, "%.*e", (int)below(24), value);
    case 2:
        bits = next_random() >> 12;
        return to + sprintf(to, "%llu5e%d", (unsigned long long)bits, (int)below(660) - 340);
    case 3:
        return to + sprintf(to, "%s", below(2) ? "inf" : below(2) ? "INFINITY" : below(2) ? "nan" : "nan(12_xY)");
    case 4: /* hexadecimal */
        to += sprintf(to, "0%c", below(2) ? 'x' : 'X');
        to = digits(to, below(18), 16);
        if (below(2)) {
            *to++ = '.';
            to = digits(to, below(18), 16);
        }
        if (below(2))
            to += sprintf(to, "%c%d", below(2) ? 'p' : 'P', (int)below(2400) - 1200);
        return to;
    case 5: /* near the ends of the range */
        return to + sprintf(to, "%u.%ue%d", 1 + below(9), below(100000), below(2) ? 300 + (int)below(12) : -300 - (int)below(30));
    default:
        to = digits(to, below(25), 10);
        if (below(2)) {
            *to++ = '.';
            to = digits(to, below(25), 10);
        }
        if (below(2))
            to += sprintf(to, "%c%s%u", below(2) ? 'e' : 'E', below(3) == 0 ? "+" : below(2) ? "-" : "", below(50));
        return to;
    }
}

static char *integer(char *to, int base)
{
    if (below(3) == 0)
        to += sprintf(to, "%s", below(2) ? "0" : below(2) ? "0x" : "0X");
    if (below(8) == 0)
        return to + sprintf(to, "%s", below(2) ? "9223372036854775807" : below(2) ? "9223372036854775808" : "18446744073709551616");
    return digits(to, below(22), base == 0 ? 10 : base);
}

/* what stands around a number */
static char *decorate(char *to, int is_before)
{
    static const char before[] = " \t\n\v+-+-", behind[] = " .eExXpP+-zg(";
    unsigned count = below(3) ? below(2) : below(3);

    while (count-- > 0)
        *to++ = is_before ? before[below(sizeof before - 1)] : behind[below(sizeof behind - 1)];
    return to;
}

static uint64_t run_case(uint64_t hash, int is_shown)
{
    char text[160], *to = text, *end = NULL;
    int kind = (int)below(8), base = 0, error;
    union {
        double d;
        float f;
        long l;
        unsigned long u;
        unsigned char bytes[8];
    } value;

    memset(&value, 0, sizeof value);
    if (kind >= 4)
        base = below(3) == 0 ? 0 : below(3) ? 10 : 2 + (int)below(35);
    to = decorate(to, 1);
    to = kind < 4 ? real_number(to) : integer(to, base);
    to = decorate(to, 0);
    *to = '\0';

    errno = 0;
    switch (kind) {
    case 0:
    case 1:
    case 2:
        value.d = strtod(text, &end);
        break;
    case 3:
        value.f = strtof(text, &end);
        break;
    case 4:
        value.l = strtol(text, &end, base);
        break;
    case 5:
        value.u = strtoul(text, &end, base);
        break;
    case 6:
        value.l = strtoll(text, &end, base);
        break;
    default:
        value.u = strtoull(text, &end, base);
        break;
    }
    error = errno;
    if (is_shown) {
        size_t i;

        printf("%d %d \"%s\":", kind, base, text);
        for (i = 0; i < sizeof value.bytes; i++)
            printf(" %02x", value.bytes[i]);
        printf(" end %d errno %d\n", (int)(end - text), error);
    }
    hash = hash_bytes(hash, value.bytes, sizeof value.bytes);
    hash = hash_bytes(hash, &error, sizeof error);
    error = (int)(end - text);
    return hash_bytes(hash, &error, sizeof error);
}

int main(int argc, char **argv)
{
    int shown = argc > 1 ? atoi(argv[1]) : -1;
    int block, i;

    for (block = 0; block < BLOCKS; block++) {
        uint64_t hash = 14695981039346656037u;

        state = 88172645463325252u + (uint64_t)block * 1000003;
        if (shown >= 0 && block != shown)
            continue;
        for (i = 0; i < CASES; i++)
            hash = run_case(hash, shown == block);
        printf("%d %016llx\n", block, (unsigned long long)hash);
    }
    return 0;
}
