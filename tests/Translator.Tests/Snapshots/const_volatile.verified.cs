/* const_volatile.c: qualifiers at every level of a pointer, and volatile objects */
using System.Threading;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ConstVolatile
{
    static readonly int* limits = StaticStorage.Create<int>([1, 10, 100]);
    static readonly int* ticks = StaticStorage.Allocate<int>(1);
    internal struct device_type
    {
        public uint status;
        public uint data;
    }
    static readonly device_type* device = StaticStorage.Create<device_type>([new device_type { status = 1, data = 0x55 }]);
    static volatile sbyte* name = "name"u8.ToPointer();

    static int* find(int* p, int* end, int at_least)
    {
        for (; p != end; p++)
            if (*p >= at_least)
                return p;
        return null;
    }

    static void tick(int* t)
    {
        *t += 1;
        (*t)++;
    }

    static int length(sbyte* s)
    {
        sbyte* p = s;

        while (*p != 0)
            ++p;
        return (int)(p - s);
    }

    static uint read_device(void* d)
    {
        uint* regs = (uint*)d;
        uint spins = 0;

        while ((Volatile.Read(ref regs[0]) & 1) == 0)
            spins++;
        regs[0] &= ~1u;
        return Volatile.Read(ref regs[1]) + spins;
    }

    internal struct table_type
    {
        public sbyte* key;
        public int value;
    }

    static int main()
    {
        int changing = 5;
        int* @fixed = &changing;
        int* view = &changing;
        int** pv = &view;
        table_type* table = stackalloc table_type[] { new table_type { key = "a"u8.ToPointer(), value = 1 }, new table_type { key = "b"u8.ToPointer(), value = 2 } };
        uint i;
        sbyte* text = stackalloc sbyte[5];
        "text"u8.CopyTo(text, 5);
        sbyte* begin = text;

        *@fixed += 1;
        printf("%d %d %d\n"u8, changing, *view, **pv);
        view = limits;
        printf("%d %d\n"u8, *view, (*pv)[2]);
        printf("%d %d\n"u8, *find(limits, limits + 3, 5), find(limits, limits + 3, 500) == null);
        for (i = 0; i < 3; i++)
            tick(ticks);
        printf("%d\n"u8, Volatile.Read(ref *ticks));
        printf("%x "u8, read_device(device));
        printf("%u\n"u8, Volatile.Read(ref device->status));
        for (i = 0; i < (ulong)(2 * sizeof(table_type)) / (ulong)sizeof(table_type); i++)
            printf("%s=%d "u8, table[i].key, table[i].value);
        *begin = (sbyte)'T';
        sbyte* nameValue = name;
        printf("%s %d %s\n"u8, text, length(name), nameValue);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
