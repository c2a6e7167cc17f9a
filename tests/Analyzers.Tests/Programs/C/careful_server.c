// rules: fork-no-reap, sigpipe-unhandled, accept-error-fatal, eintr-not-handled, unix-unlink-missing, fd-leak-accept-loop, fd-double-close, fd-use-after-close
/* The same with everything that it takes; nothing is to be found here. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

static void on_child(int signal_number)
{
    int saved = errno;
    (void)signal_number;
    while (waitpid(-1, NULL, WNOHANG) > 0)
        ;
    errno = saved;
}

static int local_listener(const char *path)
{
    struct sockaddr_un un;
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (fd < 0)
        return -1;
    memset(&un, 0, sizeof un);
    un.sun_family = AF_UNIX;
    strncpy(un.sun_path, path, sizeof un.sun_path - 1);
    unlink(path);
    if (bind(fd, (struct sockaddr *)&un, sizeof un) < 0 || listen(fd, 5) < 0) {
        close(fd);
        return -1;
    }
    return fd;
}

int main(int argc, char **argv)
{
    struct sigaction sa;
    int l, c;
    memset(&sa, 0, sizeof sa);
    sa.sa_handler = on_child;
    if (sigaction(SIGCHLD, &sa, NULL) < 0 || argc < 2)
        return 1;
    signal(SIGPIPE, SIG_IGN);
    l = local_listener(argv[1]);
    if (l < 0)
        return 1;
    for (;;) {
        c = accept(l, NULL, NULL);
        if (c < 0) {
            if (errno == EINTR || errno == ECONNABORTED)
                continue;
            perror("accept");
            return 1;
        }
        switch (fork()) {
        case -1:
            perror("fork");
            break;
        case 0:
            close(l);
            if (write(c, "hello\n", 6) != 6)
                _exit(1);
            close(c);
            _exit(0);
        }
        close(c);
    }
}
