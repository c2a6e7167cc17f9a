static unsafe class Listen
{
    static int Main(string[] args) => CProgram.Run(args, &main);

    static int main()
    {
        int sockfd;
        sockaddr_in my_addr;

        sockfd = socket(AF_INET, SOCK_STREAM, 0); // expect: unchecked-socket

        my_addr.sin_family = AF_INET;
        my_addr.sin_port = htons(8080);
        my_addr.sin_addr.s_addr = INADDR_ANY;

        if (bind(sockfd, (sockaddr*)&my_addr, (uint)sizeof(sockaddr_in)) == -1) // expect: missing-reuseaddr, sockaddr-not-zeroed
        {
            perror("bind failed"u8);
            exit(1);
        }

        if (listen(sockfd, 20) == -1)
        {
            perror("listen failed"u8);
            exit(1);
        }

        printf("Server is listening on port 8080...\n"u8);

        return 0;
    }
}
