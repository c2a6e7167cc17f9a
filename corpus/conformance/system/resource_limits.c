/* getrlimit, setrlimit, prlimit: lowering the limit of descriptors takes effect at once */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

int main(void)
{
    struct rlimit limit, old;
    int fd, opened = 0;

    /* whatever was open when the program started */
    for (int number = 3; number < 64; number++)
        close(number);
    printf("getrlimit %d\n", getrlimit(RLIMIT_NOFILE, &limit));
    printf("ordered %d\n", limit.rlim_cur <= limit.rlim_max);
    limit.rlim_cur = 10;
    printf("setrlimit %d\n", setrlimit(RLIMIT_NOFILE, &limit));
    while ((fd = open("/dev/null", O_RDONLY)) >= 0)
        opened++;
    printf("opened %d, then %s\n", opened, strerror(errno));
    printf("dup %d", dup(0));
    printf(" %s\n", strerror(errno));
    printf("dup2 %d", dup2(0, 10));
    printf(" %s\n", strerror(errno));
    printf("F_DUPFD %d", fcntl(0, F_DUPFD, 10));
    printf(" %s\n", strerror(errno));
    printf("limit %d\n", getdtablesize());
    close(5);
    printf("reused %d\n", open("/dev/null", O_RDONLY));
    limit.rlim_cur = limit.rlim_max;
    printf("prlimit %d", prlimit(0, RLIMIT_NOFILE, &limit, &old));
    printf(" was %lu\n", (unsigned long)old.rlim_cur);
    printf("next %d\n", open("/dev/null", O_RDONLY));
    limit.rlim_cur = 100;
    limit.rlim_max = 50;
    printf("wrong order %d", setrlimit(RLIMIT_NOFILE, &limit));
    printf(" %s\n", strerror(errno));
    printf("unknown %d", getrlimit(99, &limit));
    printf(" %s\n", strerror(errno));
    printf("core %d\n", getrlimit(RLIMIT_CORE, &limit));
    limit.rlim_cur = 0;
    printf("no core %d\n", setrlimit(RLIMIT_CORE, &limit));
    getrlimit(RLIMIT_CORE, &limit);
    printf("core %lu\n", (unsigned long)limit.rlim_cur);
    return 0;
}
