/*
 * literal_objects.c: compound literals are objects: they have addresses, can be changed, and live as long as their block
 */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class LiteralObjects
{
    internal struct point
    {
        public int x;
        public int y;
    }

    internal struct shape
    {
        public fixed sbyte name[12];
        public fixed uint corners[4]; /* point[2] */
        public point* center;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct word
    {
        [FieldOffset(0)]
        public uint whole;
        [FieldOffset(0)]
        public fixed byte bytes[4];
    }

    /* At file scope they live as long as the program. */
    static readonly point* originLiteral = StaticStorage.Create<point>([new point { x = 3, y = 4 }]);
    static point* origin = originLiteral;
    static readonly int* primesLiteral = StaticStorage.Create<int>([2, 3, 5, 7, 0, 0, 17]);
    static int* primes = primesLiteral;
    static readonly sbyte* mottoLiteral = StaticStorage.Text("small is beautiful"u8, 19);
    static sbyte* motto = mottoLiteral;
    static readonly point* shapesLiteral = StaticStorage.Create<point>([new point { x = 1, y = 1 }]);
    static readonly shape* shapesLiteral2 = StaticStorage.Create<shape>([create_shapesLiteral2()]);

    static shape create_shapesLiteral2()
    {
        shape value = new shape { center = shapesLiteral };
        "dot"u8.CopyTo(value.name, 12);
        ((point*)value.corners)[0] = new point { x = 1, y = 1 };
        ((point*)value.corners)[1] = new point { x = 1, y = 1 };
        return value;
    }
    static readonly point* shapesLiteral3 = StaticStorage.Create<point>([new point { y = 3, x = 4 }]);
    static readonly shape* shapesLiteral4 = StaticStorage.Create<shape>([create_shapesLiteral4()]);

    static shape create_shapesLiteral4()
    {
        shape value = new shape { center = shapesLiteral3 };
        "box"u8.CopyTo(value.name, 12);
        ((point*)value.corners)[1] = new point { x = 8, y = 6 };
        return value;
    }
    static readonly shape** shapes = (shape**)StaticStorage.PointersTo(
        shapesLiteral2,
        shapesLiteral4,
        null);

    static int area(point* c)
    {
        return (c[1].x - c[0].x) * (c[1].y - c[0].y);
    }

    static long sum(int* values) /* ends with 0 */
    {
        long total = 0;

        while (*values != 0)
            total += *values++;
        return total;
    }

    static point moved(point p, point by)
    {
        return new point { x = p.x + by.x, y = p.y + by.y };
    }

    /* Every call has its own. */
    static int depth(int n, point* outer)
    {
        point literal = new point { x = n, y = outer != null ? outer->x : -1 };
        point* mine = &literal;

        if (n < 4)
            depth(n + 1, mine);
        return mine->x * 10 + mine->y;
    }

    static int main(int argc, sbyte** argv)
    {
        int* literal = stackalloc int[4];
        point* literal2 = stackalloc point[2];
        sbyte* literal4 = stackalloc sbyte[16];
        int* literal7 = stackalloc int[3];
        point** literal12 = stackalloc point*[2];
        _ = argv;
        origin->x++;
        motto[0] = (sbyte)'S';
        printf("%d %d %s %s\n"u8, origin->x, primes[6], motto, shapes[1]->name);
        for (int i = 0; shapes[i] != null; i++)
            printf("%s %d %d\n"u8, shapes[i]->name, area((point*)shapes[i]->corners), shapes[i]->center->x);

        /* Arrays and structures as arguments. */
        StaticStorage.Clear(literal, 16);
        literal[0] = 1;
        literal[1] = 2;
        literal[2] = 3;
        literal[3] = argc - 1;
        long sumResult = sum(literal);
        StaticStorage.Clear(literal2, 16);
        literal2[0] = new point { x = 1, y = 1 };
        literal2[1] = new point { x = 4, y = 3 };
        printf("%ld %d\n"u8, sumResult, area(literal2));
        point p = moved(new point { x = 1, y = 2 }, new point { y = 40 });
        printf("%d %d\n"u8, p.x, p.y);

        /* They can be changed, and stepped on. */
        int literal3 = 10;
        int* counter = &literal3;
        ++*counter;
        (*counter)++;
        "com"u8.CopyTo(literal4, 16);
        sbyte* name = strcat(literal4, "pound"u8);
        int literal5 = 41;
        int value = ++literal5;
        printf("%d %s %d\n"u8, *counter, name, value);

        /* In a loop each round begins anew, with the same object. */
        point* before = null;
        for (int i = 0; i < 3; i++)
        {
            point literal6 = new point { x = i };
            point* here = &literal6;
            here->y += 5;
            printf("%d,%d%s"u8, here->x, here->y, before == null || before == here ? " "u8 : " moved "u8);
            before = here;
        }
        printf("\n%d\n"u8, depth(0, null));

        /* In conditions, in both arms of a choice, in other literals. */
        int n = 0;
        while (true)
        {
            StaticStorage.Clear(literal7, 12);
            literal7[0] = n + 1;
            literal7[1] = n + 2;
            if (sum(literal7) >= 20)
                break;
            n++;
        }
        do
            n--;
        while (new point { x = n, y = -n }.y < -3);
        point literal8;
        point literal9;
        point* choice;
        if (argc > 5)
        {
            literal8 = new point { x = 1, y = 2 };
            choice = &literal8;
        }
        else
        {
            literal9 = new point { x = 3, y = 4 };
            choice = &literal9;
        }
        point* chosen = choice;
        {
            point other = new point { x = 9, y = 9 };
            other.x = chosen->y;
            n += other.x;
        }
        printf("%d %d %d\n"u8, n, chosen->x, chosen->y);
        point literal10 = new point { x = 1, y = 2 };
        point literal11 = new point { x = 3, y = 4 };
        StaticStorage.Clear(literal12, 16);
        literal12[0] = &literal10;
        literal12[1] = &literal11;
        point** pair = literal12;
        printf("%d %d\n"u8, pair[1]->x, (*pair)->y);

        /* By value: members, unions, sizes. */
        shape s = new shape { center = &p };
        "copy"u8.CopyTo(s.name, 12);
        shape literal13 = new shape { center = s.center };
        "other"u8.CopyTo(literal13.name, 12);
        ((point*)literal13.corners)[0] = new point { x = 1, y = 2 };
        ((point*)literal13.corners)[1] = new point { x = 3, y = 4 };
        s = literal13;
        printf("%s %d %d\n"u8, s.name, ((point*)s.corners)[1].x, s.center->y);
        word literal14 = default;
        literal14.bytes[0] = 1;
        literal14.bytes[1] = 2;
        uint wholeValue = literal14.whole;
        word literal15 = new word { whole = 513 };
        printf("%d %x %d\n"u8, new point { x = 6, y = 7 }.y, wholeValue, (&literal15)->bytes[1]);
        printf("%zu %zu %zu\n"u8, 3 * sizeof(int), 5, sizeof(point));
        return new point { y = 5 }.x;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
