/* tangled_declarators.c: declarations that one reads from the inside out */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class TangledDeclarators
{
    internal struct op
    {
        public delegate*<int, delegate*<int, int, int>> make;
        public delegate*<sbyte*> name;
    }

    static int add(int a, int b)
    {
        return a + b;
    }
    static int sub(int a, int b)
    {
        return a - b;
    }
    static sbyte* plus()
    {
        return "plus"u8.ToPointer();
    }

    /* a function of int that returns a pointer to a function of two ints */
    static delegate*<int, int, int> select_op(int which)
    {
        return which != 0 ? (delegate*<int, int, int>)&sub : (delegate*<int, int, int>)&add;
    }

    static readonly int* numbers = StaticStorage.Create<int>([1, 2, 3, 4, 5, 6]);

    /* a function that returns a pointer to an array */
    static int* row(int i)
    {
        return numbers + i * 3;
    }

    /* a function that takes and returns functions */
    static delegate*<int, int, int> swap_ops(delegate*<int, int, int> first, delegate*<int, int, int> second)
    {
        return first == (delegate*<int, int, int>)&add ? second : first;
    }

    static readonly delegate*<int, delegate*<int, int, int>>* selectors = (delegate*<int, delegate*<int, int, int>>*)StaticStorage.PointersTo((delegate*<int, delegate*<int, int, int>>)&select_op, (delegate*<int, delegate*<int, int, int>>)&select_op);
    static readonly int*** pointer_table = (int***)StaticStorage.Pointers(2);
    static readonly int** cells = (int**)StaticStorage.PointersTo(&numbers[0], &(numbers + 3)[1], &(numbers + 3)[2]);
    static readonly delegate*<int, int*>* rows = (delegate*<int, int*>*)StaticStorage.PointersTo((delegate*<int, int*>)&row);
    static delegate*<sbyte*, void> log_with(delegate*<sbyte*, void> f)
    {
        return f;
    }
    static void shout(sbyte* s)
    {
        printf("%s!\n"u8, s);
    }
    static delegate*<sbyte**> string_maker;
    static readonly sbyte** strings = (sbyte**)StaticStorage.PointersTo("s0"u8, "s1"u8);
    static sbyte** make_strings()
    {
        return strings;
    }

    static int main()
    {
        op op = new op { make = &select_op, name = &plus };
        op* po = &op;
        delegate*<int, int, int> f = select_op(0);
        delegate*<int, int, int>* pf = &f;
        delegate*<int, int, int>* two = stackalloc delegate*<int, int, int>[] { &add, &sub };
        int* pr = row(1);
        int i;
        int** ppc;
        int* pc = &numbers[2];

        int value = (*pf)(5, 6);
        int value2 = (*pf)(3, 4);
        printf("%d %d %d\n"u8, f(1, 2), value2, value);
        int value3 = po->make(0)(9, 4);
        printf("%d %d\n"u8, op.make(1)(9, 4), value3);
        int value4 = *op.name();
        printf("%s %c\n"u8, po->name(), value4);
        printf("%d %d %d\n"u8, pr[2], row(0)[1], (row(0) + 3)[0]);
        int value5 = swap_ops(&sub, &add)(7, 2);
        printf("%d %d\n"u8, swap_ops(&add, &sub)(7, 2), value5);
        for (i = 0; i < 2; i++)
        {
            int value6 = two[i](10, 3);
            printf("%d %d "u8, selectors[i](i)(10, 3), value6);
        }
        pointer_table[0] = pointer_table[1] = cells;
        printf("%d %d\n"u8, *pointer_table[1][2], **pointer_table[0]);
        printf("%d\n"u8, rows[0](1)[0]);
        log_with(&shout)("called"u8.ToPointer());
        string_maker = &make_strings;
        printf("%s %c\n"u8, string_maker()[1], *make_strings()[0]);
        ppc = &pc;
        printf("%d\n"u8, **ppc + *pc);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
