/* exit_elsewhere.c - a thread ends the process while others wait: in recv, for a lock, in main's join */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using pthread_t = ulong;

internal static unsafe class ExitElsewhere
{
    static readonly pthread_mutex_t* held = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static readonly pthread_barrier_t* all_there = StaticStorage.Allocate<pthread_barrier_t>(1);

    static void at_exit()
    {
        printf("at exit\n"u8);
    }

    static void* receives(void* arg)
    {
        int* pair = stackalloc int[2];
        sbyte @byte;

        socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
        pthread_barrier_wait(all_there);
        recv(pair[0], &@byte, 1, 0);
        printf("not reached\n"u8);
        return null;
    }

    static void* locks(void* arg)
    {
        pthread_barrier_wait(all_there);
        pthread_mutex_lock(held);
        printf("not reached\n"u8);
        return null;
    }

    static void* ends(void* arg)
    {
        pthread_barrier_wait(all_there);
        printf("one thread ends it all"u8);
        exit(7);
        return null;
    }

    static int main()
    {
        pthread_t* threads = stackalloc pthread_t[3];

        atexit(&at_exit);
        pthread_mutex_lock(held);
        pthread_barrier_init(all_there, null, 3);
        pthread_create(&threads[0], null, &receives, null);
        pthread_create(&threads[1], null, &locks, null);
        pthread_create(&threads[2], null, &ends, null);
        for (int i = 0; i < 3; i++)
            pthread_join(threads[i], null);
        printf("not reached\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
