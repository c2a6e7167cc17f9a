/* inline_functions.c: inline in its forms, functions without parameters or results, results thrown away */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class InlineFunctions
{
    static int square(int n)
    {
        return n * n;
    }
    static int cube(int n)
    {
        return n * square(n);
    }
    static byte clamp(int v)
    {
        return (byte)(v < 0 ? 0 : v > 255 ? 255 : v);
    }
    static void swap(int* a, int* b)
    {
        int t = *a;

        *a = *b;
        *b = t;
    }

    static void nothing()
    {
    }
    static int five()
    {
        return 5;
    }
    static sbyte* text()
    {
        return "text"u8.ToPointer();
    }
    static bool yes()
    {
        return true;
    }
    static sbyte narrow(int n)
    {
        return (sbyte)n;
    }
    static float single()
    {
        return (float)0.1;
    }
    static void* itself(void* p)
    {
        return p;
    }
    static int early(int n)
    {
        if (n > 2)
        {
            nothing();
            return 1;
        }
        else if (n < 0)
            return -1;
        return 0;
    }

    static void print_if(int condition, sbyte* what)
    {
        if (condition == 0)
            return;
        printf("%s\n"u8, what);
    }

    static int main()
    {
        int a = 3, b = 4;

        swap(&a, &b);
        printf("%d %d %d %d\n"u8, a, b, square(a), cube(b));
        printf("%d %d %d\n"u8, clamp(-5), clamp(300), clamp(77));
        nothing();
        five();
        _ = square(2);
        _ = text();
        printf("%d %s %c %d %d %.9g\n"u8, five(), text(), text()[1], yes(), narrow(300), single());
        printf("%d\n"u8, *(int*)itself(&a));
        printf("%d %d %d\n"u8, early(3), early(-1), early(1));
        print_if(a > b ? 1 : 0, "greater"u8.ToPointer());
        print_if(five() == 6 ? 1 : 0, "never"u8.ToPointer());
        if (five() != 0)
        {
            print_if(1, "void arms"u8.ToPointer());
        }
        else
        {
            nothing();
        }
        return square(0);
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
