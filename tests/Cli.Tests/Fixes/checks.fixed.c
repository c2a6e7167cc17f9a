/* Results that nobody looks at, in functions that leave in different ways. */
#include <arpa/inet.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Says -1 when something is wrong. */
static int open_listener(const struct sockaddr_in *at)
{
    int s = socket(AF_INET, SOCK_STREAM, 0); /* for all clients */
    if (s == -1) {
        perror("socket");
        return -1;
    }

    int reuse = 1;
    if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof(reuse)) == -1)
        perror("setsockopt");
    if (bind(s, (const struct sockaddr *)at, sizeof *at) == -1) { // the port
        perror("bind");
        close(s);
        return -1;
    }
    if (at->sin_port != 0) {
        if (listen(s, 5) == -1) {
            perror("listen");
            close(s);
            return -1;
        }
    }
    return s;
}

/* Says yes or no. */
static int is_address(const char *text)
{
    struct in_addr four;

    if (inet_pton(AF_INET, text, &four) != 1) {
        fprintf(stderr, "inet_pton failed\n");
        return 0;
    }
    return four.s_addr != 0;
}

static int connect_to(const char *host, const char *port)
{
    struct addrinfo hints, *list;
    int s;

    memset(&hints, 0, sizeof hints);
    hints.ai_socktype = SOCK_STREAM;
    int status = getaddrinfo(host, port, &hints, &list);
    if (status != 0) {
        fprintf(stderr, "getaddrinfo: %s\n", gai_strerror(status));
        return -1;
    }
    s = socket(list->ai_family, list->ai_socktype, list->ai_protocol);
    if (s == -1) {
        perror("socket");
        freeaddrinfo(list);
        return -1;
    }
    if (connect(s, list->ai_addr, list->ai_addrlen) == -1) {
        perror("connect");
        close(s);
        freeaddrinfo(list);
        return -1;
    }
    freeaddrinfo(list);
    return s;
}

static void greet(int fd, const char *name)
{
    char line[80];
    int length = snprintf(line, sizeof line, "hello %s\n", name);

    if (length > 0 && length < (int)sizeof line) {
        if (send(fd, line, length, MSG_NOSIGNAL) != length) {
            perror("send");
            return;
        }
    }
    else
        puts("too long");
}

int main(void)
{
    struct sockaddr_in at;
    int listener, c, reader;

    memset(&at, 0, sizeof at);
    at.sin_family = AF_INET;
    at.sin_port = htons(4000);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    listener = open_listener(&at);
    if (!is_address("127.0.0.1"))
        return 2;
    reader = connect_to("localhost", "4000");
    for (;;) {
        c = accept(listener, NULL, NULL);
        if (c == -1) {
            perror("accept");
            continue;
        }
        greet(c, "you");
        greet(reader, "me");
        close(c);
    }
}
