using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using pthread_t = ulong;
using sig_atomic_t = int;
using ssize_t = long;

internal static unsafe class CancelledCalls
{
    /* cancelling threads that wait in calls of the system, and signals for one thread */

    static readonly int* pair = StaticStorage.Allocate<int>(2);
    static readonly pthread_barrier_t* started = StaticStorage.Allocate<pthread_barrier_t>(1);
    static volatile sig_atomic_t signals;

    static void clean_up(void* what)
    {
        printf("cleanup of %s\n"u8, (sbyte*)what);
    }

    static void* in_read(void* unused)
    {
        sbyte @byte;
        _ = unused;
        pthread_cleanup_push(&clean_up, "read"u8.ToPointer());
        {
            pthread_barrier_wait(started);
            read(pair[0], &@byte, 1);
            printf("read returned\n"u8);
        }
        pthread_cleanup_pop(0);
        return null;
    }

    static void* in_recv(void* unused)
    {
        sbyte @byte;
        _ = unused;
        pthread_cleanup_push(&clean_up, "recv"u8.ToPointer());
        {
            pthread_barrier_wait(started);
            recv(pair[0], &@byte, 1, 0);
            printf("recv returned\n"u8);
        }
        pthread_cleanup_pop(0);
        return null;
    }

    static void* in_accept(void* unused)
    {
        sockaddr_in address = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        int listener = socket(AF_INET, SOCK_STREAM, 0);
        _ = unused;
        bind(listener, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        listen(listener, 1);
        pthread_cleanup_push(&clean_up, "accept"u8.ToPointer());
        {
            pthread_barrier_wait(started);
            accept(listener, null, null);
            printf("accept returned\n"u8);
        }
        pthread_cleanup_pop(0);
        return null;
    }

    static void* in_poll(void* unused)
    {
        pollfd request = new pollfd { fd = pair[0], events = POLLIN };
        _ = unused;
        pthread_cleanup_push(&clean_up, "poll"u8.ToPointer());
        {
            pthread_barrier_wait(started);
            poll(&request, 1, -1);
            printf("poll returned\n"u8);
        }
        pthread_cleanup_pop(0);
        return null;
    }

    static void* in_sleep(void* unused)
    {
        _ = unused;
        pthread_cleanup_push(&clean_up, "sleep"u8.ToPointer());
        {
            pthread_barrier_wait(started);
            sleep(1000);
            printf("sleep returned\n"u8);
        }
        pthread_cleanup_pop(0);
        return null;
    }

    /* the request is kept until cancellation is on again, and ends the next call that waits */
    static void* later(void* unused)
    {
        int old;
        sbyte @byte;
        _ = unused;
        pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
        pthread_barrier_wait(started);
        read(pair[0], &@byte, 1);
        printf("read %c while cancellation is off\n"u8, @byte);
        pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old);
        read(pair[0], &@byte, 1);
        printf("not reached\n"u8);
        return null;
    }

    static void count(int sig)
    {
        _ = sig;
        signals++;
    }

    static void* interrupted(void* unused)
    {
        sbyte @byte;
        _ = unused;
        pthread_barrier_wait(started);
        ssize_t result = read(pair[0], &@byte, 1);
        printf("read: %ld %s, handled %d\n"u8, result, strerror(errno), signals > 0);
        return null;
    }

    static void cancel(delegate*<void*, void*> routine)
    {
        pthread_t thread;
        void* result;
        pthread_create(&thread, null, routine, null);
        pthread_barrier_wait(started);
        int error = pthread_cancel(thread);
        if (routine == (delegate*<void*, void*>)&later)
            write(pair[1], "x"u8, 1);
        pthread_join(thread, &result);
        printf("cancel %d, cancelled %d\n"u8, error, result == (void*)-1);
    }

    static int main()
    {
        pthread_t thread;
        sigaction action;
        sigset_t set, old;
        int got;

        socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
        pthread_barrier_init(started, null, 2);
        cancel(&in_read);
        cancel(&in_recv);
        cancel(&in_accept);
        cancel(&in_poll);
        cancel(&in_sleep);
        cancel(&later);

        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &count;
        sigaction(SIGUSR1, &action, null);
        pthread_create(&thread, null, &interrupted, null);
        pthread_barrier_wait(started);
        int error = pthread_kill(thread, SIGUSR1);
        /* the first may have come before the call began to wait */
        while (pthread_tryjoin_np(thread, null) != 0)
        {
            pthread_kill(thread, SIGUSR1);
            usleep(1000);
        }
        printf("pthread_kill: %d\n"u8, error);
        printf("to itself: %d"u8, pthread_kill(pthread_self(), SIGUSR1));
        printf(" %d\n"u8, signals >= 2);
        printf("bad signal: %s\n"u8, strerror(pthread_kill(pthread_self(), 99)));

        sigemptyset(&set);
        sigaddset(&set, SIGUSR2);
        printf("pthread_sigmask: %d\n"u8, pthread_sigmask(SIG_BLOCK, &set, &old));
        printf("bad change: %s\n"u8, strerror(pthread_sigmask(9, &set, null)));
        kill(getpid(), SIGUSR2);
        printf("sigwait: %d"u8, sigwait(&set, &got));
        printf(" %d\n"u8, got == SIGUSR2);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
