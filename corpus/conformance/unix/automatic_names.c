/* bind with the family only: the kernel chooses an abstract name */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

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
    int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
    memset(&address, 0, sizeof(address));
    address.sun_family = AF_UNIX;
    show("bind", bind(fd, (struct sockaddr *)&address, sizeof(sa_family_t)));
    show("getsockname", getsockname(fd, (struct sockaddr *)&name, &length));
    printf("length %u, begins with NUL %d\n", length, name.sun_path[0] == 0);
    show("bind again", bind(fd, (struct sockaddr *)&address, sizeof(sa_family_t)));
    return 0;
}
