/* pointer_arithmetic.c: steps, differences, comparisons and negative indices over elements of several sizes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using ptrdiff_t = long;

internal static unsafe class PointerArithmetic
{
    internal struct rec
    {
        public short id;
        public fixed sbyte name[5];
    }

    static readonly int* numbers = StaticStorage.Create<int>([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    static readonly rec* recs = create_recs();

    static rec* create_recs()
    {
        rec* value = StaticStorage.Allocate<rec>(4);
        value[0] = new rec { id = 1 };
        "one"u8.CopyTo(value[0].name, 5);
        value[1] = new rec { id = 2 };
        "two"u8.CopyTo(value[1].name, 5);
        value[2] = new rec { id = 3 };
        "thr"u8.CopyTo(value[2].name, 5);
        value[3] = new rec { id = 4 };
        "fou"u8.CopyTo(value[3].name, 5);
        return value;
    }

    static ptrdiff_t find(int* from, int* to, int what)
    {
        int* p = from;

        while (p < to && *p != what)
            p++;
        return p == to ? -1 : p - from;
    }

    static int sum_backwards(int* end, int n)
    {
        int sum = 0;

        while (n-- != 0)
            sum = sum * 2 + *--end;
        return sum;
    }

    static int main()
    {
        int* p = numbers + 5, q = &numbers[10 * sizeof(int) / sizeof(int)];
        rec* r = recs, last = recs + (ulong)(4 * sizeof(rec)) / (ulong)sizeof(rec) - 1;
        sbyte* bytes = (sbyte*)recs;
        uint u = 2;
        long l = -3;

        printf("%d %d %d %d\n"u8, p[-1], p[0], p[1], -p[2]);
        printf("%d %d\n"u8, *(p - 3), *(q - 1));
        printf("%td %td %d\n"u8, q - p, p - q, (int)(p - numbers));
        printf("%d %d %d %d\n"u8, p < q, p >= q, p == numbers + 5, p != q);
        printf("%d %d\n"u8, p[u], p[l]);
        p += u;
        printf("%d\n"u8, *p);
        p += l;
        printf("%d\n"u8, *p);
        p -= 1;
        printf("%d "u8, *p++);
        printf("%d\n"u8, *p--);
        printf("%d "u8, *++p);
        printf("%d\n"u8, *--p);
        printf("%td %td\n"u8, find(numbers, q, 17), find(numbers, q, 20));
        printf("%d\n"u8, sum_backwards(q, 4));

        for (; r <= last; ++r)
            printf("%d%s "u8, r->id, r->name);
        printf("%d\n"u8, (int)((sbyte*)r - bytes));
        r = (rec*)(bytes + 2 * (ulong)sizeof(rec));
        printf("%s %s %s\n"u8, r->name, r[1].name, (r - 1)->name);
        printf("%c %c\n"u8, *(recs + 1)->name, *(recs[3].name + 2));
        printf("%td %td\n"u8, last - recs, (sbyte*)last - (sbyte*)recs);

        {
            sbyte* s = "pointer"u8.ToPointer(), e = s;

            while (*e != 0)
                e++;
            while (e-- > s + 3)
                putchar(*e);
            putchar('\n');
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
