/* token_bucket.c: rate limits, exponential backoff, moving averages and timeouts as the TCP stacks compute them */
#include <stdio.h>
#include <stdint.h>

struct bucket { uint32_t tokens, burst, rate; uint64_t last; };

static int take(struct bucket *b, uint64_t now, uint32_t n)
{
    uint64_t earned = (now - b->last) * b->rate / 1000;

    if (earned) {
        b->tokens = b->tokens + earned > b->burst ? b->burst : (uint32_t)(b->tokens + earned);
        b->last = now;
    }
    if (b->tokens < n)
        return 0;
    b->tokens -= n;
    return 1;
}

/* Jacobson's estimator in scaled integers */
struct rtt { int32_t srtt, rttvar; int rto; };

static void sample(struct rtt *r, int32_t m)
{
    if (r->srtt == 0) {
        r->srtt = m << 3;
        r->rttvar = m << 1;
    } else {
        m -= r->srtt >> 3;
        r->srtt += m;
        if (m < 0)
            m = -m;
        m -= r->rttvar >> 2;
        r->rttvar += m;
    }
    r->rto = (r->srtt >> 3) + r->rttvar;
    if (r->rto < 200)
        r->rto = 200;
}

/* sequence numbers compare modulo 2^32 */
#define SEQ_LT(a, b) ((int32_t)((a) - (b)) < 0)
#define SEQ_GEQ(a, b) ((int32_t)((a) - (b)) >= 0)

static unsigned backoff(unsigned attempt, unsigned base, unsigned limit)
{
    unsigned delay = base;

    while (attempt-- && delay < limit)
        delay <<= 1;
    return delay < limit ? delay : limit;
}

int main(void)
{
    struct bucket b = { 10, 10, 5, 0 };
    struct rtt r = { 0 };
    static const int32_t times[] = { 100, 120, 90, 400, 110, 105 };
    static const uint32_t seqs[][2] = { { 1, 2 }, { 0xfffffff0u, 5 }, { 5, 0xfffffff0u }, { 7, 7 }, { 0, 0x7fffffff } };
    uint64_t now;
    unsigned i;

    for (now = 0; now <= 3000; now += 300)
        printf("%d", take(&b, now, 3));
    printf(" %u\n", b.tokens);
    for (i = 0; i < sizeof times / sizeof *times; i++) {
        sample(&r, times[i]);
        printf("%d/%d/%d ", r.srtt >> 3, r.rttvar >> 2, r.rto);
    }
    printf("\n");
    for (i = 0; i < 5; i++)
        printf("%d%d ", SEQ_LT(seqs[i][0], seqs[i][1]), SEQ_GEQ(seqs[i][0], seqs[i][1]));
    printf("\n");
    for (i = 0; i < 8; i++)
        printf("%u ", backoff(i, 250, 10000));
    printf("\n");
    return 0;
}
