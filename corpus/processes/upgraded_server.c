/*
 * upgraded_server.c - a server that replaces itself without losing a
 * connection: it executes its own program again, which finds the listening
 * socket by a number in the environment, as nginx and many others do.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define LISTENER_VARIABLE "SERVER_LISTENER"
#define PRIVATE_FD 40 /* closed by exec: it must not be there afterwards */

static int announce(int listener)
{
    struct sockaddr_in sin;
    socklen_t len = sizeof(sin);

    if (getsockname(listener, (struct sockaddr *)&sin, &len) == -1)
        return -1;
    printf("port %d\n", ntohs(sin.sin_port));
    return fflush(stdout);
}

/* the listener that the program before us left, or a new one */
static int get_listener(void)
{
    const char *inherited = getenv(LISTENER_VARIABLE);
    struct sockaddr_in sin;
    int fd;

    if (inherited != NULL) {
        int listening = 0;
        socklen_t len = sizeof(listening);

        fd = atoi(inherited);
        if (getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listening, &len) == -1) {
            perror("inherited socket");
            exit(1);
        }
        printf("inherited a socket, listening: %d\n", listening);
        unsetenv(LISTENER_VARIABLE);
        return fd;
    }

    fd = socket(AF_INET, SOCK_STREAM, 0);
    memset(&sin, 0, sizeof(sin));
    sin.sin_family = AF_INET;
    sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd == -1 || bind(fd, (struct sockaddr *)&sin, sizeof(sin)) == -1 || listen(fd, 16) == -1) {
        perror("listener");
        exit(1);
    }
    announce(fd);
    return fd;
}

static void upgrade(int listener, char *program, int generation)
{
    char number[16], fd[16];
    char *argv[] = { program, number, NULL };

    snprintf(number, sizeof(number), "%d", generation + 1);
    snprintf(fd, sizeof(fd), "%d", listener);
    setenv(LISTENER_VARIABLE, fd, 1);
    fcntl(listener, F_SETFD, 0);
    printf("generation %d goes\n", generation);
    fflush(stdout);
    execv(program, argv);
    perror("execv");
}

int main(int argc, char *argv[])
{
    int generation = argc > 1 ? atoi(argv[1]) : 1;
    pid_t born_as = generation == 1 ? getpid() : (pid_t)atol(getenv("SERVER_PID"));
    int listener, devnull;
    struct sigaction hup;
    sigset_t mask;

    /* what exec keeps and what it does not */
    sigaction(SIGHUP, NULL, &hup);
    sigprocmask(SIG_BLOCK, NULL, &mask);
    printf("generation %d: same process %d, SIGHUP %s, SIGUSR1 %s, descriptor %d %s\n", generation, getpid() == born_as,
           hup.sa_handler == SIG_DFL ? "default" : hup.sa_handler == SIG_IGN ? "ignored" : "caught",
           sigismember(&mask, SIGUSR1) ? "blocked" : "free", PRIVATE_FD,
           fcntl(PRIVATE_FD, F_GETFD) == -1 ? strerror(errno) : "open");
    if (generation == 1) {
        char pid[16];

        snprintf(pid, sizeof(pid), "%ld", (long)getpid());
        setenv("SERVER_PID", pid, 1);
    }
    signal(SIGHUP, SIG_IGN);
    sigemptyset(&mask);
    sigaddset(&mask, SIGUSR1);
    sigprocmask(SIG_BLOCK, &mask, NULL);
    devnull = open("/dev/null", O_RDONLY);
    dup2(devnull, PRIVATE_FD);
    fcntl(PRIVATE_FD, F_SETFD, FD_CLOEXEC);
    close(devnull);

    listener = get_listener();
    for (;;) {
        char line[64];
        ssize_t n;
        int client = accept4(listener, NULL, NULL, SOCK_CLOEXEC);

        if (client == -1) {
            perror("accept");
            return 1;
        }
        n = recv(client, line, sizeof(line) - 1, 0);
        line[n > 0 ? n : 0] = '\0';
        line[strcspn(line, "\r\n")] = '\0';
        dprintf(client, "generation %d heard %s\n", generation, line);
        if (strcmp(line, "bad upgrade") == 0) {
            upgrade(listener, "./no-such-program", generation);
            dprintf(client, "still generation %d\n", generation);
        } else if (strcmp(line, "upgrade") == 0) {
            upgrade(listener, argv[0], generation); /* closes the client's connection by the way */
        } else if (strcmp(line, "stop") == 0) {
            close(client);
            break;
        }
        close(client);
    }
    close(listener);
    printf("generation %d ends\n", generation);
    return generation;
}
