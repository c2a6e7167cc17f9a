/* Interactive whiteboard client: reads commands, prints what the board says. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <netdb.h>

char *gets(char *s);

struct board {
    int sock;
    char reply[512];
};

static int board_connect(struct board *b, const char *host, const char *port)
{
    struct addrinfo hints, *res;
    int rc;

    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    if ((rc = getaddrinfo(host, port, &hints, &res))) {
        fprintf(stderr, "%s\n", gai_strerror(rc));
        return -1;
    }
    b->sock = socket(res->ai_family, res->ai_socktype, res->ai_protocol);
    if (b->sock == -1) {
        perror("socket");
        freeaddrinfo(res);
        return -1;
    }
    if (connect(b->sock, res->ai_addr, res->ai_addrlen) == -1) {
        perror("connect");
        close(b->sock);
        freeaddrinfo(res);
        return -1;
    }
    freeaddrinfo(res);
    return 0;
}

static int board_put(struct board *b, const char *s, size_t n)
{
    size_t done = 0;

    while (done < n) {
        ssize_t w = send(b->sock, s + done, n - done, MSG_NOSIGNAL);
        if (w == -1)
            return -1;
        done += (size_t)w;
    }
    return 0;
}

static void board_get(struct board *b)
{
    char shape[20];
    int x, y;
    ssize_t n = recv(b->sock, b->reply, sizeof b->reply - 1, 0);

    if (n == -1) {
        perror("recv");
        exit(1);
    }
    if (n == 0)
        exit(0);
    b->reply[n] = '\0';
    if (sscanf(b->reply, "%s %d %d", shape, &x, &y) == 3)
        printf("%s at %d,%d\n", shape, x, y);
}

int main(int argc, char *argv[])
{
    struct board b;
    char cmd[100];

    if (argc != 3 || board_connect(&b, argv[1], argv[2]) == -1)
        return 1;
    while (gets(cmd) != NULL) {
        if (board_put(&b, cmd, strlen(cmd)) == -1 || board_put(&b, "\n", 1) == -1) {
            perror("send");
            break;
        }
        board_get(&b);
    }
    close(b.sock);
    return 0;
}
