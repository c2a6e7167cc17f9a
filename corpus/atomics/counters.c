/* counters.c - the operators on atomic objects, each one read-modify-write */
#include <stdatomic.h>
#include <stdio.h>

static atomic_int hits;
static _Atomic unsigned long bytes = 10;
static _Atomic(char) small = 100;
static _Atomic unsigned char octet = 5;
static atomic_bool ready;
static _Atomic double load = 1.5;

struct stats {
    atomic_uint good, bad;
    _Atomic long long sum;
};

static struct stats stats;

static void account(struct stats *s, int ok, long value)
{
    if (ok)
        s->good++;
    else
        s->bad++;
    s->sum += value;
}

int main(void)
{
    static int ring[4] = { 1, 2, 3, 4 };
    _Atomic(int *) slot = ring;
    _Atomic short local = 7;
    int before;

    before = hits++;
    printf("%d %d %d\n", before, hits, ++hits);
    printf("%d %d\n", hits--, --hits);
    bytes += 5;
    bytes |= 0x100;
    bytes &= ~1ul;
    bytes ^= 3;
    bytes <<= 2;
    bytes *= 3;
    bytes -= 7;
    bytes /= 2;
    bytes %= 1000;
    printf("%lu\n", bytes);
    small += 100;                            /* wraps as a char does */
    printf("%d\n", small);
    printf("%d", octet--);
    printf(" %d\n", octet);
    ready = 5;
    load = load * 3 + 6;
    printf("%d %g\n", ready, load);
    local >>= 1;
    local *= -3;
    printf("%d\n", local);
    slot++;
    slot += 2;
    printf("%d\n", *slot--);
    printf("%d\n", *slot);
    account(&stats, 1, 40);
    account(&stats, 0, 2);
    account(&stats, 1, 0);
    printf("%u %u %lld\n", stats.good, stats.bad, stats.sum);
    return 0;
}
