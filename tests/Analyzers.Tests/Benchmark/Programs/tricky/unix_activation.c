/* A UNIX server that cleans up behind its dead predecessor, and behind itself. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static const char *socket_path;

static void remove_socket(void)
{
    if (socket_path != NULL)
        unlink(socket_path);
}

static int is_alive(const struct sockaddr_un *un)
{
    int s = socket(AF_UNIX, SOCK_STREAM, 0), alive;

    if (s < 0)
        return 0;
    alive = connect(s, (const struct sockaddr *)un, sizeof *un) == 0;
    close(s);
    return alive;
}

static int serve_at(const char *path)
{
    struct sockaddr_un un = { .sun_family = AF_UNIX };
    int s;

    if (strlen(path) >= sizeof un.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    strcpy(un.sun_path, path);
    if (is_alive(&un)) {
        errno = EADDRINUSE;
        return -1;
    }
    if (unlink(path) < 0 && errno != ENOENT)
        return -1;
    if ((s = socket(AF_UNIX, SOCK_STREAM, 0)) < 0)
        return -1;
    if (bind(s, (struct sockaddr *)&un, sizeof un) < 0 || listen(s, 5) < 0) {
        int e = errno;
        close(s);
        errno = e;
        return -1;
    }
    socket_path = path;
    atexit(remove_socket);
    return s;
}

int main(int argc, char **argv)
{
    static unsigned char buf[512];
    const char *path = argc > 1 ? argv[1] : "/tmp/activation.sock";
    int s, c;
    ssize_t n, off, w;

    if ((s = serve_at(path)) < 0) {
        perror(path);
        return 1;
    }
    signal(SIGPIPE, SIG_IGN);
    while ((c = accept(s, NULL, NULL)) >= 0 || errno == EINTR || errno == ECONNABORTED) {
        if (c < 0)
            continue;
        while ((n = read(c, buf, sizeof buf)) > 0) {
            for (off = 0; off < n; off += w)
                if ((w = write(c, buf + off, n - off)) < 0)
                    break;
            if (w < 0)
                break;
        }
        close(c);
    }
    perror("accept");
    return 1;
}
