/*
 * respawned_workers.c - prefork with one listening socket that all workers
 * share. The master does nothing but wait(): a worker that dies is replaced,
 * and the order "quit" (a worker's special exit status) ends them all.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define NWORKERS 3
#define LEAVE_STATUS 99 /* a worker that was told to stop the server */

static pid_t worker_pid[NWORKERS];
static int generation[NWORKERS];

static void die(const char *what)
{
    perror(what);
    exit(EXIT_FAILURE);
}

/* read one line, without its end; 0 at the end of the connection */
static int read_line(int fd, char *buf, size_t size)
{
    size_t used = 0;
    char c;
    ssize_t n;

    while ((n = read(fd, &c, 1)) == 1) {
        if (c == '\n') {
            buf[used] = '\0';
            return 1;
        }
        if (used + 1 < size)
            buf[used++] = c;
    }
    if (n < 0)
        perror("read");
    return 0;
}

static void answer(int fd, const char *text)
{
    if (write(fd, text, strlen(text)) < 0)
        perror("write");
}

/* what one client says; never returns if it makes the worker die */
static void handle_client(int fd)
{
    char line[128];

    while (read_line(fd, line, sizeof line)) {
        if (strcmp(line, "ping") == 0) {
            answer(fd, "pong\n");
        } else if (strncmp(line, "exit ", 5) == 0) {
            answer(fd, "bye\n");
            exit(atoi(line + 5));
        } else if (strcmp(line, "abort") == 0) {
            answer(fd, "aborting\n");
            abort();
        } else if (strcmp(line, "kill") == 0) {
            answer(fd, "killing myself\n");
            kill(getpid(), SIGKILL);
        } else if (strcmp(line, "quit") == 0) {
            answer(fd, "stopping the server\n");
            exit(LEAVE_STATUS);
        } else {
            answer(fd, "what?\n");
        }
    }
}

static void worker_loop(int listener)
{
    for (;;) {
        int client = accept(listener, NULL, NULL);

        if (client < 0) {
            if (errno == EINTR || errno == ECONNABORTED)
                continue;
            die("accept");
        }
        handle_client(client);
        close(client);
    }
}

static void spawn_worker(int slot, int listener)
{
    fflush(stdout); /* or the child has the parent's text a second time */
    worker_pid[slot] = fork();
    if (worker_pid[slot] < 0)
        die("fork");
    if (worker_pid[slot] == 0) {
        worker_loop(listener);
        exit(0); /* not reached */
    }
    generation[slot]++;
}

static int find_slot(pid_t pid)
{
    int i;

    for (i = 0; i < NWORKERS; i++)
        if (worker_pid[i] == pid)
            return i;
    return -1;
}

int main(void)
{
    struct sockaddr_in6 sa;
    socklen_t len = sizeof sa;
    struct rlimit no_core = { 0, 0 };
    int listener, i, on = 1, respawned = 0, running = 1;

    setrlimit(RLIMIT_CORE, &no_core); /* abort() leaves no file */
    listener = socket(AF_INET6, SOCK_STREAM, 0);
    if (listener < 0)
        die("socket");
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    memset(&sa, 0, sizeof sa);
    sa.sin6_family = AF_INET6;
    sa.sin6_addr = in6addr_loopback;
    if (bind(listener, (struct sockaddr *)&sa, sizeof sa) < 0)
        die("bind");
    if (listen(listener, SOMAXCONN) < 0)
        die("listen");
    getsockname(listener, (struct sockaddr *)&sa, &len);
    printf("port %d\n", ntohs(sa.sin6_port));

    for (i = 0; i < NWORKERS; i++)
        spawn_worker(i, listener);

    while (running) {
        int status, slot;
        pid_t pid = wait(&status);

        if (pid < 0)
            die("wait");
        if ((slot = find_slot(pid)) < 0) {
            printf("an unknown child ended\n");
            continue;
        }
        worker_pid[slot] = 0;
        if (WIFEXITED(status) && WEXITSTATUS(status) == LEAVE_STATUS) {
            running = 0;
        } else {
            if (WIFSIGNALED(status))
                printf("a worker was killed: %s\n", strsignal(WTERMSIG(status)));
            else
                printf("a worker ended with %d\n", WEXITSTATUS(status));
            respawned++;
            spawn_worker(slot, listener);
        }
    }

    close(listener);
    for (i = 0; i < NWORKERS; i++)
        if (worker_pid[i] > 0)
            kill(worker_pid[i], SIGTERM);
    while (wait(NULL) > 0)
        ;
    printf("respawned %d, generations %d, then %s\n", respawned,
           generation[0] + generation[1] + generation[2], strerror(errno));
    return 0;
}
