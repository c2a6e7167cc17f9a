/* Addresses, their lengths and their texts. */
#include <arpa/inet.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static int resolve(const char *host)
{
    struct addrinfo hints = { 0 }, *list;

    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_DGRAM;
    if (getaddrinfo(host, "53", &hints, &list) != 0)
        return -1;
    freeaddrinfo(list);
    return 0;
}

static int ask(int fd)
{
    struct sockaddr_in to = { 0 }, from;
    socklen_t length;
    char answer[64];

    to.sin_family = AF_INET;
    to.sin_port = htons(53);
    (void)inet_pton(AF_INET, "127.0.0.1", &to.sin_addr);
    if (sendto(fd, "?", 1, 0, (struct sockaddr *)&to, sizeof to) != 1)
        return -1;
    length = sizeof(from);
    if (recvfrom(fd, answer, sizeof answer, 0, (struct sockaddr *)&from, &length) < 0)
        return -1;
    return 0;
}

static void serve(int fd)
{
    struct sockaddr_in peer;
    socklen_t length = sizeof peer;
    char line[16];
    ssize_t n;

    for (;;) {
        /* One datagram at a time. */
        length = sizeof(peer);
        n = recvfrom(fd, line, sizeof line, 0, (struct sockaddr *)&peer, &length);
        if (n < 0)
            return;
        char address2[INET_ADDRSTRLEN];
        (void)inet_ntop(AF_INET, &peer.sin_addr, address2, sizeof(address2));
        printf("%s sent %zd bytes\n", address2, n);
    }
}

static int bind_six(int fd)
{
    struct sockaddr_in6 six;

    memset(&six, 0, sizeof six);
    six.sin6_family = AF_INET6;
    return bind(fd, (struct sockaddr *)&six, sizeof(six));
}

static void show(const struct in6_addr *six)
{
    char text[INET6_ADDRSTRLEN];

    if (inet_ntop(AF_INET6, six, text, sizeof text) != NULL)
        puts(text);
}

static int bind_local(int fd, const char *path)
{
    struct sockaddr_un name;

    memset(&name, 0, sizeof name);
    name.sun_family = AF_UNIX;
    if (snprintf(name.sun_path, sizeof(name.sun_path), "%s", path) >= (int)sizeof(name.sun_path)) {
        fprintf(stderr, "name.sun_path is cut off\n");
    }
    if (bind(fd, (struct sockaddr *)&name, sizeof name) == -1)
        return -1;
    return listen(fd, 5);
}

static int parse(const char *text, struct in_addr *address)
{
    struct sockaddr_in to;

    memset(&to, 0, sizeof to);
    if (inet_pton(AF_INET, text, &to.sin_addr) != 1) {
        fprintf(stderr, "inet_pton failed\n");
        return -1;
    }
    *address = to.sin_addr;
    return 0;
}

int main(int argc, char **argv)
{
    struct in6_addr six = IN6ADDR_LOOPBACK_INIT;
    struct in_addr address;
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    int local = socket(AF_UNIX, SOCK_STREAM, 0);

    if (argc < 2 || fd < 0 || local < 0 || resolve(argv[1]) < 0 || ask(fd) < 0 || bind_six(fd) < 0 || bind_local(local, argv[1]) < 0)
        return 1;
    if (parse(argv[1], &address) < 0)
        return 1;
    show(&six);
    char address3[INET_ADDRSTRLEN];
    (void)inet_ntop(AF_INET, &address, address3, sizeof(address3));
    char address4[INET_ADDRSTRLEN];
    (void)inet_ntop(AF_INET, &address, address4, sizeof(address4));
    printf("%s and %s\n", address3, address4);
    serve(fd);
    return 0;
}
