/* local_types.c: types declared in blocks, with the same tags in several functions */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class LocalTypes
{
    internal struct item
    {
        public int kind;
    }

    internal struct struct_item
    {
        public fixed sbyte name[4];
        public int count;
    }

    static int first()
    {
        struct_item it = new struct_item { count = 3 };
        "ab"u8.CopyTo(it.name, 4);
        struct_item copy = it;

        return sizeof(struct_item) * 100 + copy.count;
    }

    internal struct struct_item2
    {
        public double weight;
    }
    const int GRAM = 0;
    const int KILO = 1000;

    static int second()
    {
        struct_item2 it = new struct_item2 { weight = 2.5 };
        uint unit = KILO;
        int i = Truncate.ToInt32(it.weight * unit);

        return i;
    }

    internal struct pair
    {
        public struct_item3* first;
        public struct_item3* second;
    }

    internal struct struct_item3
    {
        public pair* owner;
        public int n;
    }

    static int third()
    {
        item outer = new item { kind = 5 };      /* the file's */

        {
            /* a new one, completed below */
            pair p;
            struct_item3 a, b;

            p.first = &a;
            p.second = &b;
            a.owner = b.owner = &p;
            a.n = 1;
            b.n = 2;
            return outer.kind + a.owner->second->n * 10 + b.owner->first->n * 100;
        }
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct both
    {
        [FieldOffset(0)]
        public int i;
        [FieldOffset(0)]
        public fixed byte c[4];
    }
    const int LOW = 10;
    const int HIGH = 20;

    internal struct range
    {
        public int from;
        public int to;
    }

    static readonly range* ranges = StaticStorage.Create<range>([new range { to = LOW }, new range { from = LOW, to = HIGH }, new range { from = HIGH, to = 1 << 30 }]);

    static int fourth(int n)
    {
        uint k;
        both b = default;

        b.i = n;
        for (k = 0; k < (ulong)(3 * sizeof(range)) / (ulong)sizeof(range); k++)
            if (b.i >= ranges[k].from && b.i < ranges[k].to)
                return (int)(k * 1000 + b.c[0]);
        return -1;
    }

    internal struct unit
    {
        public int LOW;
    }

    static int main()
    {
        unit u = new unit { LOW = 4 };

        printf("%d %d %d\n"u8, first(), second(), third());
        printf("%d %d %d %d\n"u8, fourth(5), fourth(15), fourth(300), fourth(-1));
        printf("%d\n"u8, u.LOW);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
