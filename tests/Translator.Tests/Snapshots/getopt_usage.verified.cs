/* getopt_usage - the usual loop of a server over its options, twice: optind = 0 makes getopt begin anew */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Getopt;

internal static unsafe class GetoptUsage
{
    /* as programs declared them before unistd.h did */

    static int parse(int argc, sbyte** argv)
    {
        int port = 8080, debug = 0;
        sbyte* root = "/srv"u8.ToPointer();
        int c;

        while ((c = getopt(argc, argv, "dp:r:h"u8)) != EOF)
        {
            switch (c)
            {
                case 'd':
                    debug++;
                    break;
                case 'p':
                    port = atoi(optarg);
                    break;
                case 'r':
                    root = optarg;
                    break;
                case 'h':
                default:
                    printf("usage (%c, %c)\n"u8, c, optopt != 0 ? optopt : '-');
                    return -1;
            }
        }
        printf("port %d, root %s, debug %d, operands %d\n"u8, port, root, debug, argc - optind);
        return 0;
    }

    static int main()
    {
        sbyte** good = stackalloc sbyte*[] { "server"u8.ToPointer(), "-dd"u8.ToPointer(), "one"u8.ToPointer(), "-p"u8.ToPointer(), "99"u8.ToPointer(), "-r/tmp"u8.ToPointer(), "two"u8.ToPointer(), null };
        sbyte** bad = stackalloc sbyte*[] { "server"u8.ToPointer(), "-x"u8.ToPointer(), null };
        sbyte** lacking = stackalloc sbyte*[] { "server"u8.ToPointer(), "-d"u8.ToPointer(), "-p"u8.ToPointer(), null };
        int* next = StaticStorage.AddressOf(ref optind);

        printf("%d %d %c\n"u8, optind, opterr, optopt);
        parse(7, good);
        for (*next = optind; *next < 7; ++*next)
            printf("operand %s\n"u8, good[*next]);

        opterr = 0; /* no messages */
        optind = 0;
        parse(2, bad);
        optind = 1;
        parse(3, lacking);
        optind = 0;
        opterr = 1;
        dup2(STDOUT_FILENO, STDERR_FILENO);
        fflush(stdout);
        parse(3, lacking);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
