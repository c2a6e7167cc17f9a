/* conditions.c: truth in C: what counts as true, what is not evaluated, what a condition's value is */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class Conditions
{
    static int evaluated;

    static int yes(int tag)
    {
        evaluated = evaluated * 10 + tag;
        return tag;
    }
    static int no(int tag)
    {
        evaluated = evaluated * 10 + tag;
        return 0;
    }

    static int taken()
    {
        int e = evaluated;

        evaluated = 0;
        return e;
    }

    internal struct flag
    {
        public uint bits;
        public sbyte* text;
        public double weight;
    }

    static sbyte* judge(flag* f)
    {
        if (f == null)
            return "none"u8.ToPointer();
        if ((f->bits & 4) != 0 && f->text != null)
            return f->text;
        else if (f->weight != 0.0)
            return "weight"u8.ToPointer();
        else
            return (*f->text != 0 ? "text"u8 : "empty"u8).ToPointer();
    }

    static int main()
    {
        flag a = new flag { bits = 4, text = "four"u8.ToPointer(), weight = 0 }, b = new flag { bits = 3, text = "x"u8.ToPointer(), weight = 0.5 }, c = new flag { text = ""u8.ToPointer(), weight = 0 };
        int r, n = 7;
        sbyte* p = null, q = "q"u8.ToPointer();
        uint mask = 0x80000000u;

        r = yes(1) != 0 && no(2) != 0 && yes(3) != 0 ? 1 : 0;
        printf("%d %d\n"u8, r, taken());
        r = no(1) != 0 || yes(2) != 0 || yes(3) != 0 ? 1 : 0;
        printf("%d %d\n"u8, r, taken());
        r = no(1) != 0 && yes(2) != 0 || yes(3) != 0 && yes(4) != 0 ? 1 : 0;
        printf("%d %d\n"u8, r, taken());
        r = yes(5) == 0 || !(no(6) != 0 || no(7) == 0) ? 1 : 0;
        printf("%d %d\n"u8, r, taken());
        r = yes(1) != 0 ? no(2) != 0 ? 3 : 4 : 5;
        printf("%d %d\n"u8, r, taken());
        r = (yes(2) > 1 ? 1 : 0) + (yes(3) == 3 ? 1 : 0) * 10 - (no(4) == 0 ? 1 : 0) * 100;
        printf("%d %d\n"u8, r, taken());

        printf("%s %s %s %s\n"u8, judge(null), judge(&a), judge(&b), judge(&c));
        printf("%d %d %d\n"u8, p != null && *p != 0, q != null && *q != 0, (p == null ? 1 : 0) + (q == null ? 1 : 0));
        if ((n & 1) != 0)
            printf("odd "u8);
        if ((n & 8) == 0)
            printf("no bit 3 "u8);
        if (mask != 0)
            printf("mask "u8);
        if (n - 7 != 0)
            printf("never "u8);
        if (strcmp("a"u8, "b"u8) != 0)
            printf("differ "u8);
        if (strcmp("a"u8, "a"u8) == 0)
            printf("same"u8);
        printf("\n"u8);
        r = n > 3 ? 1 : 0;
        r += n == 7 ? 1 : 0;
        r <<= n != 0 ? 1 : 0;
        r |= n == 0 ? 1 : 0;
        printf("%d %d %d\n"u8, r, -(n > 3 ? 1 : 0), ~(n < 3 ? 1 : 0));
        printf("%d %d\n"u8, (1 < 2 ? 1 : 0) == 1, (3 > 2 ? 1 : 0) > 1);
        printf("%d %d\n"u8, n & (1 == 1 ? 1 : 0), (n & 2) == 2);
        printf("%d %d\n"u8, n == 7 ? n < 8 : n > 9, (!(n == 0) ? 1 : 0) * 5);
        {
            int* list = stackalloc int[] { n > 1 ? 1 : 0, n == 0 ? 1 : 0, n == 7 && p == null ? 1 : 0 };
            double d = n > 5 ? 1 : 0;
            bool both = n != 0 && q != null;

            printf("%d%d%d %g %d %d\n"u8, list[0], list[1], list[n > 100 ? 1 : 0], d, both, (n > 0 ? 1 : 0) & (q != null ? 1 : 0));
        }
        if (n > 5)
            if (n > 10)
                printf("big\n"u8);
            else
                printf("dangling else\n"u8);
        while (n % 7 == 0 || n > 9)
            n++;
        printf("%d\n"u8, n);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
