/* library.c -- works with the defaults, too */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static Program;

internal static unsafe class Library
{
    /* Defaults that another file's definition replaces. */

    internal static void hook_trace(sbyte* what)
    {
        printf("default trace: %s\n"u8, what);
    }

    internal static void library_run()
    {
        hook_trace("start"u8.ToPointer());
        for (int i = 0; i < hook_limit(); i++)
            printf("round %d at level %d\n"u8, i, hook_level);
        hook_trace("end"u8.ToPointer());
    }
}
