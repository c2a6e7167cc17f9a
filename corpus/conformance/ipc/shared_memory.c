/* shared_memory - System V's shared memory: made, found, attached twice, detached, removed; and what is not there */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>

#define SHOW(call) do { errno = 0; long result = (long)(call); int error = errno; \
    printf("%s = %ld%s%s\n", #call, result, error ? " " : "", error ? strerror(error) : ""); } while (0)

int main(void)
{
    struct shmid_ds status;
    char *first, *second;
    int id = shmget(IPC_PRIVATE, 5000, IPC_CREAT | 0600);

    printf("shmget %d\n", id >= 0);
    first = shmat(id, NULL, 0);
    second = shmat(id, NULL, SHM_RDONLY);
    printf("shmat %d %d\n", first != (char *)-1 && second != (char *)-1, first != second);
    strcpy(first, "shared text");
    printf("%s %d\n", second, first[4999]);
    printf("shmctl %d\n", shmctl(id, IPC_STAT, &status));
    printf("size %zu, attached %lu, mode %o\n", status.shm_segsz, (unsigned long)status.shm_nattch, status.shm_perm.mode & 0777);
    status.shm_perm.mode = 0640;
    SHOW(shmctl(id, IPC_SET, &status));
    SHOW(shmctl(id, IPC_STAT, &status));
    printf("mode %o\n", status.shm_perm.mode & 0777);
    SHOW(shmdt(second));
    SHOW(shmdt(second));
    SHOW(shmctl(id, IPC_STAT, &status));
    printf("attached %lu\n", (unsigned long)status.shm_nattch);
    SHOW(shmctl(id, IPC_RMID, NULL));
    printf("%s\n", first);
    SHOW(shmdt(first));
    SHOW(shmctl(id, IPC_STAT, &status));
    SHOW(shmat(id, NULL, 0));
    SHOW(shmget(IPC_PRIVATE, 0, IPC_CREAT | 0600));
    SHOW(shmget(0x7ead0001, 100, 0600));
    SHOW(shmctl(-1, IPC_STAT, &status));
    SHOW(shmdt(NULL));
    SHOW(ftok("/no/such/file", 1));
    printf("ftok %d %d\n", ftok("/", 1) == ftok("/", 1), ftok("/", 1) == ftok("/", 2));
    printf("sizes %zu %zu\n", sizeof(struct ipc_perm), sizeof(struct shmid_ds));
    return 0;
}
