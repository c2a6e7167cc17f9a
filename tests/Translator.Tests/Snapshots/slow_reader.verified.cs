/*
 * slow_reader - a reader that does not read before it is told to, and a sender that waits for room
 *
 * usage: slow_reader listen  KIND NAME
 *        slow_reader connect KIND NAME BYTES
 *
 * KIND is tcp4, tcp6 or unix; NAME a port (0 to have one chosen) or a name, where @… is an abstract one.
 * Two connections: one for the data, one for the byte that tells the reader to begin. Buffers are as small as the system has them.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.NetinetIn;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;
using uint32_t = uint;

internal static unsafe class SlowReader
{
    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static socklen_t make_address(sbyte* kind, sbyte* name, sockaddr_storage* storage)
    {
        memset(storage, 0, (ulong)sizeof(sockaddr_storage));
        if (strcmp(kind, "tcp4"u8) == 0)
        {
            sockaddr_in* @in = (sockaddr_in*)storage;

            @in->sin_family = AF_INET;
            @in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            @in->sin_port = htons((ushort)atoi(name));
            return (uint)sizeof(sockaddr_in);
        }
        if (strcmp(kind, "tcp6"u8) == 0)
        {
            sockaddr_in6* in6 = (sockaddr_in6*)storage;

            in6->sin6_family = AF_INET6;
            in6->sin6_addr = in6addr_loopback;
            in6->sin6_port = htons((ushort)atoi(name));
            return (uint)sizeof(sockaddr_in6);
        }
        else
        {
            sockaddr_un* un = (sockaddr_un*)storage;

            un->sun_family = AF_UNIX;
            strncpy(un->sun_path, name, 108 - 1);
            if (name[0] == '@')
                un->sun_path[0] = (sbyte)'\0';
            return (uint)(2UL + strlen(name) + (ulong)(name[0] != '@' ? 1 : 0));
        }
    }

    static void read_slowly(sbyte* kind, sbyte* name)
    {
        sockaddr_storage address;
        socklen_t length = make_address(kind, name, &address);
        int listener = socket(address.ss_family, SOCK_STREAM, 0);
        int small = 1, data, orders = 0;
        ulong total = 0;
        uint32_t sum = 0;
        byte* buffer = stackalloc byte[1000];
        sbyte order;
        ssize_t n;

        if (listener == -1)
            die("socket"u8.ToPointer());
        /* who is accepted has the listener's buffers */
        if (setsockopt(listener, SOL_SOCKET, SO_RCVBUF, &small, sizeof(int)) == -1)
            die("SO_RCVBUF"u8.ToPointer());
        if (bind(listener, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (listen(listener, 2) == -1)
            die("listen"u8.ToPointer());
        if (getsockname(listener, (sockaddr*)&address, &length) == -1)
            die("getsockname"u8.ToPointer());
        if (address.ss_family == AF_UNIX)
            printf("listening\n"u8);
        else
            printf("listening on port %d\n"u8, ntohs(((sockaddr_in*)&address)->sin_port));
        fflush(stdout);

        if ((data = accept(listener, null, null)) == -1 || (orders = accept(listener, null, null)) == -1)
            die("accept"u8.ToPointer());
        n = recv(orders, &order, 1, 0);
        printf("order: %zd %c\n"u8, n, order);
        while ((n = recv(data, buffer, 1000, 0)) > 0)
        {
            ssize_t i;

            for (i = 0; i < n; i++)
                sum = sum * 31 + buffer[i];
            total += (ulong)n;
        }
        if (n == -1)
            die("recv"u8.ToPointer());
        printf("%llu bytes, checksum %08x\n"u8, total, sum);
        if (send(orders, "r"u8, 1, MSG_NOSIGNAL) != 1)
            die("send"u8.ToPointer());
        close(data);
        close(orders);
        close(listener);
    }

    static void send_patiently(sbyte* kind, sbyte* name, ulong total)
    {
        sockaddr_storage address;
        socklen_t length = make_address(kind, name, &address);
        int data = socket(address.ss_family, SOCK_STREAM, 0);
        int orders = socket(address.ss_family, SOCK_STREAM, 0);
        int small = 1, ordered = 0;
        ulong position = 0;
        uint32_t sum = 0;
        sbyte answer = (sbyte)'?';

        if (data == -1 || orders == -1)
            die("socket"u8.ToPointer());
        if (setsockopt(data, SOL_SOCKET, SO_SNDBUF, &small, sizeof(int)) == -1)
            die("SO_SNDBUF"u8.ToPointer());
        if (connect(data, (sockaddr*)&address, length) == -1 || connect(orders, (sockaddr*)&address, length) == -1)
            die("connect"u8.ToPointer());
        if (fcntl(data, F_SETFL, fcntl(data, F_GETFL) | O_NONBLOCK) == -1)
            die("fcntl"u8.ToPointer());

        byte* block = stackalloc byte[4096];
        while (position < total)
        {
            size_t size = total - position < 4096 ? total - position : 4096;
            size_t i;
            ssize_t n;

            for (i = 0; i < size; i++)
                block[i] = (byte)((position + i) * 7 / 5);
            n = send(data, block, size, MSG_NOSIGNAL);
            if (n == -1)
            {
                pollfd wait = new pollfd { fd = data, events = POLLOUT };

                if (errno != EAGAIN)
                    die("send"u8.ToPointer());
                if (ordered == 0)
                {
                    printf("no more room: %s\n"u8, strerror(errno));
                    if (send(orders, "g"u8, 1, MSG_NOSIGNAL) != 1)
                        die("send"u8.ToPointer());
                    ordered = 1;
                }
                if (poll(&wait, 1, -1) != 1)
                    die("poll"u8.ToPointer());
                continue;
            }
            for (i = 0; i < (size_t)n; i++)
                sum = sum * 31 + block[i];
            position += (ulong)n;
        }
        shutdown(data, SHUT_WR);
        printf("%llu bytes, checksum %08x\n"u8, position, sum);
        if (recv(orders, &answer, 1, 0) != 1)
            die("recv"u8.ToPointer());
        printf("answer: %c\n"u8, answer);
        close(data);
        close(orders);
    }

    static int main(int argc, sbyte** argv)
    {
        if (argc == 4 && strcmp(argv[1], "listen"u8) == 0)
        {
            read_slowly(argv[2], argv[3]);
        }
        else if (argc == 5 && strcmp(argv[1], "connect"u8) == 0)
        {
            send_patiently(argv[2], argv[3], strtoull(argv[4], null, 10));
        }
        else
        {
            fprintf(stderr, "usage: %s listen|connect tcp4|tcp6|unix NAME [BYTES]\n"u8, argv[0]);
            return 2;
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
