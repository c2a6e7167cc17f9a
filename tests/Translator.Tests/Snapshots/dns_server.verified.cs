/*
 * dns_server - a name server for the zone "example.test", over UDP and TCP (RFC 1035)
 *
 * usage: dns_server QUERIES
 *
 *   www.example.test    A 192.0.2.1, AAAA 2001:db8::1
 *   many.example.test   50 addresses: more than a datagram of 512 bytes holds, so that resolvers ask again over TCP
 *
 * All other names are unknown, and names outside of the zone refused. Answers so many queries and ends.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class DnsServer
{
    const int TYPE_A = 1;
    const int TYPE_AAAA = 28;
    const int CLASS_IN = 1;
    const int NO_ERROR = 0;
    const int NAME_ERROR = 3;
    const int REFUSED = 5;

    const int DATAGRAM = 512;
    const int MANY = 50;

    static readonly sbyte* zone = StaticStorage.Text("example.test"u8, 13);

    static readonly byte* message = StaticStorage.Allocate<byte>(4096);

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static byte* put16(byte* at, uint value)
    {
        *at++ = (byte)(value >> 8);
        *at++ = (byte)(value & 0xff);
        return at;
    }

    /* A record whose name is that of the question. */
    static byte* put_record(byte* at, int type, void* data, int length)
    {
        at = put16(at, 0xc000 | 12);
        at = put16(at, (uint)type);
        at = put16(at, CLASS_IN);
        at = put16(at, 0);
        at = put16(at, 300); /* seconds to live */
        at = put16(at, (uint)length);
        memcpy(at, data, (ulong)length);
        return at + length;
    }

    /* Reads the name of the question. Returns what stands behind it, or NULL. */
    static byte* get_name(byte* at, byte* end, sbyte* name, size_t size)
    {
        size_t used = 0;

        while (at < end && *at != 0)
        {
            int length = *at++;

            if (length > 63 || at + length >= end || used + (ulong)length + 2 > size)
                return null;
            if (used > 0)
                name[used++] = (sbyte)'.';
            while (length-- > 0)
                name[used++] = (sbyte)tolower(*at++);
        }
        name[used] = (sbyte)'\0';
        return at + 1 <= end ? at + 1 : null;
    }

    /* Turns a query into its answer. Returns the length, or 0 if there is none to give. */
    static size_t answer(size_t length, size_t limit, sbyte* over)
    {
        sbyte* name = stackalloc sbyte[256];
        byte* at, question_end;
        int type, code = NO_ERROR, answers = 0, truncated = 0, i;
        size_t name_length;

        if (length < 12 || (message[2] & 0x80) != 0 || message[4] != 0 || message[5] != 1)
            return 0;
        at = get_name(message + 12, message + length, name, 256);
        if (at == null || at + 4 > message + length)
            return 0;
        type = at[0] << 8 | at[1];
        at = question_end = at + 4;

        name_length = strlen(name);
        if (name_length < strlen(zone) || strcmp(name + name_length - strlen(zone), zone) != 0)
        {
            code = REFUSED;
        }
        else if (strcmp(name, "www.example.test"u8) == 0)
        {
            if (type == TYPE_A)
            {
                in_addr address;

                inet_pton(AF_INET, "192.0.2.1"u8, &address);
                at = put_record(at, TYPE_A, &address, sizeof(in_addr));
                answers++;
            }
            else if (type == TYPE_AAAA)
            {
                in6_addr address;

                inet_pton(AF_INET6, "2001:db8::1"u8, &address);
                at = put_record(at, TYPE_AAAA, &address, sizeof(in6_addr));
                answers++;
            }
        }
        else if (strcmp(name, "many.example.test"u8) == 0)
        {
            for (i = 1; type == TYPE_A && i <= MANY; i++)
            {
                in_addr address;

                address.s_addr = htonl(0xc6336400u + (uint)i); /* 198.51.100.i */
                at = put_record(at, TYPE_A, &address, sizeof(in_addr));
                answers++;
            }
            if ((size_t)(at - message) > limit)
            {
                at = question_end;
                answers = 0;
                truncated = 1;
            }
        }
        else if (strcmp(name, zone) != 0)
        {
            code = NAME_ERROR;
        }

        message[2] = (byte)(0x84 | truncated << 1 | (message[2] & 0x79)); /* an authoritative response */
        message[3] = (byte)code;
        put16(message + 6, (uint)answers);
        put16(message + 8, 0);
        put16(message + 10, 0);
        printf("%s: %s type %d: code %d, %d answers%s\n"u8, over, name, type, code, answers, truncated != 0 ? ", truncated"u8 : ""u8);
        return (ulong)(at - message);
    }

    static int make_socket(int type, int port)
    {
        sockaddr_in address = default;
        int fd = socket(AF_INET, type, 0);

        if (fd == -1)
            die("socket"u8.ToPointer());
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons((ushort)port);
        if (bind(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)) == -1)
            die("bind"u8.ToPointer());
        if (type == SOCK_STREAM && listen(fd, 5) == -1)
            die("listen"u8.ToPointer());
        return fd;
    }

    static int serve_datagram(int fd)
    {
        sockaddr_in from;
        socklen_t from_length = (uint)sizeof(sockaddr_in);
        ssize_t n = recvfrom(fd, message, DATAGRAM, 0, (sockaddr*)&from, &from_length);
        size_t length = n > 0 ? answer((ulong)n, DATAGRAM, "udp"u8.ToPointer()) : 0;

        if (length > 0 && sendto(fd, message, length, 0, (sockaddr*)&from, from_length) == -1)
            perror("sendto"u8);
        return length > 0 ? 1 : 0;
    }

    /* One connection, which may carry several queries, each behind its length. */
    static int serve_stream(int listener)
    {
        int fd = accept(listener, null, null), served = 0;
        byte* prefix = stackalloc byte[2];

        if (fd == -1)
            die("accept"u8.ToPointer());
        while (recv(fd, prefix, 2, MSG_WAITALL) == 2)
        {
            size_t length = (ulong)(prefix[0] << 8 | prefix[1]);

            if (length > 4096 || recv(fd, message, length, MSG_WAITALL) != (ssize_t)length)
                break;
            length = answer(length, 4096, "tcp"u8.ToPointer());
            if (length == 0)
                break;
            put16(prefix, (uint)length);
            if (send(fd, prefix, 2, MSG_NOSIGNAL | MSG_MORE) != 2 || send(fd, message, length, MSG_NOSIGNAL) != (ssize_t)length)
                break;
            served++;
        }
        close(fd);
        return served;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in address;
        socklen_t length = (uint)sizeof(sockaddr_in);
        pollfd* sockets = stackalloc pollfd[2];
        int queries;

        if (argc != 2)
        {
            fprintf(stderr, "usage: %s QUERIES\n"u8, argv[0]);
            return 2;
        }
        queries = atoi(argv[1]);
        /* the same port for both: the system chooses it for TCP */
        sockets[1].fd = make_socket(SOCK_STREAM, 0);
        if (getsockname(sockets[1].fd, (sockaddr*)&address, &length) == -1)
            die("getsockname"u8.ToPointer());
        sockets[0].fd = make_socket(SOCK_DGRAM, ntohs(address.sin_port));
        sockets[0].events = sockets[1].events = POLLIN;
        printf("serving %s on port %d\n"u8, zone, ntohs(address.sin_port));
        fflush(stdout);

        while (queries > 0)
        {
            if (poll(sockets, 2, -1) == -1)
                die("poll"u8.ToPointer());
            if (sockets[0].revents != 0)
                queries -= serve_datagram(sockets[0].fd);
            if (sockets[1].revents != 0)
                queries -= serve_stream(sockets[1].fd);
        }
        close(sockets[0].fd);
        close(sockets[1].fd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
