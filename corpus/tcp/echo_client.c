/*
 * echo_client - send a known pattern to an echo server and compare what comes back
 *
 * usage: echo_client 4|6|PATH port kilobytes
 *
 * Sends in windows, so that a server which answers while it reads never has to wait for
 * us: at most WINDOW bytes are on their way. Half-closes at the end, and expects the end
 * of the stream from the other side.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <arpa/inet.h>

#define WINDOW (32 * 1024)

typedef struct generator {
    unsigned int state;
} generator;

/* xorshift32: good enough for a pattern, and the same on every machine */
static unsigned char next_byte(generator *g)
{
    unsigned int x = g->state;

    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    g->state = x;
    return (unsigned char)(x >> 24);
}

static unsigned char out[WINDOW], in[WINDOW];

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static int connect_inet(int family, int port)
{
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    int fd = socket(family, SOCK_STREAM, 0);

    if (fd < 0)
        die("socket");

    if (family == AF_INET) {
        memset(&v4, 0, sizeof(v4));
        v4.sin_family = AF_INET;
        v4.sin_port = htons((unsigned short)port);
        if (inet_pton(AF_INET, "127.0.0.1", &v4.sin_addr) != 1)
            die("inet_pton");
        if (connect(fd, (struct sockaddr *)&v4, sizeof(v4)) < 0)
            die("connect");
    } else {
        memset(&v6, 0, sizeof(v6));
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons((unsigned short)port);
        if (inet_pton(AF_INET6, "::1", &v6.sin6_addr) != 1)
            die("inet_pton");
        if (connect(fd, (struct sockaddr *)&v6, sizeof(v6)) < 0)
            die("connect");
    }
    return fd;
}

static int connect_unix(const char *path)
{
    struct sockaddr_un un;
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);

    if (fd < 0)
        die("socket");
    memset(&un, 0, sizeof(un));
    un.sun_family = AF_UNIX;
    strncpy(un.sun_path, path, sizeof(un.sun_path) - 1);
    if (connect(fd, (struct sockaddr *)&un, sizeof(un)) < 0)
        die("connect");
    return fd;
}

int main(int argc, char **argv)
{
    generator pattern = { 2463534242u };
    unsigned int checksum = 0;
    long total, done = 0;
    int fd;

    if (argc != 4) {
        fprintf(stderr, "usage: %s 4|6|PATH port kilobytes\n", argv[0]);
        return 2;
    }

    if (!strcmp(argv[1], "4"))
        fd = connect_inet(AF_INET, atoi(argv[2]));
    else if (!strcmp(argv[1], "6"))
        fd = connect_inet(AF_INET6, atoi(argv[2]));
    else
        fd = connect_unix(argv[1]);

    total = atol(argv[3]) * 1024;
    while (done < total) {
        long chunk = total - done < WINDOW ? total - done : WINDOW;
        long sent = 0, received = 0, i;

        for (i = 0; i < chunk; i++)
            out[i] = next_byte(&pattern);

        while (sent < chunk) {
            ssize_t n = send(fd, out + sent, chunk - sent, 0);

            if (n < 0)
                die("send");
            sent += n;
        }

        while (received < chunk) {
            ssize_t n = recv(fd, in + received, chunk - received, 0);

            if (n < 0)
                die("recv");
            if (n == 0) {
                fprintf(stderr, "the server closed after %ld bytes\n", done + received);
                return 1;
            }
            received += n;
        }

        for (i = 0; i < chunk; i++) {
            if (in[i] != out[i]) {
                fprintf(stderr, "byte %ld: sent %02x, got %02x\n", done + i, out[i], in[i]);
                return 1;
            }
            checksum = checksum * 31 + in[i];
        }
        done += chunk;
    }

    /* no more from us; now the server should have nothing left either */
    if (shutdown(fd, SHUT_WR) < 0)
        die("shutdown");
    switch (recv(fd, in, sizeof(in), 0)) {
    case 0:
        break;
    case -1:
        die("recv");
    default:
        fprintf(stderr, "more bytes than were sent\n");
        return 1;
    }

    close(fd);
    printf("%ld bytes, checksum %08x\n", done, checksum);
    return 0;
}
