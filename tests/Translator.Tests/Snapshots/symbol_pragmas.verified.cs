/* symbol_pragmas.c - pragmas about the linker's names */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class SymbolPragmas
{
    static int real_open(int mode)
    {
        return mode + 1;
    }

    static int new_close(int fd)
    {
        return -fd;
    }

    static int main()
    {
        printf("extension %d\n"u8, extension != null ? extension(1) : 0);
        printf("level %d\n"u8, level != null ? *level : 0);
        printf("open %d\n"u8, real_open(4));
        printf("close %d\n"u8, new_close(4));
        return 0;
    }

    // Nothing defines extension.
    static delegate*<int, int> extension => null;

    // Nothing defines level.
    static int* level => null;

    static int Main(string[] args) => CProgram.Run(args, &main);
}
