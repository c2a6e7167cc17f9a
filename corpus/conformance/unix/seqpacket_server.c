/* SOCK_SEQPACKET with a name: listen, connect, accept */
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
    int listener = socket(AF_UNIX, SOCK_SEQPACKET, 0), client = socket(AF_UNIX, SOCK_SEQPACKET, 0), server;
    char text[16];
    socklen_t length = local(&address, "seq.sock");
    show("bind", bind(listener, (struct sockaddr *)&address, length));
    show("listen", listen(listener, 1));
    show("connect of another type", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&address, length));
    show("connect", connect(client, (struct sockaddr *)&address, length));
    server = accept(listener, NULL, NULL);
    send(client, "ab", 2, 0);
    send(client, "cde", 3, 0);
    show("recv", recv(server, text, sizeof(text), 0));
    show("recv", recv(server, text, sizeof(text), 0));
    show("unlink", unlink("seq.sock"));
    return 0;
}
