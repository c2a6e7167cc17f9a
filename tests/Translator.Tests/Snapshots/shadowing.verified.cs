/* shadowing.c: inner names hide outer ones, in blocks, parameters, loops and prototypes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Shadowing
{
    static int n = 1;
    static sbyte* name = "file"u8.ToPointer();

    static int f(int n)
    {
        int sum = n;

        {
            int n2 = 10;

            sum += n2;
            {
                int n3 = 100;

                sum += n3;
            }
            sum += n2;
        }
        return sum + n;
    }

    static int g()
    {
        int m = Shadowing.n;                  /* the file's */
        int n = m + 1;              /* now the function's */

        {

            n += shared;
        }
        return n;
    }

    static int shared = 1000;

    static void loops()
    {
        int i = 42;

        for (int i2 = 0; i2 < 2; i2++)
        {
            int i3 = 7;

            printf("%d "u8, i3);
            i3++;
        }
        for (int i2 = 3; i2 != 0; i2--)
            for (int i3 = 0; i3 < 2; i3++)
                printf("%d"u8, i3);
        printf(" %d\n"u8, i);

        if (i != 0)
        {
            int j = 1;

            printf("%d "u8, j);
        }
        else
        {
            sbyte j = (sbyte)'j';

            putchar(j);
        }
        {
            sbyte* j = "text"u8.ToPointer();

            printf("%s\n"u8, j);
        }
    }

    static int counter_n = 5;

    static int counter_n2 = 50;

    static int counter()
    {

        {

            counter_n2 += 10;
            printf("%d "u8, counter_n2);
        }
        return counter_n++;
    }

    internal struct struct_f
    {
        public sbyte f_;
    }

    static int main()
    {
        delegate*<int, int> h = &Shadowing.f;

        Stdio.printf("%d %d\n"u8, h(1000), g());
        loops();
        Stdio.printf("%d "u8, counter());
        Stdio.printf("%d\n"u8, counter());
        {
            sbyte* name = "block"u8.ToPointer();
            int f = 3;

            Stdio.printf("%s %d\n"u8, name, f + n);
        }
        {
            int printf = n;

            n = printf + 1;
        }
        {
            sbyte c = (sbyte)'x';
            struct_f f = new struct_f { f_ = c };

            Stdio.printf("%zu %c\n"u8, sizeof(sbyte), f.f_);
        }
        Stdio.printf("%s %d\n"u8, Shadowing.name, n);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
