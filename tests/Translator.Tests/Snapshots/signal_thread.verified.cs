/*
 * signal_thread.c - the way of threaded servers with signals: all threads block
 * them, and one does nothing but sigwait(). SIGHUP reloads, SIGUSR1 asks for a
 * report, SIGTERM stops; SIGUSR2 is for one thread only, by pthread_kill().
 */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using pthread_t = ulong;
using sig_atomic_t = int;
using ssize_t = long;

internal static unsafe class SignalThread
{
    const int WORKERS = 3;

    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static readonly pthread_cond_t* changed = StaticStorage.Allocate<pthread_cond_t>(1);
    static readonly int* generation = StaticStorage.Allocate<int>(1);
    static readonly int* reports = StaticStorage.Allocate<int>(1);
    static readonly int* stopping = StaticStorage.Allocate<int>(1);
    static int jobs_done;
    static readonly int* ready = StaticStorage.Allocate<int>(1);
    [ThreadStatic] static sig_atomic_t interrupted; /* each thread's own */

    static void on_usr2(int sig)
    {
        _ = sig;
        interrupted++;
    }

    static void* signals(void* arg)
    {
        sigset_t* set = (sigset_t*)arg;
        int sig;

        while (sigwait(set, &sig) == 0)
        {
            pthread_mutex_lock(@lock);
            switch (sig)
            {
                case SIGHUP:
                    (*generation)++;
                    break;
                case SIGUSR1:
                    (*reports)++;
                    break;
                case SIGTERM:
                    *stopping = 1;
                    break;
            }
            pthread_cond_broadcast(changed);
            pthread_mutex_unlock(@lock);
            if (sig == SIGTERM)
                return (void*)"the signals' thread ends"u8.ToPointer();
        }
        return null;
    }

    /* works for its socket; SIGUSR2 ends its wait */
    static void* worker(void* arg)
    {
        int fd = *(int*)arg, breaks = 0;
        sigset_t mask;
        sbyte @byte;

        pthread_sigmask(SIG_SETMASK, null, &mask);
        pthread_mutex_lock(@lock);
        *ready += sigismember(&mask, SIGHUP) != 0 && sigismember(&mask, SIGTERM) != 0 && sigismember(&mask, SIGUSR2) == 0 ? 1 : 0;
        pthread_cond_broadcast(changed);
        pthread_mutex_unlock(@lock);
        for (;;)
        {
            ssize_t n = recv(fd, &@byte, 1, 0);

            if (n < 0 && errno == EINTR)
            {
                breaks++;
                /* what came between two waits counts as one */
                while (interrupted > 0)
                {
                    CProgram.HandleSignals();
                    interrupted--;
                }
                send(fd, "!"u8, 1, 0);
                continue;
            }
            if (n <= 0)
                break;
            pthread_mutex_lock(@lock);
            jobs_done++;
            pthread_cond_broadcast(changed);
            pthread_mutex_unlock(@lock);
            @byte++;
            send(fd, &@byte, 1, 0);
        }
        return (void*)(long)(breaks > 0 ? 1 : 0);
    }

    /* waits until a count is reached, under the lock */
    static void await(int* count, int wanted)
    {
        pthread_mutex_lock(@lock);
        while (*count < wanted)
            pthread_cond_wait(changed, @lock);
        pthread_mutex_unlock(@lock);
    }

    static int main()
    {
        pthread_t signal_thread;
        pthread_t* workers = stackalloc pthread_t[WORKERS];
        int* pairs = stackalloc int[WORKERS * 2];
        sigset_t set, pending;
        sigaction action;
        void* result;
        sbyte @byte;

        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &on_usr2; /* no SA_RESTART */
        sigaction(SIGUSR2, &action, null);
        sigemptyset(&set);
        sigaddset(&set, SIGHUP);
        sigaddset(&set, SIGUSR1);
        sigaddset(&set, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &set, null); /* before there are threads: they inherit it */

        kill(getpid(), SIGHUP);
        sigpending(&pending);
        printf("pending before there is anybody: %d\n"u8, sigismember(&pending, SIGHUP));
        if (pthread_create(&signal_thread, null, &signals, &set) != 0)
            return 1;
        await(generation, 1);
        printf("taken\n"u8);

        for (int i = 0; i < WORKERS; i++)
        {
            if (socketpair(AF_UNIX, SOCK_STREAM, 0, pairs + i * 2) < 0 || pthread_create(&workers[i], null, &worker, &(pairs + i * 2)[1]) != 0)
                return 1;
        }
        await(ready, WORKERS);
        for (int i = 0; i < WORKERS; i++)
        {
            @byte = (sbyte)('a' + i);
            send((pairs + i * 2)[0], &@byte, 1, 0);
            recv((pairs + i * 2)[0], &@byte, 1, 0);
            printf("worker %d: %c\n"u8, i, @byte);
        }
        for (int i = 2; i <= 4; i++)
        {
            kill(getpid(), SIGHUP);
            await(generation, i);
        }
        pthread_kill(signal_thread, SIGUSR1);
        await(reports, 1);
        raise(SIGUSR1); /* to this thread, which blocks it: nobody else takes it */
        sigpending(&pending);
        printf("our own pending: %d\n"u8, sigismember(&pending, SIGUSR1));
        int literal = 0;
        sigwait(&set, &literal);

        /* again until it has come into the wait */
        do
        {
            pthread_kill(workers[1], SIGUSR2);
            @byte = 0;
        }
        while (recv((pairs + 2)[0], &@byte, 1, MSG_DONTWAIT) < 0);
        printf("worker 1 was interrupted: %c\n"u8, @byte);
        kill(getpid(), SIGTERM);
        await(stopping, 1);
        pthread_join(signal_thread, &result);
        printf("%s\n"u8, (sbyte*)result);
        for (int i = 0; i < WORKERS; i++)
        {
            shutdown((pairs + i * 2)[0], SHUT_WR);
            pthread_join(workers[i], &result);
            printf("worker %d was interrupted: %ld\n"u8, i, (long)result);
            close((pairs + i * 2)[0]);
            close((pairs + i * 2)[1]);
        }
        printf("generation %d, reports %d, jobs %d\n"u8, *generation, *reports, jobs_done);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
