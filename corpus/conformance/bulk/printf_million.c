/*
 * printf_million - a million random conversions through snprintf. Of each thousand one line tells a hash of all results and return values;
 * "printf_million N" shows the cases of the thousand N themselves.
 */
#include <math.h>
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

static uint64_t hash_bytes(uint64_t hash, const char *bytes, size_t count)
{
    size_t i;

    for (i = 0; i < count; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 1099511628211u;
    return hash;
}

static int64_t random_integer(void)
{
    static const int64_t edges[] = {
        0, 1, -1, 9, 10, 99, 100, 127, 128, -128, 255, 256, 32767, 32768, -32768, 65535, 2147483647, -2147483647 - 1, 4294967295, 4294967296,
        INT64_MAX, INT64_MIN, 1000000, -1000000, 1000, 999,
    };

    switch (below(4)) {
    case 0:
        return edges[below(sizeof edges / sizeof *edges)];
    case 1:
        return (int64_t)below(2000) - 1000;
    default:
        return (int64_t)(next_random() >> below(64)) * (below(2) ? 1 : -1);
    }
}

static double random_double(void)
{
    static const double edges[] = {
        0.0, 1.0, 0.5, 1.5, 2.5, 0.1, 0.125, 9.5, 99.5, 999999.5, 9999995.0, 1e5, 1e6, 1e15, 1e16, 1e17, 1e22, 1e23, 1e-4, 1e-5, 1e100, 1e308,
        5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 123456789.0, 0.000123456, 3.14159265358979,
    };
    uint64_t bits;
    double value;

    switch (below(6)) {
    case 0:
        value = edges[below(sizeof edges / sizeof *edges)];
        break;
    case 1:
        value = (double)(int)below(100000) / 1000;
        break;
    case 2:
        value = ldexp((double)below(1u << 20), (int)below(60) - 30);
        break;
    case 3:
        return below(4) ? (double)random_integer() : below(2) ? INFINITY : below(2) ? NAN : -INFINITY;
    case 4:
        value = pow(10, (int)below(40) - 20) * (1 + below(9));
        break;
    default:
        bits = next_random();
        memcpy(&value, &bits, sizeof value);
        if (value != value)
            value = 7.0;
        break;
    }
    return below(3) ? value : -value;
}

/* what stands between '%' and the conversion; widths and precisions by '*' go to arguments */
static char *random_modifiers(char *to, int *stars, int *numbers)
{
    static const char flags[] = "-+ #0'";
    int i, count = (int)below(3);

    for (i = 0; i < count; i++)
        *to++ = flags[below(6)];
    if (below(2)) {
        if (below(4)) {
            to += sprintf(to, "%u", 1 + below(below(8) ? 12 : 60));
        } else {
            *to++ = '*';
            numbers[(*stars)++] = (int)below(30) - 10;
        }
    }
    if (below(2)) {
        *to++ = '.';
        if (below(4)) {
            to += sprintf(to, "%u", below(below(10) ? 12 : 80));
        } else if (below(2)) {
            *to++ = '*';
            numbers[(*stars)++] = (int)below(30) - 5;
        }
    }
    return to;
}

static int print(char *result, size_t size, const char *format, int stars, const int *numbers, char kind, int64_t integer, double real, const char *text)
{
#define PRINT(value) \
    (stars == 0 ? snprintf(result, size, format, value) \
     : stars == 1 ? snprintf(result, size, format, numbers[0], value) : snprintf(result, size, format, numbers[0], numbers[1], value))

    switch (kind) {
    case 'i':
        return PRINT((int)integer);
    case 'l':
        return PRINT(integer);
    case 'r':
        return PRINT(real);
    case 's':
        return PRINT(text);
    case 'p':
        return PRINT((void *)integer);
    default:
        return stars == 0 ? snprintf(result, size, format)
            : stars == 1 ? snprintf(result, size, format, numbers[0]) : snprintf(result, size, format, numbers[0], numbers[1]);
    }
}

static uint64_t run_case(uint64_t hash, int is_shown)
{
    static const char *lengths[] = { "", "hh", "h", "l", "ll", "j", "z", "t" };
    static const char integers[] = "diuoxX", reals[] = "eEfFgGaA";
    char format[64] = "<%", *to = format + 2, text[48], result[1200], kind;
    int stars = 0, numbers[2] = { 0, 0 }, length, i, count;
    int64_t integer = random_integer();
    double real = random_double();
    size_t size = below(20) ? sizeof result : below(20);
    unsigned choice = below(20);

    count = (int)below(40);
    for (i = 0; i < count; i++)
        text[i] = (char)(below(8) ? 'a' + below(26) : 1 + below(255));
    text[count] = '\0';

    to = random_modifiers(to, &stars, numbers);
    if (choice < 9) {
        i = (int)below(8);
        to += sprintf(to, "%s%c", lengths[i], integers[below(6)]);
        kind = i < 3 ? 'i' : 'l';
    } else if (choice < 16) {
        to += sprintf(to, "%c", reals[below(8)]);
        kind = 'r';
    } else if (choice < 18) {
        *to++ = 's';
        kind = 's';
    } else if (choice == 18) {
        *to++ = below(3) ? 'c' : 'p';
        kind = to[-1] == 'c' ? 'i' : 'p';
    } else {
        *to++ = '%';
        kind = '%';
    }
    strcpy(to, ">");

    memset(result, 0, sizeof result);
    length = print(result, size, format, stars, numbers, kind, integer, real, text);
    if (is_shown)
        printf("%s %d %d %zu %lld %a \"%s\": %d \"%s\"\n", format, numbers[0], numbers[1], size, (long long)integer, real, text, length, result);
    hash = hash_bytes(hash, (const char *)&length, sizeof length);
    return hash_bytes(hash, result, size < sizeof result ? size : sizeof result);
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
