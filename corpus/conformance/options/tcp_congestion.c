/* TCP_CONGESTION: a name as value */
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
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
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    char name[32] = "";
    socklen_t length = sizeof(name);
    show("set reno", setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, "reno", 4));
    show("get", getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, name, &length));
    printf("%s, %u bytes\n", name, length);
    length = 2;
    memset(name, '.', 5);
    show("get 2 bytes", getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, name, &length));
    printf("%.5s, %u bytes\n", name, length);
    show("a name that is none", setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, "nonesuch", 8));
    show("no name", setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, "", 0));
    return 0;
}
