/* the flags of SOL_SOCKET on every kind of socket: set, and read back */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class SocketLevelKinds
{
    internal struct options_type
    {
        public sbyte* text;
        public int name;
    }
    static readonly options_type* options = StaticStorage.Create<options_type>([
        new options_type { text = "SO_REUSEADDR"u8.ToPointer(), name = SO_REUSEADDR }, new options_type { text = "SO_DONTROUTE"u8.ToPointer(), name = SO_DONTROUTE }, new options_type { text = "SO_BROADCAST"u8.ToPointer(), name = SO_BROADCAST }, new options_type { text = "SO_KEEPALIVE"u8.ToPointer(), name = SO_KEEPALIVE },
        new options_type { text = "SO_OOBINLINE"u8.ToPointer(), name = SO_OOBINLINE }, new options_type { text = "SO_TIMESTAMP"u8.ToPointer(), name = SO_TIMESTAMP }, new options_type { text = "SO_NO_CHECK"u8.ToPointer(), name = SO_NO_CHECK }, new options_type { text = "SO_TYPE"u8.ToPointer(), name = SO_TYPE },
        new options_type { text = "SO_DOMAIN"u8.ToPointer(), name = SO_DOMAIN }, new options_type { text = "SO_PROTOCOL"u8.ToPointer(), name = SO_PROTOCOL }, new options_type { text = "SO_ACCEPTCONN"u8.ToPointer(), name = SO_ACCEPTCONN }, new options_type { text = "SO_ERROR"u8.ToPointer(), name = SO_ERROR }]);

    static void all(sbyte* kind, int fd)
    {
        uint i;
        for (i = 0; i < (ulong)(12 * sizeof(options_type)) / (ulong)sizeof(options_type); i++)
        {
            int value = 1, result;
            socklen_t length = sizeof(int);
            result = setsockopt(fd, SOL_SOCKET, options[i].name, &value, sizeof(int));
            printf("%s %s: %s"u8, kind, options[i].text, result < 0 ? strerror(errno) : "set"u8.ToPointer());
            value = -1;
            if (getsockopt(fd, SOL_SOCKET, options[i].name, &value, &length) < 0)
                printf(", %s\n"u8, strerror(errno));
            else
                printf(", %d\n"u8, value);
        }
    }

    static int main()
    {
        all("TCP"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, 0));
        all("UDP"u8.ToPointer(), socket(AF_INET, SOCK_DGRAM, 0));
        all("TCP of IPv6"u8.ToPointer(), socket(AF_INET6, SOCK_STREAM, 0));
        all("local stream"u8.ToPointer(), socket(AF_UNIX, SOCK_STREAM, 0));
        all("local datagrams"u8.ToPointer(), socket(AF_UNIX, SOCK_DGRAM, 0));
        all("local packets"u8.ToPointer(), socket(AF_UNIX, SOCK_SEQPACKET, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
