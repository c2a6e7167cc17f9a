/* ulimit: how large files may become, in blocks of 512 bytes */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <ulimit.h>
#include <unistd.h>

int main(void)
{
    struct rlimit limit;
    long result;

    printf("at first %d\n", ulimit(UL_GETFSIZE) > 1000);
    printf("open files %d\n", ulimit(4) == sysconf(_SC_OPEN_MAX));
    errno = 0;
    result = ulimit(99);
    printf("unknown %ld %s\n", result, strerror(errno));
    errno = 0;
    result = ulimit(3);
    printf("segment %ld %s\n", result, strerror(errno));
    printf("set %ld\n", ulimit(UL_SETFSIZE, 1000L));
    printf("now %ld\n", ulimit(UL_GETFSIZE));
    getrlimit(RLIMIT_FSIZE, &limit);
    printf("limits %ld %ld\n", (long)limit.rlim_cur, (long)limit.rlim_max);
    printf("lower %ld\n", ulimit(UL_SETFSIZE, 10L));
    printf("now %ld\n", ulimit(UL_GETFSIZE));
    return 0;
}
