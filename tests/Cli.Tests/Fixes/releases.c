/* What is given back never, twice or too early. */
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int connect_first(const char *host)
{
    struct addrinfo hints, *list;
    int s;

    memset(&hints, 0, sizeof hints);
    hints.ai_socktype = SOCK_STREAM;
    if (getaddrinfo(host, "80", &hints, &list) != 0)
        return -1;
    s = socket(list->ai_family, list->ai_socktype, list->ai_protocol);
    if (s < 0)
        return -1;
    if (connect(s, list->ai_addr, list->ai_addrlen) < 0) {
        perror("connect");
        return -1; /* nobody there */
    }
    freeaddrinfo(list);
    return s;
}

static int connect_any(const char *host)
{
    struct addrinfo hints, *list, *p;
    int s = -1;

    memset(&hints, 0, sizeof hints);
    hints.ai_socktype = SOCK_STREAM;
    if (getaddrinfo(host, "80", &hints, &list) != 0)
        return -1;
    for (p = list; p != NULL; p = p->ai_next) {
        s = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
        if (s < 0)
            continue;
        if (connect(s, p->ai_addr, p->ai_addrlen) == 0)
            break;
        s = -1;
    }
    freeaddrinfo(list);
    return s;
}

static void finish(int s, int failed)
{
    if (failed)
        close(s);
    close(s);
}

static void announce(void)
{
    int s = socket(AF_INET, SOCK_STREAM, 0);

    if (s < 0)
        return;
    if (listen(s, 5) < 0) {
        perror("listen");
        return;
    }
    if (write(s, "x", 1) != 1)
        return;
    close(s);
}

static void hang_up(int s)
{
    close(s);
    shutdown(s, SHUT_RDWR);
}

static int serve(int listener)
{
    for (;;) {
        int c = accept(listener, NULL, NULL);
        char byte;

        if (c < 0)
            return -1;
        if (recv(c, &byte, 1, 0) != 1)
            continue;
        if (byte == 'q') {
            close(c);
            return 0;
        }
        close(c);
    }
}

int main(int argc, char **argv)
{
    int one, other;

    if (argc != 2)
        return 2;
    one = connect_first(argv[1]);
    other = connect_any(argv[1]);
    if (one < 0 || other < 0 || serve(one) < 0)
        return 1;
    announce();
    finish(one, argc > 2);
    hang_up(other);
    return 0;
}
