/*
 * alarm_timeouts.c - time limits by SIGALRM: accept() and recv() that a signal
 * without SA_RESTART ends with EINTR, and the older way, sigsetjmp before the
 * call and siglongjmp out of the handler.
 */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using sig_atomic_t = int;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class AlarmTimeouts
{
    static readonly __jmp_buf_tag* jmpbuf = StaticStorage.Allocate<__jmp_buf_tag>(1);
    static volatile sig_atomic_t canjump;
    static volatile sig_atomic_t alarms;

    static void sig_alrm(int signo)
    {
        _ = signo;
        alarms++; /* just interrupts */
    }

    static void sig_jump(int signo)
    {
        _ = signo;
        if (canjump == 0)
            return; /* unexpected signal, ignore */
        canjump = 0;
        siglongjmp(jmpbuf, 1);
    }

    /* signal() as Stevens has it, but SIGALRM never restarts a call */
    static delegate*<int, void> Signal2(int signo, delegate*<int, void> func)
    {
        sigaction act, oact;

        act.sa_handler = func;
        sigemptyset(&act.sa_mask);
        act.sa_flags = signo == SIGALRM ? 0 : SA_RESTART;
        if (sigaction(signo, &act, &oact) < 0)
            return (__sighandler_t)(-1);
        return oact.sa_handler;
    }

    /* An alarm that comes before the call waits would be lost: so it comes again. */
    static void set_alarm(int ms)
    {
        itimerval it = default;

        it.it_value.tv_sec = ms / 1000;
        it.it_value.tv_usec = ms % 1000 * 1000;
        it.it_interval = it.it_value;
        if (setitimer(ITIMER_REAL, &it, null) < 0)
            perror("setitimer"u8);
    }

    static int accept_timeo(int listenfd, int ms)
    {
        delegate*<int, void> before = Signal2(SIGALRM, &sig_alrm);
        int fd;

        set_alarm(ms);
        if ((fd = accept(listenfd, null, null)) < 0 && errno == EINTR)
            errno = ETIMEDOUT;
        set_alarm(0);
        Signal2(SIGALRM, before);
        return fd;
    }

    static ssize_t recv_timeo(int fd, sbyte* buf, size_t size, int ms)
    {
        delegate*<int, void> before = Signal2(SIGALRM, &sig_alrm);
        ssize_t n;

        set_alarm(ms);
        if ((n = recv(fd, buf, size, 0)) < 0 && errno == EINTR)
            errno = ETIMEDOUT;
        set_alarm(0);
        Signal2(SIGALRM, before);
        return n;
    }

    static ssize_t recv_jump(int fd, sbyte* buf, size_t size, int ms)
    {
        delegate*<int, void> before = null;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            before = Signal2(SIGALRM, &sig_jump);
            ssize_t n;

            returned = sigsetjmp(jmpbuf, 1, &place, 1);
        setjmp_1:
            if (returned != 0)
            {
                set_alarm(0);
                Signal2(SIGALRM, before);
                errno = ETIMEDOUT;
                return -1;
            }
            canjump = 1;
            set_alarm(ms);
            n = recv(fd, buf, size, 0);
            canjump = 0;
            set_alarm(0);
            Signal2(SIGALRM, before);
            return n;
        }
        catch (Exception exception) when (LongJump.From(exception) is { } jump && jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    /* connects to a local socket whose queue is full, which waits for ever */
    static int connect_jump(sockaddr_un* to, int ms)
    {
        delegate*<int, void> before = null;
        int fd = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            fd = socket(AF_UNIX, SOCK_STREAM, 0);

            before = Signal2(SIGALRM, &sig_jump);
            returned = sigsetjmp(jmpbuf, 1, &place, 1);
        setjmp_1:
            if (returned != 0)
            {
                set_alarm(0);
                Signal2(SIGALRM, before);
                close(fd); /* it may be half connected */
                errno = ETIMEDOUT;
                return -1;
            }
            canjump = 1;
            set_alarm(ms);
            if (connect(fd, (sockaddr*)to, (uint)sizeof(sockaddr_un)) < 0)
            {
                int saved = errno;

                close(fd);
                fd = -1;
                errno = saved;
            }
            canjump = 0;
            set_alarm(0);
            Signal2(SIGALRM, before);
            return fd;
        }
        catch (Exception exception) when (LongJump.From(exception) is { } jump && jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static void show(sbyte* what, long result)
    {
        sigset_t mask;

        if (result < 0)
            printf("%s: %s"u8, what, strerror(errno));
        else
            printf("%s: %ld"u8, what, result);
        sigprocmask(SIG_BLOCK, null, &mask);
        int canjumpValue = canjump;
        printf(", SIGALRM blocked %d, canjump %d\n"u8, sigismember(&mask, SIGALRM), canjumpValue);
    }

    static int tcp_listener()
    {
        sockaddr_in sin = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t size = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, SOCK_STREAM, 0);

        if (fd < 0 || bind(fd, (sockaddr*)&sin, size) < 0 || listen(fd, 4) < 0)
        {
            perror("listener"u8);
            exit(1);
        }
        getsockname(fd, (sockaddr*)&sin, &size);
        show("accept without a client"u8.ToPointer(), accept_timeo(fd, 40));
        printf("port %d\n"u8, ntohs(sin.sin_port));
        fflush(stdout);
        return fd;
    }

    static int main()
    {
        sockaddr_un full = new sockaddr_un { sun_family = AF_UNIX };
        "full"u8.CopyTo(full.sun_path, 108);
        sbyte* buf = stackalloc sbyte[64];
        int listenfd, fd, i, local;
        int* queued = stackalloc int[2];
        ssize_t n;

        listenfd = tcp_listener();
        if ((fd = accept_timeo(listenfd, 60000)) < 0)
        {
            perror("accept"u8);
            return 1;
        }
        n = recv_timeo(fd, buf, 64, 60000);
        printf("first: %.*s\n"u8, (int)n, buf);
        for (i = 0; i < 3; i++)
            show("recv"u8.ToPointer(), recv_timeo(fd, buf, 64, 30));
        for (i = 0; i < 3; i++)
            show("recv with a jump"u8.ToPointer(), recv_jump(fd, buf, 64, 30));

        send(fd, "still there?\n"u8, 13, 0);
        n = recv_jump(fd, buf, 64, 60000);
        printf("then: %.*s\n"u8, (int)n, buf);
        send(fd, "bye\n"u8, 4, 0);
        close(fd);
        close(listenfd);

        /* a queue for one connection, of which there may be one more */
        local = socket(AF_UNIX, SOCK_STREAM, 0);
        bind(local, (sockaddr*)&full, (uint)sizeof(sockaddr_un));
        listen(local, 1);
        for (i = 0; i < 2; i++)
        {
            queued[i] = connect_jump(&full, 60000);
            printf("connection %d: %s\n"u8, i, queued[i] < 0 ? strerror(errno) : "made"u8.ToPointer());
        }
        show("one too many"u8.ToPointer(), connect_jump(&full, 30));
        close(accept(local, null, null));
        fd = connect_jump(&full, 60000);
        printf("with room again: %s\n"u8, fd < 0 ? strerror(errno) : "made"u8.ToPointer());
        unlink(full.sun_path);
        printf("alarms came: %d\n"u8, alarms >= 4);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
