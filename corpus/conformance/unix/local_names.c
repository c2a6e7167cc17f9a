/* names in the file system: taken, missing, too long, of another type */
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

static socklen_t local(struct sockaddr_un *address, const char *path)
{
    memset(address, 0, sizeof(*address));
    address->sun_family = AF_UNIX;
    strcpy(address->sun_path, path);
    return sizeof(*address);
}

int main(void)
{
    struct sockaddr_un address;
    int fd = socket(AF_UNIX, SOCK_STREAM, 0), other = socket(AF_UNIX, SOCK_STREAM, 0), datagram = socket(AF_UNIX, SOCK_DGRAM, 0);
    struct sockaddr *any = (struct sockaddr *)&address;
    socklen_t length = local(&address, "missing.sock");
    show("connect to what is not there", connect(fd, any, length));
    local(&address, "name.sock");
    show("bind", bind(fd, any, length));
    show("a second bind", bind(fd, any, length));
    show("a taken name", bind(other, any, length));
    show("connect to one that does not listen", connect(other, any, length));
    show("listen", listen(fd, 1));
    show("connect of another type", connect(datagram, any, length));
    show("connect", connect(other, any, length));
    show("connect again", connect(other, any, length));
    show("connect of the listening one", connect(fd, any, length));
    show("listen on a connected one", listen(other, 1));
    local(&address, "nodir/x.sock");
    show("in a directory that is not there", bind(datagram, any, length));
    local(&address, "name.sock/x");
    show("in what is no directory", bind(datagram, any, length));
    memset(address.sun_path, 'x', sizeof(address.sun_path));
    show("a name without a NUL", bind(datagram, any, sizeof(address)));
    unlink(address.sun_path);
    show("longer than the structure", bind(socket(AF_UNIX, SOCK_STREAM, 0), any, sizeof(address) + 1));
    address.sun_family = AF_INET;
    show("another family", bind(socket(AF_UNIX, SOCK_STREAM, 0), any, length));
    show("another family to connect", connect(socket(AF_UNIX, SOCK_STREAM, 0), any, length));
    address.sun_family = AF_UNIX;
    show("one byte", bind(socket(AF_UNIX, SOCK_STREAM, 0), any, 1));
    close(fd);
    local(&address, "name.sock");
    show("connect to a name whose socket is closed", connect(socket(AF_UNIX, SOCK_STREAM, 0), any, length));
    show("bind to it", bind(socket(AF_UNIX, SOCK_STREAM, 0), any, length));
    show("unlink", unlink("name.sock"));
    show("bind then", bind(socket(AF_UNIX, SOCK_STREAM, 0), any, length));
    unlink("name.sock");
    return 0;
}
