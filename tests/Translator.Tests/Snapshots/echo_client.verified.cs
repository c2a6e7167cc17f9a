/*
 * echo_client - send a known pattern to an echo server and compare what comes back
 *
 * usage: echo_client 4|6|PATH port kilobytes
 *
 * Sends in windows, so that a server which answers while it reads never has to wait for
 * us: at most WINDOW bytes are on their way. Half-closes at the end, and expects the end
 * of the stream from the other side.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.ArpaInet;
using ssize_t = long;

internal static unsafe class EchoClient
{
    const int WINDOW = 32 * 1024;

    internal struct generator
    {
        public uint state;
    }

    /* xorshift32: good enough for a pattern, and the same on every machine */
    static byte next_byte(generator* g)
    {
        uint x = g->state;

        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        g->state = x;
        return (byte)(x >> 24);
    }

    static readonly byte* @out = StaticStorage.Allocate<byte>(WINDOW);
    static readonly byte* @in = StaticStorage.Allocate<byte>(WINDOW);

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static int connect_inet(int family, int port)
    {
        sockaddr_in v4;
        sockaddr_in6 v6;
        int fd = socket(family, SOCK_STREAM, 0);

        if (fd < 0)
            die("socket"u8.ToPointer());

        if (family == AF_INET)
        {
            memset(&v4, 0, (ulong)sizeof(sockaddr_in));
            v4.sin_family = AF_INET;
            v4.sin_port = htons((ushort)port);
            if (inet_pton(AF_INET, "127.0.0.1"u8, &v4.sin_addr) != 1)
                die("inet_pton"u8.ToPointer());
            if (connect(fd, (sockaddr*)&v4, (uint)sizeof(sockaddr_in)) < 0)
                die("connect"u8.ToPointer());
        }
        else
        {
            memset(&v6, 0, (ulong)sizeof(sockaddr_in6));
            v6.sin6_family = AF_INET6;
            v6.sin6_port = htons((ushort)port);
            if (inet_pton(AF_INET6, "::1"u8, &v6.sin6_addr) != 1)
                die("inet_pton"u8.ToPointer());
            if (connect(fd, (sockaddr*)&v6, (uint)sizeof(sockaddr_in6)) < 0)
                die("connect"u8.ToPointer());
        }
        return fd;
    }

    static int connect_unix(sbyte* path)
    {
        sockaddr_un un;
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);

        if (fd < 0)
            die("socket"u8.ToPointer());
        memset(&un, 0, (ulong)sizeof(sockaddr_un));
        un.sun_family = AF_UNIX;
        strncpy(un.sun_path, path, 108 - 1);
        if (connect(fd, (sockaddr*)&un, (uint)sizeof(sockaddr_un)) < 0)
            die("connect"u8.ToPointer());
        return fd;
    }

    static int main(int argc, sbyte** argv)
    {
        generator pattern = new generator { state = 2463534242u };
        uint checksum = 0;
        long total, done = 0;
        int fd;

        if (argc != 4)
        {
            fprintf(stderr, "usage: %s 4|6|PATH port kilobytes\n"u8, argv[0]);
            return 2;
        }

        if (strcmp(argv[1], "4"u8) == 0)
            fd = connect_inet(AF_INET, atoi(argv[2]));
        else if (strcmp(argv[1], "6"u8) == 0)
            fd = connect_inet(AF_INET6, atoi(argv[2]));
        else
            fd = connect_unix(argv[1]);

        total = atol(argv[3]) * 1024;
        while (done < total)
        {
            long chunk = total - done < WINDOW ? total - done : WINDOW;
            long sent = 0, received = 0, i;

            for (i = 0; i < chunk; i++)
                @out[i] = next_byte(&pattern);

            while (sent < chunk)
            {
                ssize_t n = send(fd, @out + sent, (ulong)(chunk - sent), 0);

                if (n < 0)
                    die("send"u8.ToPointer());
                sent += n;
            }

            while (received < chunk)
            {
                ssize_t n = recv(fd, @in + received, (ulong)(chunk - received), 0);

                if (n < 0)
                    die("recv"u8.ToPointer());
                if (n == 0)
                {
                    fprintf(stderr, "the server closed after %ld bytes\n"u8, done + received);
                    return 1;
                }
                received += n;
            }

            for (i = 0; i < chunk; i++)
            {
                if (@in[i] != @out[i])
                {
                    fprintf(stderr, "byte %ld: sent %02x, got %02x\n"u8, done + i, @out[i], @in[i]);
                    return 1;
                }
                checksum = checksum * 31 + @in[i];
            }
            done += chunk;
        }

        /* no more from us; now the server should have nothing left either */
        if (shutdown(fd, SHUT_WR) < 0)
            die("shutdown"u8.ToPointer());
        switch (recv(fd, @in, WINDOW, 0))
        {
            case 0:
                break;
            case -1:
                die("recv"u8.ToPointer());
                goto default;
            default:
                fprintf(stderr, "more bytes than were sent\n"u8);
                return 1;
        }

        close(fd);
        printf("%ld bytes, checksum %08x\n"u8, done, checksum);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
