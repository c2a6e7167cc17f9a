/* local datagrams: connect, connect elsewhere, and to nobody again */
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

static struct sockaddr_un local_name(const char *path)
{
    struct sockaddr_un name;
    memset(&name, 0, sizeof(name));
    name.sun_family = AF_UNIX;
    strncpy(name.sun_path, path, sizeof(name.sun_path) - 1);
    return name;
}

int main(void)
{
    struct sockaddr_un first = local_name("first"), second = local_name("second"), found;
    struct sockaddr none;
    socklen_t length = sizeof(found);
    int one = socket(AF_UNIX, SOCK_DGRAM, 0), other = socket(AF_UNIX, SOCK_DGRAM, 0), fd = socket(AF_UNIX, SOCK_DGRAM, 0);
    char text[8];
    memset(&none, 0, sizeof(none));
    bind(one, (struct sockaddr *)&first, sizeof(first));
    bind(other, (struct sockaddr *)&second, sizeof(second));
    show("send", send(fd, "0", 1, 0));
    show("connect", connect(fd, (struct sockaddr *)&first, sizeof(first)));
    show("getpeername", getpeername(fd, (struct sockaddr *)&found, &length));
    printf("%s, %u\n", found.sun_path, length);
    show("send", send(fd, "1", 1, 0));
    show("sendto the other", sendto(fd, "2", 1, 0, (struct sockaddr *)&second, sizeof(second)));
    show("connect elsewhere", connect(fd, (struct sockaddr *)&second, sizeof(second)));
    show("send", send(fd, "3", 1, 0));
    show("recv", recv(one, text, 8, MSG_DONTWAIT));
    show("recv", recv(one, text, 8, MSG_DONTWAIT));
    show("recv", recv(other, text, 8, MSG_DONTWAIT));
    length = sizeof(found);
    show("the sender has no name", recvfrom(other, text, 8, MSG_DONTWAIT, (struct sockaddr *)&found, &length));
    printf("%u\n", length);
    show("connect to nobody", connect(fd, &none, sizeof(none)));
    length = sizeof(found);
    show("getpeername", getpeername(fd, (struct sockaddr *)&found, &length));
    show("send", send(fd, "4", 1, 0));
    show("sendto", sendto(fd, "5", 1, 0, (struct sockaddr *)&first, sizeof(first)));
    show("a stream to nobody", connect(socket(AF_UNIX, SOCK_STREAM, 0), &none, sizeof(none)));
    show("shutdown without a peer", shutdown(fd, SHUT_WR));
    show("send after that", sendto(fd, "6", 1, MSG_NOSIGNAL, (struct sockaddr *)&first, sizeof(first)));
    show("listen", listen(one, 1));
    show("accept", accept(one, NULL, NULL));
    return 0;
}
