/* typedefs.c: names for every kind of type */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using boolean = uint;
using unsafe callback = delegate*<int, int>;
using unsafe handler_ptr = delegate*<void*, void>;
using unsafe int_ptr = int*;
using integer = int;
using unsafe link = Typedefs.node*;
using unsafe task_ptr = Typedefs.task*;

internal static unsafe class Typedefs
{
    internal struct node
    {
        public byte tag;
        public link next;
    }
    internal struct task
    {
        public int_ptr where;
        public callback how;
    }
    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct word
    {
        [FieldOffset(0)]
        public integer i;
        [FieldOffset(0)]
        public fixed byte bytes[sizeof(integer)];
    }
    const int FALSE = 0;
    const int TRUE = 1;

    /* declared by a typedef */

    static int twice(int n)
    {
        return n * 2;
    }
    static int negate(int n)
    {
        return -n;
    }

    static callback choose(boolean b)
    {
        return b != 0 ? (delegate*<int, int>)&twice : (delegate*<int, int>)&negate;
    }

    static void print_int(void* p)
    {
        printf("%d\n"u8, *(int_ptr)p);
    }
    static void print_string(void* p)
    {
        printf("%s\n"u8, *(sbyte**)p);
    }

    static integer total(int* g)
    {
        integer sum = 0;
        int* row;

        for (row = g; row < g + 2 * 3; row += 3)
        {
            int_ptr p;

            for (p = row; p < row + 3; p++)
                sum += *p;
        }
        return sum;
    }

    static int main()
    {
        int* g = stackalloc int[] { 1, 2, 3, 4, 5, 6 };
        node last = new node { tag = 2, next = null }, first = new node { tag = 1, next = &last };
        link l;
        integer n = 21;
        sbyte* s = "string"u8.ToPointer();
        task* list = stackalloc task[] { new task { where = &n, how = &twice }, new task { where = &(g + 3)[2], how = &negate } };
        task_ptr t;
        handler_ptr* handlers = stackalloc handler_ptr[] { &print_int, &print_string };
        delegate*<void*, void> h = &print_int;
        word w;
        int* @fixed = stackalloc int[] { 7, 8, 9 };

        printf("%d\n"u8, total(g));
        for (l = &first; l != null; l = l->next)
            printf("%d "u8, l->tag);
        printf("\n"u8);
        for (t = list; t != list + 2; ++t)
            printf("%d "u8, t->how(*t->where));
        int value = choose(FALSE)(5);
        printf("\n%d %d\n"u8, choose(TRUE)(5), value);
        handlers[0](&n);
        handlers[1](&s);
        h(&g[1]);
        w.i = 258;
        printf("%d %d %d\n"u8, w.bytes[0], w.bytes[1], @fixed[2]);
        printf("%zu %zu %zu\n"u8, 2 * 3 * sizeof(int), 2 * sizeof(task), sizeof(int*));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
