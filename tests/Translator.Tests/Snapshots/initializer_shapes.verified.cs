/* Initialisers with designators, elided braces, ranges, members of unions that are not the first; later values win. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class InitializerShapes
{
    internal struct pair
    {
        public short x;
        public short y;
    }
    internal struct line
    {
        public pair from;
        public pair to;
        public fixed sbyte name[4];
    }
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct value
    {
        [FieldOffset(0)]
        public int i;
        [FieldOffset(0)]
        public fixed sbyte s[8];
        [FieldOffset(0)]
        public pair p;
    }
    internal struct entry
    {
        public int key;
        public value value;
        public fixed ushort path[6]; /* pair[3] */
    }

    static readonly line* elided = create_elided();

    static line* create_elided()
    {
        line* created = StaticStorage.Allocate<line>(2);
        created[0] = new line { from = new pair { x = 1, y = 2 }, to = new pair { x = 3, y = 4 } };
        "ab"u8.CopyTo(created[0].name, 4);
        created[1] = new line { from = new pair { x = 5, y = 6 }, to = new pair { x = 7, y = 8 } };
        created[1].name[0] = (sbyte)'c';
        return created;
    }
    static readonly entry* entries = create_entries();

    static entry* create_entries()
    {
        entry* created = StaticStorage.Allocate<entry>(3);
        created[0] = new entry { key = 7, value = default };
        "text"u8.CopyTo(created[0].value.s, 8);
        ((pair*)created[0].path)[0] = new pair { x = 1 };
        ((pair*)created[0].path)[2] = new pair { y = 9 };
        created[1] = new entry { key = 5, value = new value { p = new pair { x = 1, y = 2 } } };
        ((pair*)created[1].path)[1] = new pair { x = 3, y = 4 };
        ((pair*)created[1].path)[2] = new pair { x = 5, y = 6 };
        created[2] = new entry { key = 8, value = new value { i = 65 } };
        return created;
    }
    static readonly int* ranges = StaticStorage.Create<int>([1, 1, 1, 2, 2, 7, 8, 1, 1, 1, 9, 9]);
    static readonly pair* spread = StaticStorage.Create<pair>([default, new pair { x = 4, y = 5 }, new pair { x = 4, y = 6 }, new pair { x = 4, y = 5 }, default]);
    static readonly sbyte* words = create_words();

    static sbyte* create_words()
    {
        sbyte* created = StaticStorage.Allocate<sbyte>(4 * 6);
        "one"u8.CopyTo(created, 6);
        created[6] = (sbyte)'t';
        created[7] = (sbyte)'w';
        created[8] = (sbyte)'o';
        "four"u8.CopyTo(created + 18, 6);
        return created;
    }
    static readonly value* choice = StaticStorage.Create<value>([new value { i = 0x41 }]);
    internal struct struct_anonymous_type
    {
        public int b;
        public int c;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct anonymous2_type
    {
        [FieldOffset(0)]
        public int d;
        [FieldOffset(0)]
        public sbyte e;
    }

    internal struct anonymous_type
    {
        public int a;
        public struct_anonymous_type anonymous;
        public anonymous2_type anonymous2;
    }
    static anonymous_type anonymous = new anonymous_type { a = 1, anonymous = new struct_anonymous_type { b = 2, c = 3 }, anonymous2 = new anonymous2_type { e = 4 } };

    static void show(entry* e)
    {
        printf("%d %d/%d:"u8, e->key, e->value.p.x, e->value.p.y);
        for (int i = 0; i < 3; i++)
            printf(" %d,%d"u8, ((pair*)e->path)[i].x, ((pair*)e->path)[i].y);
        printf("\n"u8);
    }

    static int main()
    {
        int n = 3;
        line local = new line { from = new pair { x = (short)n, y = (short)(n + 1) }, to = new pair { y = (short)(n * 2), x = 1 } };
        local.name[2] = (sbyte)'z';
        local.name[0] = (sbyte)'a';
        local.name[1] = (sbyte)'b';
        entry* copy = stackalloc entry[2];
        copy[0] = entries[1];
        copy[1] = new entry { value = *choice, key = n };
        ((pair*)copy[1].path)[1] = local.from;
        ((pair*)copy[1].path)[2] = new pair { y = (short)n };
        pair* grid = stackalloc pair[] { new pair { x = 1, y = 2 }, new pair { x = 3 }, default, new pair { x = (short)n } };
        int i;

        for (i = 0; i < 2; i++)
            printf("%d %d %d %d %s\n"u8, elided[i].from.x, elided[i].from.y, elided[i].to.x, elided[i].to.y, elided[i].name);
        for (i = 0; i < 3; i++)
            show(&entries[i]);
        printf("%s\n"u8, entries[0].value.s);
        for (i = 0; i < 12; i++)
            printf("%d "u8, ranges[i]);
        printf("\n"u8);
        for (i = 0; i < 5; i++)
            printf("%d,%d "u8, spread[i].x, spread[i].y);
        printf("\n%zu %s %s '%s' %s\n"u8, 4 * 6, words, words + 6, words + 2 * 6, words + 3 * 6);
        printf("%d %s\n"u8, choice->i, choice->s);
        printf("%d %d %d %d\n"u8, anonymous.a, anonymous.anonymous.b, anonymous.anonymous.c, anonymous.anonymous2.e);
        printf("%d %d %d %d %s\n"u8, local.from.x, local.from.y, local.to.x, local.to.y, local.name);
        show(&copy[0]);
        show(&copy[1]);
        printf("%d %d %d %d\n"u8, grid[1].x, grid[1].y, (grid + 2)[0].x, (grid + 2)[1].x);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
