/* SO_BINDTODEVICE: the name of an interface as value */
#include <errno.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    char name[IFNAMSIZ] = "?";
    socklen_t length = sizeof(name);
    show("get", getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, name, &length));
    printf("%u bytes\n", length);
    show("an interface that is none", setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, "nonesuch0", 10));
    show("no interface", setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, "", 0));
    return 0;
}
