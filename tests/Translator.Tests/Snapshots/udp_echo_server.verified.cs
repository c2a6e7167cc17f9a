/* UDP echo: every datagram goes back to where it came from. */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Strings;
using socklen_t = uint;
using ssize_t = long;
using u_short = ushort;

internal static unsafe class UdpEchoServer
{
    const int MAX_DATAGRAM = 1500;

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in server, client;
        socklen_t client_len, server_len = (uint)sizeof(sockaddr_in);
        sbyte* datagram = stackalloc sbyte[MAX_DATAGRAM];
        int s, count = 1;
        ssize_t n;

        bzero(&server, (ulong)sizeof(sockaddr_in));
        server.sin_family = AF_INET;
        server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        server.sin_port = (ushort)(argc > 1 ? htons((u_short)atoi(argv[1])) : 0);
        if (argc > 2)
            count = atoi(argv[2]);

        if ((s = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP)) < 0)
        {
            perror("socket"u8);
            exit(1);
        }
        if (bind(s, (sockaddr*)&server, (uint)sizeof(sockaddr_in)) < 0)
        {
            perror("bind"u8);
            exit(1);
        }
        getsockname(s, (sockaddr*)&server, &server_len);
        printf("port %d\n"u8, ntohs(server.sin_port));
        fflush(stdout);

        while (count-- > 0)
        {
            client_len = (uint)sizeof(sockaddr_in);
            n = recvfrom(s, datagram, MAX_DATAGRAM, 0, (sockaddr*)&client, &client_len);
            if (n < 0)
            {
                perror("recvfrom"u8);
                continue;
            }
            printf("%zd bytes from %s (address of %u bytes)\n"u8, n, inet_ntoa(client.sin_addr), client_len);
            if (sendto(s, datagram, (ulong)n, 0, (sockaddr*)&client, client_len) != n)
                perror("sendto"u8);
        }
        close(s);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
