/* how processes with threads end */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using pthread_t = ulong;

internal static unsafe class ProcessEnds
{
    static readonly sem_t* ready = StaticStorage.Allocate<sem_t>(1);
    static long spin;
    static readonly int* sv = StaticStorage.Allocate<int>(2);
    static void* spinner(void* a)
    {
        sem_post(ready);
        for (;;)
            spin++;
        return a;
    }
    static void* blocked(void* a)
    {
        sbyte c;
        sem_post(ready);
        recv(sv[0], &c, 1, 0);
        return a;
    }

    static readonly pthread_mutex_t* m = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);

    static readonly pthread_cond_t* c = StaticStorage.Allocate<pthread_cond_t>(1);
    static void* waiter(void* a)
    {
        pthread_mutex_lock(m);
        sem_post(ready);
        pthread_cond_wait(c, m);
        return a;
    }
    static void ex1()
    {
        printf("atexit 1\n"u8);
    }
    static void ex2()
    {
        printf("atexit 2\n"u8);
    }
    static void* exiter(void* a)
    {
        sem_post(ready);
        usleep(5000);
        exit((int)(long)a);
        return null;
    }
    static void* registers(void* a)
    {
        atexit(&ex2);
        sem_post(ready);
        return a;
    }
    static void* later(void* a)
    {
        _ = a;
        usleep(20000);
        printf("later thread runs on\n"u8);
        return null;
    }
    static void* dies(void* a)
    {
        _ = a;
        sem_post(ready);
        raise(SIGTERM);
        return null;
    }
    static void* faults(void* a)
    {
        _ = a;
        sem_post(ready);
        *(int*)a = 1;
        return null;
    }
    static void* aborts(void* a)
    {
        _ = a;
        sem_post(ready);
        abort();
        return null;
    }
    static void* execs(void* a)
    {
        _ = a;
        sem_post(ready);
        execl("/bin/echo"u8, "echo"u8, "from exec"u8, null);
        return null;
    }
    static void* quick(void* a)
    {
        _ = a;
        sem_post(ready);
        _exit(9);
        return null;
    }
    static void* pexit_exit(void* a)
    {
        _ = a;
        sem_post(ready);
        pthread_exit((void*)5);
        return null;
    }
    static void start(delegate*<void*, void*> f, void* a)
    {
        pthread_t t;
        pthread_create(&t, null, f, a);
        sem_wait(ready);
    }
    static int child(int k)
    {
        pthread_t last;
        sem_init(ready, 0, 0);
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        atexit(&ex1);
        switch (k)
        {
            case 0:
                start(&spinner, null);
                start(&blocked, null);
                start(&waiter, null);
                return 3;
            case 1:
                start(&spinner, null);
                start(&blocked, null);
                start(&waiter, null);
                exit(4);
                goto case 2;
            case 2:
                start(&spinner, null);
                start(&exiter, (void*)5L);
                for (;;)
                    pause();
            case 3:
                {
                    pthread_t t;
                    pthread_create(&t, null, &later, null);
                    pthread_exit(null);
                }
                goto case 4;
            case 4:
                start(&registers, null);
                return 6;
            case 5:
                start(&spinner, null);
                start(&dies, null);
                for (;;)
                    pause();
            case 6:
                start(&blocked, null);
                start(&faults, null);
                for (;;)
                    pause();
            case 7:
                start(&blocked, null);
                start(&aborts, null);
                for (;;)
                    pause();
            case 8:
                start(&spinner, null);
                start(&execs, null);
                for (;;)
                    pause();
            case 9:
                start(&spinner, null);
                start(&quick, null);
                for (;;)
                    pause();
            case 10:
                start(&pexit_exit, null);
                usleep(3000);
                pthread_exit(null);
                goto case 11;
            case 11:
                start(&exiter, (void*)7L);
                pthread_exit(null);
                goto case 12;
            case 12:
                /* only one exit: a second one beside it ends glibc's before 2.41 in the middle */
                start(&waiter, null);
                pthread_create(&last, null, &exiter, (void*)8L);
                pthread_join(last, null);
                exit(1);
                goto case 13;
            case 13:
                start(&blocked, null);
                kill(getpid(), SIGKILL);
                for (;;)
                    pause();
            case 14:
                start(&waiter, null);
                printf("buffered"u8);
                _exit(1);
                goto case 15;
            case 15:
                start(&waiter, null);
                printf("unflushed at return\n"u8);
                return 0;
        }
        return 99;
    }
    static int main()
    {
        for (int k = 0; k < 16; k++)
        {
            fflush(stdout);
            pid_t p = fork();
            if (p == 0)
                exit(child(k));
            int s;
            waitpid(p, &s, 0);
            int value = WIFSIGNALED(s) != 0 ? WTERMSIG(s) : WEXITSTATUS(s);
            printf("%d: %s %d\n"u8, k, WIFSIGNALED(s) != 0 ? "signal"u8 : "status"u8, value);
        }
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
