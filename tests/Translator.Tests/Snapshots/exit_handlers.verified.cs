/* exit_handlers [return|exit|_exit|abort|nested]: who is called at the end, and what is flushed */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ExitHandlers
{
    static void first()
    {
        printf("registered first\n"u8);
    }
    static void second()
    {
        printf("registered second\n"u8);
    }

    static void nested()
    {
        printf("nested: registers one more\n"u8);
        atexit(&second);
    }

    static int depth(int n, int status)
    {
        if (n == 0)
            exit(status);           /* from deep within */
        if (n < 0)
            return 0;
        return depth(n - 1, status) + 1;
    }

    static int main(int argc, sbyte** argv)
    {
        sbyte* how = argc > 1 ? argv[1] : "return"u8.ToPointer();

        atexit(&first);
        atexit(&second);
        printf("leaving by %s"u8, how);       /* no newline: it stays in the buffer */

        if (strcmp(how, "exit"u8) == 0)
        {
            printf("\n"u8);
            depth(5, 300);                  /* only the low eight bits count */
        }
        else if (strcmp(how, "_exit"u8) == 0)
            _exit(4);
        else if (strcmp(how, "abort"u8) == 0)
            abort();
        else if (strcmp(how, "nested"u8) == 0)
            atexit(&nested);
        putchar('\n');
        return 7;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
