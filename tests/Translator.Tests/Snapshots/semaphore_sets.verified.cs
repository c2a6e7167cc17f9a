using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysIpc;
using static CSockTranslate.Runtime.SysSem;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using sig_atomic_t = int;

internal static unsafe class SemaphoreSets
{
    /* semaphore_sets - System V's semaphores: values, operations that succeed together or not at all, a limit, a handler that ends a wait, removal */

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct semun
    {
        [FieldOffset(0)]
        public int val;
        [FieldOffset(0)]
        public semid_ds* buf;
        [FieldOffset(0)]
        public ushort* array;
    }

    static volatile sig_atomic_t alarms;

    static void on_alarm(int number)
    {
        _ = number;
        alarms++;
    }

    static void show_values(int id, sbyte* when)
    {
        ushort* values = stackalloc ushort[3];
        semun arg = default;

        arg.array = values;
        if (semctl(id, 0, GETALL, arg.buf) < 0)
        {
            printf("%s: %s\n"u8, when, strerror(errno));
            return;
        }
        printf("%s: %d %d %d\n"u8, when, values[0], values[1], values[2]);
    }

    static int main()
    {
        int id = semget(IPC_PRIVATE, 3, IPC_CREAT | 416 /* 0640 */);
        ushort* start = stackalloc ushort[] { 2, 0, 5 };
        sembuf* both = stackalloc sembuf[] { new sembuf { sem_op = -1, sem_flg = IPC_NOWAIT }, new sembuf { sem_num = 2, sem_op = -3, sem_flg = IPC_NOWAIT } };
        sembuf one = new sembuf { sem_op = 1 }, zero = new sembuf { sem_num = 1, sem_flg = IPC_NOWAIT }, wait_one = new sembuf { sem_num = 1, sem_op = -1 };
        timespec shortly = new timespec { tv_nsec = 20000000 }, wrong = new timespec { tv_nsec = -1 };
        itimerval timer = new itimerval { it_value = new timeval { tv_usec = 30000 } };
        sigaction action;
        semid_ds status;
        seminfo limits;
        semun arg = default;

        printf("semget %d\n"u8, id >= 0);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, SETALL, new semun { array = start }.buf);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, SETALL, (union semun){ .array = start })"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        show_values(id, "start"u8.ToPointer());
        arg.val = 7;
        do
        {
            errno = 0;
            long result = (long)semctl(id, 1, SETVAL, arg.buf);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 1, SETVAL, arg)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 1, GETVAL);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 1, GETVAL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 1, SETVAL, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 1, SETVAL, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, GETNCNT);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, GETNCNT)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, GETZCNT);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, GETZCNT)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)(semctl(id, 0, GETPID) == getpid() ? 1 : 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, GETPID) == getpid()"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        arg.buf = &status;
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, IPC_STAT, arg.buf);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, IPC_STAT, arg)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("%lu semaphores, mode %o, otime %d, size %zu %zu\n"u8, status.sem_nsems, status.sem_perm.mode & 511 /* 0777 */, status.sem_otime != 0,
            sizeof(semid_ds), sizeof(sembuf));
        status.sem_perm.mode = 384 /* 0600 */;
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, IPC_SET, arg.buf);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, IPC_SET, arg)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, IPC_STAT, &status);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, IPC_STAT, &status)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("mode %o\n"u8, status.sem_perm.mode & 511 /* 0777 */);

        do
        {
            errno = 0;
            long result = (long)semop(id, both, 2);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, both, 2)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        show_values(id, "both"u8.ToPointer());
        do
        {
            errno = 0;
            long result = (long)semop(id, both, 2);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, both, 2)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        show_values(id, "neither"u8.ToPointer());
        do
        {
            errno = 0;
            long result = (long)semop(id, &one, 1);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, &one, 1)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semop(id, &zero, 1);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, &zero, 1)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semtimedop(id, &wait_one, 1, &shortly);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semtimedop(id, &wait_one, 1, &shortly)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semtimedop(id, &wait_one, 1, &wrong);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semtimedop(id, &wait_one, 1, &wrong)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        show_values(id, "waited"u8.ToPointer());

        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &on_alarm;
        action.sa_flags = SA_RESTART;
        sigaction(SIGALRM, &action, null);
        setitimer(ITIMER_REAL, &timer, null);
        do
        {
            errno = 0;
            long result = (long)semop(id, &wait_one, 1);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, &wait_one, 1)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("alarms %d\n"u8, alarms);

        one.sem_num = 3;
        do
        {
            errno = 0;
            long result = (long)semop(id, &one, 1);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, &one, 1)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        one.sem_num = 0;
        do
        {
            errno = 0;
            long result = (long)semop(id, &one, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, &one, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semop(id, &one, 1000000);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, &one, 1000000)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semop(id, null, 1);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, NULL, 1)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        one.sem_op = 32767;
        do
        {
            errno = 0;
            long result = (long)semop(id, &one, 1);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, &one, 1)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        arg.val = 32768;
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, SETVAL, arg.buf);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, SETVAL, arg)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        arg.val = -1;
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, SETVAL, arg.buf);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, SETVAL, arg)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 3, GETVAL);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 3, GETVAL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, 99);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, 99)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, GETALL, (void*)null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, GETALL, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(-1, 0, GETVAL);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(-1, 0, GETVAL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        arg.buf = (semid_ds*)&limits;
        printf("IPC_INFO %d\n"u8, semctl(0, 0, IPC_INFO, arg.buf) >= 0);
        printf("largest value %d\n"u8, limits.semvmx);
        do
        {
            errno = 0;
            long result = (long)semget(0x7ead0003, 1, 384 /* 0600 */);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semget(0x7ead0003, 1, 0600)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semget(IPC_PRIVATE, 0, IPC_CREAT | 384 /* 0600 */);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semget(IPC_PRIVATE, 0, IPC_CREAT | 0600)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semget(IPC_PRIVATE, -1, IPC_CREAT | 384 /* 0600 */);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semget(IPC_PRIVATE, -1, IPC_CREAT | 0600)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, IPC_RMID);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, IPC_RMID)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semctl(id, 0, GETVAL);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semctl(id, 0, GETVAL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)semop(id, both, 2);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "semop(id, both, 2)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
