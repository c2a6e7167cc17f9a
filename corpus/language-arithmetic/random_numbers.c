/* random_numbers.c: generators whose whole point is the exact width of their arithmetic */
#include <stdio.h>
#include <stdint.h>

static uint32_t lcg_state = 12345;

static unsigned lcg(void)
{
    lcg_state = lcg_state * 1103515245 + 12345;
    return (lcg_state / 65536) % 32768;
}

static uint32_t xorshift32(uint32_t *s)
{
    uint32_t x = *s;

    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return *s = x;
}

static uint64_t splitmix64(uint64_t *s)
{
    uint64_t z = (*s += 0x9e3779b97f4a7c15);

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

/* Park and Miller with Schrage's method: no product exceeds 31 bits */
static int32_t minimal(int32_t *seed)
{
    int32_t hi = *seed / 127773, lo = *seed % 127773;

    *seed = 16807 * lo - 2836 * hi;
    if (*seed <= 0)
        *seed += 2147483647;
    return *seed;
}

static uint16_t lfsr16(uint16_t v)
{
    return (v >> 1) ^ (-(v & 1u) & 0xb400u);
}

int main(void)
{
    uint32_t x = 2463534242u;
    uint64_t s = 0;
    int32_t seed = 1;
    uint16_t v = 0xace1;
    unsigned histogram[8] = { 0 }, period = 0;
    int i;

    for (i = 0; i < 5; i++)
        printf("%u ", lcg());
    printf("\n");
    for (i = 0; i < 5; i++)
        printf("%u ", xorshift32(&x));
    printf("\n");
    for (i = 0; i < 3; i++)
        printf("%016llx ", (unsigned long long)splitmix64(&s));
    printf("\n");
    for (i = 0; i < 10000; i++)
        minimal(&seed);
    printf("%d\n", seed);          /* 1043618065 if all is right */
    do {
        v = lfsr16(v);
        period++;
    } while (v != 0xace1);
    printf("%u\n", period);
    for (i = 0; i < 8000; i++)
        histogram[xorshift32(&x) >> 29]++;
    for (i = 0; i < 8; i++)
        printf("%u ", histogram[i]);
    printf("\n");
    return 0;
}
