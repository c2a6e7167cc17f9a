/* sumd: adds the numbers of a line. */
#include <ctype.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define LINE_MAX_ 200

static long sum_line(const char *p)
{
    long sum = 0;

    while (*p) {
        if (isdigit(*p)) {
            char *end;
            sum += strtol(p, &end, 10);
            p = end;
        } else {
            p++;
        }
    }
    return sum;
}

static int answer(int fd, long value)
{
    char text[32];
    int len = snprintf(text, sizeof text, "%ld\n", value), off;
    ssize_t n;

    for (off = 0; off < len; off += n) {
        n = write(fd, text + off, len - off);
        if (n < 0)
            return -1;
    }
    return 0;
}

static void talk(int fd)
{
    char line[LINE_MAX_];
    size_t used = 0;
    ssize_t n;
    char *nl;

    for (;;) {
        n = read(fd, line + used, sizeof line - 1 - used);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return;
        }
        used += (size_t)n;
        line[used] = '\0';
        while ((nl = strchr(line, '\n')) != NULL) {
            *nl++ = '\0';
            if (answer(fd, sum_line(line)) < 0)
                return;
            used -= (size_t)(nl - line);
            memmove(line, nl, used + 1);
        }
        if (used == sizeof line - 1)
            used = 0;
    }
}

int main(void)
{
    struct sockaddr_in sa;
    int ls, fd, one = 1;

    signal(SIGPIPE, SIG_IGN);
    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls < 0)
        return perror("socket"), 1;
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) < 0)
        return perror("setsockopt"), 1;
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(3300);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0)
        return perror("bind"), 1;
    if (listen(ls, 3) < 0)
        return perror("listen"), 1;
    for (;;) {
        if ((fd = accept(ls, NULL, NULL)) < 0)
            continue;
        talk(fd);
        close(fd);
    }
}
