using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Stdatomic;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysMman;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using atomic_int = int;
using atomic_long = long;
using pid_t = int;

internal static unsafe class SharedCounters
{
    /*
     * shared_counters.c - statistics that all children of a server share: one
     * anonymous shared mapping with a process-shared mutex and condition variable,
     * a semaphore that limits who may be in at once, and a lock whose owner dies.
     */

    const int CHILDREN = 8;
    const int ROUNDS = 500;
    const int ROOM = 3;

    internal struct stats
    {
        public pthread_mutex_t @lock;
        public pthread_cond_t changed;
        public sem_t room;
        public long total;              /* under the lock */
        public int finished;            /* under the lock */
        public atomic_int inside;
        public atomic_int most; /* who is in the room */
        public atomic_long hits;
        public fixed int per_child[CHILDREN]; /* each its own */
        public pthread_mutex_t robust;
        public int half_done;
    }

    static long private_total; /* each process has its own */

    static void check(int error, sbyte* what)
    {
        if (error != 0)
        {
            fprintf(stderr, "%s: %s\n"u8, what, strerror(error));
            exit(1);
        }
    }

    static void init(stats* s)
    {
        pthread_mutexattr_t ma;
        pthread_condattr_t ca;

        check(pthread_mutexattr_init(&ma), "mutexattr_init"u8.ToPointer());
        check(pthread_mutexattr_setpshared(&ma, PTHREAD_PROCESS_SHARED), "mutexattr_setpshared"u8.ToPointer());
        check(pthread_mutex_init(&s->@lock, &ma), "mutex_init"u8.ToPointer());
        check(pthread_mutexattr_setrobust(&ma, PTHREAD_MUTEX_ROBUST), "mutexattr_setrobust"u8.ToPointer());
        check(pthread_mutex_init(&s->robust, &ma), "robust mutex_init"u8.ToPointer());
        pthread_mutexattr_destroy(&ma);
        check(pthread_condattr_init(&ca), "condattr_init"u8.ToPointer());
        check(pthread_condattr_setpshared(&ca, PTHREAD_PROCESS_SHARED), "condattr_setpshared"u8.ToPointer());
        check(pthread_cond_init(&s->changed, &ca), "cond_init"u8.ToPointer());
        pthread_condattr_destroy(&ca);
        if (sem_init(&s->room, 1, ROOM) < 0)
            check(errno, "sem_init"u8.ToPointer());
    }

    static void child(stats* s, int number)
    {
        for (int i = 0; i < ROUNDS; i++)
        {
            int now, most;

            while (sem_wait(&s->room) < 0 && errno == EINTR)
                ;
            now = Atomic.FetchAdd(&s->inside, 1) + 1;
            most = Atomic.Load(&s->most);
            while (now > most && !Atomic.CompareExchange(&s->most, &most, now))
                ;
            pthread_mutex_lock(&s->@lock);
            s->total += number;
            pthread_mutex_unlock(&s->@lock);
            Atomic.FetchSubtract(&s->inside, 1);
            sem_post(&s->room);

            Atomic.FetchAdd(&s->hits, 1);
            s->per_child[number]++;
            private_total++;
        }
        pthread_mutex_lock(&s->@lock);
        s->finished++;
        pthread_cond_signal(&s->changed);
        pthread_mutex_unlock(&s->@lock);
        _exit(private_total == ROUNDS ? 0 : 1);
    }

    static void die_with_lock(stats* s)
    {
        pid_t pid = fork();
        int status, error;

        if (pid == 0)
        {
            pthread_mutex_lock(&s->robust);
            s->half_done = 1;
            _exit(0);
        }
        waitpid(pid, &status, 0);
        error = pthread_mutex_lock(&s->robust);
        printf("the lock of a dead process: %s, half done %d\n"u8, error == EOWNERDEAD ? "EOWNERDEAD"u8.ToPointer() : strerror(error), s->half_done);
        s->half_done = 0;
        printf("made consistent: %d\n"u8, pthread_mutex_consistent(&s->robust));
        printf("unlocked: %d\n"u8, pthread_mutex_unlock(&s->robust));
        printf("locked again: %d\n"u8, pthread_mutex_lock(&s->robust));
        pthread_mutex_unlock(&s->robust);
    }

    static int main()
    {
        stats* s = (stats*)mmap(null, (ulong)sizeof(stats), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        int* own = (int*)mmap(null, sizeof(int), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        int good = 0, status, value, even = 1;
        pid_t* pids = stackalloc pid_t[CHILDREN];

        if (s == (void*)-1 || own == (void*)-1)
        {
            perror("mmap"u8);
            return 1;
        }
        init(s);
        *own = 7;
        for (int i = 0; i < CHILDREN; i++)
        {
            if ((pids[i] = fork()) == 0)
            {
                *own += i; /* in a copy of the page */
                child(s, i);
            }
            if (pids[i] < 0)
                check(errno, "fork"u8.ToPointer());
        }

        pthread_mutex_lock(&s->@lock);
        while (s->finished < CHILDREN)
            pthread_cond_wait(&s->changed, &s->@lock);
        printf("all %d have finished, total %ld\n"u8, s->finished, s->total);
        pthread_mutex_unlock(&s->@lock);
        for (int i = 0; i < CHILDREN; i++)
        {
            waitpid(pids[i], &status, 0);
            good += WIFEXITED(status) != 0 && WEXITSTATUS(status) == 0 ? 1 : 0;
            even &= s->per_child[i] == ROUNDS ? 1 : 0;
        }
        sem_getvalue(&s->room, &value);
        printf("children that ended well: %d\n"u8, good);
        int valueValue = value;
        int value2 = Atomic.Load(&s->most) <= ROOM ? 1 : 0;
        printf("hits %ld, each its own: %d, never more than %d inside: %d, room %d\n"u8,
            Atomic.Load(&s->hits), even, ROOM, value2, valueValue);
        printf("private: %ld %d\n"u8, private_total, *own);
        die_with_lock(s);

        pthread_cond_destroy(&s->changed);
        pthread_mutex_destroy(&s->@lock);
        sem_destroy(&s->room);
        munmap(s, (ulong)sizeof(stats));
        munmap(own, sizeof(int));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
