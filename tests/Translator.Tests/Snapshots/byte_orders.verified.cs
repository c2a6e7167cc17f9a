/* byte_orders.c: mistakes that cancel each other out, or that show with other numbers only */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using socklen_t = uint;

internal static unsafe class ByteOrders
{
    const int PORT = 8080;

    static void swap_nothing(sockaddr_in* at)
    {
        memset(at, 0, (ulong)sizeof(sockaddr_in));
        at->sin_family = AF_INET;
        at->sin_port = PORT;
        at->sin_addr.s_addr = INADDR_LOOPBACK;
    }

    static int is_ours(sockaddr_in* at)
    {
        return at->sin_port == PORT && at->sin_addr.s_addr == INADDR_LOOPBACK ? 1 : 0;
    }

    static void swap_twice(sockaddr_in* at, int argc)
    {
        int port = argc == 1 ? 0x2121 : 8080; /* the first is the same from both ends */

        at->sin_port = htons((ushort)port);
        at->sin_port = htons(at->sin_port);
    }

    static void swap_wide(sockaddr_in* at, ushort port)
    {
        at->sin_port = (ushort)htonl(port);
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in at;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd;

        _ = argv;
        swap_nothing(&at);
        printf("ours: %d\n"u8, is_ours(&at));
        swap_twice(&at, argc);
        printf("twice: %d\n"u8, ntohs(at.sin_port));
        swap_wide(&at, 0);
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        fd = socket(AF_INET, SOCK_DGRAM, 0);
        if (fd == -1 || bind(fd, (sockaddr*)&at, (uint)sizeof(sockaddr_in)) == -1 || getsockname(fd, (sockaddr*)&at, &length) == -1)
        {
            perror("bind"u8);
            return 1;
        }
        printf("any port: %d\n"u8, at.sin_port != 0);
        close(fd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
