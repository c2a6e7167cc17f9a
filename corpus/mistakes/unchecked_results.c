/* unchecked_results.c: both ends of a connection, and nobody looks whether anything worked */
#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

static void talk(int from, int to, const char *text)
{
    char answer[32];
    struct pollfd ready = { .fd = to, .events = POLLIN };

    write(from, text, strlen(text));
    poll(&ready, 1, -1);
    memset(answer, 0, sizeof answer);
    read(to, answer, sizeof answer - 1); /* short enough for one piece */
    printf("got %s\n", answer);
}

static void answer_datagram(void)
{
    struct sockaddr_in at;
    socklen_t length = sizeof at;
    char byte = '?';
    int one = socket(AF_INET, SOCK_DGRAM, 0);
    int other = socket(AF_INET, SOCK_DGRAM, 0);

    memset(&at, 0, sizeof at);
    at.sin_family = AF_INET;
    inet_pton(AF_INET, "127.0.0.1", &at.sin_addr);
    bind(one, (struct sockaddr *)&at, sizeof at);
    if (getsockname(one, (struct sockaddr *)&at, &length) == 0)
        sendto(other, "!", 1, 0, (struct sockaddr *)&at, sizeof at);
    recvfrom(one, &byte, 1, 0, NULL, NULL);
    printf("datagram %c\n", byte);
    close(one);
    close(other);
}

int main(void)
{
    struct sockaddr_in at;
    socklen_t length = sizeof at;
    char text[INET_ADDRSTRLEN];
    fd_set set;
    int on = 1;
    int listener, client, server;

    listener = socket(AF_INET, SOCK_STREAM, 0);
    memset(&at, 0, sizeof at);
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(listener, (struct sockaddr *)&at, sizeof at);
    listen(listener, 5);
    if (getsockname(listener, (struct sockaddr *)&at, &length) == -1)
        return 1;

    client = socket(AF_INET, SOCK_STREAM, 0);
    connect(client, (struct sockaddr *)&at, sizeof at);
    FD_ZERO(&set);
    FD_SET(listener, &set);
    select(listener + 1, &set, NULL, NULL, NULL);
    server = accept(listener, NULL, NULL);
    inet_ntop(AF_INET, &at.sin_addr, text, sizeof text);
    printf("connected to %s\n", text);
    setsockopt(server, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);

    talk(client, server, "hello");
    talk(server, client, "good bye");
    send(client, "x", 1, 0);
    recv(server, text, 1, 0);
    printf("and %c\n", text[0]);
    answer_datagram();
    close(server);
    close(client);
    close(listener);
    return 0;
}
