/* typedef_tables - tables of function pointers by a typedef, and case ranges of computed constants */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using unsafe handler_pointer = delegate*<int, int>;

internal static unsafe class TypedefTables
{
    static int twice(int x)
    {
        return 2 * x;
    }

    static int next(int x)
    {
        return x + 1;
    }

    static readonly handler_pointer* table = (handler_pointer*)StaticStorage.PointersTo((handler_pointer)(&twice), (handler_pointer)(&next), null);
    static readonly handler_pointer* @fixed = (handler_pointer*)StaticStorage.PointersTo(null, (handler_pointer)(&twice));
    static handler_pointer one = &next;

    static int classify(ulong x)
    {
        switch (x)
        {
            case ~0UL:
                return 1;
            case 1UL << 63:
                return 2;
            case >= (1UL << 63 | 1) and <= (1UL << 63) + 100:
                return 3;
            case >= (4 & 6) and <= (3 ^ 12):
                return 4;
        }
        return 0;
    }

    static int main()
    {
        int i;

        for (i = 0; table[i] != null; i++)
            printf("%d\n"u8, table[i](20));
        printf("%d %d %d\n"u8, @fixed[0] == null, @fixed[1](4), one(4));
        printf("%d %d %d %d %d %d\n"u8, classify(unchecked(0 - 1UL)), classify(1UL << 63), classify((1UL << 63) + 50), classify(7), classify(15), classify(16));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
