/* abstract names: every byte counts, nothing is left behind */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
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
    struct sockaddr_un address, name;
    socklen_t length = sizeof(name);
    int fd = socket(AF_UNIX, SOCK_STREAM, 0), other = socket(AF_UNIX, SOCK_STREAM, 0);
    struct sockaddr *any = (struct sockaddr *)&address;
    char text[64];
    memset(&address, 0, sizeof(address));
    address.sun_family = AF_UNIX;
    int count = snprintf(address.sun_path + 1, sizeof(address.sun_path) - 1, "csock-%d", (int)getpid());
    socklen_t size = sizeof(sa_family_t) + 1 + count;
    show("bind", bind(fd, any, size));
    show("taken", bind(other, any, size));
    show("with one NUL more it is another name", bind(other, any, size + 1));
    show("listen", listen(fd, 1));
    show("connect to the other name", connect(socket(AF_UNIX, SOCK_STREAM, 0), any, size + 1));
    show("connect", connect(socket(AF_UNIX, SOCK_STREAM, 0), any, size));
    show("getsockname", getsockname(fd, (struct sockaddr *)&name, &length));
    printf("the same length %d, the same bytes %d\n", length == size, memcmp(&name, &address, size) == 0);
    close(fd);
    show("connect after close", connect(socket(AF_UNIX, SOCK_STREAM, 0), any, size));
    fd = socket(AF_UNIX, SOCK_STREAM, 0);
    show("the name is free again", bind(fd, any, size));
    (void)text;
    return 0;
}
