/* asynchronous_requests - aio.h: reading and writing, order and priorities, waiting, cancelling, lists, and the three ways to be told */
#define _GNU_SOURCE
#include <aio.h>
#include <errno.h>
#include <fcntl.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define SHOW(call) do { errno = 0; long result = (long)(call); int error = errno; \
    printf("%s = %ld%s%s\n", #call, result, error ? " " : "", error ? strerror(error) : ""); } while (0)

static volatile sig_atomic_t signals, value, code, alarms;
static sem_t told, may_tell;

static void on_signal(int number, siginfo_t *information, void *context)
{
    (void)number;
    (void)context;
    signals++;
    value = information->si_value.sival_int;
    code = information->si_code;
}

static void on_alarm(int number)
{
    (void)number;
    alarms++;
}

static void tell(union sigval argument)
{
    struct aiocb *request = argument.sival_ptr;

    while (sem_wait(&may_tell) < 0)
        ;
    printf("told: error %d, returned %ld\n", aio_error(request), (long)aio_return(request));
    sem_post(&told);
}

static void wait_for(struct aiocb *request)
{
    const struct aiocb *list[1] = { request };

    while (aio_error(request) == EINPROGRESS)
        aio_suspend(list, 1, NULL);
    printf("  error %s, returned %ld\n", strerror(aio_error(request)), (long)aio_return(request));
}

static void prepare(struct aiocb *request, int fd, void *buffer, size_t count, off_t offset)
{
    memset(request, 0, sizeof *request);
    request->aio_fildes = fd;
    request->aio_buf = buffer;
    request->aio_nbytes = count;
    request->aio_offset = offset;
    request->aio_sigevent.sigev_notify = SIGEV_NONE;
}

int main(void)
{
    char path[] = "/tmp/csock-aio-XXXXXX", text[64], small[4], letters[26];
    int fd = mkstemp(path), reader, ends[2], i;
    struct aiocb request, other, third, many[4], *list[4] = { &many[0], NULL, &many[1], &many[2] };
    const struct aiocb *waits[2] = { &request, &other };
    struct timespec shortly = { 0, 10000000 }, none = { 0, 0 };
    struct itimerval timer = { { 0, 0 }, { 0, 30000 } };
    struct sigaction action;
    struct sigevent event;

    sem_init(&told, 0, 0);
    sem_init(&may_tell, 0, 0);
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_signal;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    sigaction(SIGUSR1, &action, NULL);
    memset(&action, 0, sizeof action);
    action.sa_handler = on_alarm;
    sigaction(SIGALRM, &action, NULL);

    prepare(&request, fd, "hello, world", 12, 0);
    SHOW(aio_write(&request));
    wait_for(&request);
    prepare(&request, fd, "HELLO", 5, 0);
    SHOW(aio_write(&request));
    wait_for(&request);
    memset(text, 0, sizeof text);
    prepare(&request, fd, text, sizeof text, 3);
    SHOW(aio_read(&request));
    wait_for(&request);
    printf("'%s', position %ld, operation %d\n", text, (long)lseek(fd, 0, SEEK_CUR), request.aio_lio_opcode);
    prepare(&request, fd, text, sizeof text, 1000);
    SHOW(aio_read(&request));
    wait_for(&request);
    prepare(&request, fd, text, sizeof text, -1);
    SHOW(aio_read(&request));
    wait_for(&request);
    prepare(&request, 99, text, sizeof text, 0);
    SHOW(aio_read(&request));
    wait_for(&request);
    SHOW(aio_write(&request));
    wait_for(&request);
    prepare(&request, fd, NULL, 5, 0);
    SHOW(aio_read(&request));
    wait_for(&request);
    prepare(&request, fd, text, 5, 0);
    request.aio_reqprio = -1;
    SHOW(aio_read(&request));
    wait_for(&request);
    request.aio_reqprio = 21;
    SHOW(aio_read(&request));
    reader = open(path, O_RDONLY);
    prepare(&request, reader, text, 5, 0);
    SHOW(aio_write(&request));
    wait_for(&request);

    /* fsync */
    prepare(&request, fd, NULL, 0, 0);
    request.aio_reqprio = 5;
    SHOW(aio_fsync(O_SYNC, &request));
    wait_for(&request);
    printf("operation %d, priority %d\n", request.aio_lio_opcode, request.aio_reqprio);
    SHOW(aio_fsync(O_DSYNC, &request));
    wait_for(&request);
    SHOW(aio_fsync(O_APPEND, &request));
    request.aio_fildes = reader;
    SHOW(aio_fsync(O_SYNC, &request));
    wait_for(&request);
    request.aio_fildes = 99;
    SHOW(aio_fsync(O_SYNC, &request));

    /* What can't seek is read where it is; requests of a file go one after the other. */
    pipe(ends);
    prepare(&request, ends[0], small, sizeof small, 0);
    prepare(&other, ends[0], letters, sizeof letters, 0);
    SHOW(aio_read(&request));
    SHOW(aio_read(&other));
    printf("%d %d\n", aio_error(&request) == EINPROGRESS, aio_error(&other) == EINPROGRESS);
    SHOW(aio_suspend(waits, 2, &shortly));
    SHOW(aio_suspend(waits, 2, &none));
    setitimer(ITIMER_REAL, &timer, NULL);
    SHOW(aio_suspend(waits, 2, NULL));
    printf("alarms %d\n", (int)alarms);
    SHOW(aio_cancel(ends[0], &request));
    SHOW(aio_cancel(ends[1], &request));
    SHOW(aio_cancel(ends[0], &other));
    wait_for(&other);
    SHOW(aio_cancel(ends[0], &other));
    SHOW(aio_cancel(ends[0], NULL));
    SHOW(aio_cancel(ends[1], NULL));
    SHOW(aio_cancel(99, NULL));
    SHOW(aio_suspend(waits, 2, NULL));
    write(ends[1], "abcdef", 6);
    wait_for(&request);
    printf("%.4s\n", small);
    SHOW(aio_cancel(ends[0], &request));
    SHOW(aio_read(&other));
    wait_for(&other);
    printf("%.2s\n", letters);
    waits[0] = waits[1] = NULL;
    SHOW(aio_suspend(waits, 2, NULL));
    SHOW(aio_suspend(waits, 0, NULL));
    SHOW(aio_suspend(waits, -1, NULL));

    /* Priorities: behind the one that is worked on, the others in their order. */
    prepare(&request, ends[0], small, 1, 0);
    prepare(&other, ends[0], small + 1, 1, 0);
    prepare(&third, ends[0], small + 2, 1, 0);
    other.aio_reqprio = 10;
    third.aio_reqprio = 2;
    aio_read(&request);
    aio_read(&other);
    aio_read(&third);
    write(ends[1], "123", 3);
    wait_for(&request);
    wait_for(&other);
    wait_for(&third);
    printf("%.3s\n", small);

    /* signals and threads */
    prepare(&request, fd, "told", 4, 20);
    request.aio_sigevent.sigev_notify = SIGEV_SIGNAL;
    request.aio_sigevent.sigev_signo = SIGUSR1;
    request.aio_sigevent.sigev_value.sival_int = 7;
    SHOW(aio_write(&request));
    while (signals == 0)
        usleep(1000);
    printf("signal with %d, code %d\n", (int)value, code == SI_ASYNCIO);
    wait_for(&request);
    prepare(&request, fd, text, 4, 20);
    request.aio_sigevent.sigev_notify = SIGEV_THREAD;
    request.aio_sigevent.sigev_notify_function = tell;
    request.aio_sigevent.sigev_value.sival_ptr = &request;
    SHOW(aio_read(&request));
    sem_post(&may_tell);
    while (sem_wait(&told) < 0)
        ;
    printf("'%.4s'\n", text);

    /* lists */
    prepare(&many[0], fd, "one ", 4, 0);
    prepare(&many[1], fd, "two ", 4, 4);
    prepare(&many[2], fd, letters, 4, 0);
    many[0].aio_lio_opcode = many[1].aio_lio_opcode = LIO_WRITE;
    many[2].aio_lio_opcode = LIO_NOP;
    SHOW(lio_listio(LIO_WAIT, list, 4, NULL));
    for (i = 0; i < 3; i++)
        wait_for(&many[i]);
    many[2].aio_lio_opcode = LIO_READ;
    many[1].aio_fildes = 99;
    SHOW(lio_listio(LIO_WAIT, list, 4, NULL));
    wait_for(&many[0]);
    wait_for(&many[1]);
    wait_for(&many[2]);
    printf("%.4s\n", letters);
    many[1].aio_fildes = fd;
    many[1].aio_lio_opcode = 77;
    SHOW(lio_listio(LIO_WAIT, list, 4, NULL));
    wait_for(&many[1]);
    many[1].aio_lio_opcode = LIO_WRITE;
    many[1].aio_reqprio = 100;
    SHOW(lio_listio(LIO_WAIT, list, 4, NULL));
    SHOW(lio_listio(LIO_WAIT, &list[2], 1, NULL));
    many[1].aio_reqprio = 0;
    signals = 0;
    memset(&event, 0, sizeof event);
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGUSR1;
    event.sigev_value.sival_int = 8;
    SHOW(lio_listio(LIO_NOWAIT, list, 4, &event));
    while (signals == 0)
        usleep(1000);
    printf("signal with %d, code %d, errors %d %d %d\n", (int)value, code == SI_ASYNCIO, aio_error(&many[0]), aio_error(&many[1]), aio_error(&many[2]));
    list[0] = NULL;
    event.sigev_value.sival_int = 9;
    signals = 0;
    SHOW(lio_listio(LIO_NOWAIT, list, 2, &event));
    while (signals == 0)
        usleep(1000);
    printf("signal with %d\n", (int)value);
    SHOW(lio_listio(LIO_WAIT, list, 2, &event));
    SHOW(lio_listio(LIO_NOWAIT, list, 2, NULL));
    SHOW(lio_listio(7, list, 2, NULL));
    printf("size %zu\n", sizeof(struct aiocb));
    unlink(path);
    return 0;
}
