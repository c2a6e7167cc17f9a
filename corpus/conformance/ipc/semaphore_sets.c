/* semaphore_sets - System V's semaphores: values, operations that succeed together or not at all, a limit, a handler that ends a wait, removal */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/sem.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define SHOW(call) do { errno = 0; long result = (long)(call); int error = errno; \
    printf("%s = %ld%s%s\n", #call, result, error ? " " : "", error ? strerror(error) : ""); } while (0)

union semun {
    int val;
    struct semid_ds *buf;
    unsigned short *array;
};

static volatile sig_atomic_t alarms;

static void on_alarm(int number)
{
    (void)number;
    alarms++;
}

static void show_values(int id, const char *when)
{
    unsigned short values[3];
    union semun arg;

    arg.array = values;
    if (semctl(id, 0, GETALL, arg) < 0) {
        printf("%s: %s\n", when, strerror(errno));
        return;
    }
    printf("%s: %d %d %d\n", when, values[0], values[1], values[2]);
}

int main(void)
{
    int id = semget(IPC_PRIVATE, 3, IPC_CREAT | 0640);
    unsigned short start[3] = { 2, 0, 5 };
    struct sembuf both[2] = { { 0, -1, IPC_NOWAIT }, { 2, -3, IPC_NOWAIT } };
    struct sembuf one = { 0, 1, 0 }, zero = { 1, 0, IPC_NOWAIT }, wait_one = { 1, -1, 0 };
    struct timespec shortly = { 0, 20000000 }, wrong = { 0, -1 };
    struct itimerval timer = { { 0, 0 }, { 0, 30000 } };
    struct sigaction action;
    struct semid_ds status;
    struct seminfo limits;
    union semun arg;

    printf("semget %d\n", id >= 0);
    SHOW(semctl(id, 0, SETALL, (union semun){ .array = start }));
    show_values(id, "start");
    arg.val = 7;
    SHOW(semctl(id, 1, SETVAL, arg));
    SHOW(semctl(id, 1, GETVAL));
    SHOW(semctl(id, 1, SETVAL, 0));
    SHOW(semctl(id, 0, GETNCNT));
    SHOW(semctl(id, 0, GETZCNT));
    SHOW(semctl(id, 0, GETPID) == getpid());
    arg.buf = &status;
    SHOW(semctl(id, 0, IPC_STAT, arg));
    printf("%lu semaphores, mode %o, otime %d, size %zu %zu\n", status.sem_nsems, status.sem_perm.mode & 0777, status.sem_otime != 0,
        sizeof status, sizeof(struct sembuf));
    status.sem_perm.mode = 0600;
    SHOW(semctl(id, 0, IPC_SET, arg));
    SHOW(semctl(id, 0, IPC_STAT, &status));
    printf("mode %o\n", status.sem_perm.mode & 0777);

    SHOW(semop(id, both, 2));
    show_values(id, "both");
    SHOW(semop(id, both, 2));
    show_values(id, "neither");
    SHOW(semop(id, &one, 1));
    SHOW(semop(id, &zero, 1));
    SHOW(semtimedop(id, &wait_one, 1, &shortly));
    SHOW(semtimedop(id, &wait_one, 1, &wrong));
    show_values(id, "waited");

    memset(&action, 0, sizeof action);
    action.sa_handler = on_alarm;
    action.sa_flags = SA_RESTART;
    sigaction(SIGALRM, &action, NULL);
    setitimer(ITIMER_REAL, &timer, NULL);
    SHOW(semop(id, &wait_one, 1));
    printf("alarms %d\n", (int)alarms);

    one.sem_num = 3;
    SHOW(semop(id, &one, 1));
    one.sem_num = 0;
    SHOW(semop(id, &one, 0));
    SHOW(semop(id, &one, 1000000));
    SHOW(semop(id, NULL, 1));
    one.sem_op = 32767;
    SHOW(semop(id, &one, 1));
    arg.val = 32768;
    SHOW(semctl(id, 0, SETVAL, arg));
    arg.val = -1;
    SHOW(semctl(id, 0, SETVAL, arg));
    SHOW(semctl(id, 3, GETVAL));
    SHOW(semctl(id, 0, 99));
    SHOW(semctl(id, 0, GETALL, NULL));
    SHOW(semctl(-1, 0, GETVAL));
    arg.buf = (struct semid_ds *)&limits;
    printf("IPC_INFO %d\n", semctl(0, 0, IPC_INFO, arg) >= 0);
    printf("largest value %d\n", limits.semvmx);
    SHOW(semget(0x7ead0003, 1, 0600));
    SHOW(semget(IPC_PRIVATE, 0, IPC_CREAT | 0600));
    SHOW(semget(IPC_PRIVATE, -1, IPC_CREAT | 0600));
    SHOW(semctl(id, 0, IPC_RMID));
    SHOW(semctl(id, 0, GETVAL));
    SHOW(semop(id, both, 2));
    return 0;
}
