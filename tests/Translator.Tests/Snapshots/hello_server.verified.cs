using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class HelloServer
{
    static int main(int argc, sbyte** argv)
    {
        int sockfd, new_conn_fd;
        sockaddr_in my_addr, client_addr;
        socklen_t client_len;
        sbyte* client_ip = stackalloc sbyte[INET_ADDRSTRLEN];
        int remaining = argc > 2 ? atoi(argv[2]) : 1; // clients to greet

        // 1. SOCKET
        sockfd = socket(AF_INET, SOCK_STREAM, 0);
        if (sockfd == -1)
        {
            perror("socket failed"u8);
            exit(1);
        }

        // 2. BIND (Setup the address)
        memset(&my_addr, 0, (ulong)sizeof(sockaddr_in));
        my_addr.sin_family = AF_INET;
        my_addr.sin_port = htons((ushort)(argc > 1 ? atoi(argv[1]) : 8080));
        my_addr.sin_addr.s_addr = INADDR_ANY;

        if (bind(sockfd, (sockaddr*)&my_addr, (uint)sizeof(sockaddr_in)) == -1)
        {
            perror("bind failed"u8);
            exit(1);
        }

        // 3. LISTEN
        if (listen(sockfd, 20) == -1)
        {
            perror("listen failed"u8);
            exit(1);
        }

        client_len = (uint)sizeof(sockaddr_in);
        if (getsockname(sockfd, (sockaddr*)&my_addr, &client_len) == -1)
        {
            perror("getsockname failed"u8);
            exit(1);
        }
        printf("Server is listening on port %d...\n"u8, ntohs(my_addr.sin_port));
        fflush(stdout);

        while (remaining > 0)
        { // keep server running

            client_len = (uint)sizeof(sockaddr_in); // Reset size for every new client

            // Block HERE until someone connects
            new_conn_fd = accept(sockfd, (sockaddr*)&client_addr, &client_len);

            if (new_conn_fd == -1)
            {
                perror("accept failed"u8);
                continue;
            }

            // Identify the client (Optional)
            if (inet_ntop(AF_INET, &client_addr.sin_addr, client_ip, INET_ADDRSTRLEN) == null)
                strcpy(client_ip, "?"u8);
            printf("Accepted connection from %s\n"u8, client_ip);

            // --- CONVERSATION PHASE ---
            if (send(new_conn_fd, "Hello!\n"u8, 7, MSG_NOSIGNAL) == -1)
                perror("send failed"u8);

            // --- GOODBYE PHASE ---
            // Close the specific conversation socket
            close(new_conn_fd);
            remaining--;

            // Loop back up to accept(sockfd) again!
        }

        close(sockfd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
