/*
 * tls_records - tells which TLS records a client sends first, and answers with an alert (RFC 8446, 5.1 and 6)
 *
 * usage: tls_records CONNECTIONS
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class TlsRecords
{
    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static sbyte* type_name(int type)
    {
        switch (type)
        {
            case 20:
                return "change_cipher_spec"u8.ToPointer();
            case 21:
                return "alert"u8.ToPointer();
            case 22:
                return "handshake"u8.ToPointer();
            case 23:
                return "application_data"u8.ToPointer();
            default:
                return "no TLS"u8.ToPointer();
        }
    }

    static readonly byte* handshake_failure = StaticStorage.Create<byte>([21, 3, 3, 0, 2, 2, 40]);

    static void show_record(int fd)
    {
        byte* header = stackalloc byte[5];
        byte* body = stackalloc byte[16384 + 256];
        size_t length;
        ssize_t n;

        n = recv(fd, header, 5, MSG_WAITALL);
        if ((ulong)n != 5)
        {
            printf("%zd bytes are no record\n"u8, n);
            return;
        }
        length = (ulong)(header[3] << 8 | header[4]);
        printf("%s, version %d.%d"u8, type_name(header[0]), header[1], header[2]);
        if (header[0] < 20 || header[0] > 23 || length > 16384 + 256)
        {
            printf("\n"u8);
            return;
        }
        n = recv(fd, body, length, MSG_WAITALL);
        printf(", %s"u8, n == (ssize_t)length ? "complete"u8 : "cut off"u8);
        if (header[0] == 22 && n >= 6)
            printf(": message %d of %s, version %d.%d"u8, body[0],
                (size_t)(body[1] << 16 | body[2] << 8 | body[3]) + 4 == length ? "the record's length"u8 : "another length"u8, body[4], body[5]);
        printf("\n"u8);
        if (send(fd, handshake_failure, 7, MSG_NOSIGNAL) == -1)
            perror("send"u8);
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in address = default;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int listener, connections;

        if (argc != 2)
        {
            fprintf(stderr, "usage: %s CONNECTIONS\n"u8, argv[0]);
            return 2;
        }
        if ((listener = socket(AF_INET, SOCK_STREAM, 0)) == -1)
            die("socket"u8.ToPointer());
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(listener, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (listen(listener, 5) == -1)
            die("listen"u8.ToPointer());
        if (getsockname(listener, (sockaddr*)&address, &length) == -1)
            die("getsockname"u8.ToPointer());
        printf("listening on port %d\n"u8, ntohs(address.sin_port));
        fflush(stdout);
        for (connections = atoi(argv[1]); connections > 0; connections--)
        {
            int fd = accept(listener, null, null);

            if (fd == -1)
                die("accept"u8.ToPointer());
            show_record(fd);
            /* the end of this side first: what the client still sends must not become a reset */
            shutdown(fd, SHUT_WR);
            while (recv(fd, &length, sizeof(socklen_t), 0) > 0)
                continue;
            close(fd);
        }
        close(listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
