/*
 * spawning_threads.c - threads that each run commands by fork and exec, all at the same time, while others compute, wait for a
 * line and come and go. A child has only the thread that called fork, and must be able to go on whatever the others did.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdatomic;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using atomic_int = int;
using atomic_ulong = ulong;
using pid_t = int;
using pthread_t = ulong;

internal static unsafe class SpawningThreads
{
    const int SPAWNERS = 6;
    const int ROUNDS = 4;

    static readonly pthread_barrier_t* start = StaticStorage.Allocate<pthread_barrier_t>(1);
    static readonly int* good = StaticStorage.Allocate<int>(SPAWNERS);
    static readonly atomic_int* done = StaticStorage.Allocate<atomic_int>(1);
    static readonly atomic_ulong* visits = StaticStorage.Allocate<atomic_ulong>(1);

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    /* runs "exit N" in a shell and says what it ended with */
    static int run(int number)
    {
        sbyte* text = stackalloc sbyte[16];
        int status;
        pid_t pid = fork();

        if (pid < 0)
            die("fork"u8.ToPointer());
        if (pid == 0)
        {
            snprintf(text, 16, "%d"u8, number);
            execl("/bin/sh"u8, "sh"u8, "-c"u8, "exit $0"u8, text, null);
            _exit(127);
        }
        if (waitpid(pid, &status, 0) != pid || WIFEXITED(status) == 0)
            return -1;
        return WEXITSTATUS(status);
    }

    static void* spawn(void* arg)
    {
        int id = (int)(long)arg;

        pthread_barrier_wait(start);
        for (int i = 0; i < ROUNDS; i++)
            good[id] += run(10 * id + i) == 10 * id + i ? 1 : 0;
        return null;
    }

    /* calls nothing */
    static void* compute(void* arg)
    {
        ulong* sum = (ulong*)arg;

        while (Atomic.Load(done) == 0)
            *sum = *sum * 6364136223846793005UL + 1442695040888963407UL;
        return sum;
    }

    static void* visit(void* arg)
    {
        sbyte* copy = strdup((sbyte*)arg);

        Atomic.FetchAdd(visits, strlen(copy));
        free(copy);
        return null;
    }

    /* threads that begin and end all the time */
    static void* receive_visits(void* arg)
    {
        while (Atomic.Load(done) == 0)
        {
            pthread_t visitor;

            if (pthread_create(&visitor, null, &visit, arg) != 0)
                die("pthread_create"u8.ToPointer());
            pthread_join(visitor, null);
        }
        return null;
    }

    /* holds the lock of its stream as long as it waits */
    static void* await_line(void* arg)
    {
        sbyte* line = stackalloc sbyte[32];

        if (fgets(line, 32, (FILE*)arg) != null)
            printf("the line: %s"u8, line);
        return null;
    }

    static int main()
    {
        pthread_t* spawners = stackalloc pthread_t[SPAWNERS];
        pthread_t computer, host = 0, reader = 0;
        ulong sum = 1;
        int* ends = stackalloc int[2];
        int status;
        FILE* lines = null;
        pid_t pid;

        if (pipe(ends) < 0 || (lines = fdopen(ends[0], "r"u8)) == null)
            die("pipe"u8.ToPointer());
        pthread_barrier_init(start, null, SPAWNERS);
        if (pthread_create(&computer, null, &compute, &sum) != 0 || pthread_create(&host, null, &receive_visits, "visitor"u8.ToPointer()) != 0
            || pthread_create(&reader, null, &await_line, lines) != 0)
            die("pthread_create"u8.ToPointer());
        for (long i = 0; i < SPAWNERS; i++)
            if (pthread_create(&spawners[i], null, &spawn, (void*)i) != 0)
                die("pthread_create"u8.ToPointer());
        for (int i = 0; i < SPAWNERS; i++)
            pthread_join(spawners[i], null);
        for (int i = 0; i < SPAWNERS; i++)
            printf("thread %d: %d of %d\n"u8, i, good[i], ROUNDS);
        fflush(stdout);

        /* nobody has the stream in a child, where nobody waits for a line */
        if ((pid = fork()) < 0)
            die("fork"u8.ToPointer());
        if (pid == 0)
        {
            sbyte* line = stackalloc sbyte[32];

            close(ends[1]);
            flockfile(lines);
            printf("child: the stream is %s\n"u8, fgets(line, 32, lines) == null ? "at its end"u8 : "not at its end"u8);
            exit(0);
        }
        close(ends[1]);
        waitpid(pid, &status, 0);
        pthread_join(reader, null);
        printf("child: %d\n"u8, WEXITSTATUS(status));

        Atomic.Store(done, 1);
        pthread_join(computer, null);
        pthread_join(host, null);
        printf("there were %s\n"u8, Atomic.Load(visits) > 0 ? "visits"u8 : "no visits"u8);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
