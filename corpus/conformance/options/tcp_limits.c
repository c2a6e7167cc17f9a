/* the least and the largest values of TCP's numbers */
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void get(const char *what, int fd, int level, int name)
{
    int value = -1;
    socklen_t length = sizeof(value);
    if (getsockopt(fd, level, name, &value, &length) < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %d, %u bytes\n", what, value, length);
}

static void set(const char *what, int fd, int level, int name, int value)
{
    int result = setsockopt(fd, level, name, &value, sizeof(value));
    printf("%s = %d: %s\n", what, value, result < 0 ? strerror(errno) : "done");
}

static void limits(const char *what, int fd, int name, int largest)
{
    set(what, fd, IPPROTO_TCP, name, -1);
    set(what, fd, IPPROTO_TCP, name, 0);
    set(what, fd, IPPROTO_TCP, name, 1);
    set(what, fd, IPPROTO_TCP, name, largest);
    get(what, fd, IPPROTO_TCP, name);
    set(what, fd, IPPROTO_TCP, name, largest + 1);
    get(what, fd, IPPROTO_TCP, name);
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    limits("TCP_KEEPIDLE", fd, TCP_KEEPIDLE, 32767);
    limits("TCP_KEEPINTVL", fd, TCP_KEEPINTVL, 32767);
    limits("TCP_KEEPCNT", fd, TCP_KEEPCNT, 127);
    set("TCP_NODELAY", fd, IPPROTO_TCP, TCP_NODELAY, -7);
    get("TCP_NODELAY", fd, IPPROTO_TCP, TCP_NODELAY);
    set("TCP_NODELAY", fd, IPPROTO_TCP, TCP_NODELAY, 0);
    get("TCP_NODELAY", fd, IPPROTO_TCP, TCP_NODELAY);
    return 0;
}
