/* errors_in_arguments - errno and optind beside the calls that set them: gcc evaluates arguments from the right */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
    char *words[] = { "program", "-a", "value", NULL };
    double minus = -1;

    printf("%c %d\n", getopt(3, words, "a:"), optind);
    printf("%d\n", optind);
    errno = 0;
    printf("%d %d\n", isnan(sqrt(minus)) != 0, errno);
    printf("%d %d %d\n", isinf(log(minus + 1)), errno, isnan(acos(minus - 1)) != 0);
    printf("%d\n", errno);
    printf("%g %g\n", sqrt(minus + 3), pow(minus, 3));
    return 0;
}
