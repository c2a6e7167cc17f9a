/* dispatch_table.c: function pointers in tables, in structs, as arguments and as results */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using unsafe operation = delegate*<long, long, long>;
using size_t = ulong;

internal static unsafe class DispatchTable
{
    static long add(long a, long b)
    {
        return a + b;
    }
    static long subtract(long a, long b)
    {
        return a - b;
    }
    static long multiply(long a, long b)
    {
        return a * b;
    }
    static long divide(long a, long b)
    {
        return b != 0 ? a / b : 0;
    }
    static long modulo(long a, long b)
    {
        return b != 0 ? a % b : 0;
    }

    internal struct table_type
    {
        public sbyte symbol;
        public operation function;
    }
    static readonly table_type* table = StaticStorage.Create<table_type>([
        new table_type { symbol = (sbyte)'+', function = &add }, new table_type { symbol = (sbyte)'-', function = &subtract }, new table_type { symbol = (sbyte)'*', function = &multiply }, new table_type { symbol = (sbyte)'/', function = &divide }, new table_type { symbol = (sbyte)'%', function = &modulo }]);

    static operation find(sbyte symbol)
    {
        size_t i;

        for (i = 0; i < (ulong)(5 * sizeof(table_type)) / (ulong)sizeof(table_type); i++)
            if (table[i].symbol == symbol)
                return table[i].function;
        return null;
    }

    /* a result that is a function, in full dress */
    static delegate*<long, long, long> pick(int bigger)
    {
        return bigger != 0 ? (delegate*<long, long, long>)&multiply : (delegate*<long, long, long>)&add;
    }

    static long fold(long* v, int n, long start, operation f)
    {
        while (n-- > 0)
            start = f(start, *v++);
        return start;
    }

    /* objects with methods */
    internal struct shape
    {
        public sbyte* name;
        public delegate*<shape*, double> area;
        public delegate*<shape*, double, void> scale;
        public double a;
        public double b;
    }

    static double rectangle_area(shape* s)
    {
        return s->a * s->b;
    }
    static double ellipse_area(shape* s)
    {
        return s->a * s->b * 3.14159265358979;
    }
    static void both(shape* s, double f)
    {
        s->a *= f;
        s->b *= f;
    }
    static void width_only(shape* s, double f)
    {
        s->a *= f;
    }

    static void each(shape* s, int n, delegate*<shape*, void*, void> visit, void* context)
    {
        int i;

        for (i = 0; i < n; ++i)
            visit(s + i, context);
    }

    static void total(shape* s, void* context)
    {
        double value = s->area(s);
        *(double*)context += value;
    }

    static void print(shape* s, void* context)
    {
        double value = s->area(s);
        fprintf((FILE*)context, "%s %.2f\n"u8, s->name, value);
    }

    static readonly long* values = StaticStorage.Create<long>([7, 3, 12, 5]);

    static int main()
    {
        sbyte* expression = "8+4*3-6/7%4"u8.ToPointer();
        shape* shapes = stackalloc shape[]
        {
            new shape { name = "rectangle"u8.ToPointer(), area = &rectangle_area, scale = &both, a = 2, b = 3 },
            new shape { name = "ellipse"u8.ToPointer(), area = &ellipse_area, scale = &width_only, a = 1, b = 2 }
        };
        long result = expression[0] - '0';
        double sum = 0;
        int i;

        /* from left to right */
        for (i = 1; expression[i] != 0; i += 2)
        {
            operation f = find(expression[i]);

            result = f(result, expression[i + 1] - '0');
            printf("%c%c %ld\n"u8, expression[i], expression[i + 1], result);
        }
        printf("%s\n"u8, find((sbyte)'?') == null ? "no '?'"u8 : "'?'"u8);
        long value = pick(1)(6, 7);
        printf("%ld %ld\n"u8, pick(0)(6, 7), value);
        long foldResult = fold(values, 4, 100, &subtract);
        long foldResult2 = fold(values, 4, 1, &multiply);
        printf("%ld %ld %ld\n"u8, fold(values, 4, 0, &add), foldResult2, foldResult);
        printf("%d %d\n"u8, pick(1) == (delegate*<long, long, long>)&multiply, table[1].function != (delegate*<long, long, long>)&subtract);

        each(shapes, 2, &print, stdout);
        for (i = 0; i < 2; i++)
            shapes[i].scale(&shapes[i], 2.0);
        each(shapes, 2, &print, stdout);
        each(shapes, 2, &total, &sum);
        printf("%.3f\n"u8, sum);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
