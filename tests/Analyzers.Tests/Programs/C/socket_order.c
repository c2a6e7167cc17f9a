// rules: phase-listen-before-bind, phase-accept-before-listen, phase-connect-after-listen, phase-bind-after-connect, phase-send-unconnected, type-listen-on-dgram, type-accept-on-dgram, connect-retry-same-socket, missing-reuseaddr, reuseaddr-after-bind
/* Calls in an order that a socket's state forbids. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <netdb.h>

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static int make(int type)
{
    int fd = socket(AF_INET, type, 0);
    if (fd < 0)
        die("socket");
    return fd;
}

static int listen_first(struct sockaddr_in *sin)
{
    int on = 1, s = make(SOCK_STREAM);
    if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        die("setsockopt");
    if (listen(s, 5) < 0) // expect: phase-listen-before-bind
        die("listen");
    if (bind(s, (struct sockaddr *)sin, sizeof *sin) < 0)
        die("bind");
    return s;
}

static int no_listen(struct sockaddr_in *sin)
{
    int s, c;
    if ((s = socket(PF_INET, SOCK_STREAM, IPPROTO_TCP)) < 0)
        die("socket");
    if (bind(s, (struct sockaddr *)sin, sizeof *sin) < 0)
        die("bind");
    if ((c = accept(s, NULL, NULL)) < 0) // expect: phase-accept-before-listen
        die("accept");
    close(s);
    return c;
}

static int connect_the_listener(struct sockaddr_in *sin, struct sockaddr_in *peer)
{
    int on = 1, s = make(SOCK_STREAM);
    if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        die("setsockopt");
    if (bind(s, (struct sockaddr *)sin, sizeof *sin) < 0 || listen(s, 1) < 0)
        die("listen");
    if (connect(s, (struct sockaddr *)peer, sizeof *peer) < 0) // expect: phase-connect-after-listen
        die("connect");
    return s;
}

static int bind_late(struct sockaddr_in *sin, struct sockaddr_in *peer)
{
    int s = make(SOCK_DGRAM);
    if (connect(s, (struct sockaddr *)peer, sizeof *peer) < 0)
        die("connect");
    if (bind(s, (struct sockaddr *)sin, sizeof *sin) < 0) // expect: phase-bind-after-connect
        die("bind");
    return s;
}

static int send_early(void)
{
    int s = socket(AF_INET, SOCK_STREAM, 0);
    if (s == -1)
        return -1;
    if (send(s, "GET / HTTP/1.0\r\n\r\n", 18, 0) != 18) // expect: phase-send-unconnected
        perror("send");
    return s;
}

static int on_the_listener(struct sockaddr_in *sin, char *buf)
{
    int on = 1, c, s = make(SOCK_STREAM);
    if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        die("setsockopt");
    if (bind(s, (struct sockaddr *)sin, sizeof *sin) < 0)
        die("bind");
    if (listen(s, 5) < 0)
        die("listen");
    c = accept(s, NULL, NULL);
    if (c < 0)
        die("accept");
    if (recv(s, buf, 128, 0) < 0) // expect: phase-send-unconnected
        die("recv");
    close(c);
    return s;
}

static void datagrams(struct sockaddr_in *sin)
{
    int s = make(SOCK_DGRAM), c;
    if (bind(s, (struct sockaddr *)sin, sizeof *sin) < 0)
        die("bind");
    if (listen(s, 5) < 0) // expect: type-listen-on-dgram
        die("listen");
    c = accept(s, NULL, NULL); // expect: type-accept-on-dgram
    if (c >= 0)
        close(c);
    close(s);
}

static int patient(struct sockaddr_in *peer)
{
    int s = make(SOCK_STREAM);
    while (connect(s, (struct sockaddr *)peer, sizeof *peer) < 0) { // expect: connect-retry-same-socket
        fprintf(stderr, "not yet\n");
        sleep(1);
    }
    return s;
}

static int interrupted(struct sockaddr_in *peer)
{
    int s = make(SOCK_STREAM);
    while (connect(s, (struct sockaddr *)peer, sizeof *peer) < 0) {
        if (errno == EINTR)
            continue;
        die("connect");
    }
    return s;
}

static int a_socket_each(struct sockaddr_in *peer)
{
    for (;;) {
        int s = make(SOCK_STREAM);
        if (connect(s, (struct sockaddr *)peer, sizeof *peer) == 0)
            return s;
        close(s);
        sleep(1);
    }
}

static int by_kind(int type, struct sockaddr_in *sin)
{
    int s = make(type);
    if (bind(s, (struct sockaddr *)sin, sizeof *sin) < 0)
        die("bind");
    if (type == SOCK_STREAM && listen(s, 5) < 0)
        die("listen");
    return s;
}

static int on_any_address(struct addrinfo *list)
{
    struct addrinfo *p;
    for (p = list; p != NULL; p = p->ai_next) {
        int on = 1, s = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
        if (s < 0)
            continue;
        if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0
            && bind(s, p->ai_addr, p->ai_addrlen) == 0 && listen(s, 5) == 0)
            return s;
        close(s);
    }
    return -1;
}

static int reuse_late(void)
{
    struct sockaddr_in sin;
    int on = 1, s = make(SOCK_STREAM);
    memset(&sin, 0, sizeof sin);
    sin.sin_family = AF_INET;
    sin.sin_port = htons(7000);
    if (bind(s, (struct sockaddr *)&sin, sizeof sin) < 0)
        die("bind");
    if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) // expect: reuseaddr-after-bind
        die("setsockopt");
    if (listen(s, 5) < 0)
        die("listen");
    return s;
}

static int no_reuse(unsigned short port)
{
    struct sockaddr_in sin;
    int s = make(SOCK_STREAM);
    memset(&sin, 0, sizeof sin);
    sin.sin_family = AF_INET;
    sin.sin_port = htons(port);
    if (bind(s, (struct sockaddr *)&sin, sizeof sin) < 0) // expect: missing-reuseaddr
        die("bind");
    if (listen(s, 5) < 0)
        die("listen");
    return s;
}

static int any_port(void)
{
    struct sockaddr_in sin;
    int s = make(SOCK_STREAM);
    memset(&sin, 0, sizeof sin);
    sin.sin_family = AF_INET;
    sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(s, (struct sockaddr *)&sin, sizeof sin) < 0)
        die("bind");
    if (listen(s, 5) < 0)
        die("listen");
    return s;
}

static int port_zero(void)
{
    struct sockaddr_in sin = { 0 };
    int s = make(SOCK_STREAM);
    sin.sin_family = AF_INET;
    sin.sin_port = htons(0);
    if (bind(s, (struct sockaddr *)&sin, sizeof sin) < 0 || listen(s, 5) < 0)
        die("listen");
    return s;
}

int main(void)
{
    return 0;
}
