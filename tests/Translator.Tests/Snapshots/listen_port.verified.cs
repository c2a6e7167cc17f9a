using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class ListenPort
{
    static int main(int argc, sbyte** argv)
    {
        int sockfd;
        sockaddr_in my_addr;
        socklen_t addr_len;
        sbyte key;

        // 1. SOCKET
        sockfd = socket(AF_INET, SOCK_STREAM, 0);

        // 2. BIND (Setup the address)
        memset(&my_addr, 0, (ulong)sizeof(sockaddr_in));
        my_addr.sin_family = AF_INET;
        my_addr.sin_port = (ushort)(argc > 1 ? htons((ushort)atoi(argv[1])) : 0);
        my_addr.sin_addr.s_addr = INADDR_ANY;

        if (bind(sockfd, (sockaddr*)&my_addr, (uint)sizeof(sockaddr_in)) == -1)
        {
            perror("bind failed"u8);
            exit(1);
        }

        // 3. LISTEN
        // We allow a backlog of 20 pending connections
        if (listen(sockfd, 20) == -1)
        {
            perror("listen failed"u8);
            exit(1);
        }

        addr_len = (uint)sizeof(sockaddr_in);
        getsockname(sockfd, (sockaddr*)&my_addr, &addr_len);
        printf("Server is listening on port %d...\n"u8, ntohs(my_addr.sin_port));
        fflush(stdout);

        // Clients can connect from here on, although nobody accepts them.
        // Wait for a key (or the end of the input).
        if (read(STDIN_FILENO, &key, 1) == 1)
            printf("Stopped by '%c'\n"u8, key);
        else
            printf("End of input\n"u8);

        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
