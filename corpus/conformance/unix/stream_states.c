/* calls on AF_UNIX streams in every state */
#include <errno.h>
#include <fcntl.h>
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
    socklen_t length = local(&address, "states.sock");
    int fresh = socket(AF_UNIX, SOCK_STREAM, 0), listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0);
    char byte;
    show("recv, not connected", recv(fresh, &byte, 1, 0));
    show("send, not connected", send(fresh, "x", 1, MSG_NOSIGNAL));
    show("sendto, not connected", sendto(fresh, "x", 1, MSG_NOSIGNAL, (struct sockaddr *)&address, length));
    show("accept, not listening", accept(fresh, NULL, NULL));
    show("getpeername, not connected", getpeername(fresh, (struct sockaddr *)&address, &length));
    length = local(&address, "states.sock");
    bind(listener, (struct sockaddr *)&address, length);
    listen(listener, 1);
    show("recv, listening", recv(listener, &byte, 1, 0));
    show("send, listening", send(listener, "x", 1, MSG_NOSIGNAL));
    fcntl(listener, F_SETFL, O_NONBLOCK);
    show("accept, nobody there", accept(listener, NULL, NULL));
    show("connect", connect(client, (struct sockaddr *)&address, length));
    show("connected before it is accepted: send", send(client, "early", 5, 0));
    show("bind of a connected one", bind(client, (struct sockaddr *)&address, length));
    show("datagram calls: listen", listen(socket(AF_UNIX, SOCK_DGRAM, 0), 1));
    show("datagram calls: accept", accept(socket(AF_UNIX, SOCK_DGRAM, 0), NULL, NULL));
    close(listener);
    show("the listener is gone: recv", recv(client, &byte, 1, 0));
    show("and send", send(client, "x", 1, MSG_NOSIGNAL));
    unlink("states.sock");
    return 0;
}
