using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static Library;

internal static unsafe class Program
{
    /* hooks.h -- what a program may define itself */


    /* This program's own; the tracing stays as the library has it. */
    internal static int hook_level = 5;

    internal static int hook_limit()
    {
        return 3;
    }

    static int main()
    {
        library_run();
        hook_level = 6;
        library_run();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
