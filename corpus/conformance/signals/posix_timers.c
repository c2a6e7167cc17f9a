/* timer_create and its kin: signals with values, none, threads; what is left, overruns, errors, timers and fork */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t count, value, code;
static sem_t expired;
static int thread_value;
static volatile int is_other_thread;
static pthread_t main_thread;

static void handler(int sig, siginfo_t *info, void *context)
{
    (void)sig;
    (void)context;
    count++;
    value = info->si_value.sival_int;
    code = info->si_code;
}

static void notify(union sigval v)
{
    thread_value = v.sival_int;
    is_other_thread = !pthread_equal(pthread_self(), main_thread);
    sem_post(&expired);
}

static const char *name(int result)
{
    if (result == 0)
        return "0";
    switch (errno) {
    case EINVAL: return "EINVAL";
    case EINTR: return "EINTR";
    case EFAULT: return "EFAULT";
    case EAGAIN: return "EAGAIN";
    default: return "another error";
    }
}

static void arm(timer_t timer, long milliseconds, long interval)
{
    struct itimerspec time = { { interval / 1000, interval % 1000 * 1000000 }, { milliseconds / 1000, milliseconds % 1000 * 1000000 } };
    if (timer_settime(timer, 0, &time, NULL) != 0)
        perror("timer_settime");
}

/* waits until so many signals have come; none can come between the look and the wait */
static void await_signals(int wanted)
{
    sigset_t all, old;

    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &old);
    while (count < wanted)
        sigsuspend(&old);
    sigprocmask(SIG_SETMASK, &old, NULL);
}

int main(void)
{
    timer_t timer, second;
    struct sigevent event;
    struct sigaction action;
    struct itimerspec time, old;
    struct timespec now;
    sigset_t blocked, none;

    setvbuf(stdout, NULL, _IOLBF, 0);
    main_thread = pthread_self();
    memset(&action, 0, sizeof(action));
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGUSR1, &action, NULL);
    sigaction(SIGALRM, &action, NULL);
    sigaction(SIGRTMIN + 3, &action, NULL);

    memset(&event, 0, sizeof(event));
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGUSR1;
    event.sigev_value.sival_int = 42;
    printf("create: %s\n", name(timer_create(CLOCK_MONOTONIC, &event, &timer)));
    memset(&time, 1, sizeof(time));
    printf("gettime: %s", name(timer_gettime(timer, &time)));
    printf(" %ld %ld %ld %ld\n", (long)time.it_value.tv_sec, time.it_value.tv_nsec, (long)time.it_interval.tv_sec, time.it_interval.tv_nsec);
    arm(timer, 5, 0);
    await_signals(1);
    printf("one: value %d, SI_TIMER %d, overrun %d\n", (int)value, code == SI_TIMER, timer_getoverrun(timer));

    count = 0;
    arm(timer, 2, 2);
    await_signals(5);
    puts("each two milliseconds");
    arm(timer, 0, 0);
    count = 0;

    memset(&time, 0, sizeof(time));
    time.it_value.tv_sec = 100;
    time.it_interval.tv_sec = 7;
    printf("settime: %s\n", name(timer_settime(timer, 0, &time, &old)));
    printf("before: %ld %ld\n", (long)old.it_value.tv_sec, (long)old.it_interval.tv_sec);
    timer_gettime(timer, &time);
    printf("left: %d %ld\n", time.it_value.tv_sec >= 98, (long)time.it_interval.tv_sec);
    clock_gettime(CLOCK_MONOTONIC, &now);
    memset(&time, 0, sizeof(time));
    time.it_value = now;
    time.it_value.tv_sec += 50;
    timer_settime(timer, TIMER_ABSTIME, &time, &old);
    printf("before: %d %ld\n", old.it_value.tv_sec >= 98, (long)old.it_interval.tv_sec);
    timer_gettime(timer, &time);
    printf("left of an absolute time: %d\n", time.it_value.tv_sec >= 48 && time.it_value.tv_sec <= 50);
    time.it_value = now;
    timer_settime(timer, TIMER_ABSTIME, &time, NULL);
    await_signals(1);
    puts("a time that is past expires at once");

    /* a blocked signal waits */
    sigemptyset(&none);
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGUSR1);
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    count = 0;
    arm(timer, 1, 1);
    now.tv_sec = 0;
    now.tv_nsec = 30000000;
    nanosleep(&now, NULL);
    sigset_t pending;
    sigpending(&pending);
    printf("pending %d\n", sigismember(&pending, SIGUSR1));
    sigprocmask(SIG_SETMASK, &none, NULL);
    await_signals(1);
    arm(timer, 0, 0);
    puts("delivered when it is unblocked");
    printf("delete: %s\n", name(timer_delete(timer)));
    printf("delete again: %s\n", name(timer_delete(timer)));
    printf("gettime of a deleted one: %s\n", name(timer_gettime(timer, &time)));
    printf("getoverrun of a deleted one: %s\n", name(timer_getoverrun(timer)));

    /* without a request it is SIGALRM */
    count = 0;
    printf("create: %s\n", name(timer_create(CLOCK_REALTIME, NULL, &timer)));
    arm(timer, 3, 0);
    await_signals(1);
    printf("SIGALRM: SI_TIMER %d\n", code == SI_TIMER);
    timer_delete(timer);

    /* two timers, real-time signals */
    event.sigev_signo = SIGRTMIN + 3;
    event.sigev_value.sival_int = 1;
    timer_create(CLOCK_MONOTONIC, &event, &timer);
    event.sigev_value.sival_int = 2;
    timer_create(CLOCK_MONOTONIC, &event, &second);
    sigaddset(&blocked, SIGRTMIN + 3);
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    arm(timer, 1, 0);
    siginfo_t info;
    printf("sigwaitinfo: %d", sigwaitinfo(&blocked, &info) == SIGRTMIN + 3);
    printf(" value %d, SI_TIMER %d\n", info.si_value.sival_int, info.si_code == SI_TIMER);
    arm(second, 1, 0);
    printf("sigwaitinfo: %d", sigwaitinfo(&blocked, &info) == SIGRTMIN + 3);
    printf(" value %d\n", info.si_value.sival_int);
    sigprocmask(SIG_SETMASK, &none, NULL);
    timer_delete(timer);
    timer_delete(second);

    /* nothing is told */
    event.sigev_notify = SIGEV_NONE;
    timer_create(CLOCK_MONOTONIC, &event, &timer);
    arm(timer, 5, 0);
    do {
        timer_gettime(timer, &time);
    } while (time.it_value.tv_nsec != 0);
    puts("SIGEV_NONE ran out");
    timer_delete(timer);

    /* a thread */
    sem_init(&expired, 0, 0);
    event.sigev_notify = SIGEV_THREAD;
    event.sigev_notify_function = notify;
    event.sigev_notify_attributes = NULL;
    event.sigev_value.sival_int = 77;
    printf("create: %s\n", name(timer_create(CLOCK_MONOTONIC, &event, &timer)));
    arm(timer, 3, 0);
    while (sem_wait(&expired) != 0)
        ;
    printf("a thread got %d, another one: %d\n", thread_value, is_other_thread);
    arm(timer, 2, 2);
    for (int i = 0; i < 4; i++)
        while (sem_wait(&expired) != 0)
            ;
    puts("and four more");
    printf("delete: %s\n", name(timer_delete(timer)));

    /* a child has none of them */
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGUSR1;
    timer_create(CLOCK_MONOTONIC, &event, &timer);
    arm(timer, 500000, 0);
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        printf("in the child: %s\n", name(timer_gettime(timer, &time)));
        fflush(stdout);
        _exit(0);
    }
    waitpid(child, NULL, 0);
    printf("in the parent: %s\n", name(timer_gettime(timer, &time)));
    timer_delete(timer);

    /* errors */
    printf("a clock that is none: %s\n", name(timer_create(1234, NULL, &timer)));
    event.sigev_signo = 100;
    printf("a signal that is none: %s\n", name(timer_create(CLOCK_REALTIME, &event, &timer)));
    event.sigev_notify = 99;
    printf("a way that is none: %s\n", name(timer_create(CLOCK_REALTIME, &event, &timer)));
    timer_create(CLOCK_REALTIME, NULL, &timer);
    time.it_value.tv_sec = 1;
    time.it_value.tv_nsec = 1000000000;
    printf("nanoseconds of a second: %s\n", name(timer_settime(timer, 0, &time, NULL)));
    time.it_value.tv_nsec = -1;
    printf("negative nanoseconds: %s\n", name(timer_settime(timer, 0, &time, NULL)));
    timer_delete(timer);
    return 0;
}
