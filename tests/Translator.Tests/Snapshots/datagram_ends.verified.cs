/*
 * datagram_ends - both ends of an exchange of datagrams, each of which is acknowledged with its hash
 *
 * usage: datagram_ends serve udp4|udp6|unix NAME
 *        datagram_ends send  udp4|udp6|unix NAME COUNT
 *
 * NAME is a port (0 to have one chosen), or the name of a UNIX-domain socket, where @… is an abstract one. The sizes go from 0 to
 * 8192; the last datagram is the word "end".
 */

using CSockTranslate.Runtime;
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
using uint64_t = ulong;

internal static unsafe class DatagramEnds
{
    const int LARGEST = 8192;

    static readonly byte* data = StaticStorage.Allocate<byte>(LARGEST + 1);

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    /* FNV-1a */
    static uint64_t hash(uint64_t value, byte* bytes, size_t length)
    {
        while (length-- > 0)
            value = (value ^ *bytes++) * 0x100000001b3UL;
        return value;
    }

    static uint64_t hash_one(size_t length)
    {
        return hash(0xcbf29ce484222325UL, data, length);
    }

    static socklen_t make_address(sbyte* kind, sbyte* name, sockaddr_storage* storage)
    {
        memset(storage, 0, (ulong)sizeof(sockaddr_storage));
        if (strcmp(kind, "udp4"u8) == 0)
        {
            sockaddr_in* @in = (sockaddr_in*)storage;

            @in->sin_family = AF_INET;
            @in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            @in->sin_port = htons((ushort)atoi(name));
            return (uint)sizeof(sockaddr_in);
        }
        if (strcmp(kind, "udp6"u8) == 0)
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

    static void serve(sbyte* kind, sbyte* name)
    {
        sockaddr_storage address, from;
        socklen_t length = make_address(kind, name, &address);
        uint64_t total = 0, all = 0;
        ulong count = 0, empty = 0;
        int fd = socket(address.ss_family, SOCK_DGRAM, 0);

        if (fd == -1)
            die("socket"u8.ToPointer());
        if (bind(fd, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (getsockname(fd, (sockaddr*)&address, &length) == -1)
            die("getsockname"u8.ToPointer());
        if (address.ss_family == AF_UNIX)
            printf("serving\n"u8);
        else
            printf("serving on port %d\n"u8, ntohs(((sockaddr_in*)&address)->sin_port));
        fflush(stdout);

        for (;;)
        {
            socklen_t from_length = (uint)sizeof(sockaddr_storage);
            ssize_t n = recvfrom(fd, data, LARGEST + 1, 0, (sockaddr*)&from, &from_length);
            uint64_t one;

            if (n == -1)
                die("recvfrom"u8.ToPointer());
            if (n == 3 && memcmp(data, "end"u8, 3) == 0)
                break;
            one = hash_one((ulong)n);
            all = hash(all ^ one, (byte*)&one, sizeof(uint64_t));
            count++;
            empty += (ulong)(n == 0 ? 1 : 0);
            total += (ulong)n;
            if ((ulong)sendto(fd, &one, sizeof(uint64_t), 0, (sockaddr*)&from, from_length) != sizeof(uint64_t))
                die("sendto"u8.ToPointer());
        }
        printf("%lu datagrams, %lu of them empty, %llu bytes, hash %016llx\n"u8,
            count, empty, total, all);
        close(fd);
        if (address.ss_family == AF_UNIX && name[0] != '@')
            unlink(name);
    }

    static void send_some(sbyte* kind, sbyte* name, long count)
    {
        sockaddr_storage address, own;
        socklen_t length = make_address(kind, name, &address);
        uint seed = 1;
        uint64_t total = 0, wrong = 0;
        int fd = socket(address.ss_family, SOCK_DGRAM, 0);
        long i;

        if (fd == -1)
            die("socket"u8.ToPointer());
        if (address.ss_family == AF_UNIX)
        {
            /* a name of its own, for the answers; without one the system would choose an abstract one */
            sbyte* own_name = stackalloc sbyte[128];
            socklen_t own_length;

            snprintf(own_name, 128, "%s.client"u8, name);
            own_length = make_address(kind, own_name, &own);
            if (bind(fd, (sockaddr*)&own, own_length) == -1)
                die("bind"u8.ToPointer());
        }
        if (connect(fd, (sockaddr*)&address, length) == -1)
            die("connect"u8.ToPointer());

        for (i = 0; i < count; i++)
        {
            size_t size = (size_t)(i * 37 % (LARGEST + 1)), j;
            uint64_t answer;

            for (j = 0; j < size; j++)
            {
                seed = seed * 1103515245 + 12345;
                data[j] = (byte)(seed >> 16);
            }
            if (send(fd, data, size, 0) != (ssize_t)size)
                die("send"u8.ToPointer());
            if ((ulong)recv(fd, &answer, sizeof(uint64_t), 0) != sizeof(uint64_t))
                die("recv"u8.ToPointer());
            wrong += (ulong)(answer != hash_one(size) ? 1 : 0);
            total += size;
        }
        if (send(fd, "end"u8, 3, 0) != 3)
            die("send"u8.ToPointer());
        printf("%ld datagrams, %llu bytes, %llu wrong answers\n"u8, count, total, wrong);
        close(fd);
        if (address.ss_family == AF_UNIX && name[0] != '@')
            unlink(((sockaddr_un*)&own)->sun_path);
    }

    static int main(int argc, sbyte** argv)
    {
        if (argc == 4 && strcmp(argv[1], "serve"u8) == 0)
        {
            serve(argv[2], argv[3]);
        }
        else if (argc == 5 && strcmp(argv[1], "send"u8) == 0)
        {
            send_some(argv[2], argv[3], atol(argv[4]));
        }
        else
        {
            fprintf(stderr, "usage: %s serve|send udp4|udp6|unix NAME [COUNT]\n"u8, argv[0]);
            return 2;
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
