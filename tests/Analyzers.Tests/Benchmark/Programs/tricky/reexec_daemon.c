/* Becomes a daemon by the book: fork twice, new session, standard streams to /dev/null. */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <syslog.h>
#include <unistd.h>

static int daemonize(void)
{
    pid_t pid;
    int fd, status;

    if ((pid = fork()) < 0)
        return -1;
    if (pid > 0) {
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
            ;
        _exit(0);
    }
    if (setsid() < 0)
        return -1;
    if ((pid = fork()) < 0)
        return -1;
    if (pid > 0)
        _exit(0);
    umask(022);
    if (chdir("/") < 0)
        return -1;
    if ((fd = open("/dev/null", O_RDWR)) < 0)
        return -1;
    if (dup2(fd, 0) < 0 || dup2(fd, 1) < 0 || dup2(fd, 2) < 0) {
        close(fd);
        return -1;
    }
    if (fd > 2)
        close(fd);
    return 0;
}

static int make_listener(void)
{
    struct sockaddr_in sa;
    int s, on = 1;

    if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0)
        return -1;
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(1300);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (!setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) && !bind(s, (struct sockaddr *)&sa, sizeof sa) && !listen(s, 5))
        return s;
    close(s);
    return -1;
}

int main(void)
{
    int ls = make_listener(), fd;

    if (ls < 0) {
        perror("listener");
        return 1;
    }
    if (daemonize() < 0) {
        perror("daemonize");
        close(ls);
        return 1;
    }
    openlog("noted", LOG_PID, LOG_DAEMON);
    for (;;) {
        fd = accept(ls, NULL, NULL);
        if (fd < 0) {
            syslog(LOG_WARNING, "accept: %m");
            sleep(1);
            continue;
        }
        syslog(LOG_INFO, "someone was here");
        close(fd);
    }
}
