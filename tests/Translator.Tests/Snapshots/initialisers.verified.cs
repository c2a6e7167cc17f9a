/* initialisers.c: braces complete, left out and half left out; designators in and out of order */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class Initialisers
{
    internal struct point
    {
        public int x;
        public int y;
    }
    internal struct line
    {
        public point from;
        public point to;
        public sbyte* name;
    }

    static readonly int* plain = StaticStorage.Create<int>([1, 2, 3, 0, 0]);
    static readonly int* counted = StaticStorage.Create<int>([9, 8, 20, 0, 0, 0, 60, 70]);
    static readonly int* matrix = StaticStorage.Create<int>([1, 0, 0, 2, 3, 0]);
    static readonly int* flat = StaticStorage.Create<int>([1, 2, 3, 4, 0, 0]);
    static readonly line* lines = StaticStorage.Create<line>([
        new line { from = new point { x = 1, y = 2 }, to = new point { x = 3, y = 4 }, name = "braced"u8.ToPointer() },
        new line { from = new point { x = 5, y = 6 }, to = new point { x = 7, y = 8 }, name = "flat"u8.ToPointer() },
        new line { name = "named"u8.ToPointer(), to = new point { y = 9 }, from = new point { y = 10 } },
        new line { from = new point { x = 11 }, name = "mixed"u8.ToPointer() }, default, new line { to = new point { x = 12, y = 13 }, name = "after"u8.ToPointer() }]);
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct v_type
    {
        [FieldOffset(0)]
        public int i;
        [FieldOffset(0)]
        public fixed sbyte s[8];
        [FieldOffset(0)]
        public double d;
    }

    internal struct values_type
    {
        public sbyte kind;
        public v_type v;
    }
    static readonly values_type* values = create_values();

    static values_type* create_values()
    {
        values_type* value = StaticStorage.Allocate<values_type>(3);
        value[0] = new values_type { kind = (sbyte)'i', v = new v_type { i = 42 } };
        value[1] = new values_type { kind = (sbyte)'s', v = default };
        "text"u8.CopyTo(value[1].v.s, 8);
        value[2] = new values_type { kind = (sbyte)'d', v = new v_type { d = 2.5 } };
        return value;
    }
    static readonly sbyte* texts = create_texts();

    static sbyte* create_texts()
    {
        sbyte* value = StaticStorage.Allocate<sbyte>(4 * 6);
        "one"u8.CopyTo(value, 6);
        "three"u8.CopyTo(value + 6, 6);
        value[12] = (sbyte)'c';
        value[13] = (sbyte)'h';
        "brace"u8.CopyTo(value + 18, 6);
        return value;
    }
    static readonly sbyte** table = (sbyte**)StaticStorage.PointersTo("a"u8, "b"u8, "c"u8, null, null, null, null, "z"u8);
    static readonly point** pointers = (point**)StaticStorage.PointersTo(&lines[0].from, &lines[1].to, null, &lines[0].to);
    static readonly byte* flags = create_flags();

    static byte* create_flags()
    {
        byte* value = StaticStorage.Allocate<byte>(256);
        value[97] = 1;
        value[122] = 2;
        value[48] = 3;
        value[49] = 4;
        value[50] = 5;
        value[65] = 6;
        return value;
    }

    static void show(sbyte* name, int* v, size_t n)
    {
        size_t i;

        printf("%s:"u8, name);
        for (i = 0; i < n; i++)
            printf(" %d"u8, v[i]);
        printf("\n"u8);
    }

    internal struct nested_type
    {
        public int n;
        public fixed uint p[4]; /* point[2] */
    }

    static int main()
    {
        int* local = stackalloc int[] { 1, 0, 0, 4 };
        int i;
        line here = new line { from = new point { x = local[3], y = local[0] }, name = "local"u8.ToPointer() }, copy = here;
        int* zero = stackalloc int[] { 0, 0, 0 };
        sbyte* buffer = stackalloc sbyte[8];
        "ab"u8.CopyTo(buffer, 8);
        nested_type nested = new nested_type { n = 2 };
        ((point*)nested.p)[0] = new point { x = 1, y = 2 };
        ((point*)nested.p)[1] = new point { x = 3, y = 4 };
        nested_type again = new nested_type { n = 1 };
        ((point*)again.p)[1] = new point { x = 7 };

        show("plain"u8.ToPointer(), plain, 5);
        show("counted"u8.ToPointer(), counted, 8 * sizeof(int) / sizeof(int));
        show("matrix"u8.ToPointer(), matrix, 6);
        show("flat"u8.ToPointer(), flat, 6);
        show("local"u8.ToPointer(), local, 4);
        show("zero"u8.ToPointer(), zero, 3);
        for (i = 0; i < 6; i++)
            printf("%d,%d %d,%d %s\n"u8, lines[i].from.x, lines[i].from.y, lines[i].to.x, lines[i].to.y,
                lines[i].name != null ? lines[i].name : "-"u8.ToPointer());
        printf("%d %s %g\n"u8, values[0].v.i, values[1].v.s, values[2].v.d);
        for (i = 0; i < 4; i++)
            printf("%s/%s%s/%s "u8, texts + i * 6, (table + i * 2)[0] != null ? (table + i * 2)[0] : "-"u8.ToPointer(), (table + i * 2)[1] != null ? (table + i * 2)[1] : "-"u8.ToPointer(), pointers[i] != null ? "set"u8 : "null"u8);
        printf("\n%d %d\n"u8, pointers[1]->x, pointers[3]->y);
        printf("%d%d%d%d%d%d%d\n"u8, flags['a'], flags['z'], flags['0'], flags['1'], flags['2'], flags['A'], flags['b']);
        printf("%d %d %s %d\n"u8, copy.from.x, copy.from.y, copy.name, copy.to.x);
        printf("%zu %d %d\n"u8, strlen(buffer), buffer[2], buffer[7]);
        printf("%d %d %d %d\n"u8, ((point*)nested.p)[1].y, ((point*)again.p)[1].x, ((point*)again.p)[0].x, again.n);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
