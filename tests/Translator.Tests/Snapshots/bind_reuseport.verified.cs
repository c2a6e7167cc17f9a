/* SO_REUSEPORT: several sockets at one port */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class BindReuseport
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static sockaddr_in loopback(int port)
    {
        sockaddr_in address;
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons((ushort)port);
        return address;
    }

    static int main()
    {
        sockaddr_in address;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int on = 1, i;
        int* fds = stackalloc int[3];
        address = loopback(0);
        for (i = 0; i < 3; i++)
        {
            fds[i] = socket(AF_INET, SOCK_STREAM, 0);
            setsockopt(fds[i], SOL_SOCKET, SO_REUSEPORT, &on, sizeof(int));
            show("bind"u8.ToPointer(), bind(fds[i], (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
            show("listen"u8.ToPointer(), listen(fds[i], 1));
            getsockname(fds[0], (sockaddr*)&address, &length);
        }
        i = socket(AF_INET, SOCK_STREAM, 0);
        show("bind without the option"u8.ToPointer(), bind(i, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
