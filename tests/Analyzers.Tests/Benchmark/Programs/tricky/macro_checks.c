/* All checks are hidden in macros, some with the condition turned round. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define OK(x)        ((x) != -1)
#define TRY(x)       do { if (!OK(x)) { perror(#x); goto fail; } } while (0)
#define MUST(x, why) ((x) ? (void)0 : give_up(why))
#define CLOSE(fd)    do { if ((fd) >= 0) close(fd); (fd) = -1; } while (0)

static void give_up(const char *why) __attribute__((noreturn));

static void give_up(const char *why)
{
    fprintf(stderr, "udpecho: %s\n", why);
    exit(EXIT_FAILURE);
}

static int open_udp(const char *ip, int port)
{
    struct sockaddr_in sa;
    int fd = -1;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons((unsigned short)port);
    MUST(inet_pton(AF_INET, ip, &sa.sin_addr) == 1, "bad address");
    TRY(fd = socket(AF_INET, SOCK_DGRAM, 0));
    TRY(bind(fd, (struct sockaddr *)&sa, sizeof sa));
    return fd;
fail:
    CLOSE(fd);
    return -1;
}

static int port_of(const char *text)
{
    char *end;
    long v = strtol(text, &end, 10);

    MUST(end != text && *end == '\0', "port is no number");
    MUST(v > 0 && v < 65536, "port out of range");
    return (int)v;
}

int main(int argc, char **argv)
{
    struct sockaddr_storage peer;
    socklen_t len;
    char pkt[1500];
    ssize_t n;
    int fd;

    MUST(argc == 3, "usage: udpecho address port");
    MUST(OK(fd = open_udp(argv[1], port_of(argv[2]))), "no socket");
    for (;;) {
        len = sizeof peer;
        n = recvfrom(fd, pkt, sizeof pkt, 0, (struct sockaddr *)&peer, &len);
        if (!OK(n)) {
            if (errno == EINTR)
                continue;
            break;
        }
        if (!OK(sendto(fd, pkt, (size_t)n, 0, (struct sockaddr *)&peer, len)))
            perror("sendto");
    }
    perror("recvfrom");
    CLOSE(fd);
    return EXIT_FAILURE;
}
