/* shared_memory - System V's shared memory: made, found, attached twice, detached, removed; and what is not there */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysIpc;
using static CSockTranslate.Runtime.SysShm;

internal static unsafe class SharedMemory
{
    static int main()
    {
        shmid_ds status;
        sbyte* first, second;
        int id = shmget(IPC_PRIVATE, 5000, IPC_CREAT | 384 /* 0600 */);

        printf("shmget %d\n"u8, id >= 0);
        first = (sbyte*)shmat(id, null, 0);
        second = (sbyte*)shmat(id, null, SHM_RDONLY);
        printf("shmat %d %d\n"u8, first != (sbyte*)-1 && second != (sbyte*)-1, first != second);
        strcpy(first, "shared text"u8);
        printf("%s %d\n"u8, second, first[4999]);
        printf("shmctl %d\n"u8, shmctl(id, IPC_STAT, &status));
        printf("size %zu, attached %lu, mode %o\n"u8, status.shm_segsz, status.shm_nattch, status.shm_perm.mode & 511 /* 0777 */);
        status.shm_perm.mode = 416 /* 0640 */;
        do
        {
            errno = 0;
            long result = (long)shmctl(id, IPC_SET, &status);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmctl(id, IPC_SET, &status)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)shmctl(id, IPC_STAT, &status);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmctl(id, IPC_STAT, &status)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("mode %o\n"u8, status.shm_perm.mode & 511 /* 0777 */);
        do
        {
            errno = 0;
            long result = (long)shmdt(second);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmdt(second)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)shmdt(second);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmdt(second)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)shmctl(id, IPC_STAT, &status);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmctl(id, IPC_STAT, &status)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("attached %lu\n"u8, status.shm_nattch);
        do
        {
            errno = 0;
            long result = (long)shmctl(id, IPC_RMID, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmctl(id, IPC_RMID, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("%s\n"u8, first);
        do
        {
            errno = 0;
            long result = (long)shmdt(first);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmdt(first)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)shmctl(id, IPC_STAT, &status);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmctl(id, IPC_STAT, &status)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)shmat(id, null, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmat(id, NULL, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)shmget(IPC_PRIVATE, 0, IPC_CREAT | 384 /* 0600 */);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmget(IPC_PRIVATE, 0, IPC_CREAT | 0600)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)shmget(0x7ead0001, 100, 384 /* 0600 */);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmget(0x7ead0001, 100, 0600)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)shmctl(-1, IPC_STAT, &status);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmctl(-1, IPC_STAT, &status)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)shmdt(null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "shmdt(NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)ftok("/no/such/file"u8, 1);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "ftok(\"/no/such/file\", 1)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        int value = ftok("/"u8, 1) == ftok("/"u8, 2) ? 1 : 0;
        printf("ftok %d %d\n"u8, ftok("/"u8, 1) == ftok("/"u8, 1), value);
        printf("sizes %zu %zu\n"u8, sizeof(ipc_perm), sizeof(shmid_ds));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
