/* authd: checks a pass phrase; the answer is a letter. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PHRASE "correct horse"

static char *read_phrase(int fd)
{
    static char phrase[64];
    ssize_t n;

    n = recv(fd, phrase, sizeof phrase - 1, 0);
    phrase[n] = '\0';
    phrase[strcspn(phrase, "\r\n")] = '\0';
    return phrase;
}

static void say(int fd, char c)
{
    if (write(fd, &c, 1) != 1)
        perror("write");
}

int main(void)
{
    struct sockaddr_in sa;
    int ls, fd, on = 1;

    if ((ls = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        perror("setsockopt");
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(1645);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0) {
        perror("bind");
        return 1;
    }
    if (listen(ls, 8) < 0) {
        perror("listen");
        return 1;
    }
    for (;;) {
        if ((fd = accept(ls, NULL, NULL)) < 0) {
            if (errno != EINTR)
                perror("accept");
            continue;
        }
        say(fd, strcmp(read_phrase(fd), PHRASE) == 0 ? 'y' : 'n');
        close(fd);
    }
}
