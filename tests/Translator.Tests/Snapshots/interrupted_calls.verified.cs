using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using sig_atomic_t = int;

internal static unsafe class InterruptedCalls
{
    /* calls that wait, ended by a signal, and those that start again with SA_RESTART */

    static volatile sig_atomic_t alarms;
    static int wake = -1;

    static void on_alarm(int sig)
    {
        _ = sig;
        alarms++;
        if (wake >= 0 && write(wake, "w"u8, 1) != 1)
            alarms = 100;
    }

    static void set_action(int flags)
    {
        sigaction action;
        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &on_alarm;
        action.sa_flags = flags;
        sigaction(SIGALRM, &action, null);
    }

    /* again and again: a signal before the call waits ends nothing */
    static void start_timer()
    {
        itimerval timer = new itimerval { it_interval = new timeval { tv_usec = 30000 }, it_value = new timeval { tv_usec = 30000 } };
        alarms = 0;
        setitimer(ITIMER_REAL, &timer, null);
    }

    static void stop_timer()
    {
        itimerval none = default;
        setitimer(ITIMER_REAL, &none, null);
    }

    static void show(sbyte* what, long result)
    {
        int error = errno;
        stop_timer();
        printf("%s: %ld %s, alarms came: %d\n"u8, what, result, result < 0 ? strerror(error) : ""u8.ToPointer(), alarms > 0);
    }

    /* what handlers have written that nobody read */
    static void drain(int fd)
    {
        sbyte* bytes = stackalloc sbyte[64];
        while (recv(fd, bytes, 64, MSG_DONTWAIT) > 0)
            ;
    }

    static int main()
    {
        int* pair = stackalloc int[2];
        int listener, queue;
        sbyte @byte;
        sockaddr_un name = new sockaddr_un { sun_family = AF_UNIX };
        "socket"u8.CopyTo(name.sun_path, 108);
        timespec second = new timespec { tv_sec = 10 }, rest;
        timeval limit = new timeval { tv_sec = 10 };
        epoll_event @event = new epoll_event { events = EPOLLIN, data = new epoll_data { ptr = null } };
        pollfd request;
        fd_set readers;
        sigset_t blocked, none;

        if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
            return 1;
        listener = socket(AF_UNIX, SOCK_STREAM, 0);
        bind(listener, (sockaddr*)&name, (uint)sizeof(sockaddr_un));
        listen(listener, 1);

        set_action(0);
        start_timer();
        show("read"u8.ToPointer(), read(pair[0], &@byte, 1));
        start_timer();
        show("recv"u8.ToPointer(), recv(pair[0], &@byte, 1, 0));
        start_timer();
        show("accept"u8.ToPointer(), accept(listener, null, null));
        request.fd = pair[0];
        request.events = POLLIN;
        start_timer();
        show("poll"u8.ToPointer(), poll(&request, 1, 10000));
        FD_ZERO(&readers);
        FD_SET(pair[0], &readers);
        start_timer();
        show("select"u8.ToPointer(), select(pair[0] + 1, &readers, null, null, &limit));
        queue = epoll_create1(0);
        epoll_ctl(queue, EPOLL_CTL_ADD, pair[0], &@event);
        start_timer();
        show("epoll_wait"u8.ToPointer(), epoll_wait(queue, &@event, 1, 10000));
        start_timer();
        show("nanosleep"u8.ToPointer(), nanosleep(&second, &rest));
        printf("rest: %d\n"u8, rest.tv_sec < 10);
        start_timer();
        show("clock_nanosleep"u8.ToPointer(), -clock_nanosleep(CLOCK_MONOTONIC, 0, &second, null));
        start_timer();
        show("pause"u8.ToPointer(), pause());
        start_timer();
        printf("sleep: %u left\n"u8, sleep(10));
        stop_timer();

        /* with SA_RESTART the call goes on: the handler itself brings what it waits for */
        set_action(SA_RESTART);
        wake = pair[1];
        start_timer();
        show("read again"u8.ToPointer(), read(pair[0], &@byte, 1));
        drain(pair[0]);
        start_timer();
        show("recv again"u8.ToPointer(), recv(pair[0], &@byte, 1, 0));
        wake = -1;
        drain(pair[0]);
        start_timer();
        show("poll does not"u8.ToPointer(), poll(&request, 1, 10000));
        setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &limit, (uint)sizeof(timeval));
        start_timer();
        show("recv with a limit does not"u8.ToPointer(), recv(pair[0], &@byte, 1, 0));

        /* a signal that only the wait lets through */
        sigemptyset(&none);
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGALRM);
        sigprocmask(SIG_BLOCK, &blocked, null);
        alarms = 0;
        raise(SIGALRM);
        show("blocked"u8.ToPointer(), 0);
        show("ppoll"u8.ToPointer(), ppoll(&request, 1, &second, &none));
        raise(SIGALRM);
        FD_ZERO(&readers);
        show("pselect"u8.ToPointer(), pselect(0, null, null, null, &second, &none));
        raise(SIGALRM);
        show("epoll_pwait"u8.ToPointer(), epoll_pwait(queue, &@event, 1, 10000, &none));
        sigprocmask(SIG_BLOCK, null, &none);
        printf("still blocked: %d\n"u8, sigismember(&none, SIGALRM));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
