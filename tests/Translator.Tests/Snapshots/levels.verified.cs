/* levels and names that a socket does not have */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class Levels
{
    static readonly int* levels = StaticStorage.Create<int>([SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMP, 12345, -1]);

    static void all(sbyte* kind, int fd)
    {
        uint i;
        for (i = 0; i < (ulong)(8 * sizeof(int) / sizeof(int)); i++)
        {
            int value = 0;
            socklen_t length = sizeof(int);
            printf("%s, level %d:"u8, kind, levels[i]);
            printf(" %s"u8, setsockopt(fd, levels[i], 9999, &value, sizeof(int)) < 0 ? strerror(errno) : "done"u8.ToPointer());
            printf(", %s\n"u8, getsockopt(fd, levels[i], 9999, &value, &length) < 0 ? strerror(errno) : "done"u8.ToPointer());
        }
    }

    static int main()
    {
        all("TCP"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, 0));
        all("UDP"u8.ToPointer(), socket(AF_INET, SOCK_DGRAM, 0));
        all("TCP of IPv6"u8.ToPointer(), socket(AF_INET6, SOCK_STREAM, 0));
        all("UDP of IPv6"u8.ToPointer(), socket(AF_INET6, SOCK_DGRAM, 0));
        all("local stream"u8.ToPointer(), socket(AF_UNIX, SOCK_STREAM, 0));
        all("local datagrams"u8.ToPointer(), socket(AF_UNIX, SOCK_DGRAM, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
