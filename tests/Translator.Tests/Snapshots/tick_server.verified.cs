/*
 * tick_server.c - an event loop with a heartbeat: SIGALRM from setitimer
 * interrupts select(), and each tick may disconnect who has been idle for too
 * long or send a keepalive to the others.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Unistd;
using sig_atomic_t = int;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class TickServer
{
    const int TICK_USEC = 20000;
    const int MAX_IDLE = 4; /* ticks */

    internal struct client
    {
        public int fd;
        public int idle;
        public int lines;
        public int wants_ticks;
    }

    static readonly client* clients = StaticStorage.Allocate<client>(FD_SETSIZE);
    static volatile sig_atomic_t pending_ticks;

    static void tick(int sig)
    {
        _ = sig;
        pending_ticks++;
    }

    static void say(client* c, sbyte* text)
    {
        if (send(c->fd, text, strlen(text), MSG_NOSIGNAL) < 0 && errno != EPIPE && errno != ECONNRESET)
            perror("send"u8);
    }

    static void drop(client* c)
    {
        close(c->fd);
        c->fd = -1;
    }

    /* one tick of the clock, for all clients */
    static void on_tick(int* dropped)
    {
        sbyte* text = stackalloc sbyte[32];
        for (int i = 0; i < FD_SETSIZE; i++)
        {
            client* c = &clients[i];

            if (c->fd < 0)
                continue;
            c->idle++;
            if (c->wants_ticks != 0)
            {
                snprintf(text, 32, "tick %d\n"u8, c->idle);
                say(c, text);
            }
            if (c->idle < MAX_IDLE || (c->wants_ticks == 0 && c->lines == 0))
                continue; /* who has said nothing yet has all the time of the world */
            say(c, "idle for too long\n"u8.ToPointer());
            drop(c);
            ++*dropped;
        }
    }

    static int on_input(client* c)
    {
        sbyte* buffer = stackalloc sbyte[128];
        ssize_t n = recv(c->fd, buffer, 128 - 1, 0);

        if (n <= 0)
        {
            drop(c);
            return 0;
        }
        buffer[n] = (sbyte)'\0';
        c->lines++;
        if (strncmp(buffer, "ticks"u8, 5) == 0)
        {
            c->wants_ticks = 1;
            c->idle = 0;
        }
        else if (strncmp(buffer, "stop"u8, 4) == 0)
        {
            say(c, "stopping\n"u8.ToPointer());
            return 1;
        }
        else
        {
            c->idle = 0;
            say(c, buffer);
        }
        return 0;
    }

    static int main()
    {
        sockaddr_in sin = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t size = (uint)sizeof(sockaddr_in);
        itimerval interval = new itimerval { it_interval = new timeval { tv_usec = TICK_USEC }, it_value = new timeval { tv_usec = TICK_USEC } }, rest;
        sigaction action = new sigaction { sa_handler = &tick };
        int listener, stop = 0, dropped = 0, ticks = 0;

        for (int i = 0; i < FD_SETSIZE; i++)
            clients[i].fd = -1;
        listener = socket(AF_INET, SOCK_STREAM, 0);
        if (listener < 0 || bind(listener, (sockaddr*)&sin, size) < 0 || listen(listener, 8) < 0)
        {
            perror("listener"u8);
            return 1;
        }
        getsockname(listener, (sockaddr*)&sin, &size);
        printf("port %d\n"u8, ntohs(sin.sin_port));
        fflush(stdout);

        sigaction(SIGALRM, &action, null);
        if (setitimer(ITIMER_REAL, &interval, null) < 0)
        {
            perror("setitimer"u8);
            return 1;
        }
        while (stop == 0)
        {
            timeval limit = new timeval { tv_sec = 30 }; /* never reached */
            fd_set readable;
            int max = listener, n;

            while (pending_ticks > 0)
            {
                CProgram.HandleSignals();
                pending_ticks--; /* a tick between these two would not matter */
                ticks++;
                on_tick(&dropped);
            }
            FD_ZERO(&readable);
            FD_SET(listener, &readable);
            for (int i = 0; i < FD_SETSIZE; i++)
            {
                if (clients[i].fd < 0)
                    continue;
                FD_SET(clients[i].fd, &readable);
                if (clients[i].fd > max)
                    max = clients[i].fd;
            }
            n = select(max + 1, &readable, null, null, &limit);
            if (n < 0)
            {
                if (errno == EINTR)
                    continue;
                perror("select"u8);
                return 1;
            }
            if (n == 0)
            {
                printf("the clock stands still\n"u8);
                break;
            }
            for (int i = 0; i < FD_SETSIZE && stop == 0; i++)
            {
                CProgram.HandleSignals();
                if (clients[i].fd >= 0 && FD_ISSET(clients[i].fd, &readable) != 0)
                    stop = on_input(&clients[i]);
            }
            if (FD_ISSET(listener, &readable) != 0)
            {
                int fd = accept(listener, null, null);

                if (fd >= 0)
                    clients[fd] = new client { fd = fd };
            }
        }
        interval.it_value.tv_usec = 0;
        interval.it_interval.tv_usec = 0;
        setitimer(ITIMER_REAL, &interval, &rest);
        printf("interval %ld us, ticked: %d, dropped %d\n"u8, rest.it_interval.tv_usec, ticks >= MAX_IDLE, dropped);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
