/* TCP_CONGESTION: a name as value */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class TcpCongestion
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        sbyte* name = stackalloc sbyte[32];
        socklen_t length = 32;
        show("set reno"u8.ToPointer(), setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, "reno"u8, 4));
        show("get"u8.ToPointer(), getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, name, &length));
        printf("%s, %u bytes\n"u8, name, length);
        length = 2;
        memset(name, '.', 5);
        show("get 2 bytes"u8.ToPointer(), getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, name, &length));
        printf("%.5s, %u bytes\n"u8, name, length);
        show("a name that is none"u8.ToPointer(), setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, "nonesuch"u8, 8));
        show("no name"u8.ToPointer(), setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, ""u8, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
