/* sys/shm.h (POSIX): System V's shared memory */
#ifndef CSOCK_SYS_SHM_H
#define CSOCK_SYS_SHM_H
#pragma csocktranslate class(SysShm)
#include <bits/size_t.h>
#include <bits/time_t.h>
#include <sys/ipc.h>

#define SHM_R 0400
#define SHM_W 0200
#define SHM_RDONLY 010000
#define SHM_RND 020000
#define SHM_REMAP 040000
#define SHM_EXEC 0100000
#define SHM_LOCK 11
#define SHM_UNLOCK 12
#define SHM_DEST 01000
#define SHM_LOCKED 02000

typedef unsigned long shmatt_t;

struct shmid_ds
{
    struct ipc_perm shm_perm;
    size_t shm_segsz;
    time_t shm_atime;
    time_t shm_dtime;
    time_t shm_ctime;
    pid_t shm_cpid;
    pid_t shm_lpid;
    shmatt_t shm_nattch;
    char __reserved[16];
};

int shmget(key_t key, size_t size, int shmflg);
void *shmat(int shmid, const void *shmaddr, int shmflg);
int shmdt(const void *shmaddr);
int shmctl(int shmid, int cmd, struct shmid_ds *buf);
#endif
