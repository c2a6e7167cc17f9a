/* door: an access panel; the badge number comes in, "open" or "deny" goes out. */
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define NBADGES 4

static const char *const badges[NBADGES] = { "1001", "1002", "2001", "2002" };

static void *panel(void *arg)
{
    int fd = *(int *)arg;
    char badge[16];
    ssize_t n;
    int i, ok = 0;

    free(arg);
    n = recv(fd, badge, sizeof badge, 0);
    if (n < 0) {
        perror("door: recv");
        close(fd);
        return NULL;
    }
    for (i = 0; i < NBADGES; i++)
        if (strcmp(badge, badges[i]) == 0)
            ok = 1;
    if (send(fd, ok ? "open" : "deny", 4, MSG_NOSIGNAL) != 4)
        perror("door: send");
    close(fd);
    return NULL;
}

static int start_panel(int fd)
{
    pthread_t t;
    int *arg = malloc(sizeof *arg);

    if (arg == NULL)
        return -1;
    *arg = fd;
    if (pthread_create(&t, NULL, panel, arg) != 0) {
        free(arg);
        return -1;
    }
    pthread_detach(t);
    return 0;
}

int main(void)
{
    struct sockaddr_in sa;
    int ls, fd, on = 1;

    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(char *)) < 0)
        perror("setsockopt");
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(8700);
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
        if ((fd = accept(ls, NULL, NULL)) < 0)
            continue;
        if (start_panel(fd) < 0)
            close(fd);
    }
}
