/* a stream pair: both directions, end of stream, a broken pipe */
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
    char text[16] = "";
    struct sockaddr_un name;
    socklen_t length = sizeof(name);
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    show("send", send(sv[0], "one", 3, 0));
    show("send", send(sv[0], "two", 3, 0));
    show("both are read as one", recv(sv[1], text, sizeof(text), 0));
    printf("%s\n", text);
    show("send of nothing", send(sv[0], "", 0, 0));
    show("is nothing", recv(sv[1], text, sizeof(text), MSG_DONTWAIT));
    show("getsockname", getsockname(sv[0], (struct sockaddr *)&name, &length));
    printf("length %u, family %d\n", length, name.sun_family == AF_UNIX);
    length = sizeof(name);
    show("getpeername", getpeername(sv[0], (struct sockaddr *)&name, &length));
    printf("length %u\n", length);
    length = sizeof(name);
    send(sv[1], "back", 4, 0);
    show("recvfrom", recvfrom(sv[0], text, sizeof(text), 0, (struct sockaddr *)&name, &length));
    printf("length %u\n", length);
    show("sendto with an address", sendto(sv[0], "x", 1, 0, (struct sockaddr *)&name, sizeof(name)));
    close(sv[1]);
    show("the end", recv(sv[0], text, sizeof(text), 0));
    show("send", send(sv[0], "x", 1, MSG_NOSIGNAL));
    show("getpeername", (length = sizeof(name), getpeername(sv[0], (struct sockaddr *)&name, &length)));
    return 0;
}
