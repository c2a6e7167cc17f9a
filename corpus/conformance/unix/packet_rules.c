/* SOCK_SEQPACKET: sizes, empty packets, cut ones and addresses */
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
    struct sockaddr_un name = local_name("nobody");
    int ends[2], size = 4096;
    static char block[300000];
    char text[8] = "";
    socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK, 0, ends);
    setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &size, sizeof(size));
    show("larger than the buffer", send(ends[0], block, 10000, 0));
    show("much larger", send(ends[0], block, sizeof(block), 0));
    show("an empty one", send(ends[0], "", 0, 0));
    show("one with an address", sendto(ends[0], "abc", 3, 0, (struct sockaddr *)&name, sizeof(name)));
    show("one more", send(ends[0], "defg", 4, 0));
    show("recv the empty one", recv(ends[1], text, sizeof(text), 0));
    show("recv a part", recv(ends[1], text, 2, 0));
    show("the next one", recv(ends[1], text, 2, MSG_TRUNC));
    show("nothing is left", recv(ends[1], text, sizeof(text), 0));
    show("shutdown", shutdown(ends[0], SHUT_WR));
    show("the end", recv(ends[1], text, sizeof(text), 0));
    show("send after the end", send(ends[0], "x", 1, MSG_NOSIGNAL));
    show("the other direction", send(ends[1], "x", 1, 0));
    close(ends[1]);
    show("recv what was sent", recv(ends[0], text, sizeof(text), 0));
    show("recv", recv(ends[0], text, sizeof(text), 0));
    return 0;
}
