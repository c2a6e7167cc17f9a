/* which thread gets a signal; sigwait threads; pthread_kill and blocked calls; fork in programs with threads; system
 * with handlers */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysMman;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using pid_t = int;
using pthread_t = ulong;
using sig_atomic_t = int;

internal static unsafe class SignalReceivers
{
    static readonly sem_t* ready = StaticStorage.Allocate<sem_t>(1);
    static readonly sem_t* done = StaticStorage.Allocate<sem_t>(1);
    static pthread_t main_thread;
    static volatile sig_atomic_t handled;
    static volatile sig_atomic_t in_main;
    static volatile sig_atomic_t chld;
    static volatile sig_atomic_t alarms;
    static readonly int* sv = StaticStorage.Allocate<int>(2);
    static long result;
    static int error;
    static volatile int has_received;

    static void h(int s)
    {
        _ = s;
        handled++;
        in_main = pthread_equal(pthread_self(), main_thread) != 0 ? 1 : 0;
        sem_post(done);
    }
    static void on_chld(int s)
    {
        _ = s;
        chld++;
    }
    static void on_alarm(int s)
    {
        _ = s;
        alarms++;
    }

    static void* sleeper(void* a)
    {
        _ = a;
        sem_post(ready);
        for (;;)
            pause();
        return null;
    }
    static void* waits(void* a)
    {
        int s, n = *(int*)a;
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGUSR1);
        sigaddset(&set, SIGUSR2);
        sem_post(ready);
        for (int i = 0; i < n; i++)
        {
            int r = sigwait(&set, &s);
            printf("sigwait %d: %s\n"u8, r, s == SIGUSR1 ? "SIGUSR1"u8 : "SIGUSR2"u8);
            sem_post(done);
        }
        return null;
    }
    static void* receives(void* a)
    {
        sbyte c;
        _ = a;
        sem_post(ready);
        result = recv(sv[0], &c, 1, 0);
        error = errno;
        has_received = 1;
        return null;
    }
    static void await(sem_t* s)
    {
        while (sem_wait(s) != 0)
            ;
    }

    static void set(int sig, delegate*<int, void> f, int flags)
    {
        sigaction a;
        memset(&a, 0, (ulong)sizeof(sigaction));
        a.sa_handler = f;
        a.sa_flags = flags;
        sigaction(sig, &a, null);
    }

    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static void prepare()
    {
        pthread_mutex_lock(@lock);
        printf("prepare\n"u8);
    }
    static void parent()
    {
        printf("parent\n"u8);
        pthread_mutex_unlock(@lock);
    }
    static void child()
    {
        pthread_mutex_unlock(@lock);
    }
    static void* holds(void* a)
    {
        _ = a;
        for (int i = 0; i < 200; i++)
        {
            pthread_mutex_lock(@lock);
            usleep(100);
            pthread_mutex_unlock(@lock);
        }
        return null;
    }
    static void fork_in_handler(int s)
    {
        _ = s;
        pid_t p = fork();
        if (p == 0)
            _exit(21);
        int st;
        waitpid(p, &st, 0);
        handled = WEXITSTATUS(st);
    }

    internal struct shared
    {
        public pthread_mutex_t m;
        public pthread_mutex_t robust;
        public pthread_cond_t c;
        public sem_t s;
        public int turn;
        public int count;
    }

    static int main()
    {
        pthread_t t, u;
        sigset_t all, usr, none, old;
        int n, st;
        pid_t p;
        setvbuf(stdout, null, _IOLBF, 0);
        main_thread = pthread_self();
        sem_init(ready, 0, 0);
        sem_init(done, 0, 0);
        sigfillset(&all);
        sigemptyset(&none);
        sigemptyset(&usr);
        sigaddset(&usr, SIGUSR1);
        sigaddset(&usr, SIGUSR2);
        set(SIGUSR1, &h, 0);
        set(SIGUSR2, &h, SA_RESTART);

        /* nobody blocks it: the main thread */
        pthread_create(&t, null, &sleeper, null);
        await(ready);
        kill(getpid(), SIGUSR1);
        await(done);
        printf("main thread: %d\n"u8, in_main);
        /* the main thread blocks it: the other one */
        pthread_sigmask(SIG_BLOCK, &usr, &old);
        kill(getpid(), SIGUSR1);
        await(done);
        printf("main thread: %d\n"u8, in_main);
        p = fork();
        if (p == 0)
        {
            kill(getppid(), SIGUSR2);
            _exit(0);
        }
        waitpid(p, &st, 0);
        await(done);
        printf("from a child, main thread: %d\n"u8, in_main);
        pthread_cancel(t);
        pthread_join(t, null);
        /* all block it: a thread that waits for it */
        n = 4;
        pthread_create(&t, null, &waits, &n);
        await(ready);
        kill(getpid(), SIGUSR1);
        await(done);
        kill(getpid(), SIGUSR2);
        await(done);
        pthread_kill(t, SIGUSR1);
        await(done);
        p = fork();
        if (p == 0)
        {
            kill(getppid(), SIGUSR2);
            _exit(0);
        }
        waitpid(p, &st, 0);
        await(done);
        pthread_join(t, null);
        kill(getpid(), SIGUSR1);
        sigset_t pend;
        sigpending(&pend);
        handled = 0;
        pthread_sigmask(SIG_SETMASK, &none, null);
        await(done);
        int in_mainValue = in_main;
        printf("unblocked: %d in main %d\n"u8, handled, in_mainValue);

        /* pthread_kill to a thread in recv */
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        pthread_create(&t, null, &receives, null);
        await(ready);
        n = 0;
        while (has_received == 0)
        {
            /* the first may come before recv() has begun */
            n |= pthread_kill(t, SIGUSR1);
            await(done);
            usleep(20000);
        }
        printf("kill %d\n"u8, n);
        pthread_join(t, null);
        printf("no SA_RESTART: %ld %s in main %d\n"u8, result, strerror(error), in_main);
        pthread_create(&t, null, &receives, null);
        await(ready);
        usleep(20000);
        pthread_kill(t, SIGUSR2);
        await(done);
        send(sv[1], "x"u8, 1, 0);
        pthread_join(t, null);
        printf("SA_RESTART: %ld in main %d\n"u8, result, in_main);
        printf("kill 0: %d, bad: %d\n"u8, 0, pthread_kill(main_thread, 100));

        /* alarm and threads: the workers block it */
        set(SIGALRM, &on_alarm, 0);
        pthread_sigmask(SIG_BLOCK, &all, &old);
        pthread_create(&t, null, &receives, null);
        pthread_sigmask(SIG_SETMASK, &old, null);
        await(ready);
        itimerval it = new itimerval { it_interval = new timeval { tv_usec = 5000 }, it_value = new timeval { tv_usec = 5000 } };
        setitimer(ITIMER_REAL, &it, null);
        while (alarms < 5)
            pause();
        memset(&it, 0, (ulong)sizeof(itimerval));
        setitimer(ITIMER_REAL, &it, null);
        puts("five alarms"u8);
        send(sv[1], "x"u8, 1, 0);
        pthread_join(t, null);
        printf("recv undisturbed: %ld\n"u8, result);

        /* fork with handlers for it, while another thread takes the mutex again and again */
        pthread_atfork(&prepare, &parent, &child);
        pthread_create(&u, null, &holds, null);
        for (int i = 0; i < 3; i++)
        {
            fflush(stdout);
            p = fork();
            if (p == 0)
            {
                int r = pthread_mutex_trylock(@lock);
                pthread_t x;
                n = 0;
                pthread_create(&x, null, &receives, null);
                shutdown(sv[0], SHUT_RDWR);
                pthread_join(x, null);
                _exit(r == 0 ? 10 + (int)result : 1);
            }
            waitpid(p, &st, 0);
            printf("child: %d\n"u8, WEXITSTATUS(st));
        }
        pthread_join(u, null);

        set(SIGUSR1, &fork_in_handler, 0);
        raise(SIGUSR1);
        printf("forked in a handler: %d\n"u8, handled);

        /* system and popen with a handler for SIGCHLD */
        set(SIGCHLD, &on_chld, SA_RESTART);
        chld = 0;
        printf("system: %d"u8, WEXITSTATUS(system("exit 3"u8)));
        printf(" SIGCHLD %d\n"u8, chld);
        set(SIGINT, &h, 0);
        set(SIGQUIT, &h, 0);
        handled = 0;
        st = system("kill -INT $PPID; kill -QUIT $PPID; exit 5"u8);
        int handledValue = handled;
        printf("ignored meanwhile: %d %d\n"u8, WEXITSTATUS(st), handledValue);
        st = system("kill -TERM $$"u8);
        printf("killed: %d\n"u8, WIFSIGNALED(st) != 0 ? WTERMSIG(st) : -1);
        chld = 0;
        FILE* f = popen("echo out; exit 4"u8, "r"u8);
        sbyte* line = stackalloc sbyte[32];
        fgets(line, 32, f);
        printf("popen: %s"u8, line);
        st = pclose(f);
        int chldValue = chld;
        printf("pclose: %d, SIGCHLD %d\n"u8, WEXITSTATUS(st), chldValue);
        set(SIGCHLD, (__sighandler_t)1, 0);
        errno = 0;
        st = system("exit 3"u8);
        printf("SIGCHLD ignored: %d %s\n"u8, st, st < 0 ? strerror(errno) : ""u8.ToPointer());
        set(SIGCHLD, null, 0);

        /* shared between processes */
        shared* sh = (shared*)mmap(null, (ulong)sizeof(shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        pthread_mutexattr_t ma;
        pthread_condattr_t ca;
        pthread_mutexattr_init(&ma);
        pthread_mutexattr_setpshared(&ma, PTHREAD_PROCESS_SHARED);
        pthread_mutex_init(&sh->m, &ma);
        pthread_mutexattr_setrobust(&ma, PTHREAD_MUTEX_ROBUST);
        pthread_mutex_init(&sh->robust, &ma);
        pthread_condattr_init(&ca);
        pthread_condattr_setpshared(&ca, PTHREAD_PROCESS_SHARED);
        pthread_cond_init(&sh->c, &ca);
        sem_init(&sh->s, 1, 0);
        fflush(stdout);
        p = fork();
        for (int i = 0; i < 50; i++)
        {
            pthread_mutex_lock(&sh->m);
            while (sh->turn != (p == 0 ? 1 : 0))
                pthread_cond_wait(&sh->c, &sh->m);
            sh->count++;
            sh->turn = p != 0 ? 1 : 0;
            pthread_cond_signal(&sh->c);
            pthread_mutex_unlock(&sh->m);
            if (p == 0)
                sem_post(&sh->s);
            else
                sem_wait(&sh->s);
        }
        if (p == 0)
        {
            pthread_mutex_lock(&sh->robust);
            _exit(0);
        }
        waitpid(p, &st, 0);
        printf("ping-pong: %d\n"u8, sh->count);
        n = pthread_mutex_lock(&sh->robust);
        printf("robust: %s"u8, strerror(n));
        int pthread_mutex_unlockResult = pthread_mutex_unlock(&sh->robust);
        printf(" consistent %d unlock %d"u8, pthread_mutex_consistent(&sh->robust), pthread_mutex_unlockResult);
        printf(" lock %d\n"u8, pthread_mutex_lock(&sh->robust));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
