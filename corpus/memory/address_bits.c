/*
 * address_bits.c - addresses as numbers: the low bits that alignment leaves
 * free, in local arrays of 16 bytes and more, which are aligned to 16
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct pair {
    char first[8];
    char second[8];
};

#define LOW_BITS(object) ((unsigned)((uintptr_t)(object) & 15))

/* A pointer and a flag in one word. */
static uintptr_t tag(const void *address, unsigned flag)
{
    return (uintptr_t)address | flag;
}

static const char *untag(uintptr_t tagged)
{
    return (const char *)(tagged & ~(uintptr_t)7);
}

static int descend(int depth)
{
    char pad = (char)depth;
    char frame[24];

    frame[0] = pad;
    if (LOW_BITS(frame) != 0)
        return -1;
    return depth == 0 ? frame[0] : descend(depth - 1) + frame[0];
}

int main(void)
{
    char before = 1;
    char buffer[17];
    char between = 2;
    struct pair pair = { "left", "right" };
    int numbers[4] = { 1, 2, 3, 4 };
    char rows[3][16];

    printf("%u %u %u\n", LOW_BITS(buffer), LOW_BITS((void *)numbers), LOW_BITS(&rows));
    strcpy(buffer, "tagged");
    uintptr_t tagged = tag(buffer, 5);
    printf("%s %u\n", untag(tagged), (unsigned)(tagged & 7));
    printf("%s %s %d\n", pair.first, pair.second, numbers[0] + numbers[3] + before + between);

    for (int i = 0; i < 3; i++) {
        char block[20] = { (char)i };

        strcpy(rows[i], i == 1 ? "middle" : "edge");
        printf("%u %d %d\n", (unsigned)((unsigned long)block % 16), block[0], block[19]);
    }
    printf("%s %s %td\n", rows[0], rows[1], (char *)&rows[2] - (char *)rows);
    printf("%d\n", descend(4));
    return 0;
}
