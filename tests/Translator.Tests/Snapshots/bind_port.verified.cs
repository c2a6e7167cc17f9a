using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class BindPort
{
    /* Binds a port, then tries to bind the same port a second time. */
    static int main()
    {

        int sockfd, second;
        sockaddr_in my_addr;
        socklen_t len = (uint)sizeof(sockaddr_in);

        // 1. Create the socket
        sockfd = socket(AF_INET, SOCK_STREAM, 0);

        // 2. Prepare the address struct
        my_addr.sin_family = AF_INET;         // Host byte order
        my_addr.sin_port = htons(0);          // Any port that is free
        my_addr.sin_addr.s_addr = INADDR_ANY; // Auto-fill with my IP
        memset(my_addr.sin_zero, '\0', 8); // Zero the rest of the struct

        // 3. BIND!
        if (bind(sockfd, (sockaddr*)&my_addr, (uint)sizeof(sockaddr)) == -1)
        {
            perror("bind connection error"u8);
            exit(1);
        }

        // Which port did we get?
        if (getsockname(sockfd, (sockaddr*)&my_addr, &len) == -1)
        {
            perror("getsockname"u8);
            exit(1);
        }
        printf("bound: %s, length %u\n"u8, ntohs(my_addr.sin_port) != 0 ? "yes"u8 : "no"u8, len);

        // 4. The same address once more: this must fail
        second = socket(AF_INET, SOCK_STREAM, 0);
        if (bind(second, (sockaddr*)&my_addr, (uint)sizeof(sockaddr)) == -1)
        {
            perror("bind connection error"u8); // Print error if the port is busy
            close(sockfd);
            exit(1);
        }

        printf("two sockets on one port?\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
