/*
 * raw_ends - packets of a protocol of one's own, over raw sockets, and an ICMP echo
 *
 * usage: raw_ends serve 4|6
 *        raw_ends send  4|6 COUNT
 *        raw_ends ping
 *
 * The protocol has number 253, which RFC 3692 leaves for experiments. Everything on the loopback interface comes to both ends: the
 * first byte of a packet tells for whom it is. Who may not have such a socket is told so, and that is all.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetIp;
using static CSockTranslate.Runtime.NetinetIpIcmp;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;
using uint16_t = ushort;
using uint32_t = uint;

internal static unsafe class RawEnds
{
    const int PROTOCOL = 253;

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static int open_raw(int family, int protocol)
    {
        int fd = socket(family, SOCK_RAW, protocol);

        if (fd == -1)
        {
            if (errno != EPERM && errno != EACCES)
                die("socket"u8.ToPointer());
            printf("raw sockets: %s\n"u8, strerror(errno));
            exit(0);
        }
        return fd;
    }

    static socklen_t make_loopback(int family, sockaddr_storage* storage)
    {
        memset(storage, 0, (ulong)sizeof(sockaddr_storage));
        storage->ss_family = (ushort)family;
        if (family == AF_INET)
        {
            ((sockaddr_in*)storage)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            return (uint)sizeof(sockaddr_in);
        }
        ((sockaddr_in6*)storage)->sin6_addr = in6addr_loopback;
        return (uint)sizeof(sockaddr_in6);
    }

    /* The next packet for somebody, without its IP header: IPv4 gives that along, IPv6 does not. Returns its length. */
    static ssize_t receive_for(int fd, int family, sbyte who, byte* packet, size_t size, sockaddr_storage* from, socklen_t* length)
    {
        byte* buffer = stackalloc byte[4096];

        for (;;)
        {
            ssize_t n = recvfrom(fd, buffer, 4096, 0, (sockaddr*)from, length);
            size_t header = 0;

            if (n == -1)
                die("recvfrom"u8.ToPointer());
            if (family == AF_INET)
            {
                iphdr ip;

                memcpy(&ip, buffer, (ulong)sizeof(iphdr));
                header = (ulong)(ip.ihl * 4);
                if (ip.version != 4 || ip.protocol != PROTOCOL || ntohs(ip.tot_len) != n)
                {
                    printf("a strange header\n"u8);
                    exit(1);
                }
            }
            if ((size_t)n > header && buffer[header] == who && (size_t)n - header <= size)
            {
                memcpy(packet, buffer + header, (ulong)n - header);
                return (long)((ulong)n - header);
            }
        }
    }

    static void serve(int family)
    {
        sockaddr_storage address;
        socklen_t length = make_loopback(family, &address);
        int fd = open_raw(family, PROTOCOL);
        ulong packets = 0, bytes = 0;
        uint sum = 0;

        if (bind(fd, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        printf("serving\n"u8);
        fflush(stdout);
        byte* packet = stackalloc byte[2048];
        for (;;)
        {
            sockaddr_storage from;
            socklen_t from_length = (uint)sizeof(sockaddr_storage);
            ssize_t n = receive_for(fd, family, (sbyte)'d', packet, 2048, &from, &from_length), i;

            if (n == 1)
                break;
            for (i = 0; i < n; i++)
                sum = sum * 31 + packet[i];
            packets++;
            bytes += (ulong)n;
            packet[0] = (byte)'a';
            memcpy(packet + 1, &sum, sizeof(uint));
            if ((ulong)sendto(fd, packet, 1 + sizeof(uint), 0, (sockaddr*)&from, from_length) != 1 + sizeof(uint))
                die("sendto"u8.ToPointer());
        }
        printf("%lu packets, %lu bytes, checksum %08x\n"u8, packets, bytes, sum);
        close(fd);
    }

    static void send_some(int family, int count)
    {
        sockaddr_storage address;
        socklen_t length = make_loopback(family, &address);
        int fd = open_raw(family, PROTOCOL);
        uint sum = 0, wrong = 0;
        int i;

        byte* packet = stackalloc byte[1024];
        for (i = 0; i < count; i++)
        {
            sockaddr_storage from;
            socklen_t from_length = (uint)sizeof(sockaddr_storage);
            size_t size = 2 + (size_t)(i * 53 % 1000), j;
            uint answer;

            packet[0] = (byte)'d';
            for (j = 1; j < size; j++)
                packet[j] = (byte)((ulong)i * j >> 1);
            for (j = 0; j < size; j++)
                sum = sum * 31 + packet[j];
            if (sendto(fd, packet, size, 0, (sockaddr*)&address, length) != (ssize_t)size)
                die("sendto"u8.ToPointer());
            receive_for(fd, family, (sbyte)'a', packet, 1024, &from, &from_length);
            memcpy(&answer, packet + 1, sizeof(uint));
            wrong += (uint)(answer != sum ? 1 : 0);
        }
        if (sendto(fd, "d"u8, 1, 0, (sockaddr*)&address, length) != 1)
            die("sendto"u8.ToPointer());
        printf("%d packets, %u wrong answers\n"u8, count, wrong);
        close(fd);
    }

    static uint16_t internet_checksum(void* data, size_t length)
    {
        byte* bytes = (byte*)data;
        uint32_t sum = 0;
        size_t i;

        for (i = 0; i + 1 < length; i += 2)
            sum += (uint)(bytes[i] << 8 | bytes[i + 1]);
        if (length % 2 == 1)
            sum += (uint)(bytes[length - 1] << 8);
        while (sum >> 16 != 0)
            sum = (sum & 0xffff) + (sum >> 16);
        return htons((uint16_t)~sum);
    }

    internal struct request_type
    {
        public icmphdr header;
        public fixed sbyte data[32];
    }

    static void ping()
    {
        request_type request;
        sockaddr_in to = default;
        int fd = open_raw(AF_INET, IPPROTO_ICMP);
        int id = getpid() & 0xffff, sequence;

        to.sin_family = AF_INET;
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        byte* buffer = stackalloc byte[256];
        for (sequence = 1; sequence <= 3; sequence++)
        {
            memset(&request, 0, (ulong)sizeof(request_type));
            request.header.type = ICMP_ECHO;
            request.header.un.echo.id = htons((ushort)id);
            request.header.un.echo.sequence = htons((ushort)sequence);
            snprintf(request.data, 32, "echo number %d"u8, sequence);
            request.header.checksum = internet_checksum(&request, (ulong)sizeof(request_type));
            if ((ulong)sendto(fd, &request, (ulong)sizeof(request_type), 0, (sockaddr*)&to, (uint)sizeof(sockaddr_in)) != (ulong)sizeof(request_type))
                die("sendto"u8.ToPointer());
            for (;;)
            {
                icmphdr reply;
                ssize_t n = recv(fd, buffer, 256, 0);
                size_t header = (ulong)((buffer[0] & 15) * 4);

                if (n == -1)
                    die("recv"u8.ToPointer());
                memcpy(&reply, buffer + header, (ulong)sizeof(icmphdr));
                if (reply.type != ICMP_ECHOREPLY || ntohs(reply.un.echo.id) != id)
                    continue; /* our own request, or somebody else's answer */
                printf("reply %d, %zd bytes, checksum %s: %s\n"u8, ntohs(reply.un.echo.sequence), n - (ssize_t)header,
                    internet_checksum(buffer + header, (ulong)n - header) == 0 ? "right"u8 : "wrong"u8, (sbyte*)buffer + header + sizeof(icmphdr));
                break;
            }
        }
        close(fd);
    }

    static int main(int argc, sbyte** argv)
    {
        if (argc == 2 && strcmp(argv[1], "ping"u8) == 0)
        {
            ping();
        }
        else if (argc == 3 && strcmp(argv[1], "serve"u8) == 0)
        {
            serve(argv[2][0] == '6' ? AF_INET6 : AF_INET);
        }
        else if (argc == 4 && strcmp(argv[1], "send"u8) == 0)
        {
            send_some(argv[2][0] == '6' ? AF_INET6 : AF_INET, atoi(argv[3]));
        }
        else
        {
            fprintf(stderr, "usage: %s serve|send|ping [4|6 [COUNT]]\n"u8, argv[0]);
            return 2;
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
