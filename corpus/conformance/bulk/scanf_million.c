/*
 * scanf_million - a million random formats and inputs through sscanf. Of each thousand one line tells a hash of all results; "scanf_million N"
 * shows the cases of the thousand N themselves.
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCKS 1000
#define CASES 1000
#define SLOTS 4

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

/* a conversion specification: at most 40 characters are stored, and a NUL */
static char *specification(char *to)
{
    static const char *lengths[] = { "", "hh", "h", "l", "ll", "j", "z", "t" };
    static const char *sets[] = { "[a-z]", "[^a-z]", "[0-9.]", "[]x]", "[^]x]", "[a-]", "[^ \t]", "[xyz0-9A-F]", "[-+]" };
    unsigned width = 1 + below(20);

    *to++ = '%';
    if (below(6) == 0)
        *to++ = '*';
    switch (below(9)) {
    case 0:
    case 1:
    case 2:
        if (below(3) == 0)
            to += sprintf(to, "%u", width);
        return to + sprintf(to, "%s%c", lengths[below(8)], "diuoxX"[below(6)]);
    case 3:
    case 4:
        if (below(3) == 0)
            to += sprintf(to, "%u", width);
        return to + sprintf(to, "%s%c", below(2) ? "l" : "", "aefgAEFG"[below(8)]);
    case 5:
        return to + sprintf(to, "%us", width);
    case 6:
        if (below(2))
            to += sprintf(to, "%u", width);
        return to + sprintf(to, "c");
    case 7:
        return to + sprintf(to, "%u%s", width, sets[below(sizeof sets / sizeof *sets)]);
    default:
        if (to[-1] == '*')
            to--;
        return to + sprintf(to, "%s", below(3) ? "n" : "%");
    }
}

static char *input_piece(char *to)
{
    static const char *pieces[] = {
        "0x", "0X1g", "-", "+", "inf", "nan", "infinitx", "1e", "1e+", "1.e5", ".5", ".", "0x.8p1", "0x1p", "abc", "xyz", "]", "%", ",", ":", "a-b", "nan(7)",
        "99999999999999999999", "-99999999999999999999", "1e999", "1e-999", "08", "0b11", "in", "i",
    };
    double value;
    uint64_t bits;

    switch (below(6)) {
    case 0:
        return to + sprintf(to, "%lld", (long long)(next_random() >> below(64)) * (below(2) ? 1 : -1));
    case 1:
        return to + sprintf(to, "%llx", (long long)(next_random() >> below(64)));
    case 2:
        bits = next_random();
        memcpy(&value, &bits, sizeof value);
        return to + sprintf(to, below(2) ? "%.*g" : "%.*a", (int)below(12), value);
    case 3:
        return to + sprintf(to, "%s", " \0\n\0\t\0  " + 2 * below(4));
    default:
        return to + sprintf(to, "%s", pieces[below(sizeof pieces / sizeof *pieces)]);
    }
}

static uint64_t run_case(uint64_t hash, int is_shown)
{
    static const char *between[] = { "", "", "", " ", ",", ":", "x", "%", "\n" };
    char format[128], input[256], *to = format;
    char slots[SLOTS][48];
    int count, result, error;
    unsigned pieces = 1 + below(SLOTS);

    while (pieces-- > 0) {
        to = specification(to);
        to += sprintf(to, "%s", between[below(7)]);
    }
    *to = '\0';
    to = input;
    *to = '\0';
    for (pieces = below(7); pieces > 0; pieces--)
        to = input_piece(to);

    memset(slots, 0x55, sizeof slots);
    errno = 0;
    result = sscanf(input, format, slots[0], slots[1], slots[2], slots[3]);
    error = errno;
    if (is_shown) {
        printf("\"%s\" \"%s\": %d errno %d\n", format, input, result, error);
        for (count = 0; count < SLOTS; count++) {
            size_t i;

            for (i = 0; i < 24; i++)
                printf(" %02x", slots[count][i] & 0xff);
            putchar('\n');
        }
    }
    hash = hash_bytes(hash, slots, sizeof slots);
    hash = hash_bytes(hash, &error, sizeof error);
    return hash_bytes(hash, &result, sizeof result);
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
