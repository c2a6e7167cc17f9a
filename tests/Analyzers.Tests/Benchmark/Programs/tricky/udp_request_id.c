/* A request with retries over a connected UDP socket; late answers are skipped. */
#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static long long now_ms(void)
{
    struct timespec ts;

    clock_gettime(CLOCK_MONOTONIC, &ts);
    return ts.tv_sec * 1000LL + ts.tv_nsec / 1000000;
}

/* 1 when the answer to id came, 0 when time ran out, -1 on errors. */
static int await(int s, uint16_t id, unsigned char *buf, size_t size, long long until)
{
    struct pollfd p = { .fd = s, .events = POLLIN };
    long long left;

    while ((left = until - now_ms()) > 0) {
        int n = poll(&p, 1, (int)left);
        ssize_t got;

        if (n == 0)
            return 0;
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return -1;
        }
        got = recv(s, buf, size, 0);
        if (got < 0) {
            if (errno == ECONNREFUSED)
                return -1;
            continue;
        }
        if (got >= 2 && (buf[0] << 8 | buf[1]) == id)
            return 1;
    }
    return 0;
}

static int ask(int s, uint16_t id, unsigned char *buf, size_t size)
{
    unsigned char q[4] = { (unsigned char)(id >> 8), (unsigned char)id, 0, 1 };
    int tries, rc = 0;

    for (tries = 0; tries < 3 && rc == 0; tries++) {
        if (send(s, q, sizeof q, 0) != (ssize_t)sizeof q)
            return -1;
        rc = await(s, id, buf, size, now_ms() + 1000);
    }
    return rc;
}

int main(int argc, char **argv)
{
    struct addrinfo hints = { .ai_socktype = SOCK_DGRAM }, *ai;
    unsigned char buf[512];
    int s, rc;

    if (argc != 3)
        return 2;
    if ((rc = getaddrinfo(argv[1], argv[2], &hints, &ai)) != 0) {
        fprintf(stderr, "%s\n", gai_strerror(rc));
        return 1;
    }
    s = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
    if (s < 0 || connect(s, ai->ai_addr, ai->ai_addrlen) < 0) {
        perror(argv[1]);
        if (s >= 0)
            close(s);
        freeaddrinfo(ai);
        return 1;
    }
    freeaddrinfo(ai);
    rc = ask(s, (uint16_t)getpid(), buf, sizeof buf);
    close(s);
    puts(rc > 0 ? "alive" : rc == 0 ? "silent" : "unreachable");
    return rc <= 0;
}
