/* who connected, as accept and getpeername tell */
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static socklen_t local(struct sockaddr_un *address, const char *path)
{
    memset(address, 0, sizeof(*address));
    address->sun_family = AF_UNIX;
    strcpy(address->sun_path, path);
    return sizeof(*address);
}

int main(void)
{
    struct sockaddr_un address, own, peer;
    socklen_t length = local(&address, "server.sock"), size = sizeof(peer);
    int listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0), server;
    bind(listener, (struct sockaddr *)&address, length);
    listen(listener, 2);
    connect(client, (struct sockaddr *)&address, length);
    server = accept(listener, (struct sockaddr *)&peer, &size);
    printf("accept of a client without a name: length %u, family %d\n", size, peer.sun_family == AF_UNIX);
    size = sizeof(peer);
    getpeername(client, (struct sockaddr *)&peer, &size);
    printf("the client's peer: %u %s\n", size, peer.sun_path);
    size = sizeof(peer);
    getsockname(server, (struct sockaddr *)&peer, &size);
    printf("the accepted one's own name: %u %s\n", size, peer.sun_path);
    close(client);
    client = socket(AF_UNIX, SOCK_STREAM, 0);
    length = local(&own, "client.sock");
    bind(client, (struct sockaddr *)&own, length);
    connect(client, (struct sockaddr *)&address, length);
    size = sizeof(peer);
    server = accept(listener, (struct sockaddr *)&peer, &size);
    printf("a client with a name: %u %s\n", size, peer.sun_path);
    unlink("server.sock");
    unlink("client.sock");
    return 0;
}
