/* sync_builtins.c - gcc's own atomic functions, the old and the new ones */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using uint16_t = ushort;

internal static unsafe class SyncBuiltins
{
    static readonly int* refs = StaticStorage.Create<int>([1]);
    static readonly uint16_t* port = StaticStorage.Create<uint16_t>([1000]);
    static readonly byte* @byte = StaticStorage.Allocate<byte>(1);
    static readonly long* wide = StaticStorage.Create<long>([7]);
    static readonly sbyte** name = (sbyte**)StaticStorage.PointersTo("first"u8.ToPointer());
    static readonly int* spin = StaticStorage.Allocate<int>(1);

    static void enter()
    {
        while (Atomic.Exchange(spin, 1) != 0)
            ;
    }

    static void leave()
    {
        Atomic.Store(spin, 0);
    }

    static int main()
    {
        sbyte* second = "second"u8.ToPointer(), seen;
        long expected = 7, desired = 8, got;
        bool flag = false;

        enter();
        leave();
        int atomic_SubtractFetchResult = Atomic.SubtractFetch(refs, 1);
        printf("%d %d\n"u8, Atomic.FetchAdd(refs, 2), atomic_SubtractFetchResult);
        int atomic_AndFetchResult = Atomic.AndFetch(port, (ushort)0xff);
        printf("%d %d\n"u8, Atomic.FetchOr(port, (ushort)7), atomic_AndFetchResult);
        int atomic_FetchNandResult = Atomic.FetchNand(@byte, (byte)0x0f);
        printf("%d %d\n"u8, Atomic.XorFetch(@byte, (byte)0xff), atomic_FetchNandResult);
        printf("%d\n"u8, *@byte);
        long atomic_SwapIfEqualResult = Atomic.SwapIfEqual(wide, 7, 10);
        printf("%d %ld\n"u8, Atomic.CompareAndSwap(wide, 7, 9), atomic_SwapIfEqualResult);
        Atomic.Fence();
        printf("%ld\n"u8, Atomic.Load(wide));
        Atomic.Store(wide, 7);
        printf("%d\n"u8, Atomic.CompareExchange(wide, &expected, *&desired));
        *&got = Atomic.Load(wide);
        printf("%ld\n"u8, got);
        *&got = Atomic.Exchange(wide, *&expected);
        printf("%ld %ld\n"u8, got, *wide);
        seen = (sbyte*)Atomic.Exchange((nint*)name, (nint)second);
        printf("%s %s\n"u8, seen, (sbyte*)Atomic.Load((nint*)name));
        printf("%ld\n"u8, Atomic.AddFetch(wide, 5));
        printf("%ld\n"u8, Atomic.FetchNand(wide, 3));
        printf("%ld\n"u8, *wide);
        printf("%d"u8, Atomic.Exchange(&flag, true));
        printf(" %d\n"u8, Atomic.Exchange(&flag, true));
        Atomic.Store(&flag, false);
        printf("%d %d\n"u8, flag, 1);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
