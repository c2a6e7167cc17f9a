/* Members of structures that are no variables: results, assignments, conditionals, commas, statement expressions. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class RecordValues
{
    internal struct point
    {
        public int x;
        public int y;
    }
    internal struct segment
    {
        public point a;
        public point b;
    }

    static point origin;
    static point unit = new point { x = 1, y = 1 };

    static point make(int x, int y)
    {
        point p = new point { x = x, y = y };

        return p;
    }

    static segment join(point a, point b)
    {
        return new segment { a = a, b = b };
    }

    static int length1(segment s)
    {
        return s.b.x - s.a.x + s.b.y - s.a.y;
    }

    static int main()
    {
        point p, q;
        point* r = &q;
        segment s;
        int i, n = 0;

        printf("%d %d\n"u8, make(3, 4).x, join(make(1, 2), make(3, 4)).b.y);
        printf("%d\n"u8, (p = make(5, 6)).y);
        printf("%d\n"u8, (*r = p).x + q.y);
        printf("%d\n"u8, (p.x > 3 ? origin : unit).x);
        printf("%d\n"u8, (p.x > 5 ? make(7, 8) : unit).y);
        n++;
        printf("%d\n"u8, unit.x);
        point t = p;
        t.x *= 2;
        printf("%d\n"u8, t.x);
        n++;
        printf("%d\n"u8, length1(join(origin, make(n, n * n))));
        s = join(p = q = make(9, 10), unit);
        s.a = s.b = p;
        printf("%d %d %d\n"u8, s.a.x, s.b.y, q.y);
        for (i = 0; i < 3; i++)
            printf("%d "u8, (i % 2 != 0 ? make(i, -i) : new point { y = i * 10 }).y);
        i++;
        printf("%d\n"u8, p.y);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
