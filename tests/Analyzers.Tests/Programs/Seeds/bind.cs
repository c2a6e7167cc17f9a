static unsafe class Bind
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
        memset(my_addr.sin_zero, '\0', 8);

        if (bind(sockfd, (sockaddr*)&my_addr, (uint)sizeof(sockaddr)) == -1)
        {
            perror("bind connection error"u8);
            exit(1);
        }

        return 0;
    }
}
