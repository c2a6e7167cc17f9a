/* SO_REUSEPORT: several sockets at one port */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
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

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

int main(void)
{
    struct sockaddr_in address;
    socklen_t length = sizeof(address);
    int on = 1, i, fds[3];
    address = loopback(0);
    for (i = 0; i < 3; i++)
    {
        fds[i] = socket(AF_INET, SOCK_STREAM, 0);
        setsockopt(fds[i], SOL_SOCKET, SO_REUSEPORT, &on, sizeof(on));
        show("bind", bind(fds[i], (struct sockaddr *)&address, sizeof(address)));
        show("listen", listen(fds[i], 1));
        getsockname(fds[0], (struct sockaddr *)&address, &length);
    }
    i = socket(AF_INET, SOCK_STREAM, 0);
    show("bind without the option", bind(i, (struct sockaddr *)&address, sizeof(address)));
    return 0;
}
