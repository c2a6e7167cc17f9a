/*
 * shared_counters.c - statistics that all children of a server share: one
 * anonymous shared mapping with a process-shared mutex and condition variable,
 * a semaphore that limits who may be in at once, and a lock whose owner dies.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHILDREN 8
#define ROUNDS 500
#define ROOM 3

struct stats {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    sem_t room;
    long total;              /* under the lock */
    int finished;            /* under the lock */
    atomic_int inside, most; /* who is in the room */
    atomic_long hits;
    int per_child[CHILDREN]; /* each its own */
    pthread_mutex_t robust;
    int half_done;
};

static long private_total; /* each process has its own */

static void check(int error, const char *what)
{
    if (error != 0) {
        fprintf(stderr, "%s: %s\n", what, strerror(error));
        exit(1);
    }
}

static void init(struct stats *s)
{
    pthread_mutexattr_t ma;
    pthread_condattr_t ca;

    check(pthread_mutexattr_init(&ma), "mutexattr_init");
    check(pthread_mutexattr_setpshared(&ma, PTHREAD_PROCESS_SHARED), "mutexattr_setpshared");
    check(pthread_mutex_init(&s->lock, &ma), "mutex_init");
    check(pthread_mutexattr_setrobust(&ma, PTHREAD_MUTEX_ROBUST), "mutexattr_setrobust");
    check(pthread_mutex_init(&s->robust, &ma), "robust mutex_init");
    pthread_mutexattr_destroy(&ma);
    check(pthread_condattr_init(&ca), "condattr_init");
    check(pthread_condattr_setpshared(&ca, PTHREAD_PROCESS_SHARED), "condattr_setpshared");
    check(pthread_cond_init(&s->changed, &ca), "cond_init");
    pthread_condattr_destroy(&ca);
    if (sem_init(&s->room, 1, ROOM) < 0)
        check(errno, "sem_init");
}

static void child(struct stats *s, int number)
{
    for (int i = 0; i < ROUNDS; i++) {
        int now, most;

        while (sem_wait(&s->room) < 0 && errno == EINTR)
            ;
        now = atomic_fetch_add(&s->inside, 1) + 1;
        most = atomic_load(&s->most);
        while (now > most && !atomic_compare_exchange_weak(&s->most, &most, now))
            ;
        pthread_mutex_lock(&s->lock);
        s->total += number;
        pthread_mutex_unlock(&s->lock);
        atomic_fetch_sub(&s->inside, 1);
        sem_post(&s->room);

        atomic_fetch_add(&s->hits, 1);
        s->per_child[number]++;
        private_total++;
    }
    pthread_mutex_lock(&s->lock);
    s->finished++;
    pthread_cond_signal(&s->changed);
    pthread_mutex_unlock(&s->lock);
    _exit(private_total == ROUNDS ? 0 : 1);
}

static void die_with_lock(struct stats *s)
{
    pid_t pid = fork();
    int status, error;

    if (pid == 0) {
        pthread_mutex_lock(&s->robust);
        s->half_done = 1;
        _exit(0);
    }
    waitpid(pid, &status, 0);
    error = pthread_mutex_lock(&s->robust);
    printf("the lock of a dead process: %s, half done %d\n", error == EOWNERDEAD ? "EOWNERDEAD" : strerror(error), s->half_done);
    s->half_done = 0;
    printf("made consistent: %d\n", pthread_mutex_consistent(&s->robust));
    printf("unlocked: %d\n", pthread_mutex_unlock(&s->robust));
    printf("locked again: %d\n", pthread_mutex_lock(&s->robust));
    pthread_mutex_unlock(&s->robust);
}

int main(void)
{
    struct stats *s = mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int *own = mmap(NULL, sizeof *own, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int good = 0, status, value, even = 1;
    pid_t pids[CHILDREN];

    if (s == MAP_FAILED || own == MAP_FAILED) {
        perror("mmap");
        return 1;
    }
    init(s);
    *own = 7;
    for (int i = 0; i < CHILDREN; i++) {
        if ((pids[i] = fork()) == 0) {
            *own += i; /* in a copy of the page */
            child(s, i);
        }
        if (pids[i] < 0)
            check(errno, "fork");
    }

    pthread_mutex_lock(&s->lock);
    while (s->finished < CHILDREN)
        pthread_cond_wait(&s->changed, &s->lock);
    printf("all %d have finished, total %ld\n", s->finished, s->total);
    pthread_mutex_unlock(&s->lock);
    for (int i = 0; i < CHILDREN; i++) {
        waitpid(pids[i], &status, 0);
        good += WIFEXITED(status) && WEXITSTATUS(status) == 0;
        even &= s->per_child[i] == ROUNDS;
    }
    sem_getvalue(&s->room, &value);
    printf("children that ended well: %d\n", good);
    printf("hits %ld, each its own: %d, never more than %d inside: %d, room %d\n",
           atomic_load(&s->hits), even, ROOM, atomic_load(&s->most) <= ROOM, value);
    printf("private: %ld %d\n", private_total, *own);
    die_with_lock(s);

    pthread_cond_destroy(&s->changed);
    pthread_mutex_destroy(&s->lock);
    sem_destroy(&s->room);
    munmap(s, sizeof *s);
    munmap(own, sizeof *own);
    return 0;
}
