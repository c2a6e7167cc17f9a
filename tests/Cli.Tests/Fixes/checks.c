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

    bind(s, (const struct sockaddr *)at, sizeof *at); // the port
    if (at->sin_port != 0)
        listen(s, 5);
    return s;
}

/* Says yes or no. */
static int is_address(const char *text)
{
    struct in_addr four;

    inet_pton(AF_INET, text, &four);
    return four.s_addr != 0;
}

static int connect_to(const char *host, const char *port)
{
    struct addrinfo hints, *list;
    int s;

    memset(&hints, 0, sizeof hints);
    hints.ai_socktype = SOCK_STREAM;
    getaddrinfo(host, port, &hints, &list);
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

    if (length > 0 && length < (int)sizeof line)
        send(fd, line, length, MSG_NOSIGNAL);
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
        greet(c, "you");
        greet(reader, "me");
        close(c);
    }
}
