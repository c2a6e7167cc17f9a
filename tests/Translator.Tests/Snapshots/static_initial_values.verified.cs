/* static_initial_values.c: constants that initialisers of static objects may use */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class StaticInitialValues
{
    internal struct item
    {
        public int kind;
        public sbyte* name;
        public item* link;
        public double weight;
    }
    const int SMALL = 1;
    const int LARGE = SMALL << 4;

    static readonly int* @base = StaticStorage.Allocate<int>(10);
    static readonly item* last = StaticStorage.Create<item>([new item { kind = LARGE, name = "last"u8.ToPointer(), link = null, weight = 1e3 }]);
    static readonly item* items = StaticStorage.Allocate<item>(2);

    static int* middle = @base + 5;
    static int* end = &@base[10];
    static long distance = (sbyte*)&@base[7] - (sbyte*)&@base[2];
    static size_t offset = 24UL;
    static size_t size = (ulong)(2 * sizeof(item)) / (ulong)sizeof(item);
    static uint mask = ~0u << 8 & 0xffff;
    static sbyte first_letter = (sbyte)'f';
    static readonly sbyte* letters = StaticStorage.Create<sbyte>([(sbyte)'a', 'b' + 1, (sbyte)'\0']);
    static sbyte* name_part = &"filename.txt"u8.ToPointer()[8];
    static double third = 1.0 / 3;
    static double from_int = 7 / 2;
    static double big = 1e20;
    static float half = 1 / 2.0f;
    static bool truth = true;
    static bool from_double = true;
    static bool no;
    static byte wrapped = unchecked((byte)300);
    static byte negative = unchecked((byte)-1);
    static long limit = -9223372036854775807L - 1;
    static int conditional = sizeof(long) == 8 ? 64 : 32;
    static readonly int* memory = StaticStorage.Create<int>([4 * 1024]);
    static int truncated = (int)2.9;
    static readonly void** self = (void**)StaticStorage.Pointers(1);
    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct u_type
    {
        [FieldOffset(0)]
        public int i;
        [FieldOffset(0)]
        public float f;
    }

    internal struct mixed_type
    {
        public sbyte tag;
        public u_type u;
        public int* where;
    }
    static readonly mixed_type* mixed = StaticStorage.Create<mixed_type>([new mixed_type { tag = (sbyte)'i', u = new u_type { i = 3 }, where = @base }, new mixed_type { tag = (sbyte)'f', u = new u_type { f = 2.5f }, where = memory }]);

    static int main()
    {
        item* i;

        for (i = items; i != null; i = i->link)
            printf("%d %s %g; "u8, i->kind, i->name, i->weight);
        printf("\n%td %td %ld %zu %zu\n"u8, middle - @base, end - @base, distance, offset, size);
        printf("%x %c %s %s\n"u8, mask, first_letter, letters, name_part);
        printf("%.17g %g %g %g\n"u8, third, from_int, big, half);
        printf("%d%d%d %d %d %lld\n"u8, truth, from_double, no, wrapped, negative, limit);
        printf("%d %d %d %d\n"u8, conditional, *memory, truncated, *self == self);
        printf("%d %g %d %d\n"u8, mixed[0].u.i, mixed[1].u.f, mixed[0].where == @base, *mixed[1].where);
        return 0;
    }

    static StaticInitialValues()
    {
        items[0] = new item { kind = SMALL, name = "first"u8.ToPointer(), link = &items[1], weight = 0.5 };
        items[1] = new item { kind = SMALL + 1, name = "second"u8.ToPointer(), link = last, weight = -0.25 };
        *self = self;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
