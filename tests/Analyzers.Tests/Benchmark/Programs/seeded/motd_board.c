/* motd_board: a read-only board of notices. "SHOW name" prints one. */
#include <ctype.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

static fd_set active;
static int top;

static int get_line(int s, char *line, int size)
{
    int i = 0;
    char c = 0;

    while (i < size - 1 && c != '\n') {
        if (recv(s, &c, 1, 0) <= 0)
            break;
        line[i++] = c;
    }
    line[i] = '\0';
    return i;
}

/* To everybody who watches. */
static void announce(int from, const char *text, size_t n)
{
    int fd;

    for (fd = 0; fd <= top; fd++)
        if (fd != from && FD_ISSET(fd, &active))
            if (send(fd, text, n, MSG_NOSIGNAL) < 0)
                perror("send");
}

static void show(int s)
{
    char line[256], name[64], path[128], text[1024];
    size_t at = 0, i = 0, n;
    FILE *f;

    if (get_line(s, line, sizeof line) == 0)
        return;
    while (line[at] != '\0' && !isspace(line[at]))
        at++;
    while (line[at] == ' ')
        at++;
    while (line[at] > ' ' && i < sizeof name - 1)
        name[i++] = line[at++];
    name[i] = '\0';
    snprintf(path, sizeof path, "notices/%s", name);
    if ((f = fopen(path, "r")) == NULL)
        return;
    while ((n = fread(text, 1, sizeof text, f)) > 0)
        announce(-1, text, n);
    fclose(f);
}

/* Who just connects is asked. */
static int question(int s)
{
    char packet[512];
    size_t n;

    memset(packet, 0, sizeof packet);
    strcpy(packet, "who reads?\n");
    n = strlen(packet);
    if (send(s, packet, n, MSG_NOSIGNAL) != (ssize_t)n)
        return -1;
    memset(packet, 0, sizeof packet);
    if (recv(s, packet, sizeof packet, 0) <= 0) {
        perror("recv");
        return -1;
    }
    printf("read by %s\n", packet);
    strcpy(packet, "noted");
    return 0;
}

int main(void)
{
    struct sockaddr_in sa;
    int ls, on = 1;

    signal(SIGPIPE, SIG_IGN);
    if ((ls = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
        perror("socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(5160);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 || bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0
        || listen(ls, 5) < 0) {
        perror("bind");
        return 1;
    }
    FD_SET(ls, &active);
    top = ls;
    for (;;) {
        fd_set ready = active;

        if (select(top + 1, &ready, NULL, NULL, NULL) < 0) {
            if (errno == EINTR)
                continue;
            perror("select");
            return 1;
        }
        if (FD_ISSET(ls, &ready)) {
            int c = accept(ls, NULL, NULL);

            if (c < 0)
                continue;
            if (question(c) == 0)
                show(c);
            close(c);
        }
    }
}
