/* semaphore.h (POSIX) */
#ifndef CSOCK_SEMAPHORE_H
#define CSOCK_SEMAPHORE_H
#pragma csocktranslate class(Semaphore)
#include <bits/clockid_t.h>
#include <bits/timespec.h>

typedef struct
{
    unsigned long __data;
    int __private;
    int __pad;
    long __reserved0;
    long __reserved1;
} sem_t;

#define SEM_FAILED ((sem_t *)0)

int sem_init(sem_t *sem, int pshared, unsigned int value);
int sem_destroy(sem_t *sem);
sem_t *sem_open(const char *name, int oflag, ...);
int sem_close(sem_t *sem);
int sem_unlink(const char *name);
int sem_wait(sem_t *sem);
int sem_timedwait(sem_t *sem, const struct timespec *abstime);
int sem_clockwait(sem_t *sem, clockid_t clock, const struct timespec *abstime);
int sem_trywait(sem_t *sem);
int sem_post(sem_t *sem);
int sem_getvalue(sem_t *sem, int *sval);
#endif
