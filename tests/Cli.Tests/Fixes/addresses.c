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
    struct addrinfo hints, *list;

    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_DGRAM;
    if (getaddrinfo(host, "53", &hints, &list) != 0)
        return -1;
    freeaddrinfo(list);
    return 0;
}

static int ask(int fd)
{
    struct sockaddr_in to, from;
    socklen_t length;
    char answer[64];

    to.sin_family = AF_INET;
    to.sin_port = htons(53);
    to.sin_addr.s_addr = inet_addr("127.0.0.1");
    if (sendto(fd, "?", 1, 0, (struct sockaddr *)&to, sizeof to) != 1)
        return -1;
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
        n = recvfrom(fd, line, sizeof line, 0, (struct sockaddr *)&peer, &length);
        if (n < 0)
            return;
        printf("%s sent %zd bytes\n", inet_ntoa(peer.sin_addr), n);
    }
}

static int bind_six(int fd)
{
    struct sockaddr_in6 six;

    memset(&six, 0, sizeof six);
    six.sin6_family = AF_INET6;
    return bind(fd, (struct sockaddr *)&six, sizeof(struct sockaddr_in));
}

static void show(const struct in6_addr *six)
{
    char text[INET_ADDRSTRLEN];

    if (inet_ntop(AF_INET6, six, text, sizeof text) != NULL)
        puts(text);
}

static int bind_local(int fd, const char *path)
{
    struct sockaddr_un name;

    memset(&name, 0, sizeof name);
    name.sun_family = AF_UNIX;
    strcpy(name.sun_path, path);
    if (bind(fd, (struct sockaddr *)&name, sizeof name) == -1)
        return -1;
    return listen(fd, 5);
}

static int parse(const char *text, struct in_addr *address)
{
    struct sockaddr_in to;

    memset(&to, 0, sizeof to);
    to.sin_addr.s_addr = inet_addr(text);
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
    printf("%s and %s\n", inet_ntoa(address), inet_ntoa(address));
    serve(fd);
    return 0;
}
