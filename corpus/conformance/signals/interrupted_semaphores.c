/* a handler ends a wait for a semaphore, unless it has calls go on */
#include <errno.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>

static sem_t semaphore;
static volatile sig_atomic_t alarms, goes_on;

static void on_alarm(int sig)
{
    (void)sig;
    /* a wait that goes on needs a reason to end */
    if (++alarms == 3 && goes_on)
        sem_post(&semaphore);
}

static void start(int flags)
{
    struct itimerval often = { { 0, 20000 }, { 0, 20000 } };
    struct sigaction action;

    memset(&action, 0, sizeof action);
    action.sa_handler = on_alarm;
    action.sa_flags = flags;
    sigaction(SIGALRM, &action, NULL);
    alarms = 0;
    goes_on = flags == SA_RESTART;
    setitimer(ITIMER_REAL, &often, NULL);
}

static void end(const char *what, int result)
{
    struct itimerval never = { { 0, 0 }, { 0, 0 } };
    int error = errno;

    setitimer(ITIMER_REAL, &never, NULL);
    printf("%s: %d %s\n", what, result, result == -1 ? strerror(error) : "");
    while (sem_trywait(&semaphore) == 0)
        ;
}

int main(void)
{
    struct timespec late;

    sem_init(&semaphore, 0, 0);
    clock_gettime(CLOCK_REALTIME, &late);
    late.tv_sec += 100;

    start(0);
    end("sem_wait", sem_wait(&semaphore));
    start(0);
    end("sem_timedwait", sem_timedwait(&semaphore, &late));
    start(SA_RESTART);
    end("sem_wait that goes on", sem_wait(&semaphore));

    /* what is there is taken, whatever comes */
    sem_post(&semaphore);
    end("sem_wait without waiting", sem_wait(&semaphore));
    return 0;
}
