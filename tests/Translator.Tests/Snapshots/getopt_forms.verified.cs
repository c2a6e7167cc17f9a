/*
 * getopt_forms - shows each step of getopt, getopt_long or getopt_long_only over the arguments that it is given:
 * getopt_forms short|long|only OPTSTRING ARGUMENT...
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Getopt;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class GetoptForms
{
    static readonly int* level = StaticStorage.Allocate<int>(1);

    static readonly option* long_options = StaticStorage.Create<option>([
        new option { name = "verbose"u8.ToPointer(), has_arg = no_argument, flag = null, val = 'v' },
        new option { name = "version"u8.ToPointer(), has_arg = no_argument, flag = null, val = 'V' },
        new option { name = "output"u8.ToPointer(), has_arg = required_argument, flag = null, val = 'o' },
        new option { name = "color"u8.ToPointer(), has_arg = optional_argument, flag = null, val = 'c' },
        new option { name = "set"u8.ToPointer(), has_arg = no_argument, flag = level, val = 7 },
        new option { name = "verbatim"u8.ToPointer(), has_arg = no_argument, flag = null, val = 'v' },
        new option { name = /* the same as --verbose */ null, flag = null }]);

    static void show(int code, int index, int argc, sbyte** argv)
    {
        int i;

        if (code > ' ' && code < 127)
            printf("'%c'"u8, code);
        else
            printf("%d"u8, code);
        printf(" optarg %s, optind %d, optopt %d, index %d, level %d:"u8, optarg != null ? optarg : "(none)"u8.ToPointer(), optind, optopt, index, *level);
        for (i = 1; i < argc; i++)
            printf(" %s"u8, argv[i]);
        putchar('\n');
        fflush(stdout); /* the messages of getopt come between */
    }

    static int main(int argc, sbyte** argv)
    {
        sbyte* form;
        sbyte* options;
        int code;

        if (argc < 3)
        {
            fprintf(stderr, "usage: getopt_forms short|long|only OPTSTRING ARGUMENT...\n"u8);
            return 2;
        }
        form = argv[1];
        options = argv[2];
        argc -= 2;
        argv += 2;
        argv[0] = "forms"u8.ToPointer(); /* the name in messages */

        do
        {
            int index = -1;

            if (strcmp(form, "short"u8) == 0)
                code = getopt(argc, argv, options);
            else if (strcmp(form, "long"u8) == 0)
                code = getopt_long(argc, argv, options, long_options, &index);
            else
                code = getopt_long_only(argc, argv, options, long_options, &index);
            show(code, index, argc, argv);
        }
        while (code != -1);

        /* what is left are operands */
        for (; optind < argc; optind++)
            printf("operand %s\n"u8, argv[optind]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
