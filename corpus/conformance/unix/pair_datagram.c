/* a datagram pair: boundaries, empty datagrams, a peer that is gone */
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
    int sv[2];
    char text[16];
    struct sockaddr_un name;
    socklen_t length = sizeof(name);
    socketpair(AF_UNIX, SOCK_DGRAM, 0, sv);
    show("send", send(sv[0], "first", 5, 0));
    show("send", send(sv[0], "", 0, 0));
    show("send", send(sv[0], "the third one", 13, 0));
    show("recv", recv(sv[1], text, sizeof(text), 0));
    show("an empty one", recv(sv[1], text, sizeof(text), 0));
    show("cut", recv(sv[1], text, 3, 0));
    show("nothing left", recv(sv[1], text, sizeof(text), MSG_DONTWAIT));
    send(sv[1], "x", 1, 0);
    show("recvfrom", recvfrom(sv[0], text, sizeof(text), 0, (struct sockaddr *)&name, &length));
    printf("length %u\n", length);
    show("MSG_TRUNC", (send(sv[1], "length", 6, 0), recv(sv[0], text, 1, MSG_TRUNC)));
    close(sv[1]);
    show("send to nobody", send(sv[0], "x", 1, MSG_NOSIGNAL));
    show("recv from nobody", recv(sv[0], text, sizeof(text), MSG_DONTWAIT));
    return 0;
}
