/* sys/sem.h (POSIX): System V's semaphores */
#ifndef CSOCK_SYS_SEM_H
#define CSOCK_SYS_SEM_H
#pragma csocktranslate class(SysSem)
#include <bits/size_t.h>
#include <bits/time_t.h>
#include <sys/ipc.h>
#include <sys/types.h>

#define SEM_UNDO 0x1000
#define GETPID 11
#define GETVAL 12
#define GETALL 13
#define GETNCNT 14
#define GETZCNT 15
#define SETVAL 16
#define SETALL 17
#define SEM_STAT 18
#define SEM_INFO 19
#define SEM_STAT_ANY 20

/* Programs declare the union themselves. */
#define _SEM_SEMUN_UNDEFINED 1

struct timespec;

struct sembuf
{
    unsigned short sem_num;
    short sem_op;
    short sem_flg;
};

struct semid_ds
{
    struct ipc_perm sem_perm;
    time_t sem_otime;
    unsigned long __glibc_reserved1;
    time_t sem_ctime;
    unsigned long __glibc_reserved2;
    unsigned long sem_nsems;
    unsigned long __glibc_reserved3;
    unsigned long __glibc_reserved4;
};

struct seminfo
{
    int semmap;
    int semmni;
    int semmns;
    int semmnu;
    int semmsl;
    int semopm;
    int semume;
    int semusz;
    int semvmx;
    int semaem;
};

int semget(key_t key, int nsems, int semflg);
int semop(int semid, struct sembuf *sops, size_t nsops);
int semtimedop(int semid, struct sembuf *sops, size_t nsops, const struct timespec *timeout);
int semctl(int semid, int semnum, int cmd, ...);
#endif
