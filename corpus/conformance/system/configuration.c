/* sysconf, pathconf, fpathconf and confstr */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
    char text[64];
    size_t size;
    int fd = open("f", O_CREAT | O_RDWR, 0644);

    printf("page %ld %d\n", sysconf(_SC_PAGESIZE), getpagesize());
    printf("ticks %ld\n", sysconf(_SC_CLK_TCK));
    printf("version %ld\n", sysconf(_SC_VERSION));
    printf("host name %ld login name %ld tty name %ld\n", sysconf(_SC_HOST_NAME_MAX), sysconf(_SC_LOGIN_NAME_MAX), sysconf(_SC_TTY_NAME_MAX));
    printf("processors %d %d\n", sysconf(_SC_NPROCESSORS_ONLN) > 0, sysconf(_SC_NPROCESSORS_CONF) >= sysconf(_SC_NPROCESSORS_ONLN));
    printf("memory %d\n", sysconf(_SC_PHYS_PAGES) > sysconf(_SC_AVPHYS_PAGES));
    printf("descriptors %d\n", sysconf(_SC_OPEN_MAX) >= 20);
    printf("vectors %ld groups %ld\n", sysconf(_SC_IOV_MAX), sysconf(_SC_NGROUPS_MAX));
    errno = 0;
    printf("unknown %ld", sysconf(100000));
    printf(" %s\n", strerror(errno));
    errno = 0;
    printf("unlimited %ld errno %d\n", sysconf(_SC_AIO_MAX), errno);
    printf("name %ld path %ld pipe %ld\n", pathconf(".", _PC_NAME_MAX), pathconf(".", _PC_PATH_MAX), fpathconf(fd, _PC_PIPE_BUF));
    errno = 0;
    printf("missing %ld", pathconf("none", _PC_NAME_MAX));
    printf(" %s\n", strerror(errno));
    errno = 0;
    printf("bad descriptor %ld", fpathconf(88, _PC_NAME_MAX));
    printf(" %s\n", strerror(errno));
    errno = 0;
    printf("unknown %ld", pathconf(".", 1000));
    printf(" %s\n", strerror(errno));
    errno = 0;
    printf("unlimited %ld errno %d\n", pathconf(".", _PC_SYNC_IO), errno);
    size = confstr(_CS_PATH, text, sizeof text);
    printf("path %s %zu\n", text, size);
    size = confstr(_CS_PATH, text, 5);
    printf("cut %s %zu\n", text, size);
    printf("size only %zu\n", confstr(_CS_PATH, NULL, 0));
    errno = 0;
    size = confstr(9999, text, sizeof text);
    printf("unknown %zu %s\n", size, strerror(errno));
    return 0;
}
