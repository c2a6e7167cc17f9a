/* ICMP_FILTER: raw sockets only, which not everybody may have */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

#define ICMP_FILTER 1

int main(void)
{
    int fd = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
    unsigned filter = 0xfffffffe, found = 0;
    socklen_t length = sizeof(found);
    int isFine;
    if (fd < 0)
        isFine = errno == EPERM;
    else
    {
        isFine = getsockopt(fd, SOL_RAW, ICMP_FILTER, &found, &length) == 0 && found == 0 && length == 4;
        isFine &= setsockopt(fd, SOL_RAW, ICMP_FILTER, &filter, sizeof(filter)) == 0;
        isFine &= getsockopt(fd, SOL_RAW, ICMP_FILTER, &found, &length) == 0 && found == filter;
        isFine &= setsockopt(fd, SOL_RAW, 99, &filter, sizeof(filter)) < 0 && errno == ENOPROTOOPT;
        close(fd);
    }
    printf("refused, or all is well: %d\n", isFine);
    fd = socket(AF_INET, SOCK_DGRAM, 0);
    show("on datagrams", setsockopt(fd, SOL_RAW, ICMP_FILTER, &filter, sizeof(filter)));
    show("on datagrams", getsockopt(fd, SOL_RAW, ICMP_FILTER, &found, &length));
    return 0;
}
