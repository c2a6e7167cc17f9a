/* closing an end with unread data resets the other */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
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
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    send(sv[0], "never read", 10, 0);
    send(sv[1], "answer", 6, 0);
    close(sv[1]);
    show("what came before", recv(sv[0], text, sizeof(text), 0));
    show("recv", recv(sv[0], text, sizeof(text), 0));
    show("recv", recv(sv[0], text, sizeof(text), 0));
    show("send", send(sv[0], "x", 1, MSG_NOSIGNAL));
    return 0;
}
