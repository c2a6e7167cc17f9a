/* calls that wait, ended by a signal, and those that start again with SA_RESTART */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t alarms;
static int wake = -1;

static void on_alarm(int sig)
{
    (void)sig;
    alarms++;
    if (wake >= 0 && write(wake, "w", 1) != 1)
        alarms = 100;
}

static void set_action(int flags)
{
    struct sigaction action;
    memset(&action, 0, sizeof(action));
    action.sa_handler = on_alarm;
    action.sa_flags = flags;
    sigaction(SIGALRM, &action, NULL);
}

/* again and again: a signal before the call waits ends nothing */
static void start_timer(void)
{
    struct itimerval timer = { { 0, 30000 }, { 0, 30000 } };
    alarms = 0;
    setitimer(ITIMER_REAL, &timer, NULL);
}

static void stop_timer(void)
{
    struct itimerval none = { { 0, 0 }, { 0, 0 } };
    setitimer(ITIMER_REAL, &none, NULL);
}

static void show(const char *what, long result)
{
    int error = errno;
    stop_timer();
    printf("%s: %ld %s, alarms came: %d\n", what, result, result < 0 ? strerror(error) : "", alarms > 0);
}

/* what handlers have written that nobody read */
static void drain(int fd)
{
    char bytes[64];
    while (recv(fd, bytes, sizeof(bytes), MSG_DONTWAIT) > 0)
        ;
}

int main(void)
{
    int pair[2], listener, queue;
    char byte;
    struct sockaddr_un name = { AF_UNIX, "socket" };
    struct timespec second = { 10, 0 }, rest;
    struct timeval limit = { 10, 0 };
    struct epoll_event event = { EPOLLIN, { 0 } };
    struct pollfd request;
    fd_set readers;
    sigset_t blocked, none;

    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
        return 1;
    listener = socket(AF_UNIX, SOCK_STREAM, 0);
    bind(listener, (struct sockaddr *)&name, sizeof(name));
    listen(listener, 1);

    set_action(0);
    start_timer();
    show("read", read(pair[0], &byte, 1));
    start_timer();
    show("recv", recv(pair[0], &byte, 1, 0));
    start_timer();
    show("accept", accept(listener, NULL, NULL));
    request.fd = pair[0];
    request.events = POLLIN;
    start_timer();
    show("poll", poll(&request, 1, 10000));
    FD_ZERO(&readers);
    FD_SET(pair[0], &readers);
    start_timer();
    show("select", select(pair[0] + 1, &readers, NULL, NULL, &limit));
    queue = epoll_create1(0);
    epoll_ctl(queue, EPOLL_CTL_ADD, pair[0], &event);
    start_timer();
    show("epoll_wait", epoll_wait(queue, &event, 1, 10000));
    start_timer();
    show("nanosleep", nanosleep(&second, &rest));
    printf("rest: %d\n", rest.tv_sec < 10);
    start_timer();
    show("clock_nanosleep", -clock_nanosleep(CLOCK_MONOTONIC, 0, &second, NULL));
    start_timer();
    show("pause", pause());
    start_timer();
    printf("sleep: %u left\n", sleep(10));
    stop_timer();

    /* with SA_RESTART the call goes on: the handler itself brings what it waits for */
    set_action(SA_RESTART);
    wake = pair[1];
    start_timer();
    show("read again", read(pair[0], &byte, 1));
    drain(pair[0]);
    start_timer();
    show("recv again", recv(pair[0], &byte, 1, 0));
    wake = -1;
    drain(pair[0]);
    start_timer();
    show("poll does not", poll(&request, 1, 10000));
    setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
    start_timer();
    show("recv with a limit does not", recv(pair[0], &byte, 1, 0));

    /* a signal that only the wait lets through */
    sigemptyset(&none);
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGALRM);
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    alarms = 0;
    raise(SIGALRM);
    show("blocked", 0);
    show("ppoll", ppoll(&request, 1, &second, &none));
    raise(SIGALRM);
    FD_ZERO(&readers);
    show("pselect", pselect(0, NULL, NULL, NULL, &second, &none));
    raise(SIGALRM);
    show("epoll_pwait", epoll_pwait(queue, &event, 1, 10000, &none));
    printf("still blocked: %d\n", (sigprocmask(SIG_BLOCK, NULL, &none), sigismember(&none, SIGALRM)));
    return 0;
}
