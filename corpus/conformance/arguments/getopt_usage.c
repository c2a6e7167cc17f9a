/* getopt_usage - the usual loop of a server over its options, twice: optind = 0 makes getopt begin anew */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char *optarg; /* as programs declared them before unistd.h did */
extern int optind, opterr, optopt;

static int parse(int argc, char *argv[])
{
    int port = 8080, debug = 0;
    const char *root = "/srv";
    int c;

    while ((c = getopt(argc, argv, "dp:r:h")) != EOF) {
        switch (c) {
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
            printf("usage (%c, %c)\n", c, optopt ? optopt : '-');
            return -1;
        }
    }
    printf("port %d, root %s, debug %d, operands %d\n", port, root, debug, argc - optind);
    return 0;
}

int main(void)
{
    char *good[] = { "server", "-dd", "one", "-p", "99", "-r/tmp", "two", NULL };
    char *bad[] = { "server", "-x", NULL };
    char *lacking[] = { "server", "-d", "-p", NULL };
    int *next = &optind;

    printf("%d %d %c\n", optind, opterr, optopt);
    parse(7, good);
    for (*next = optind; *next < 7; ++*next)
        printf("operand %s\n", good[*next]);

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
