/*
 * stream_ends - both ends of a connection that carries as much as one likes, each way
 *
 * usage: stream_ends listen  KIND NAME REPLY
 *        stream_ends connect KIND NAME BYTES
 *
 *   KIND   tcp4, tcp6, unix (a stream) or packet (SOCK_SEQPACKET)
 *   NAME   of a UNIX-domain socket, @… an abstract one; the port of a TCP one, 0 to have one chosen
 *   BYTES  what the client sends before it ends its half of the connection
 *   REPLY  what the server sends when it has seen that end
 *
 * Each end prints how much it sent and received, with a hash.
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

internal static unsafe class StreamEnds
{
    const int BLOCK = 65536;
    const int RECORD = 16384; /* of SOCK_SEQPACKET, which keeps them apart */

    /* A hash of a stream: the same, however the stream was cut. */
    internal struct hash
    {
        public uint64_t value;
        public uint64_t bytes;
        public fixed byte rest[8];
    }

    static void hash_add(hash* hash, byte* data, size_t length)
    {
        while (length > 0)
        {
            size_t held = hash->bytes % 8;
            uint64_t word;

            if (held == 0 && length >= 8)
            {
                memcpy(&word, data, 8);
                data += 8;
                length -= 8;
                hash->bytes += 8;
            }
            else
            {
                hash->rest[held] = *data++;
                length--;
                hash->bytes++;
                if (held < 7)
                    continue;
                memcpy(&word, hash->rest, 8);
            }
            hash->value = (hash->value ^ word) * 0x9e3779b97f4a7c15UL;
            hash->value ^= hash->value >> 32;
        }
    }

    static uint64_t hash_end(hash* hash)
    {
        uint64_t value = hash->value;
        size_t i;

        for (i = 0; i < hash->bytes % 8; i++)
            value = (value ^ hash->rest[i]) * 0x100000001b3UL;
        return value;
    }

    /* Xorshift, eight bytes at a time. */
    static void fill(byte* data, size_t length, uint64_t* state)
    {
        size_t i;

        for (i = 0; i + 8 <= length; i += 8)
        {
            *state ^= *state << 13;
            *state ^= *state >> 7;
            *state ^= *state << 17;
            memcpy(data + i, state, 8);
        }
        for (; i < length; i++)
            data[i] = (byte)(*state >> (int)(i % 8 * 8));
    }

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    /* The address that the arguments name. */
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

    static int listen_at(sbyte* kind, sbyte* name, int type)
    {
        sockaddr_storage address;
        socklen_t length = make_address(kind, name, &address);
        int fd = socket(address.ss_family, type, 0);

        if (fd == -1)
            die("socket"u8.ToPointer());
        if (bind(fd, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (listen(fd, 1) == -1)
            die("listen"u8.ToPointer());
        if (address.ss_family == AF_UNIX)
        {
            printf("listening\n"u8);
        }
        else
        {
            if (getsockname(fd, (sockaddr*)&address, &length) == -1)
                die("getsockname"u8.ToPointer());
            /* the port is at the same place in both kinds of address */
            printf("listening on port %d\n"u8, ntohs(((sockaddr_in*)&address)->sin_port));
        }
        fflush(stdout);
        return fd;
    }

    static int connect_to(sbyte* kind, sbyte* name, int type)
    {
        sockaddr_storage address;
        socklen_t length = make_address(kind, name, &address);
        int fd = socket(address.ss_family, type, 0);

        if (fd == -1)
            die("socket"u8.ToPointer());
        if (connect(fd, (sockaddr*)&address, length) == -1)
            die("connect"u8.ToPointer());
        return fd;
    }

    static readonly byte* data = StaticStorage.Allocate<byte>(BLOCK);

    static void send_all(int fd, uint64_t total, size_t block, uint64_t seed)
    {
        hash hash = default;
        uint64_t left, records = 0;

        for (left = total; left > 0;)
        {
            size_t length = left < block ? left : block;
            size_t done = 0;

            fill(data, length, &seed);
            hash_add(&hash, data, length);
            while (done < length)
            {
                ssize_t n = send(fd, data + done, length - done, MSG_NOSIGNAL);

                if (n == -1)
                    die("send"u8.ToPointer());
                done += (ulong)n;
            }
            records++;
            left -= length;
        }
        if (shutdown(fd, SHUT_WR) == -1)
            die("shutdown"u8.ToPointer());
        printf("sent %llu bytes"u8, hash.bytes);
        if (block == RECORD)
            printf(" in %llu records"u8, records);
        printf(", hash %016llx\n"u8, hash_end(&hash));
    }

    static readonly byte* receive_all_data = StaticStorage.Allocate<byte>(BLOCK);

    static void receive_all(int fd, int in_records)
    {
        hash hash = default;
        uint64_t records = 0;
        ssize_t n;

        while ((n = recv(fd, receive_all_data, BLOCK, 0)) > 0)
        {
            hash_add(&hash, receive_all_data, (ulong)n);
            records++;
        }
        if (n == -1)
            die("recv"u8.ToPointer());
        printf("received %llu bytes"u8, hash.bytes);
        if (in_records != 0)
            printf(" in %llu records"u8, records);
        printf(", hash %016llx\n"u8, hash_end(&hash));
    }

    static int main(int argc, sbyte** argv)
    {
        uint64_t bytes;
        int packets, type, fd;
        size_t block;

        if (argc != 5)
        {
            fprintf(stderr, "usage: %s listen|connect tcp4|tcp6|unix|packet NAME BYTES\n"u8, argv[0]);
            return 2;
        }
        bytes = strtoull(argv[4], null, 10);
        packets = strcmp(argv[2], "packet"u8) == 0 ? 1 : 0;
        type = packets != 0 ? SOCK_SEQPACKET : SOCK_STREAM;
        block = (ulong)(packets != 0 ? RECORD : BLOCK);

        if (strcmp(argv[1], "listen"u8) == 0)
        {
            int listener = listen_at(argv[2], argv[3], type);

            if ((fd = accept(listener, null, null)) == -1)
                die("accept"u8.ToPointer());
            close(listener);
            receive_all(fd, packets);
            send_all(fd, bytes, block, 88172645463325252UL);
        }
        else
        {
            fd = connect_to(argv[2], argv[3], type);
            send_all(fd, bytes, block, 2463534242u);
            receive_all(fd, packets);
        }
        if (close(fd) == -1)
            die("close"u8.ToPointer());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
