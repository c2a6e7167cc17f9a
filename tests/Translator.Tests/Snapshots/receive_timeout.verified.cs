/* A receive that gives up: SO_RCVTIMEO and MSG_DONTWAIT on UDP and TCP */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class ReceiveTimeout
{
    const int MILLISECONDS = 60;

    static long elapsed_ms(timeval* since)
    {
        timeval now;

        gettimeofday(&now, null);
        return (now.tv_sec - since->tv_sec) * 1000L + (now.tv_usec - since->tv_usec) / 1000;
    }

    static void try_receive(sbyte* name, int s, int flags, int waits)
    {
        timeval start;
        sbyte c;
        ssize_t n;
        long ms;

        gettimeofday(&start, null);
        n = recv(s, &c, 1, flags);
        ms = elapsed_ms(&start);
        printf("%s: %zd"u8, name, n);
        if (n == -1)
            printf(" %s"u8, errno == EAGAIN || errno == EWOULDBLOCK ? "EAGAIN"u8.ToPointer() : strerror(errno));
        if (waits != 0)
            printf(", it waited: %s"u8, ms >= MILLISECONDS - 10 ? "yes"u8 : "no"u8);
        printf("\n"u8);
    }

    static int main()
    {
        sockaddr_in a;
        socklen_t len = (uint)sizeof(sockaddr_in);
        timeval limit;
        int udp, listener, client, server;

        limit.tv_sec = 0;
        limit.tv_usec = MILLISECONDS * 1000;

        udp = socket(AF_INET, SOCK_DGRAM, 0);
        memset(&a, 0, (ulong)sizeof(sockaddr_in));
        a.sin_family = AF_INET;
        a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(udp, (sockaddr*)&a, (uint)sizeof(sockaddr_in)) < 0)
            return 1;
        try_receive("udp, don't wait"u8.ToPointer(), udp, MSG_DONTWAIT, 0);
        setsockopt(udp, SOL_SOCKET, SO_RCVTIMEO, &limit, (uint)sizeof(timeval));
        try_receive("udp, timeout"u8.ToPointer(), udp, 0, 1);

        listener = socket(AF_INET, SOCK_STREAM, 0);
        if (bind(listener, (sockaddr*)&a, (uint)sizeof(sockaddr_in)) < 0 || listen(listener, 1) < 0)
            return 1;
        getsockname(listener, (sockaddr*)&a, &len);
        client = socket(AF_INET, SOCK_STREAM, 0);
        try_receive("tcp, not connected"u8.ToPointer(), client, 0, 0);
        if (connect(client, (sockaddr*)&a, len) < 0)
            return 1;
        server = accept(listener, null, null);

        setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, (uint)sizeof(timeval));
        try_receive("tcp, timeout"u8.ToPointer(), client, 0, 1);
        try_receive("tcp, don't wait"u8.ToPointer(), client, MSG_DONTWAIT, 0);
        if (send(server, "x"u8, 1, 0) == 1)
            try_receive("tcp, one byte"u8.ToPointer(), client, 0, 0);
        close(server);
        try_receive("tcp, closed"u8.ToPointer(), client, 0, 0);
        close(client);

        /* accept() follows the same limit */
        setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, &limit, (uint)sizeof(timeval));
        if (accept(listener, null, null) == -1)
            printf("accept: %s\n"u8, errno == EAGAIN ? "EAGAIN"u8.ToPointer() : strerror(errno));
        close(listener);
        close(udp);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
