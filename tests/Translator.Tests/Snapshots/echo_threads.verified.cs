/* echo_threads.c - a server with a thread for each connection, and clients that are threads too */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using in_port_t = ushort;
using pthread_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class EchoThreads
{
    const int CLIENTS = 10;
    const int MESSAGES = 20;

    static in_port_t port;
    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static readonly pthread_cond_t* all_served = StaticStorage.Allocate<pthread_cond_t>(1);
    static int served;
    static int bytes;

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static void* serve(void* arg)
    {
        int fd = *(int*)arg;
        sbyte* buf = stackalloc sbyte[256];
        ssize_t n;
        int total = 0;

        free(arg);
        while ((n = recv(fd, buf, 256, 0)) > 0)
        {
            for (ssize_t sent = 0, now; sent < n; sent += now)
            {
                if ((now = send(fd, buf + sent, (ulong)(n - sent), 0)) < 0)
                    die("send"u8.ToPointer());
            }
            total += (int)n;
        }
        close(fd);
        pthread_mutex_lock(@lock);
        served++;
        bytes += total;
        pthread_cond_signal(all_served);
        pthread_mutex_unlock(@lock);
        return null;
    }

    static void* accept_all(void* arg)
    {
        int listener = *(int*)arg;
        int fd;

        while ((fd = accept(listener, null, null)) >= 0)
        {
            pthread_t thread;
            int* own = (int*)malloc(sizeof(int));

            *own = fd;
            if (pthread_create(&thread, null, &serve, own) != 0)
                die("pthread_create"u8.ToPointer());
            pthread_detach(thread);
        }
        perror("accept"u8);
        return null;
    }

    static void* talk(void* arg)
    {
        long number = (long)arg;
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in to = new sockaddr_in { sin_family = AF_INET, sin_port = port, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        long good = 0;

        if (connect(fd, (sockaddr*)&to, (uint)sizeof(sockaddr_in)) < 0)
            die("connect"u8.ToPointer());
        sbyte* @out = stackalloc sbyte[64];
        sbyte* @in = stackalloc sbyte[64];
        for (int i = 0; i < MESSAGES; i++)
        {
            ""u8.CopyTo(@in, 64);
            int length = snprintf(@out, 64, "client %ld message %d"u8, number, i);
            int have = 0;

            send(fd, @out, (ulong)length, 0);
            while (have < length)
            {
                ssize_t n = recv(fd, @in + have, (ulong)(length - have), 0);

                if (n <= 0)
                    die("recv"u8.ToPointer());
                have += (int)n;
            }
            good += memcmp(@in, @out, (ulong)length) == 0 ? 1 : 0;
        }
        close(fd);
        return (void*)good;
    }

    static int main()
    {
        sockaddr_in address = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t size = (uint)sizeof(sockaddr_in);
        int listener = socket(AF_INET, SOCK_STREAM, 0);
        pthread_t acceptor;
        pthread_t* clients = stackalloc pthread_t[CLIENTS];

        if (listener < 0 || bind(listener, (sockaddr*)&address, (uint)sizeof(sockaddr_in)) < 0 || listen(listener, CLIENTS) < 0)
            die("listen"u8.ToPointer());
        getsockname(listener, (sockaddr*)&address, &size);
        port = address.sin_port;
        pthread_create(&acceptor, null, &accept_all, &listener);
        for (long i = 0; i < CLIENTS; i++)
            pthread_create(&clients[i], null, &talk, (void*)i);
        for (int i = 0; i < CLIENTS; i++)
        {
            void* good;

            pthread_join(clients[i], &good);
            printf("client %d: %ld of %d\n"u8, i, (long)good, MESSAGES);
        }
        pthread_mutex_lock(@lock);
        while (served < CLIENTS)
            pthread_cond_wait(all_served, @lock);
        pthread_mutex_unlock(@lock);
        printf("served %d, %d bytes\n"u8, served, bytes);

        /* Wakes the thread that waits for connections. */
        fflush(stdout);
        shutdown(listener, SHUT_RDWR);
        pthread_join(acceptor, null);
        close(listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
