/*
 * event_supervisor.c - a supervisor in the way of today's init programs: no
 * handlers at all, signals come out of a signalfd, deadlines out of a timerfd,
 * the children's output out of pipes, all through one epoll.
 */
#define _GNU_SOURCE /* pipe2 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAX_RESTARTS 2

enum policy { NEVER, ON_FAILURE };

struct service {
    const char *name;
    const char *command;
    enum policy policy;
    int limit_ms; /* from its first output on; 0: none */
    pid_t pid;
    int out, timer;
    int restarts, status;
    char text[256];
    size_t used;
};

static struct service services[] = {
    { .name = "hello", .command = "echo hello from a child", .policy = ON_FAILURE },
    { .name = "flaky", .command = "echo attempt; exit 4", .policy = ON_FAILURE },
    { .name = "crash", .command = "kill -SEGV $$", .policy = NEVER },
    { .name = "endless", .command = "echo waiting; exec sleep 1000", .policy = NEVER, .limit_ms = 60 },
    { .name = "stubborn", .command = "trap '' TERM; echo deaf; while :; do sleep 1000; done", .policy = NEVER },
};
#define COUNT (int)(sizeof services / sizeof *services)

static int epoll, running, shutting_down;

static void fail(const char *what)
{
    perror(what);
    exit(EXIT_FAILURE);
}

/* what is watched is named by a number: 0 the signals, 1.. output, 101.. timers */
static void watch(int fd, unsigned tag)
{
    struct epoll_event event = { .events = EPOLLIN, .data.u32 = tag };

    if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) < 0)
        fail("epoll_ctl");
}

static void start(int index)
{
    struct service *s = &services[index];
    sigset_t none;
    int ends[2];

    if (pipe2(ends, O_CLOEXEC) < 0)
        fail("pipe2");
    if ((s->pid = fork()) < 0)
        fail("fork");
    if (s->pid == 0) {
        setpgid(0, 0);
        sigemptyset(&none); /* the mask survives exec */
        sigprocmask(SIG_SETMASK, &none, NULL);
        dup2(ends[1], STDOUT_FILENO);
        execl("/bin/sh", "sh", "-c", s->command, (char *)NULL);
        _exit(127);
    }
    setpgid(s->pid, s->pid);
    close(ends[1]);
    s->out = ends[0];
    watch(s->out, 1 + index);
    running++;
}

static void start_timer(struct service *s)
{
    struct itimerspec limit = { { 0, 0 }, { 0, s->limit_ms * 1000000L } };

    if ((s->timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC)) < 0 || timerfd_settime(s->timer, 0, &limit, NULL) < 0)
        fail("timerfd");
    watch(s->timer, 101 + (unsigned)(s - services));
}

static void on_output(struct service *s)
{
    ssize_t n = read(s->out, s->text + s->used, sizeof s->text - 1 - s->used);

    if (n > 0) {
        if (s->used == 0 && s->limit_ms > 0)
            start_timer(s);
        s->used += n;
        /* the deaf one is only asked to end when it can't hear us any more */
        if (strcmp(s->name, "stubborn") == 0 && strstr(s->text, "deaf") != NULL)
            kill(s->pid, SIGTERM);
    } else {
        close(s->out); /* closing takes it out of the epoll */
        s->out = -1;
    }
}

static void on_timer(struct service *s)
{
    unsigned long long expirations;

    if (read(s->timer, &expirations, sizeof expirations) != sizeof expirations)
        fail("timerfd");
    close(s->timer);
    s->timer = -1;
    if (s->pid > 0)
        kill(-s->pid, SIGTERM);
}

static void reap(void)
{
    int status;
    pid_t pid;

    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        for (int i = 0; i < COUNT; i++) {
            struct service *s = &services[i];

            if (s->pid != pid)
                continue;
            running--;
            s->pid = 0;
            s->status = status;
            if (s->policy == ON_FAILURE && status != 0 && s->restarts < MAX_RESTARTS && !shutting_down) {
                while (s->out >= 0)
                    on_output(s);
                s->restarts++;
                start(i);
            }
        }
    }
}

/* returns how many records of signals were read */
static int on_signal(int signals)
{
    struct signalfd_siginfo info[4];
    ssize_t n = read(signals, info, sizeof info);

    if (n < 0) {
        if (errno == EAGAIN)
            return 0;
        fail("signalfd");
    }
    for (int i = 0; i < (int)(n / sizeof info[0]); i++) {
        switch (info[i].ssi_signo) {
        case SIGCHLD:
            reap();
            break;
        case SIGUSR1:
            printf("SIGUSR1 of our own: %d, value %d\n", info[i].ssi_pid == (unsigned)getpid(), info[i].ssi_int);
            break;
        case SIGTERM:
            shutting_down = 1;
            for (int k = 0; k < COUNT; k++)
                if (services[k].pid > 0)
                    kill(-services[k].pid, SIGKILL);
            break;
        }
    }
    return (int)(n / sizeof info[0]);
}

int main(void)
{
    union sigval value = { .sival_int = 42 };
    sigset_t mask;
    int signals;

    sigemptyset(&mask);
    sigaddset(&mask, SIGCHLD);
    sigaddset(&mask, SIGTERM);
    sigaddset(&mask, SIGUSR1);
    sigprocmask(SIG_BLOCK, &mask, NULL);
    if ((signals = signalfd(-1, &mask, SFD_NONBLOCK | SFD_CLOEXEC)) < 0)
        fail("signalfd");
    if ((epoll = epoll_create1(EPOLL_CLOEXEC)) < 0)
        fail("epoll_create1");
    watch(signals, 0);
    printf("nothing yet: %d\n", on_signal(signals));
    sigqueue(getpid(), SIGUSR1, value);
    for (int i = 0; i < COUNT; i++)
        start(i);

    while (running > 0) {
        struct epoll_event events[8];
        int n = epoll_wait(epoll, events, 8, -1);

        if (n < 0)
            fail("epoll_wait");
        for (int i = 0; i < n; i++) {
            unsigned tag = events[i].data.u32;

            if (tag == 0)
                on_signal(signals);
            else if (tag > 100)
                on_timer(&services[tag - 101]);
            else if (services[tag - 1].out >= 0)
                on_output(&services[tag - 1]);
        }
        /* when only the deaf one is left */
        if (running == 1 && services[COUNT - 1].pid > 0 && services[COUNT - 1].used > 0 && !shutting_down)
            raise(SIGTERM);
    }
    for (int i = 0; i < COUNT; i++) {
        struct service *s = &services[i];

        while (s->out >= 0)
            on_output(s);
        s->text[strcspn(s->text, "\n")] = '\0';
        if (WIFSIGNALED(s->status))
            printf("%s: killed by signal %d", s->name, WTERMSIG(s->status));
        else
            printf("%s: status %d", s->name, WEXITSTATUS(s->status));
        printf(", restarts %d, said '%s' (%zu bytes)\n", s->restarts, s->text, s->used);
    }
    close(signals);
    close(epoll);
    return 0;
}
