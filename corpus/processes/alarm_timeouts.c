/*
 * alarm_timeouts.c - time limits by SIGALRM: accept() and recv() that a signal
 * without SA_RESTART ends with EINTR, and the older way, sigsetjmp before the
 * call and siglongjmp out of the handler.
 */
#include <errno.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

typedef void Sigfunc(int);

static sigjmp_buf jmpbuf;
static volatile sig_atomic_t canjump, alarms;

static void sig_alrm(int signo)
{
    (void)signo;
    alarms++; /* just interrupts */
}

static void sig_jump(int signo)
{
    (void)signo;
    if (canjump == 0)
        return; /* unexpected signal, ignore */
    canjump = 0;
    siglongjmp(jmpbuf, 1);
}

/* signal() as Stevens has it, but SIGALRM never restarts a call */
static Sigfunc *Signal(int signo, Sigfunc *func)
{
    struct sigaction act, oact;

    act.sa_handler = func;
    sigemptyset(&act.sa_mask);
    act.sa_flags = signo == SIGALRM ? 0 : SA_RESTART;
    if (sigaction(signo, &act, &oact) < 0)
        return SIG_ERR;
    return oact.sa_handler;
}

/* An alarm that comes before the call waits would be lost: so it comes again. */
static void set_alarm(int ms)
{
    struct itimerval it;

    it.it_value.tv_sec = ms / 1000;
    it.it_value.tv_usec = ms % 1000 * 1000;
    it.it_interval = it.it_value;
    if (setitimer(ITIMER_REAL, &it, NULL) < 0)
        perror("setitimer");
}

static int accept_timeo(int listenfd, int ms)
{
    Sigfunc *before = Signal(SIGALRM, sig_alrm);
    int fd;

    set_alarm(ms);
    if ((fd = accept(listenfd, NULL, NULL)) < 0 && errno == EINTR)
        errno = ETIMEDOUT;
    set_alarm(0);
    Signal(SIGALRM, before);
    return fd;
}

static ssize_t recv_timeo(int fd, char *buf, size_t size, int ms)
{
    Sigfunc *before = Signal(SIGALRM, sig_alrm);
    ssize_t n;

    set_alarm(ms);
    if ((n = recv(fd, buf, size, 0)) < 0 && errno == EINTR)
        errno = ETIMEDOUT;
    set_alarm(0);
    Signal(SIGALRM, before);
    return n;
}

static ssize_t recv_jump(int fd, char *buf, size_t size, int ms)
{
    Sigfunc *before = Signal(SIGALRM, sig_jump);
    ssize_t n;

    if (sigsetjmp(jmpbuf, 1) != 0) {
        set_alarm(0);
        Signal(SIGALRM, before);
        errno = ETIMEDOUT;
        return -1;
    }
    canjump = 1;
    set_alarm(ms);
    n = recv(fd, buf, size, 0);
    canjump = 0;
    set_alarm(0);
    Signal(SIGALRM, before);
    return n;
}

/* connects to a local socket whose queue is full, which waits for ever */
static int connect_jump(const struct sockaddr_un *to, int ms)
{
    Sigfunc *before;
    volatile int fd = socket(AF_UNIX, SOCK_STREAM, 0);

    before = Signal(SIGALRM, sig_jump);
    if (sigsetjmp(jmpbuf, 1) != 0) {
        set_alarm(0);
        Signal(SIGALRM, before);
        close(fd); /* it may be half connected */
        errno = ETIMEDOUT;
        return -1;
    }
    canjump = 1;
    set_alarm(ms);
    if (connect(fd, (const struct sockaddr *)to, sizeof *to) < 0) {
        int saved = errno;

        close(fd);
        fd = -1;
        errno = saved;
    }
    canjump = 0;
    set_alarm(0);
    Signal(SIGALRM, before);
    return fd;
}

static void show(const char *what, long result)
{
    sigset_t mask;

    if (result < 0)
        printf("%s: %s", what, strerror(errno));
    else
        printf("%s: %ld", what, result);
    sigprocmask(SIG_BLOCK, NULL, &mask);
    printf(", SIGALRM blocked %d, canjump %d\n", sigismember(&mask, SIGALRM), (int)canjump);
}

static int tcp_listener(void)
{
    struct sockaddr_in sin = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof sin;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    if (fd < 0 || bind(fd, (struct sockaddr *)&sin, size) < 0 || listen(fd, 4) < 0) {
        perror("listener");
        exit(1);
    }
    getsockname(fd, (struct sockaddr *)&sin, &size);
    show("accept without a client", accept_timeo(fd, 40));
    printf("port %d\n", ntohs(sin.sin_port));
    fflush(stdout);
    return fd;
}

int main(void)
{
    struct sockaddr_un full = { .sun_family = AF_UNIX, .sun_path = "full" };
    char buf[64];
    int listenfd, fd, i, local, queued[2];
    ssize_t n;

    listenfd = tcp_listener();
    if ((fd = accept_timeo(listenfd, 60000)) < 0) {
        perror("accept");
        return 1;
    }
    n = recv_timeo(fd, buf, sizeof buf, 60000);
    printf("first: %.*s\n", (int)n, buf);
    for (i = 0; i < 3; i++)
        show("recv", recv_timeo(fd, buf, sizeof buf, 30));
    for (i = 0; i < 3; i++)
        show("recv with a jump", recv_jump(fd, buf, sizeof buf, 30));

    send(fd, "still there?\n", 13, 0);
    n = recv_jump(fd, buf, sizeof buf, 60000);
    printf("then: %.*s\n", (int)n, buf);
    send(fd, "bye\n", 4, 0);
    close(fd);
    close(listenfd);

    /* a queue for one connection, of which there may be one more */
    local = socket(AF_UNIX, SOCK_STREAM, 0);
    bind(local, (struct sockaddr *)&full, sizeof full);
    listen(local, 1);
    for (i = 0; i < 2; i++) {
        queued[i] = connect_jump(&full, 60000);
        printf("connection %d: %s\n", i, queued[i] < 0 ? strerror(errno) : "made");
    }
    show("one too many", connect_jump(&full, 30));
    close(accept(local, NULL, NULL));
    fd = connect_jump(&full, 60000);
    printf("with room again: %s\n", fd < 0 ? strerror(errno) : "made");
    unlink(full.sun_path);
    printf("alarms came: %d\n", alarms >= 4);
    return 0;
}
