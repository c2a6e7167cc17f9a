/*
 * limited_sessions.c - a thread for each connection, detached, but never more
 * than a semaphore lets in: who comes when it is full hears so at once
 * (sem_trywait), or waits his turn with a limit (sem_timedwait).
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using pthread_t = ulong;
using socklen_t = uint;
using ssize_t = long;
using uint8_t = byte;

internal static unsafe class LimitedSessions
{
    const int MAX_SESSIONS = 2;

    internal struct session
    {
        public int fd;
        public int number;
    }

    static readonly sem_t* slots = StaticStorage.Allocate<sem_t>(1);
    static readonly sem_t* finished = StaticStorage.Allocate<sem_t>(1);

    static void say(int fd, sbyte* format, int number)
    {
        sbyte* text = stackalloc sbyte[64];
        int n = snprintf(text, 64, format, number);

        if (send(fd, text, (ulong)n, MSG_NOSIGNAL) != n)
            perror("send"u8);
    }

    /* a slot, within some milliseconds */
    static int take_slot(long patience_ms)
    {
        timespec until;

        if (patience_ms == 0)
            return sem_trywait(slots);
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_sec += patience_ms / 1000;
        until.tv_nsec += patience_ms % 1000 * 1000000;
        if (until.tv_nsec >= 1000000000)
        {
            until.tv_sec++;
            until.tv_nsec -= 1000000000;
        }
        while (sem_timedwait(slots, &until) < 0)
        {
            if (errno != EINTR)
                return -1;
        }
        return 0;
    }

    static void* serve(void* arg)
    {
        session session = *(session*)arg;
        sbyte* line = stackalloc sbyte[64];
        ssize_t n;
        int total = 0;

        free(arg);
        say(session.fd, "session %d\n"u8.ToPointer(), session.number);
        while ((n = recv(session.fd, line, 64, 0)) > 0)
            total += (int)n;
        say(session.fd, "%d bytes\n"u8.ToPointer(), total);
        sem_post(slots); /* before the client sees the end */
        close(session.fd);
        sem_post(finished);
        return null;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in6 sin6 = new sockaddr_in6 { sin6_family = AF_INET6, sin6_addr = default };
        sin6.sin6_addr.s6_addr[15] = 1;
        socklen_t size = (uint)sizeof(sockaddr_in6);
        int clients = argc > 1 ? atoi(argv[1]) : 1, accepted = 0, refused = 0, free_slots;
        int listener = socket(AF_INET6, SOCK_STREAM, 0);
        pthread_attr_t detached;

        if (listener < 0 || bind(listener, (sockaddr*)&sin6, size) < 0 || listen(listener, 5) < 0)
        {
            perror("listener"u8);
            return 1;
        }
        sem_init(slots, 0, MAX_SESSIONS);
        sem_init(finished, 0, 0);
        pthread_attr_init(&detached);
        pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
        pthread_attr_setstacksize(&detached, 256 * 1024);
        getsockname(listener, (sockaddr*)&sin6, &size);
        printf("port %d\n"u8, ntohs(sin6.sin6_port));
        fflush(stdout);

        while (clients-- > 0)
        {
            session* session;
            sbyte how;
            int fd = accept(listener, null, null);
            pthread_t thread;

            if (fd < 0 || recv(fd, &how, 1, 0) != 1)
            {
                perror("accept"u8);
                continue;
            }
            /* 'n' wants in now or never, 'w' waits a little, 'W' as long as it takes */
            if (take_slot(how == 'n' ? 0 : how == 'w' ? 30 : 60000) < 0)
            {
                say(fd, (errno == EAGAIN ? "busy %d\n"u8 : errno == ETIMEDOUT ? "gave up %d\n"u8 : "error %d\n"u8).ToPointer(), refused);
                close(fd);
                refused++;
                continue;
            }
            session = (session*)malloc((ulong)sizeof(session));
            session->fd = fd;
            session->number = ++accepted;
            if (pthread_create(&thread, &detached, &serve, session) != 0)
            {
                perror("pthread_create"u8);
                return 1;
            }
        }
        for (int i = 0; i < accepted; i++)
            while (sem_wait(finished) < 0)
                ;
        sem_getvalue(slots, &free_slots);
        printf("accepted %d, refused %d, free %d\n"u8, accepted, refused, free_slots);
        pthread_attr_destroy(&detached);
        sem_destroy(slots);
        sem_destroy(finished);
        close(listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
