/* real-time signals with values, order, sigwaitinfo, signalfd, clock_nanosleep */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
static int order[64], logged;
static volatile sig_atomic_t alarms;
static void handler(int s, siginfo_t *i, void *c)
{
    order[logged++] = (s - SIGRTMIN) * 100 + i->si_value.sival_int;
    (void)c;
    if (i->si_code != SI_QUEUE)
        order[logged++] = -i->si_code - 1000;
}
static void on_alarm(int s)
{
    (void)s;
    alarms++;
}
int main(void)
{
    struct sigaction a;
    memset(&a, 0, sizeof a);
    a.sa_sigaction = handler;
    a.sa_flags = SA_SIGINFO;
    sigfillset(&a.sa_mask);
    sigset_t set, none;
    sigemptyset(&set);
    sigemptyset(&none);
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (int i = 1; i < 6; i++) {
        sigaction(SIGRTMIN + i, &a, NULL);
        sigaddset(&set, SIGRTMIN + i);
    }
    sigprocmask(SIG_BLOCK, &set, NULL);
    union sigval v;
    for (int i = 0; i < 3; i++)
        for (int s = 5; s >= 1; s--) {
            v.sival_int = i;
            printf("%d", sigqueue(getpid(), SIGRTMIN + s, v));
        }
    puts("");
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int i = 0; i < logged; i++)
        printf(" %d", order[i]);
    puts("");
    logged = 0;
    /* to the parent from a child */
    sigprocmask(SIG_BLOCK, &set, NULL);
    fflush(stdout);
    pid_t p = fork();
    if (p == 0) {
        for (int i = 0; i < 4; i++) {
            v.sival_int = 40 + i;
            sigqueue(getppid(), SIGRTMIN + 2, v);
        }
        v.sival_int = 7;
        sigqueue(getppid(), SIGRTMIN + 1, v);
        _exit(0);
    }
    int st;
    waitpid(p, &st, 0);
    siginfo_t si;
    for (int i = 0; i < 2; i++) {
        int r = sigwaitinfo(&set, &si);
        printf("took RTMIN+%d value %d code %d pid ok %d\n", r - SIGRTMIN, si.si_value.sival_int,
               si.si_code == SI_QUEUE, si.si_pid == p);
    }
    int fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    struct signalfd_siginfo f[4];
    memset(f, 0, sizeof f);
    long n = read(fd, f, sizeof f);
    printf("signalfd %ld:", n / (long)sizeof f[0]);
    for (int i = 0; i < n / (long)sizeof f[0]; i++)
        printf(" RTMIN+%d %d code %d pid %d", (int)f[i].ssi_signo - SIGRTMIN, f[i].ssi_int, f[i].ssi_code == SI_QUEUE,
               f[i].ssi_pid == (unsigned)p);
    puts("");
    printf("again %ld %s\n", (long)read(fd, f, sizeof f), strerror(errno));
    raise(SIGRTMIN + 1);
    raise(SIGRTMIN + 2);
    n = read(fd, f, sizeof f);
    for (int i = 0; i < n / (long)sizeof f[0]; i++)
        printf(" RTMIN+%d user %d tkill %d self %d uid %d", (int)f[i].ssi_signo - SIGRTMIN, f[i].ssi_code == SI_USER,
               f[i].ssi_code == SI_TKILL, f[i].ssi_pid == (unsigned)getpid(), f[i].ssi_uid == getuid());
    puts("");
    struct timespec ts = {0, 1000000};
    printf("timedwait %d %s\n", sigtimedwait(&set, &si, &ts), strerror(errno));
    ts.tv_sec = -1;
    printf("timedwait bad %d %s\n", sigtimedwait(&set, &si, &ts), strerror(errno));
    sigprocmask(SIG_SETMASK, &none, NULL);
    /* clock_nanosleep */
    signal(SIGALRM, on_alarm);
    struct itimerval it = {{0, 5000}, {0, 5000}};
    setitimer(ITIMER_REAL, &it, NULL);
    clock_gettime(CLOCK_MONOTONIC, &ts);
    ts.tv_sec += 30;
    struct timespec rem = {5, 5};
    int r = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, &rem);
    printf("absolute: %s, rem untouched %d, alarms %d\n", strerror(r), rem.tv_sec == 5 && rem.tv_nsec == 5, alarms > 0);
    setitimer(ITIMER_REAL, &it, NULL);
    ts.tv_sec = 30;
    ts.tv_nsec = 0;
    r = clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, &rem);
    printf("relative: %s, rem %d, alarms %d\n", strerror(r), rem.tv_sec == 29, alarms > 1);
    setitimer(ITIMER_REAL, &it, NULL);
    r = clock_nanosleep(CLOCK_REALTIME, 0, &ts, NULL);
    printf("relative: %s alarms %d\n", strerror(r), alarms > 2);
    memset(&it, 0, sizeof it);
    setitimer(ITIMER_REAL, &it, NULL);
    ts.tv_sec = 0;
    ts.tv_nsec = 2000000000;
    printf("bad %s\n", strerror(clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, NULL)));
    ts.tv_nsec = 0;
    printf("bad clock %s\n", strerror(clock_nanosleep(77, 0, &ts, NULL)));
    printf("thread cpu %s\n", strerror(clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &ts, NULL)));
    v.sival_int = 1;
    printf("sigqueue 0: %d, bad: %d %s\n", sigqueue(getpid(), 0, v), sigqueue(getpid(), 100, v), strerror(errno));
    errno = 0;
    r = sigqueue(999999, SIGRTMIN + 1, v);
    printf("%d %s\n", r, strerror(errno));
    printf("SIGRTMIN handled: %d\n", SIGRTMAX - SIGRTMIN);
    return 0;
}
