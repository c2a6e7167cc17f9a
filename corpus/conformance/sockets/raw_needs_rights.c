/* SOCK_RAW: without a protocol, and who may */
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

int main(void)
{
    int fd = socket(AF_INET, SOCK_RAW, 0);
    show("without a protocol", fd);
    fd = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
    printf("as it should be: %d\n", geteuid() == 0 || (fd < 0 && errno == EPERM));
    fd = socket(AF_PACKET, SOCK_RAW, 0);
    printf("as it should be: %d\n", geteuid() == 0 || (fd < 0 && errno == EPERM));
    return 0;
}
