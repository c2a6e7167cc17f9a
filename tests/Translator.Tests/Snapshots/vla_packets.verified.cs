/*
 * vla_packets.c: a datagram socket to itself; each message is read into an array of just its size
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class VlaPackets
{
    static int open_socket(sockaddr_in* self)
    {
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, SOCK_DGRAM, 0);

        memset(self, 0, (ulong)sizeof(sockaddr_in));
        self->sin_family = AF_INET;
        self->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (fd < 0 || bind(fd, (sockaddr*)self, (uint)sizeof(sockaddr_in)) < 0 || getsockname(fd, (sockaddr*)self, &length) < 0)
        {
            perror("socket"u8);
            exit(1);
        }
        return fd;
    }

    /* Sends the words as one datagram: how many, then each with its length before it. */
    static void send_words(int fd, sockaddr_in* to, int n, sbyte** words)
    {
        using AutomaticStorage storage = new();
        size_t size = 1;

        for (int i = 0; i < n; i++)
            size += 1 + strlen(words[i]);

        ulong messageLength = size;
        byte* message = storage.Allocate<byte>(messageLength);
        byte* p = message;
        *p++ = (byte)n;
        for (int i = 0; i < n; i++)
        {
            size_t length = strlen(words[i]);
            *p++ = (byte)length;
            memcpy(p, words[i], length);
            p += length;
        }
        if (sendto(fd, message, messageLength, 0, (sockaddr*)to, (uint)sizeof(sockaddr_in)) != (ssize_t)messageLength)
            perror("sendto"u8);
    }

    static void receive(int fd)
    {
        using AutomaticStorage storage = new();
        byte peek;
        ssize_t size = recv(fd, &peek, 1, MSG_PEEK | MSG_TRUNC);
        if (size < 0)
        {
            perror("recv"u8);
            return;
        }

        byte* message = storage.Allocate<byte>(size);
        if (recv(fd, message, (ulong)size, 0) != size)
        {
            perror("recv"u8);
            return;
        }
        int n = message[0];
        sbyte** words = (sbyte**)storage.Pointers(n);
        uint* lengths = storage.Allocate<uint>(n);
        byte* p = message + 1;
        for (int i = 0; i < n; i++)
        {
            lengths[i] = *p++;
            words[i] = (sbyte*)p;
            p += lengths[i];
        }
        printf("%zu bytes, %d words:"u8, (ulong)size, n);
        for (int i = n - 1; i >= 0; i--)
            printf(" %.*s"u8, (int)lengths[i], words[i]);
        printf("\n"u8);
    }

    static int main()
    {
        sbyte** greeting = stackalloc sbyte*[] { "hello"u8.ToPointer(), "datagram"u8.ToPointer(), "world"u8.ToPointer() };
        sbyte** nothing = stackalloc sbyte*[] { ""u8.ToPointer() };
        sockaddr_in self;
        int fd = open_socket(&self);

        send_words(fd, &self, 3, greeting);
        send_words(fd, &self, 1, nothing);
        send_words(fd, &self, 2, greeting + 1);
        for (int i = 0; i < 3; i++)
            receive(fd);
        close(fd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
