/* actions.c -- what the commands do */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static Commands;
using static Table;

internal static unsafe class Actions
{
    internal static int exit_requested;

    internal static int do_add(int argc, sbyte** argv)
    {
        long sum = 0;

        if (argc < 2)
        {
            sprintf(last_error, "%s: no numbers"u8, argv[0]);
            return 1;
        }
        for (int i = 1; i < argc; i++)
            sum += strtol(argv[i], null, 10);
        printf("%ld\n"u8, sum);
        return 0;
    }

    internal static int do_help(int argc, sbyte** argv)
    {
        command* c;

        _ = argc;
        _ = argv;
        for (c = commands; c->name != null; c++)
            printf("%-6s%s\n"u8, c->name, c->help);
        return 0;
    }

    internal static int do_quit(int argc, sbyte** argv)
    {
        _ = argv;
        exit_requested = argc;
        return 0;
    }
}
