/* Control socket of a daemon: one command per connection. */
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/un.h>
#include <unistd.h>

#define DEFAULT_PATH "/var/run/widgetd.ctl"

typedef struct {
    const char *name;
    int (*run)(int fd);
} command_t;

static int say(int fd, const char *s)
{
    size_t n = strlen(s);
    while (n) {
        ssize_t w = write(fd, s, n);
        if (w <= 0)
            return -1;
        s += w;
        n -= (size_t)w;
    }
    return 0;
}

static int cmd_status(int fd) { return say(fd, "running\n"); }
static int cmd_reload(int fd) { return say(fd, "reloaded\n"); }

static const command_t commands[] = {
    { "status", cmd_status },
    { "reload", cmd_reload },
    { NULL, NULL },
};

static int ctl_open(const char *path)
{
    struct sockaddr_un un;
    int fd;

    memset(&un, 0, sizeof un);
    un.sun_family = AF_UNIX;
    strcpy(un.sun_path, path);
    if ((fd = socket(AF_UNIX, SOCK_STREAM, 0)) < 0)
        return -1;
    if (bind(fd, (struct sockaddr *)&un, sizeof un) < 0 || listen(fd, 4) < 0) {
        int e = errno;
        close(fd);
        errno = e;
        return -1;
    }
    return fd;
}

static void ctl_serve(int fd)
{
    char word[32];
    size_t used = 0;
    const command_t *c;

    while (used < sizeof word - 1) {
        ssize_t n = read(fd, word + used, sizeof word - 1 - used);
        if (n <= 0)
            break;
        used += (size_t)n;
        if (word[used - 1] == '\n') {
            used--;
            break;
        }
    }
    word[used] = '\0';
    for (c = commands; c->name != NULL; c++)
        if (strcmp(c->name, word) == 0)
            break;
    if ((c->run ? c->run(fd) : say(fd, "unknown command\n")) < 0)
        perror("ctl: write");
}

int main(int argc, char **argv)
{
    const char *path = argc > 1 ? argv[1] : DEFAULT_PATH;
    int fd = ctl_open(path), c;

    if (fd < 0) {
        perror(path);
        return 1;
    }
    signal(SIGPIPE, SIG_IGN);
    for (;;) {
        c = accept(fd, NULL, NULL);
        if (c < 0)
            continue;
        ctl_serve(c);
        close(c);
    }
}
