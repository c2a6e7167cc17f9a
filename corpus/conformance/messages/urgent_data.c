/* MSG_OOB and sockatmark: one urgent byte, beside the stream or in it */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET };
    socklen_t length = sizeof(address);
    char text[16];
    int on = 1, mark = -1;
    int listener = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0), server;

    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(listener, (struct sockaddr *)&address, sizeof(address));
    listen(listener, 1);
    getsockname(listener, (struct sockaddr *)&address, &length);
    connect(client, (struct sockaddr *)&address, sizeof(address));
    server = accept(listener, NULL, NULL);

    if (recv(server, text, 1, MSG_OOB) < 0)
        printf("no urgent byte: %s\n", strerror(errno));
    printf("send %zd", send(client, "abc", 3, 0));
    printf(", urgent %zd", send(client, "XU", 2, MSG_OOB));
    printf(", send %zd\n", send(client, "def", 3, 0));

    struct pollfd wait = { server, POLLPRI, 0 };
    printf("poll %d", poll(&wait, 1, -1));
    printf(", POLLPRI %d\n", (wait.revents & POLLPRI) != 0);
    printf("at the mark %d\n", sockatmark(server));
    printf("urgent %zd", recv(server, text, sizeof(text), MSG_OOB));
    printf(" %c\n", text[0]);
    if (recv(server, text, 1, MSG_OOB) < 0)
        printf("urgent again: %s\n", strerror(errno));
    printf("read to the mark %zd", recv(server, text, sizeof(text), 0));
    printf(" %.4s\n", text);
    printf("ioctl %d", ioctl(server, SIOCATMARK, &mark));
    printf(" at the mark %d\n", mark);
    printf("the rest %zd", recv(server, text, sizeof(text), 0));
    printf(" %.3s, at the mark %d\n", text, sockatmark(server));

    /* in the stream */
    setsockopt(server, SOL_SOCKET, SO_OOBINLINE, &on, sizeof(on));
    send(client, "12", 2, 0);
    send(client, "3", 1, MSG_OOB);
    wait.revents = 0;
    poll(&wait, 1, -1);
    printf("in line %zd", recv(server, text, sizeof(text), 0));
    printf(" %.2s, at the mark %d\n", text, sockatmark(server));
    printf("then %zd", recv(server, text, sizeof(text), 0));
    printf(" %.1s\n", text);
    if (recv(server, text, 1, MSG_OOB) < 0)
        printf("beside the stream: %s\n", strerror(errno));
    if (sockatmark(0) < 0)
        printf("sockatmark on a file: %s\n", strerror(errno));
    return 0;
}
