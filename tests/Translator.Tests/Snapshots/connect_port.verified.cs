using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;

internal static unsafe class ConnectPort
{
    const int DEFAULT_PORT = 8080;

    static int main(int argc, sbyte** argv)
    {
        int sockfd;
        sockaddr_in serv_addr;
        int port = DEFAULT_PORT; // where to, unless told otherwise

        if (argc > 1)
            port = atoi(argv[1]);

        // 1. Create the socket
        if ((sockfd = socket(AF_INET, SOCK_STREAM, 0)) < 0)
        {
            perror("Socket creation error"u8);
            return -1;
        }

        // 2. Setup the Server Address (Where we want to go)
        serv_addr.sin_family = AF_INET;
        serv_addr.sin_port = htons((ushort)port); // Destination Port

        // Convert string IP "127.0.0.1" to binary
        if (inet_pton(AF_INET, "127.0.0.1"u8, &serv_addr.sin_addr) <= 0)
        {
            perror("Invalid address/ Address not supported"u8);
            return -1;
        }

        // 3. CONNECT!
        // This blocks until the handshake finishes or fails
        if (connect(sockfd, (sockaddr*)&serv_addr, (uint)sizeof(sockaddr_in)) < 0)
        {
            perror("Connection Failed"u8);
            return -1;
        }

        printf("Connected successfully!\n"u8);

        // You can now use send(sockfd, ...) or recv(sockfd, ...)
        close(sockfd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
