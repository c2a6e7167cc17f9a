/* late_options.c: options that come too late or with the wrong length, a listener that takes nobody in */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int open_listener(struct sockaddr_in *at)
{
    socklen_t length = sizeof *at;
    int on = 1;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    if (fd == -1)
        return -1;
    memset(at, 0, sizeof *at);
    at->sin_family = AF_INET;
    at->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(fd, (struct sockaddr *)at, sizeof *at) == -1)
        goto failed;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (listen(fd, 0) == -1 || getsockname(fd, (struct sockaddr *)at, &length) == -1)
        goto failed;
    return fd;
failed:
    close(fd);
    return -1;
}

static int open_plain_listener(unsigned short port)
{
    struct sockaddr_in at;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    if (fd == -1)
        return -1;
    memset(&at, 0, sizeof at);
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(fd, (struct sockaddr *)&at, sizeof at) == -1 || listen(fd, 5) == -1) {
        close(fd);
        return -1;
    }
    return fd;
}

static int keep_alive(int fd)
{
    struct {
        int on, more;
    } options = { 1, 0 };

    return setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &options.on, sizeof(long));
}

int main(int argc, char **argv)
{
    struct sockaddr_in at;
    int listener = open_listener(&at);
    int plain = open_plain_listener(argc > 1 ? atoi(argv[1]) : 0);
    int client = socket(AF_INET, SOCK_STREAM, 0);
    int server, value = 0;
    socklen_t length = sizeof value;
    char byte = '-';
    ssize_t n;

    if (listener == -1 || plain == -1 || client == -1 || keep_alive(client) == -1
        || connect(client, (struct sockaddr *)&at, sizeof at) == -1 || (server = accept(listener, NULL, NULL)) == -1) {
        perror("late_options");
        return 1;
    }
    if (getsockopt(client, SOL_SOCKET, SO_KEEPALIVE, &value, &length) == 0)
        printf("kept alive: %d\n", value);
    if (send(server, "s", 1, 0) != 1 || recv(client, &byte, 1, 0) != 1)
        return 1;
    printf("%c\n", byte);
    value = 42;
    if (send(server, &value, sizeof value, 0) != sizeof value)
        return 1;
    n = recv(client, &value, sizeof value, 0);
    if (n <= 0)
        return 1;
    printf("%d\n", value);
    close(server);
    close(client);
    close(plain);
    close(listener);
    return 0;
}
