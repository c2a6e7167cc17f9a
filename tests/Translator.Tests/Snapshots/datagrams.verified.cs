/*
 * datagrams.c: the rules of datagram sockets, between two sockets of one process
 *
 *   - a datagram that does not fit is cut, and the rest is lost
 *   - MSG_TRUNC tells the real length, MSG_PEEK leaves it there
 *   - an empty datagram is a datagram
 *   - a connected socket hears only its peer
 *   - nothing there and MSG_DONTWAIT: EAGAIN
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class Datagrams
{
    static readonly sockaddr_in* address = StaticStorage.Allocate<sockaddr_in>(3);

    static int make_socket(int i)
    {
        socklen_t len = (uint)sizeof(sockaddr_in);
        int s = socket(AF_INET, SOCK_DGRAM, 0);

        memset(&address[i], 0, (ulong)sizeof(sockaddr_in));
        address[i].sin_family = AF_INET;
        address[i].sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (s == -1 || bind(s, (sockaddr*)&address[i], len) == -1
            || getsockname(s, (sockaddr*)&address[i], &len) == -1)
        {
            perror("make_socket"u8);
            exit(1);
        }
        return s;
    }

    static int who(sockaddr_in* from)
    {
        int i;
        for (i = 0; i < 3; i++)
            if (address[i].sin_port == from->sin_port)
                return i;
        return -1;
    }

    /* receive with a buffer of 'size' bytes, and report */
    static void take(int s, size_t size, int flags)
    {
        sbyte* buffer = stackalloc sbyte[64];
        sockaddr_in from;
        socklen_t len = (uint)sizeof(sockaddr_in);
        ssize_t n;

        memset(buffer, '.', 64);
        n = recvfrom(s, buffer, size, flags, (sockaddr*)&from, &len);
        if (n == -1)
            printf("take %2zu: %s\n"u8, size, errno == EAGAIN ? "EAGAIN"u8.ToPointer() : strerror(errno));
        else
            printf("take %2zu: %zd from socket %d \"%.12s\"\n"u8, size, n, who(&from), buffer);
    }

    static void give(int s, sbyte* text, int to)
    {
        ssize_t n = sendto(s, text, strlen(text), 0, (sockaddr*)&address[to], (uint)sizeof(sockaddr_in));

        if (n == -1)
            perror("sendto"u8);
    }

    static int main()
    {
        int a = make_socket(0), b = make_socket(1), c = make_socket(2);
        sbyte* half = stackalloc sbyte[4];
        socklen_t len;
        sockaddr_in peer;

        give(a, "hello, world"u8.ToPointer(), 1);
        take(b, 5, 0);
        take(b, 5, MSG_DONTWAIT);           /* the rest is gone */

        give(a, "hello, world"u8.ToPointer(), 1);
        take(b, 5, MSG_TRUNC);

        give(a, "peek"u8.ToPointer(), 1);
        take(b, 12, MSG_PEEK);
        take(b, 12, 0);

        give(a, ""u8.ToPointer(), 1);
        give(c, "after the empty one"u8.ToPointer(), 1);
        take(b, 12, 0);
        take(b, 12, 0);

        /* connected: c is not heard any more */
        if (connect(b, (sockaddr*)&address[0], (uint)sizeof(sockaddr_in)) == -1)
            perror("connect"u8);
        give(c, "intruder"u8.ToPointer(), 1);
        give(a, "friend"u8.ToPointer(), 1);
        take(b, 12, 0);
        take(b, 12, MSG_DONTWAIT);
        if (send(b, "to a"u8, 4, 0) != 4)
            perror("send"u8);
        take(a, 12, 0);

        len = (uint)sizeof(sockaddr_in);
        if (getpeername(b, (sockaddr*)&peer, &len) == 0)
            printf("b is connected to socket %d\n"u8, who(&peer));
        if (getpeername(a, (sockaddr*)&peer, &len) == -1)
            perror("a"u8);
        if (send(a, "nowhere"u8, 7, 0) == -1)
            perror("send"u8);

        /* read() works as well */
        give(a, "read me"u8.ToPointer(), 1);
        printf("read: %zd\n"u8, read(b, half, 4));

        close(a);
        close(b);
        close(c);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
