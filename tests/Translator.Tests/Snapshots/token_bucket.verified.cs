/* token_bucket.c: rate limits, exponential backoff, moving averages and timeouts as the TCP stacks compute them */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using int32_t = int;
using uint32_t = uint;
using uint64_t = ulong;

internal static unsafe class TokenBucket
{
    internal struct bucket
    {
        public uint32_t tokens;
        public uint32_t burst;
        public uint32_t rate;
        public uint64_t last;
    }

    static int take(bucket* b, uint64_t now, uint32_t n)
    {
        uint64_t earned = (now - b->last) * b->rate / 1000;

        if (earned != 0)
        {
            b->tokens = b->tokens + earned > b->burst ? b->burst : (uint32_t)(b->tokens + earned);
            b->last = now;
        }
        if (b->tokens < n)
            return 0;
        b->tokens -= n;
        return 1;
    }

    /* Jacobson's estimator in scaled integers */
    internal struct rtt
    {
        public int32_t srtt;
        public int32_t rttvar;
        public int rto;
    }

    static void sample(rtt* r, int32_t m)
    {
        if (r->srtt == 0)
        {
            r->srtt = m << 3;
            r->rttvar = m << 1;
        }
        else
        {
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
    static bool SEQ_LT(uint32_t a, uint32_t b) => (int32_t)(a - b) < 0;
    static bool SEQ_GEQ(uint32_t a, uint32_t b) => (int32_t)(a - b) >= 0;

    static uint backoff(uint attempt, uint @base, uint limit)
    {
        uint delay = @base;

        while (attempt-- != 0 && delay < limit)
            delay <<= 1;
        return delay < limit ? delay : limit;
    }

    static readonly int32_t* times = StaticStorage.Create<int32_t>([100, 120, 90, 400, 110, 105]);

    static readonly uint32_t* seqs = StaticStorage.Create<uint32_t>([1, 2, 0xfffffff0u, 5, 5, 0xfffffff0u, 7, 7, 0, 0x7fffffff]);

    static int main()
    {
        bucket b = new bucket { tokens = 10, burst = 10, rate = 5 };
        rtt r = default;
        uint64_t now;
        uint i;

        for (now = 0; now <= 3000; now += 300)
            printf("%d"u8, take(&b, now, 3));
        printf(" %u\n"u8, b.tokens);
        for (i = 0; i < (ulong)(6 * sizeof(int32_t) / sizeof(int32_t)); i++)
        {
            sample(&r, times[i]);
            printf("%d/%d/%d "u8, r.srtt >> 3, r.rttvar >> 2, r.rto);
        }
        printf("\n"u8);
        for (i = 0; i < 5; i++)
            printf("%d%d "u8, SEQ_LT((seqs + i * 2)[0], (seqs + i * 2)[1]), SEQ_GEQ((seqs + i * 2)[0], (seqs + i * 2)[1]));
        printf("\n"u8);
        for (i = 0; i < 8; i++)
            printf("%u "u8, backoff(i, 250, 10000));
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
