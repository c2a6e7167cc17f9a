/* wrong_lengths.c: lengths and texts of addresses that are wrong, and do no harm this time */
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static int bind_loopback(struct sockaddr_in *at)
{
    socklen_t length = sizeof *at;
    int fd = socket(AF_INET, SOCK_DGRAM, 0);

    memset(at, 0, sizeof *at);
    at->sin_family = AF_INET;
    at->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd == -1 || bind(fd, (struct sockaddr *)at, sizeof *at) == -1 || getsockname(fd, (struct sockaddr *)at, &length) == -1)
        return -1;
    return fd;
}

static int send_three(int fd, in_port_t port)
{
    struct sockaddr_in to; /* its padding is what it is */
    int i;

    to.sin_family = AF_INET;
    to.sin_port = port;
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (i = 0; i < 3; i++)
        if (sendto(fd, "abc" + i, 1, 0, (struct sockaddr *)&to, sizeof to) != 1)
            return -1;
    return 0;
}

static void receive_three(int fd, in_port_t port)
{
    struct sockaddr_in peer;
    socklen_t length = sizeof peer;
    char byte;
    int i;

    for (i = 0; i < 3; i++) {
        if (recvfrom(fd, &byte, 1, 0, (struct sockaddr *)&peer, &length) != 1)
            return;
        printf("%c from %s %d\n", byte, peer.sin_port == port ? "itself" : "another", (int)length);
    }
}

static void nobody_asks_who(int fd, in_port_t port)
{
    struct sockaddr_in peer;
    socklen_t none = 0;
    char byte;

    if (send_three(fd, port) == -1)
        return;
    if (recvfrom(fd, &byte, 1, 0, (struct sockaddr *)&peer, &none) == 1)
        printf("%c from somebody\n", byte);
}

static int bind_local(const char *path)
{
    struct sockaddr_un name;
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);

    if (fd == -1)
        return -1;
    memset(&name, 0, sizeof name);
    name.sun_family = AF_UNIX;
    strcpy(name.sun_path, path);
    if (bind(fd, (struct sockaddr *)&name, sizeof(struct sockaddr)) == -1) {
        close(fd);
        return -1;
    }
    printf("%s is %s\n", path, listen(fd, 1) == 0 ? "open" : "closed");
    return fd;
}

int main(int argc, char **argv)
{
    struct sockaddr_in at;
    int fd = bind_loopback(&at);
    int local;

    if (fd == -1 || send_three(fd, at.sin_port) == -1) {
        perror("udp");
        return 1;
    }
    receive_three(fd, at.sin_port);
    nobody_asks_who(fd, at.sin_port);
    close(fd);
    local = bind_local(argc > 1 ? argv[1] : "door");
    if (local != -1)
        close(local);
    return 0;
}
