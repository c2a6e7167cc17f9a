/*
 * cancelled_accept.c - threads that wait in accept(), recv() and poll() are
 * cancelled when the server stops; their cleanup handlers close what they had.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using pthread_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class CancelledAccept
{
    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static readonly pthread_cond_t* changed = StaticStorage.Allocate<pthread_cond_t>(1);
    static int started;
    static int closed;
    static int unlocked;

    static void fail(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static void announce()
    {
        pthread_mutex_lock(@lock);
        started++;
        pthread_cond_signal(changed);
        pthread_mutex_unlock(@lock);
    }

    static void close_socket(void* arg)
    {
        close(*(int*)arg);
        pthread_mutex_lock(@lock);
        closed++;
        pthread_mutex_unlock(@lock);
    }

    static void unlock(void* arg)
    {
        unlocked++;
        pthread_mutex_unlock((pthread_mutex_t*)arg);
    }

    static int make_listener(sockaddr_in* sin)
    {
        socklen_t size = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, SOCK_STREAM, 0);

        memset(sin, 0, (ulong)sizeof(sockaddr_in));
        sin->sin_family = AF_INET;
        sin->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (fd < 0 || bind(fd, (sockaddr*)sin, size) < 0 || listen(fd, 5) < 0)
            fail("listener"u8.ToPointer());
        getsockname(fd, (sockaddr*)sin, &size);
        return fd;
    }

    /* serves clients one after the other until it is cancelled */
    static void* acceptor(void* arg)
    {
        int listener = *(int*)arg, served = 0;

        pthread_cleanup_push(&close_socket, &listener);
        {
            announce();
            sbyte* line = stackalloc sbyte[64];
            for (;;)
            {
                ssize_t n;
                int fd = accept(listener, null, null); /* a cancellation point */

                if (fd < 0)
                    break;
                pthread_cleanup_push(&close_socket, &fd);
                {
                    while ((n = recv(fd, line, 64, 0)) > 0)
                        send(fd, line, (ulong)n, MSG_NOSIGNAL);
                    served++;
                }
                pthread_cleanup_pop(1);
            }
        }
        pthread_cleanup_pop(1);
        return (void*)(long)served;
    }

    static void* poller(void* arg)
    {
        pollfd request = new pollfd { fd = *(int*)arg, events = POLLIN };

        announce();
        poll(&request, 1, -1);
        return null;
    }

    static readonly pthread_cond_t* never = StaticStorage.Allocate<pthread_cond_t>(1);

    /* a wait gives the mutex back to the handler */
    static void* waiter(void* arg)
    {

        _ = arg;
        announce();
        pthread_mutex_lock(@lock);
        pthread_cleanup_push(&unlock, @lock);
        {
            for (;;)
                pthread_cond_wait(never, @lock);
        }
        pthread_cleanup_pop(1);
        return null;
    }

    /* may not be cancelled while it works; then it asks */
    static void* careful(void* arg)
    {
        int old, n = 0;

        pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
        announce();
        while ((ulong)read(*(int*)arg, &n, sizeof(int)) == sizeof(int))
            ;
        pthread_setcancelstate(old, null);
        pthread_testcancel();
        return (void*)77L;
    }

    static readonly sbyte* text = StaticStorage.Allocate<sbyte>(32);

    static sbyte* join(pthread_t thread)
    {
        void* result;

        if (pthread_join(thread, &result) != 0)
            return "not joined"u8.ToPointer();
        if (result == (void*)-1)
            return "cancelled"u8.ToPointer();
        snprintf(text, 32, "returned %ld"u8, (long)result);
        return text;
    }

    static int main()
    {
        sockaddr_in sin, unused;
        int listener = make_listener(&sin), idle = make_listener(&unused);
        int* ends = stackalloc int[2];
        int fd;
        pthread_t* threads = stackalloc pthread_t[5];
        sbyte* back = stackalloc sbyte[16];

        if (pipe(ends) < 0)
            fail("pipe"u8.ToPointer());
        pthread_create(&threads[0], null, &acceptor, &listener);
        pthread_create(&threads[1], null, &acceptor, &idle);
        pthread_create(&threads[2], null, &poller, &ends[0]);
        pthread_create(&threads[3], null, &waiter, null);
        pthread_create(&threads[4], null, &careful, &ends[0]);
        pthread_mutex_lock(@lock);
        while (started < 5)
            pthread_cond_wait(changed, @lock);
        pthread_mutex_unlock(@lock);

        /* one client is served, then holds its connection open */
        fd = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(fd, (sockaddr*)&sin, (uint)sizeof(sockaddr_in)) < 0 || send(fd, "hello"u8, 5, 0) != 5 || recv(fd, back, 5, MSG_WAITALL) != 5)
            fail("client"u8.ToPointer());
        printf("echo: %s\n"u8, back);

        for (int i = 0; i < 5; i++)
            printf("cancel %d: %d\n"u8, i, pthread_cancel(threads[i]));
        printf("in recv: %s\n"u8, join(threads[0]));
        printf("the client sees the end: %zd\n"u8, recv(fd, back, 16, 0));
        printf("in accept: %s\n"u8, join(threads[1]));
        printf("in poll: %s\n"u8, join(threads[2]));
        printf("in a wait: %s\n"u8, join(threads[3]));
        close(ends[1]); /* the careful one goes on until its input ends */
        printf("careful: %s\n"u8, join(threads[4]));
        printf("closed %d sockets, unlocked %d, the mutex is free: %d\n"u8, closed, unlocked, pthread_mutex_trylock(@lock) == 0);
        close(fd);
        fd = socket(AF_INET, SOCK_STREAM, 0);
        printf("nobody listens: %s\n"u8, connect(fd, (sockaddr*)&sin, (uint)sizeof(sockaddr_in)) < 0 ? strerror(errno) : "connected"u8.ToPointer());
        close(fd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
