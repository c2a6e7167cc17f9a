/* counters.c - the operators on atomic objects, each one read-modify-write */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdatomic;
using static CSockTranslate.Runtime.Stdio;
using atomic_bool = bool;
using atomic_int = int;
using atomic_uint = uint;

internal static unsafe class Counters
{
    static readonly atomic_int* hits = StaticStorage.Allocate<atomic_int>(1);
    static readonly ulong* bytes = StaticStorage.Create<ulong>([10]);
    static readonly sbyte* small = StaticStorage.Create<sbyte>([100]);
    static readonly byte* octet = StaticStorage.Create<byte>([5]);
    static readonly atomic_bool* ready = StaticStorage.Allocate<atomic_bool>(1);
    static readonly double* load = StaticStorage.Create<double>([1.5]);

    internal struct struct_stats
    {
        public atomic_uint good;
        public atomic_uint bad;
        public long sum;
    }

    static readonly struct_stats* stats = StaticStorage.Allocate<struct_stats>(1);

    static void account(struct_stats* s, int ok, long value)
    {
        if (ok != 0)
            Atomic.FetchAdd(&s->good, 1u);
        else
            Atomic.FetchAdd(&s->bad, 1u);
        Atomic.AddFetch(&s->sum, value);
    }

    static readonly int* ring = StaticStorage.Create<int>([1, 2, 3, 4]);

    static int main()
    {
        int* slot = ring;
        short local = 7;
        int before;

        before = Atomic.FetchAdd(hits, 1);
        int atomic_AddFetchResult = Atomic.AddFetch(hits, 1);
        printf("%d %d %d\n"u8, before, Atomic.Load(hits), atomic_AddFetchResult);
        int atomic_SubtractFetchResult = Atomic.SubtractFetch(hits, 1);
        printf("%d %d\n"u8, Atomic.FetchSubtract(hits, 1), atomic_SubtractFetchResult);
        Atomic.AddFetch(bytes, 5UL);
        Atomic.OrFetch(bytes, 0x100UL);
        Atomic.AndFetch(bytes, ~1UL);
        Atomic.XorFetch(bytes, 3UL);
        Atomic.ShiftLeftFetch(bytes, 2);
        Atomic.MultiplyFetch(bytes, 3UL);
        Atomic.SubtractFetch(bytes, 7UL);
        Atomic.DivideFetch(bytes, 2UL);
        Atomic.RemainderFetch(bytes, 1000UL);
        printf("%lu\n"u8, Atomic.Load(bytes));
        Atomic.AddFetch(small, (sbyte)100);                            /* wraps as a char does */
        printf("%d\n"u8, Atomic.Load(small));
        printf("%d"u8, Atomic.FetchSubtract(octet, (byte)1));
        printf(" %d\n"u8, Atomic.Load(octet));
        Atomic.Assign(ready, true);
        Atomic.Assign(load, Atomic.Load(load) * 3 + 6);
        double atomic_LoadResult = Atomic.Load(load);
        printf("%d %g\n"u8, Atomic.Load(ready), atomic_LoadResult);
        Atomic.ShiftRightFetch(&local, 1);
        Atomic.MultiplyFetch(&local, (short)-3);
        printf("%d\n"u8, Atomic.Load(&local));
        Atomic.FetchAdd((nint*)&slot, 4);
        Atomic.AddFetch((nint*)&slot, 8);
        printf("%d\n"u8, *(int*)Atomic.FetchSubtract((nint*)&slot, 4));
        printf("%d\n"u8, *(int*)Atomic.Load((nint*)&slot));
        account(stats, 1, 40);
        account(stats, 0, 2);
        account(stats, 1, 0);
        long atomic_LoadResult2 = Atomic.Load(&stats->sum);
        uint atomic_LoadResult3 = Atomic.Load(&stats->bad);
        printf("%u %u %lld\n"u8, Atomic.Load(&stats->good), atomic_LoadResult3, atomic_LoadResult2);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
