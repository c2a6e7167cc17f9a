/* number_lines: cat -n, with options.  -b skips blank lines, -s squeezes them, -w N sets the width */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class NumberLines
{
    const int LINE_SIZE = 32; /* longer lines come in pieces */

    static int main(int argc, sbyte** argv)
    {
        sbyte* line = stackalloc sbyte[LINE_SIZE];
        int skip_blank = 0, squeeze = 0, width = 6;
        int number = 0, at_start = 1, blanks = 0;

        while (--argc > 0 && **++argv == '-')
        {
            sbyte* p;

            for (p = *argv + 1; *p != 0; p++)
                if (*p == 'b')
                    skip_blank = 1;
                else if (*p == 's')
                    squeeze = 1;
                else if (*p == 'w')
                {
                    if (p[1] != 0)
                        width = atoi(p + 1);
                    else if (argc > 1)
                    {
                        width = atoi(*++argv);
                        argc--;
                    }
                    break;
                }
                else
                {
                    fprintf(stderr, "number_lines: unknown option -%c\n"u8, *p);
                    exit(2);
                }
        }

        while (fgets(line, LINE_SIZE, stdin) != null)
        {
            size_t length = strlen(line);
            int complete = length > 0 && line[length - 1] == '\n' ? 1 : 0;

            if (at_start != 0)
            {
                int blank = line[0] == '\n' ? 1 : 0;

                blanks = blank != 0 ? blanks + 1 : 0;
                if (squeeze != 0 && blanks > 1)
                    continue;
                if (!(skip_blank != 0 && blank != 0))
                    printf("%*d\t"u8, width, ++number);
            }
            fputs(line, stdout);
            at_start = complete;
        }
        if (ferror(stdin) != 0)
        {
            perror("number_lines"u8);
            return 1;
        }
        if (at_start == 0)
            putchar('\n');
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
