/* posix_queues - POSIX's queues of messages: priorities, sizes, limits of time, attributes, notification, removal */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <mqueue.h>
#include <poll.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define SHOW(call) do { errno = 0; long result = (long)(call); int error = errno; \
    printf("%s = %ld%s%s\n", #call, result, error ? " " : "", error ? strerror(error) : ""); } while (0)

static char name[64];
static volatile sig_atomic_t alarms, notices;
static sem_t told;

static void on_alarm(int number)
{
    (void)number;
    alarms++;
}

static void on_notice(int number, siginfo_t *information, void *context)
{
    (void)number;
    (void)context;
    notices = notices * 100 + information->si_value.sival_int;
    if (information->si_code != SI_MESGQ)
        notices = -1;
}

static void tell(union sigval value)
{
    printf("told of %s\n", (const char *)value.sival_ptr);
    sem_post(&told);
}

static void take(mqd_t queue, size_t room)
{
    char text[64];
    unsigned int priority = 99;
    long length;

    memset(text, 0, sizeof text);
    errno = 0;
    length = (long)mq_receive(queue, text, room, &priority);
    if (length < 0)
        printf("mq_receive %zu: %s\n", room, strerror(errno));
    else
        printf("mq_receive %zu: %ld '%s' priority %u\n", room, length, text, priority);
}

static void show_attributes(mqd_t queue)
{
    struct mq_attr attributes;

    memset(&attributes, 0, sizeof attributes);
    SHOW(mq_getattr(queue, &attributes));
    printf("flags %lo, at most %ld of %ld, now %ld\n", attributes.mq_flags, attributes.mq_maxmsg, attributes.mq_msgsize, attributes.mq_curmsgs);
}

int main(void)
{
    struct mq_attr attributes = { 0, 4, 32, 0, { 0 } }, nonblocking = { O_NONBLOCK, 9, 9, 9, { 0 } }, before;
    struct timespec past = { 1, 0 }, wrong = { 1, 1000000000 }, soon;
    struct itimerval timer = { { 0, 0 }, { 0, 30000 } };
    struct sigaction action;
    struct sigevent event;
    struct pollfd ready;
    mqd_t queue, again;
    char text[64];
    unsigned int priority;

    clock_gettime(CLOCK_REALTIME, &soon);
    snprintf(name, sizeof name, "/csock-queue-%ld-%ld", (long)getpid(), soon.tv_nsec);
    SHOW(mq_open("no-slash", O_RDWR));
    SHOW(mq_open(name, O_RDWR));
    SHOW(mq_open("/", O_RDWR | O_CREAT, 0600, NULL));
    SHOW(mq_open("/a/b", O_RDWR | O_CREAT, 0600, NULL));
    SHOW(mq_unlink("no-slash"));
    SHOW(mq_unlink(name));
    attributes.mq_maxmsg = 0;
    SHOW(mq_open(name, O_RDWR | O_CREAT, 0600, &attributes));
    attributes.mq_maxmsg = 4;
    queue = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attributes);
    printf("mq_open %d\n", queue != (mqd_t)-1);
    SHOW(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attributes));
    show_attributes(queue);
    printf("close on exec %d\n", fcntl(queue, F_GETFD));

    SHOW(mq_send(queue, "low", 4, 1));
    SHOW(mq_send(queue, "high", 5, 20));
    SHOW(mq_send(queue, "low too", 8, 1));
    SHOW(mq_send(queue, "", 0, 0));
    SHOW(mq_send(queue, "priority", 9, MQ_PRIO_MAX));
    SHOW(mq_send(queue, "longer than a message of this queue may be", 43, 0));
    show_attributes(queue);
    soon.tv_sec = time(NULL);
    soon.tv_nsec = 0;
    SHOW(mq_timedsend(queue, "full", 5, 0, &past));
    SHOW(mq_timedsend(queue, "full", 5, 0, &wrong));
    SHOW(mq_timedsend(queue, "full", 5, 0, &soon));
    SHOW(mq_setattr(queue, &nonblocking, &before));
    printf("before: flags %lo, at most %ld\n", before.mq_flags, before.mq_maxmsg);
    show_attributes(queue);
    SHOW(mq_send(queue, "full", 5, 0));
    nonblocking.mq_flags = O_APPEND;
    SHOW(mq_setattr(queue, &nonblocking, NULL));
    take(queue, 31);
    take(queue, 32);
    take(queue, 64);
    take(queue, 32);
    take(queue, 32);
    take(queue, 32);
    nonblocking.mq_flags = 0;
    SHOW(mq_setattr(queue, &nonblocking, NULL));
    SHOW(mq_timedreceive(queue, text, sizeof text, &priority, &past));
    SHOW(mq_timedreceive(queue, text, sizeof text, NULL, &wrong));
    memset(&action, 0, sizeof action);
    action.sa_handler = on_alarm;
    sigaction(SIGALRM, &action, NULL);
    setitimer(ITIMER_REAL, &timer, NULL);
    SHOW(mq_receive(queue, text, sizeof text, NULL));
    printf("alarms %d\n", (int)alarms);

    ready.fd = queue;
    ready.events = POLLIN | POLLOUT;
    SHOW(poll(&ready, 1, 0));
    printf("events %x\n", ready.revents);

    /* Who asks to be told is told once, of a message that comes into the empty queue. */
    memset(&event, 0, sizeof event);
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_notice;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGUSR1, &action, NULL);
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGUSR1;
    event.sigev_value.sival_int = 42;
    SHOW(mq_notify(queue, &event));
    SHOW(mq_notify(queue, &event));
    SHOW(mq_send(queue, "one", 4, 3));
    while (notices == 0)
        usleep(1000);
    printf("notices %d\n", (int)notices);
    SHOW(mq_send(queue, "two", 4, 2));
    printf("notices %d\n", (int)notices);
    SHOW(poll(&ready, 1, 0));
    printf("events %x\n", ready.revents);
    take(queue, 32);
    take(queue, 32);
    event.sigev_notify = 77;
    SHOW(mq_notify(queue, &event));
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = 1000;
    SHOW(mq_notify(queue, &event));
    event.sigev_notify = SIGEV_NONE;
    SHOW(mq_notify(queue, &event));
    SHOW(mq_notify(queue, NULL));
    SHOW(mq_notify(queue, NULL));

    sem_init(&told, 0, 0);
    event.sigev_notify = SIGEV_THREAD;
    event.sigev_notify_function = tell;
    event.sigev_notify_attributes = NULL;
    event.sigev_value.sival_ptr = "a message";
    SHOW(mq_notify(queue, &event));
    SHOW(mq_send(queue, "three", 6, 3));
    while (sem_wait(&told) < 0)
        ;
    take(queue, 32);

    again = mq_open(name, O_RDONLY | O_NONBLOCK);
    printf("mq_open again %d\n", again != (mqd_t)-1);
    SHOW(mq_send(again, "read only", 10, 0));
    take(again, 32);
    SHOW(mq_close(again));
    SHOW(mq_close(again));
    SHOW(mq_getattr(again, &attributes));
    SHOW(mq_send(STDOUT_FILENO, "no queue", 9, 0));
    SHOW(mq_receive(STDOUT_FILENO, text, sizeof text, NULL));
    SHOW(mq_notify(STDOUT_FILENO, NULL));
    SHOW(mq_setattr(STDOUT_FILENO, &attributes, NULL));
    SHOW(mq_unlink(name));
    SHOW(mq_unlink(name));
    SHOW(mq_send(queue, "still there", 12, 0));
    take(queue, 32);
    SHOW(mq_close(queue));
    printf("sizes %zu %zu\n", sizeof(struct mq_attr), sizeof(mqd_t));
    return 0;
}
