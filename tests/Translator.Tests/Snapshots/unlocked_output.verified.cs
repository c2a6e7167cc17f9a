using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class UnlockedOutput
{
    /* glibc's forms of stdio for those who hold the lock, declared by the program. */

    static int main()
    {
        fputs_unlocked("abc\n"u8, (FILE*)stdout);
        putchar_unlocked('x');
        putchar_unlocked(10);
        return 0;
    }

    internal struct _IO_FILE
    {
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
