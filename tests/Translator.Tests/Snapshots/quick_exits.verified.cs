/* quick_exit runs what at_quick_exit registered, newest first, and nothing of atexit */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class QuickExits
{
    static void first()
    {
        printf("first\n"u8);
        fflush(stdout);
    }

    static void second()
    {
        printf("second\n"u8);
    }

    static void never()
    {
        printf("never\n"u8);
    }

    static int main()
    {
        int at_quick_exitResult = at_quick_exit(&second);
        printf("%d %d\n"u8, at_quick_exit(&first), at_quick_exitResult);
        atexit(&never);
        quick_exit(3);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
