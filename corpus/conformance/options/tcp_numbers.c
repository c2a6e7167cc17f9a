/* the options of TCP that are numbers */
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

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    get("TCP_NODELAY", fd, IPPROTO_TCP, TCP_NODELAY);
    set("TCP_NODELAY", fd, IPPROTO_TCP, TCP_NODELAY, 5);
    get("TCP_NODELAY", fd, IPPROTO_TCP, TCP_NODELAY);
    get("TCP_MAXSEG", fd, IPPROTO_TCP, TCP_MAXSEG);
    set("TCP_MAXSEG", fd, IPPROTO_TCP, TCP_MAXSEG, 1000);
    set("TCP_MAXSEG", fd, IPPROTO_TCP, TCP_MAXSEG, 1);
    set("TCP_CORK", fd, IPPROTO_TCP, TCP_CORK, 1);
    get("TCP_CORK", fd, IPPROTO_TCP, TCP_CORK);
    set("TCP_KEEPIDLE", fd, IPPROTO_TCP, TCP_KEEPIDLE, 60);
    get("TCP_KEEPIDLE", fd, IPPROTO_TCP, TCP_KEEPIDLE);
    set("TCP_KEEPIDLE", fd, IPPROTO_TCP, TCP_KEEPIDLE, 0);
    set("TCP_KEEPIDLE", fd, IPPROTO_TCP, TCP_KEEPIDLE, 100000);
    set("TCP_KEEPINTVL", fd, IPPROTO_TCP, TCP_KEEPINTVL, 7);
    get("TCP_KEEPINTVL", fd, IPPROTO_TCP, TCP_KEEPINTVL);
    set("TCP_KEEPCNT", fd, IPPROTO_TCP, TCP_KEEPCNT, 4);
    get("TCP_KEEPCNT", fd, IPPROTO_TCP, TCP_KEEPCNT);
    set("TCP_KEEPCNT", fd, IPPROTO_TCP, TCP_KEEPCNT, 200);
    set("TCP_SYNCNT", fd, IPPROTO_TCP, TCP_SYNCNT, 3);
    get("TCP_SYNCNT", fd, IPPROTO_TCP, TCP_SYNCNT);
    set("TCP_USER_TIMEOUT", fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 5000);
    get("TCP_USER_TIMEOUT", fd, IPPROTO_TCP, TCP_USER_TIMEOUT);
    set("TCP_USER_TIMEOUT", fd, IPPROTO_TCP, TCP_USER_TIMEOUT, -1);
    get("TCP_QUICKACK", fd, IPPROTO_TCP, TCP_QUICKACK);
    set("TCP_NOTSENT_LOWAT", fd, IPPROTO_TCP, TCP_NOTSENT_LOWAT, 16384);
    get("TCP_NOTSENT_LOWAT", fd, IPPROTO_TCP, TCP_NOTSENT_LOWAT);
    return 0;
}
