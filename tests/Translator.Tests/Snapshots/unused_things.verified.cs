/* unused_things.c: declarations that nothing uses, statements that do nothing, code that is never reached */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class UnusedThings
{
    internal struct unused
    {
        public int a;
    }
    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct also_unused
    {
        [FieldOffset(0)]
        public int b;
        [FieldOffset(0)]
        public sbyte c;
    }
    const int NO = 0;
    const int NEVER = 1;
    static int unused_inline()
    {
        return 1;
    }
    static int unused_global = 5;
    static readonly int* unused_array = StaticStorage.Allocate<int>(3);


    static int reached(int n)
    {
        int unused, assigned;

        assigned = n;
        _ = assigned;
        _ = n;


        {
        }
        {
            int empty_block_variable;
        }
        if (false)
        {
            printf("never\n"u8);
        }
        while (false)
            printf("never\n"u8);
        for (; false;)
            n = 100;
        if (n > 5)
            ;
        else
            n += 0;
        return n;
        n = 5;
        printf("after return\n"u8);
        return 0;
    }

    static int after_loop()
    {
        int i = 0;

        for (;;)
        {
            if (i++ > 3)
                return i;
            continue;
            i = 50;
        }
    }

    static void no_return()
    {
        return;
    }

    static int always(int n)
    {
        if (n != 0)
        {
            return 1;
        }
        else
        {
            return 2;
        }
    }

    internal struct struct_unused
    {
        public int other;
    }

    static int unused_static;

    static int main()
    {
        int unused_local = 3;
        struct_unused local_with_the_same_tag = new struct_unused { other = 1 };
        int constant = 2;

        printf("%d %d\n"u8, reached(3), after_loop());
        no_return();
        reached(1);
        printf("%d %d\n"u8, always(0), always(1) + constant * 0);
        do
        {
            break;
            printf("never\n"u8);
        }
        while (true);
        switch (constant)
        {
            default:
                printf("default\n"u8);
                break;
        }
        goto end;
        printf("never\n"u8);
    end:
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
