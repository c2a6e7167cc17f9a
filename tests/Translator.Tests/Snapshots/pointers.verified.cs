/* pointers.c: arithmetic, pointers to pointers, arrays and structs, and the order of ++ and * */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class Pointers
{
    internal struct point
    {
        public int x;
        public int y;
    }
    internal struct segment
    {
        public point from;
        public point to;
        public point* middle;
    }

    static void swap(int* a, int* b)
    {
        int t = *a;

        *a = *b;
        *b = t;
    }

    static void swap_strings(sbyte** a, sbyte** b)
    {
        sbyte* t = *a;
        *a = *b;
        *b = t;
    }

    static sbyte* copy(sbyte* to, sbyte* from)
    {
        sbyte* start = to;

        while ((*to++ = *from++) != '\0')
            ;
        return start;
    }

    static int* largest(int* v, size_t n)
    {
        int* best = v;

        for (size_t i = 1; i < n; i++)
            if (v[i] > *best)
                best = v + i;
        return best;
    }

    static size_t split(sbyte* text, sbyte** parts, size_t max)
    {
        size_t n = 0;

        for (sbyte* p = text; n < max; p++)
        {
            parts[n++] = p;
            if ((p = strchr(p, ',')) == null)
                break;
            *p = 0;
        }
        return n;
    }

    static int main()
    {
        int* v = stackalloc int[] { 5, 1, 9, 3 };
        int* p = v;
        int** pp = &p;
        int sum = 0;
        int* row;
        int* grid = stackalloc int[] { 1, 2, 3, 4, 5, 6 };
        sbyte* first = "first"u8.ToPointer(), second = "second"u8.ToPointer();
        sbyte* text = stackalloc sbyte[10];
        "a,bc,,def"u8.CopyTo(text, 10);
        sbyte* buffer = stackalloc sbyte[8];
        sbyte** parts = stackalloc sbyte*[8];
        point center = new point { x = 3, y = 4 };
        point* points;
        segment s = new segment { to = new point { x = 6, y = 8 }, middle = &center }, t = s;
        byte* bytes = (byte*)&v[1];
        void* any = &center;
        long distance;
        size_t n, i;

        swap(&v[0], v + 3);
        printf("%d %d %d %d\n"u8, v[0], v[1], *(v + 2), v[3]);
        printf("%d "u8, *p++);
        printf("%d "u8, *p);
        printf("%d "u8, (*p)++);
        printf("%d "u8, ++*p);
        printf("%d "u8, *++p);
        printf("%d\n"u8, p[-1]);
        **pp = 77;
        *pp = v;
        printf("%d %d\n"u8, v[2], *p);
        for (p = v; p < v + 4; ++p)
            sum += *p;
        distance = p - v;
        printf("%d %ld %d\n"u8, sum, distance, p == &v[4]);
        *largest(v, 4) = 0;
        printf("%d %d\n"u8, v[2], (int)(largest(v, 4) - v));
        printf("%d %d\n"u8, bytes[0], bytes[4]);

        for (row = grid; row < grid + 3 * 2; row += 2)
            printf("%d,%d "u8, row[0], row[1]);
        printf("%d\n"u8, *(grid + 2 * 2 + 1));

        swap_strings(&first, &second);
        printf("%s %s %c %c\n"u8, first, second, *first, "literal"u8.ToPointer()[3]);
        printf("%s\n"u8, copy(buffer, "short"u8.ToPointer()));

        n = split(text, parts, 8);
        for (i = 0; i < n; i++)
            printf("[%s]"u8, parts[i]);
        printf(" %zu\n"u8, n);

        t.middle->x = 30; /* the same point */
        t.to.x = 60; /* a copy */
        t.middle->y++;
        printf("%d %d %d %d\n"u8, s.middle->x, s.to.x, t.to.x, ((point*)any)->y);
        s.from = *s.middle;
        printf("%d %d\n"u8, s.from.x, s.from.y);

        points = (point*)malloc(3 * (ulong)sizeof(point));
        for (i = 0; i < 3; i++)
        {
            point fresh = new point { x = (int)i, y = (int)(i * i) };
            points[i] = fresh;
        }
        memmove(points, points + 1, 2 * (ulong)sizeof(point));
        printf("%d %d %d\n"u8, points->x, (points + 1)->y, points[2].y);
        free(points);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
