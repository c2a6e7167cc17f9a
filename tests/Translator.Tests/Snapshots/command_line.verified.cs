/*
 * command_line.c: options by hand, as before getopt()
 *
 * -v (may be repeated), -q, -n NUMBER or -nNUMBER, --name=TEXT, --flag, -- ends the options
 */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class CommandLine
{
    const int OPT_QUIET = 0x0001;
    const int OPT_FLAG = 0x0002;
    const int OPT_NUMBER = 0x0004;
    const int OPT_ALL = OPT_QUIET | OPT_FLAG | OPT_NUMBER;

    static ReadOnlySpan<byte> DEFAULT_NAME => "anonymous"u8;

    static ushort options;
    static int verbose;
    static long number = -1;
    static sbyte* name = DEFAULT_NAME.ToPointer();

    static void usage(sbyte* program, sbyte* problem, sbyte* argument)
    {
        if (problem != null)
            fprintf(stderr, "%s: %s: %s\n"u8, program, problem, argument);
        fprintf(stderr, "usage: %s [-vq] [-n number] [--name=text] [--flag] [--] word...\n"u8, program);
        exit(64);
    }

    static sbyte* parse_long(sbyte* argument)
    {
        sbyte* equals = strchr(argument, '=');
        size_t length = equals != null ? (size_t)(equals - argument) : strlen(argument);

        if (length == 4 && strncmp(argument, "name"u8, length) == 0)
        {
            if (equals == null)
                return "needs a value"u8.ToPointer();
            name = equals + 1;
        }
        else if (length == 4 && strncmp(argument, "flag"u8, length) == 0)
        {
            if (equals != null)
                return "takes no value"u8.ToPointer();
            options |= OPT_FLAG;
        }
        else
            return "unknown option"u8.ToPointer();
        return null;
    }

    static int main(int argc, sbyte** argv)
    {
        sbyte* program = strrchr(argv[0], '/') != null ? strrchr(argv[0], '/') + 1 : argv[0];
        sbyte* problem;
        int i, words = 0;

        for (i = 1; i < argc && argv[i][0] == '-' && argv[i][1] != '\0'; i++)
        {
            sbyte* p = argv[i] + 1, end;

            if (*p == '-')
            {
                if (*++p == '\0')
                {
                    i++;
                    break;
                }
                if ((problem = parse_long(p)) != null)
                    usage(program, problem, argv[i]);
                continue;
            }
            for (; *p != 0; p++)
            {
                if (*p == 'v')
                    verbose++;
                else if (*p == 'q')
                {
                    options |= OPT_QUIET;
                    verbose = 0;
                }
                else if (*p == 'n')
                {
                    sbyte* value = p[1] != 0 ? p + 1 : argv[++i];

                    if (value == null)
                        usage(program, "needs a number"u8.ToPointer(), "-n"u8.ToPointer());
                    number = strtol(value, &end, 10);
                    if (*end != 0 || end == value)
                        usage(program, "not a number"u8.ToPointer(), value);
                    options |= OPT_NUMBER;
                    break;
                }
                else
                    usage(program, "unknown option"u8.ToPointer(), argv[i]);
            }
        }

        if ((options & OPT_QUIET) == 0)
            printf("verbose %d, options %#06x of %#x, number %ld, name '%s'\n"u8, verbose, options, OPT_ALL, number, name);
        while (i < argc)
            printf("word %d: %s\n"u8, ++words, argv[i++]);
        if (words == 0)
            usage(program, null, null);
        options &= unchecked((ushort)~OPT_QUIET);
        return options;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
