/* string_hashes.c: hash functions of tables: djb2, FNV, one-at-a-time, murmur's finish, Pearson */
#include <stdio.h>
#include <stdint.h>

static unsigned long djb2(const char *s)
{
    unsigned long hash = 5381;
    int c;

    while ((c = *s++))
        hash = ((hash << 5) + hash) + c;
    return hash;
}

static uint32_t fnv1a(const char *s)
{
    uint32_t h = 2166136261u;

    for (; *s; s++)
        h = (h ^ (uint8_t)*s) * 16777619;
    return h;
}

static uint64_t fnv1a64(const char *s)
{
    uint64_t h = 14695981039346656037ULL;

    while (*s) {
        h ^= (unsigned char)*s++;
        h *= 1099511628211ULL;
    }
    return h;
}

static uint32_t one_at_a_time(const uint8_t *key, size_t length)
{
    size_t i = 0;
    uint32_t hash = 0;

    while (i != length) {
        hash += key[i++];
        hash += hash << 10;
        hash ^= hash >> 6;
    }
    hash += hash << 3;
    hash ^= hash >> 11;
    hash += hash << 15;
    return hash;
}

static uint32_t mix(uint32_t h)
{
    h ^= h >> 16;
    h *= 0x85ebca6b;
    h ^= h >> 13;
    h *= 0xc2b2ae35;
    h ^= h >> 16;
    return h;
}

static unsigned elf(const char *s)
{
    unsigned h = 0, g;

    while (*s) {
        h = (h << 4) + *s++;
        if ((g = h & 0xf0000000) != 0)
            h ^= g >> 24;
        h &= ~g;
    }
    return h;
}

static uint8_t pearson(const char *s)
{
    static uint8_t t[256];
    uint8_t h = 0;
    int i;

    for (i = 0; i < 256; i++)
        t[i] = i * 167 + 13;
    do
        h = t[h ^ (uint8_t)*s];
    while (*++s);
    return h;
}

int main(void)
{
    static const char *keys[] = { "a", "hello", "the quick brown fox", "\xc3\xa9t\xc3\xa9" };
    int i;

    for (i = 0; i < 4; i++)
        printf("%lx %08x %016llx %08x %u %02x\n", djb2(keys[i]), fnv1a(keys[i]), (unsigned long long)fnv1a64(keys[i]),
               one_at_a_time((const uint8_t *)keys[i], i + 1), elf(keys[i]), pearson(keys[i]));
    printf("%08x %08x %08x\n", mix(0), mix(1), mix(0xffffffff));
    return 0;
}
