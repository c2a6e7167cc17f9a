/* attributes.c - what gcc's attributes change, and those that change nothing */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using octet = byte;
using wide = long;

internal static unsafe class Attributes
{
    static void second()
    {
        puts("second"u8);
    }

    static void first()
    {
        puts("first"u8);
    }

    static void last()
    {
        puts("last"u8);
    }

    static void very_last()
    {
        puts("very last"u8);
    }

    static void handler()
    {
        puts("exit handler"u8);
    }

    static int real(int x)
    {
        return x + 1;
    }

    /* Other names for the same things. */
    static readonly int* variable = StaticStorage.Create<int>([5]);

    static int plain(int x)
    {
        return 1;
    }

    static int aligned_one = 3;

    static int main()
    {
        octet o = unchecked((octet)300);
        int* p = variable;

        atexit(&handler);
        printf("%zu %zu %d\n"u8, sizeof(wide), sizeof(octet), o);
        int by_labelResult = real(2);
        printf("%d %d\n"u8, real(1), by_labelResult);
        printf("by label %d\n"u8, plain(0));
        (*variable)++;
        printf("%d\n"u8, *variable);
        *p = 50;
        printf("%d %d\n"u8, *variable, aligned_one);
        if (missing != null)
            missing();
        else
            puts("missing"u8);
        return 0;
    }

    // Nothing defines missing.
    static delegate*<int> missing => null;

    static int Main(string[] args)
    {
        CProgram.AtStart(&first);
        CProgram.AtStart(&second);
        CProgram.AtEnd(&last);
        CProgram.AtEnd(&very_last);
        return CProgram.Run(args, &main);
    }
}
