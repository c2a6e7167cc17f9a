static unsafe class Connect
{
    static int Main(string[] args) => CProgram.Run(args, &main);

    static int main()
    {
        int sockfd;
        sockaddr_in serv_addr;

        if ((sockfd = socket(AF_INET, SOCK_STREAM, 0)) < 0)
        {
            perror("Socket creation error"u8);
            return -1;
        }

        serv_addr.sin_family = AF_INET;
        serv_addr.sin_port = htons(8080);

        if (inet_pton(AF_INET, "127.0.0.1"u8, &serv_addr.sin_addr) <= 0)
        {
            perror("Invalid address/ Address not supported"u8);
            return -1;
        }

        if (connect(sockfd, (sockaddr*)&serv_addr, (uint)sizeof(sockaddr_in)) < 0) // expect: sockaddr-not-zeroed
        {
            perror("Connection Failed"u8);
            return -1;
        }

        printf("Connected successfully!\n"u8);

        close(sockfd);
        return 0;
    }
}
