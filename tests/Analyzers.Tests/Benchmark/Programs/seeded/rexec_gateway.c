/* Lab gateway: a terminal says what to ping, we ping it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>

#define GW_PORT 6100

struct session {
    int  fd;
    char line[128];
    size_t used;
};

/* One line without its end; -1 at the end of the connection. */
static int get_line(struct session *ss)
{
    char c;
    ssize_t n;

    ss->used = 0;
    for (;;) {
        n = recv(ss->fd, &c, 1, 0);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return -1;
        if (c == '\n')
            break;
        if (c != '\r' && ss->used < sizeof ss->line - 1)
            ss->line[ss->used++] = c;
    }
    ss->line[ss->used] = '\0';
    return 0;
}

static int say(struct session *ss, const char *text)
{
    size_t left = strlen(text);

    while (left > 0) {
        ssize_t n = send(ss->fd, text, left, MSG_NOSIGNAL);
        if (n < 0)
            return -1;
        text += n;
        left -= n;
    }
    return 0;
}

static void ping(struct session *ss)
{
    char cmd[256], out[256];
    FILE *p;

    snprintf(cmd, sizeof cmd, "ping -c 1 %s", ss->line);
    p = popen(cmd, "r");
    if (p == NULL) {
        perror("popen");
        return;
    }
    while (fgets(out, sizeof out, p) != NULL)
        if (say(ss, out) < 0)
            break;
    pclose(p);
}

int main(void)
{
    struct sockaddr_in sin;
    struct session ss;
    int fd, one = 1;

    if ((fd = socket(AF_INET, SOCK_STREAM, 0)) == -1) {
        perror("socket");
        return EXIT_FAILURE;
    }
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) == -1)
        perror("SO_REUSEADDR");
    memset(&sin, 0, sizeof sin);
    sin.sin_family = AF_INET;
    sin.sin_port = htons(GW_PORT);
    sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(fd, (struct sockaddr *)&sin, sizeof sin) == -1) {
        perror("bind");
        return EXIT_FAILURE;
    }
    if (listen(fd, 4) == -1) {
        perror("listen");
        return EXIT_FAILURE;
    }
    while (1) {
        if ((ss.fd = accept(fd, NULL, NULL)) == -1) {
            perror("accept");
            continue;
        }
        while (get_line(&ss) == 0)
            ping(&ss);
        close(ss.fd);
    }
}
