/* ircbot -- joins a channel and logs who speaks */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netdb.h>

#define NICK    "logbot"
#define CHANNEL "#ops"

struct bot {
    int  sock;
    char in[513];
    int  have;
    char nick[32];
};

static int connect_to(const char *host, const char *port)
{
    struct addrinfo hints, *list, *p;
    int s = -1;

    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    if (getaddrinfo(host, port, &hints, &list) != 0)
        return -1;
    for (p = list; p; p = p->ai_next) {
        if ((s = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) < 0)
            continue;
        if (connect(s, p->ai_addr, p->ai_addrlen) == 0)
            break;
        close(s);
        s = -1;
    }
    freeaddrinfo(list);
    return s;
}

static int put(struct bot *b, const char *text)
{
    int len = strlen(text), off = 0, n;

    while (off < len) {
        n = send(b->sock, text + off, len - off, MSG_NOSIGNAL);
        if (n == -1)
            return -1;
        off += n;
    }
    return 0;
}

static void handle(struct bot *b, char *line)
{
    char who[64];
    char *bang;

    if (strncmp(line, "PING ", 5) == 0) {
        line[1] = 'O';
        if (put(b, line) < 0 || put(b, "\r\n") < 0)
            perror("pong");
        return;
    }
    if (line[0] == ':' && (bang = strchr(line, '!')) != NULL) {
        *bang = '\0';
        strcpy(who, line + 1);
        printf("%s spoke\n", who);
    }
}

static int feed(struct bot *b)
{
    char *nl;
    int n = recv(b->sock, b->in + b->have, sizeof b->in - 1 - b->have, 0);

    if (n <= 0)
        return -1;
    b->have += n;
    b->in[b->have] = '\0';
    while ((nl = strstr(b->in, "\r\n")) != NULL) {
        *nl = '\0';
        handle(b, b->in);
        b->have -= (nl + 2) - b->in;
        memmove(b->in, nl + 2, b->have + 1);
    }
    if (b->have == sizeof b->in - 1)
        b->have = 0;    /* no end of line in sight */
    return 0;
}

int main(int argc, char **argv)
{
    static struct bot bot;

    if (argc != 2) {
        fprintf(stderr, "usage: ircbot server\n");
        return 1;
    }
    bot.sock = connect_to(argv[1], "6667");
    if (bot.sock < 0) {
        fprintf(stderr, "cannot connect\n");
        return 1;
    }
    if (put(&bot, "NICK " NICK "\r\nUSER bot 0 * :bot\r\nJOIN " CHANNEL "\r\n") < 0) {
        perror("login");
        return 1;
    }
    while (feed(&bot) == 0)
        ;
    close(bot.sock);
    return 0;
}
