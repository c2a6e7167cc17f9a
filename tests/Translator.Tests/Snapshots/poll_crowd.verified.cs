/*
 * poll_crowd - an echo server for a crowd, with poll or with epoll
 *
 * usage: poll_crowd poll|epoll CLIENTS
 *
 * Serves on the loopback address until CLIENTS connections have come and gone, and then tells how many there were at once.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class PollCrowd
{
    const int EVENTS = 256;

    internal struct crowd_type
    {
        public int open;
        public int most;
        public int gone;
        public int broken;
        public long bytes;
    }
    static crowd_type crowd;

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    /* As many descriptors as the system gives. */
    static void raise_limit()
    {
        rlimit limit;

        if (getrlimit(RLIMIT_NOFILE, &limit) == -1)
            die("getrlimit"u8.ToPointer());
        limit.rlim_cur = limit.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &limit) == -1)
            die("setrlimit"u8.ToPointer());
    }

    static int listen_on_loopback()
    {
        sockaddr_in address = default;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);

        if (fd == -1)
            die("socket"u8.ToPointer());
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(fd, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (listen(fd, SOMAXCONN) == -1)
            die("listen"u8.ToPointer());
        if (getsockname(fd, (sockaddr*)&address, &length) == -1)
            die("getsockname"u8.ToPointer());
        printf("listening on port %d\n"u8, ntohs(address.sin_port));
        fflush(stdout);
        return fd;
    }

    /* Takes one client; -1 if none is waiting. */
    static int take(int listener)
    {
        int fd = accept(listener, null, null);

        if (fd == -1)
        {
            if (errno != EAGAIN)
                die("accept"u8.ToPointer());
            return -1;
        }
        if (fcntl(fd, F_SETFL, O_NONBLOCK) == -1)
            die("fcntl"u8.ToPointer());
        if (++crowd.open > crowd.most)
            crowd.most = crowd.open;
        return fd;
    }

    /* Answers a client; 0 when it is gone. */
    static int serve(int fd)
    {
        sbyte* buffer = stackalloc sbyte[512];
        ssize_t n = recv(fd, buffer, 512, 0);

        if (n > 0)
        {
            crowd.bytes += n;
            if (send(fd, buffer, (ulong)n, MSG_NOSIGNAL) == n)
                return 1;
            n = -1;
        }
        else if (n == -1 && errno == EAGAIN)
        {
            return 1;
        }
        crowd.broken += n == -1 ? 1 : 0;
        crowd.gone++;
        crowd.open--;
        close(fd);
        return 0;
    }

    static void serve_with_poll(int listener, int clients)
    {
        pollfd* watched = (pollfd*)malloc((ulong)sizeof(pollfd) * (ulong)(clients + 1));
        int count = 1, i;

        if (watched == null)
            die("malloc"u8.ToPointer());
        watched[0].fd = listener;
        watched[0].events = POLLIN;
        while (crowd.gone < clients)
        {
            int ready = poll(watched, (ulong)count, -1);

            if (ready == -1)
                die("poll"u8.ToPointer());
            for (i = count - 1; i > 0; i--)
                if (watched[i].revents != 0 && serve(watched[i].fd) == 0)
                    watched[i] = watched[--count];
            if ((watched[0].revents & POLLIN) != 0)
            {
                int fd;

                while (count <= clients && (fd = take(listener)) != -1)
                {
                    watched[count].fd = fd;
                    watched[count].events = POLLIN;
                    watched[count++].revents = 0;
                }
            }
        }
        free(watched);
    }

    static void watch(int epoll, int fd)
    {
        epoll_event @event = default;

        @event.events = EPOLLIN;
        @event.data.fd = fd;
        if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &@event) == -1)
            die("epoll_ctl"u8.ToPointer());
    }

    static void serve_with_epoll(int listener, int clients)
    {
        epoll_event* events = stackalloc epoll_event[EVENTS];
        int epoll = epoll_create1(EPOLL_CLOEXEC);
        int i;

        if (epoll == -1)
            die("epoll_create1"u8.ToPointer());
        watch(epoll, listener);
        while (crowd.gone < clients)
        {
            int ready = epoll_wait(epoll, events, EVENTS, -1);

            if (ready == -1)
                die("epoll_wait"u8.ToPointer());
            for (i = 0; i < ready; i++)
            {
                int fd;

                if (events[i].data.fd != listener)
                    serve(events[i].data.fd);
                else
                    while ((fd = take(listener)) != -1)
                        watch(epoll, fd);
            }
        }
        close(epoll);
    }

    static int main(int argc, sbyte** argv)
    {
        int listener, clients;

        if (argc != 3)
        {
            fprintf(stderr, "usage: %s poll|epoll CLIENTS\n"u8, argv[0]);
            return 2;
        }
        clients = atoi(argv[2]);
        raise_limit();
        listener = listen_on_loopback();
        if (strcmp(argv[1], "poll"u8) == 0)
            serve_with_poll(listener, clients);
        else
            serve_with_epoll(listener, clients);
        close(listener);
        printf("%d clients, %d at once, %d broken, %lld bytes\n"u8, crowd.gone, crowd.most, crowd.broken, crowd.bytes);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
