/*
 * udp_echo_client.c - send the words of the command line as datagrams, print the answers
 *
 * With -c the socket is connected, and send()/recv() are used.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class UdpEchoClient
{
    static int main(int argc, sbyte** argv)
    {
        addrinfo hints;
        addrinfo* server;
        sockaddr_storage from;
        socklen_t fromlen;
        timeval timeout;
        sbyte* answer = stackalloc sbyte[512];
        int s, i, error, connected = 0, lost = 0;

        if (argc > 1 && strcmp(argv[1], "-c"u8) == 0)
        {
            connected = 1;
            argc--;
            argv++;
        }
        if (argc < 4)
        {
            fprintf(stderr, "usage: udp_echo_client [-c] host port word...\n"u8);
            return 2;
        }

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_socktype = SOCK_DGRAM;
        error = getaddrinfo(argv[1], argv[2], &hints, &server);
        if (error != 0)
        {
            fprintf(stderr, "%s port %s: %s\n"u8, argv[1], argv[2], gai_strerror(error));
            return 1;
        }
        s = socket(server->ai_family, SOCK_DGRAM, 0);
        if (s == -1)
        {
            perror("socket"u8);
            return 1;
        }
        timeout.tv_sec = 5;
        timeout.tv_usec = 0;
        if (setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &timeout, (uint)sizeof(timeval)) == -1)
            perror("setsockopt"u8);
        if (connected != 0 && connect(s, server->ai_addr, server->ai_addrlen) == -1)
        {
            perror("connect"u8);
            return 1;
        }

        for (i = 3; i < argc; i++)
        {
            size_t len = strlen(argv[i]);
            ssize_t n;

            /* an empty word makes an empty datagram, which is fine */
            if (connected != 0)
                n = send(s, argv[i], len, 0);
            else
                n = sendto(s, argv[i], len, 0, server->ai_addr, server->ai_addrlen);
            if (n == -1)
            {
                perror("send"u8);
                lost++;
                continue;
            }
            if (connected != 0)
                n = recv(s, answer, 512, 0);
            else
            {
                fromlen = (uint)sizeof(sockaddr_storage);
                n = recvfrom(s, answer, 512, 0, (sockaddr*)&from, &fromlen);
            }
            if (n == -1)
            {
                perror("receive"u8);
                lost++;
                continue;
            }
            printf("%zu sent, %zd back: %.*s\n"u8, len, n, (int)n, answer);
        }
        freeaddrinfo(server);
        close(s);
        return lost > 0 ? 1 : 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
