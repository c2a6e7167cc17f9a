/*
 * super_server.c - inetd over UNIX-domain sockets: a table of services, one
 * select(), and for each connection a program whose standard streams are the
 * socket. A "wait" service gets the listening socket itself, and nobody
 * listens on it until that program has ended.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define SERVARGS 5

struct servtab {
    const char *se_service; /* name of the service, and of its socket */
    int se_wait;            /* single server: it gets the listener */
    const char *se_server;  /* program; NULL: we do it ourselves */
    char *se_argv[SERVARGS + 1];
    void (*se_builtin)(int);
    int se_fd;
    pid_t se_pid;   /* the single server that runs */
    int se_count;   /* how often it was started */
};

static void echo_stream(int s)
{
    char buffer[256];
    ssize_t i;

    while ((i = read(s, buffer, sizeof(buffer))) > 0 && write(s, buffer, i) > 0)
        ;
}

static void chargen_stream(int s)
{
    char text[74];
    int row, i;

    for (row = 0; row < 3; row++) {
        for (i = 0; i < 72; i++)
            text[i] = ' ' + (row + i) % 95;
        text[72] = '\r';
        text[73] = '\n';
        if (write(s, text, sizeof(text)) != sizeof(text))
            break;
    }
}

static struct servtab table[] = {
    { "echo", 0, NULL, { NULL }, echo_stream, -1, 0, 0 },
    { "chargen", 0, NULL, { NULL }, chargen_stream, -1, 0, 0 },
    { "upper", 0, "/usr/bin/tr", { "tr", "a-z", "A-Z", NULL }, NULL, -1, 0, 0 },
    { "count", 0, "/bin/sh", { "sh", "-c", "n=0; while read l; do n=$((n+1)); done; echo $n lines; echo gone >&2", NULL }, NULL, -1, 0, 0 },
    { "none", 0, "/no/such/daemon", { "daemon", NULL }, NULL, -1, 0, 0 },
    { "single", 1, NULL, { NULL }, NULL, -1, 0, 0 },
};
#define NSERVICES (int)(sizeof(table) / sizeof(table[0]))

static int running;
static volatile sig_atomic_t child_ended;

static void reapchild(int sig)
{
    (void)sig;
    child_ended = 1;
}

/* the "wait" service: takes every connection that is there, then ends */
static void single_server(int listener)
{
    int fd, n = 0;

    fcntl(listener, F_SETFL, fcntl(listener, F_GETFL) | O_NONBLOCK);
    while ((fd = accept(listener, NULL, NULL)) >= 0) {
        char text[64];

        fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK);
        snprintf(text, sizeof(text), "connection %d of this server\n", ++n);
        if (write(fd, text, strlen(text)) < 0)
            _exit(2);
        close(fd);
    }
    _exit(errno == EAGAIN ? 10 + n : 1);
}

static void setup(struct servtab *sep)
{
    struct sockaddr_un sun;

    memset(&sun, 0, sizeof(sun));
    sun.sun_family = AF_UNIX;
    strncpy(sun.sun_path, sep->se_service, sizeof(sun.sun_path) - 1);
    unlink(sun.sun_path);
    if ((sep->se_fd = socket(AF_UNIX, SOCK_STREAM, 0)) < 0 || bind(sep->se_fd, (struct sockaddr *)&sun, sizeof(sun)) < 0 || listen(sep->se_fd, 10) < 0) {
        fprintf(stderr, "%s: %s\n", sep->se_service, strerror(errno));
        exit(1);
    }
    fcntl(sep->se_fd, F_SETFD, FD_CLOEXEC);
}

static void run_service(struct servtab *sep, int ctrl)
{
    int fd;

    if (sep->se_builtin) {
        (*sep->se_builtin)(ctrl);
        _exit(0);
    }
    if (sep->se_wait)
        single_server(ctrl);
    dup2(ctrl, 0);
    close(ctrl);
    dup2(0, 1);
    dup2(0, 2);
    for (fd = 3; fd < 64; fd++)
        close(fd);
    signal(SIGCHLD, SIG_DFL);
    execv(sep->se_server, sep->se_argv);
    dprintf(2, "execv %s: %s\n", sep->se_server, strerror(errno));
    _exit(1);
}

static void report(struct servtab *sep, int status)
{
    printf("%s: ", sep->se_service);
    if (WIFSIGNALED(status))
        printf("signal %d\n", WTERMSIG(status));
    else
        printf("exit status 0x%x\n", WEXITSTATUS(status));
    fflush(stdout);
}

static pid_t owner_pid[64];
static struct servtab *owner[64];

static void reap(void)
{
    int status, i;
    pid_t pid;

    child_ended = 0;
    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        running--;
        for (i = 0; i < 64; i++) {
            if (owner_pid[i] != pid)
                continue;
            owner_pid[i] = 0;
            if (owner[i]->se_wait)
                owner[i]->se_pid = 0;
            report(owner[i], status);
        }
    }
}

int main(int argc, char **argv)
{
    int i, connections = argc > 1 ? atoi(argv[1]) : 1;
    struct sigaction sa;
    sigset_t chld, old;

    for (i = 0; i < NSERVICES; i++)
        setup(&table[i]);
    memset(&sa, 0, sizeof(sa));
    sa.sa_handler = reapchild;
    sigaction(SIGCHLD, &sa, NULL);
    sigemptyset(&chld);
    sigaddset(&chld, SIGCHLD);
    sigprocmask(SIG_BLOCK, &chld, &old);
    printf("ready: %d services\n", NSERVICES);
    fflush(stdout);

    while (connections > 0 || running > 0) {
        fd_set readable;
        int max = -1, n, failure;

        FD_ZERO(&readable);
        for (i = 0; i < NSERVICES && connections > 0; i++) {
            if (table[i].se_pid != 0)
                continue; /* its single server has the socket */
            FD_SET(table[i].se_fd, &readable);
            if (table[i].se_fd > max)
                max = table[i].se_fd;
        }
        /* SIGCHLD comes in here and nowhere else */
        n = pselect(max + 1, &readable, NULL, NULL, NULL, &old);
        failure = errno; /* reap()'s last waitpid() fails when no child is left */
        if (child_ended)
            reap();
        if (n <= 0) {
            if (n < 0 && failure != EINTR)
                fprintf(stderr, "pselect: %s\n", strerror(failure));
            continue;
        }
        for (i = 0; i < NSERVICES; i++) {
            struct servtab *sep = &table[i];
            int ctrl, slot;
            pid_t pid;

            if (!FD_ISSET(sep->se_fd, &readable))
                continue;
            ctrl = sep->se_wait ? sep->se_fd : accept(sep->se_fd, NULL, NULL);
            if (ctrl < 0) {
                perror("accept");
                continue;
            }
            if ((pid = fork()) == 0) {
                sigprocmask(SIG_SETMASK, &old, NULL);
                run_service(sep, ctrl);
            }
            if (!sep->se_wait)
                close(ctrl);
            if (pid < 0) {
                perror("fork");
                continue;
            }
            if (sep->se_wait)
                sep->se_pid = pid;
            for (slot = 0; owner_pid[slot] != 0; slot++)
                ;
            owner_pid[slot] = pid;
            owner[slot] = sep;
            sep->se_count++;
            running++;
            connections--;
        }
    }
    for (i = 0; i < NSERVICES; i++) {
        printf("%s was started %d times\n", table[i].se_service, table[i].se_count);
        close(table[i].se_fd);
        unlink(table[i].se_service);
    }
    return 0;
}
