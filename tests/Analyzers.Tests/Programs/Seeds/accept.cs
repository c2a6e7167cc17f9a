static unsafe class Accept
{
    static int Main(string[] args) => CProgram.Run(args, &main);

    static int main()
    {
        int sockfd, new_conn_fd;
        sockaddr_in my_addr, client_addr;
        uint client_len;
        sbyte* client_ip = stackalloc sbyte[INET_ADDRSTRLEN];

        // 1. SOCKET
        sockfd = socket(AF_INET, SOCK_STREAM, 0); // expect: unchecked-socket

        // 2. BIND (Setup the address)
        my_addr.sin_family = AF_INET;
        my_addr.sin_port = htons(8080);
        my_addr.sin_addr.s_addr = INADDR_ANY;

        if (bind(sockfd, (sockaddr*)&my_addr, (uint)sizeof(sockaddr_in)) == -1) // expect: missing-reuseaddr, sockaddr-not-zeroed
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

        printf("Server is listening on port 8080...\n"u8);

        while (true)
        {
            client_len = (uint)sizeof(sockaddr_in);

            new_conn_fd = accept(sockfd, (sockaddr*)&client_addr, &client_len);

            if (new_conn_fd == -1)
            {
                perror("accept failed"u8);
                continue;
            }

            inet_ntop(AF_INET, &client_addr.sin_addr, client_ip, INET_ADDRSTRLEN); // expect: unchecked-inet-ntop
            printf("Accepted connection from %s\n"u8, client_ip);

            send(new_conn_fd, "Hello!\n"u8, 7, 0); // expect: sigpipe-unhandled, unchecked-send

            close(new_conn_fd);
        }

        return 0;
    }
}
