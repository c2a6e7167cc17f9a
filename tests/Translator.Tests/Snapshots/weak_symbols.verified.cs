/* weak_symbols.c - functions and variables that a program may do without */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class WeakSymbols
{
    /* Parts that other builds of this program link. */

    internal struct options
    {
        public int verbose;
        public int retries;
    }

    /* A definition that another one may replace. */
    static int default_retries()
    {
        return 3;
    }

    static delegate*<sbyte*, void> hook = audit;
    static int* level = debug_level;

    static void connect_all()
    {
        if (audit != null)
            audit("connect"u8.ToPointer());
        if (trace != null)
            trace("%s %d\n"u8.ToPointer(), ["connect"u8, 1]);
        puts("connected"u8);
    }

    static int main()
    {
        connect_all();

        /* Their addresses are null, in initialisers as well. */
        printf("hook %s, level %s\n"u8, hook != null ? "set"u8 : "none"u8, level != null ? "set"u8 : "none"u8);
        printf("plugin %d\n"u8, plugin != null ? ((delegate*<int, int, int>)plugin)(1, 2) : -1);
        printf("level %d\n"u8, debug_level != null ? *debug_level : 0);
        printf("table %d\n"u8, table != null ? table[0] : 0);
        printf("retries %d\n"u8, site_options != null ? site_options->retries : default_retries());
        return hook == null && level == null ? 0 : 1;
    }

    // Nothing defines audit.
    static delegate*<sbyte*, void> audit => null;

    // Nothing defines debug_level.
    static int* debug_level => null;

    // Nothing defines trace.
    static delegate*<sbyte*, ReadOnlySpan<VarArg>, int> trace => null;

    // Nothing defines plugin.
    static delegate*<int> plugin => null;

    // Nothing defines table.
    static int* table => null;

    // Nothing defines site_options.
    static options* site_options => null;

    static int Main(string[] args) => CProgram.Run(args, &main);
}
