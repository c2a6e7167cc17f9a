// rules: fork-no-reap, sigpipe-unhandled, accept-error-fatal, unix-unlink-missing
/* A server with a process for each connection that forgets about them. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>

static int say(int fd, const char *text)
{
    size_t length = strlen(text);
    if (write(fd, text, length) != (ssize_t)length) // expect: sigpipe-unhandled
        return -1;
    return 0;
}

static void serve(int fd)
{
    say(fd, "hello\n");
    say(fd, "bye\n");
}

static void dispatch(int l, int c)
{
    pid_t pid = fork(); // expect: fork-no-reap
    if (pid == 0) {
        close(l);
        serve(c);
        close(c);
        _exit(0);
    }
    if (pid < 0)
        perror("fork");
    close(c);
}

static void become_daemon(void)
{
    pid_t pid = fork();
    if (pid < 0)
        exit(1);
    if (pid > 0)
        exit(0);
    setsid();
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
    if (bind(fd, (struct sockaddr *)&un, sizeof un) < 0 || listen(fd, 5) < 0) { // expect: unix-unlink-missing
        close(fd);
        return -1;
    }
    return fd;
}

static int abstract_listener(const char *name)
{
    struct sockaddr_un un;
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (fd < 0)
        return -1;
    memset(&un, 0, sizeof un);
    un.sun_family = AF_UNIX;
    un.sun_path[0] = '\0';
    strncpy(un.sun_path + 1, name, sizeof un.sun_path - 2);
    if (bind(fd, (struct sockaddr *)&un, sizeof un) < 0 || listen(fd, 5) < 0) {
        close(fd);
        return -1;
    }
    return fd;
}

int main(int argc, char **argv)
{
    int l = argc > 2 ? abstract_listener(argv[2]) : local_listener(argv[1]), c;
    if (l < 0)
        return 1;
    become_daemon();
    for (;;) {
        c = accept(l, NULL, NULL);
        if (c < 0) {
            perror("accept");
            exit(1); // expect: accept-error-fatal
        }
        dispatch(l, c);
    }
}
