/* every int of SOL_SOCKET with every length of the value, read and set */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class SocketLevelLengths
{
    internal struct options_type
    {
        public sbyte* text;
        public int name;
    }
    static readonly options_type* options = StaticStorage.Create<options_type>([
        new options_type { text = "SO_DEBUG"u8.ToPointer(), name = SO_DEBUG }, new options_type { text = "SO_REUSEADDR"u8.ToPointer(), name = SO_REUSEADDR }, new options_type { text = "SO_TYPE"u8.ToPointer(), name = SO_TYPE }, new options_type { text = "SO_ERROR"u8.ToPointer(), name = SO_ERROR }, new options_type { text = "SO_DONTROUTE"u8.ToPointer(), name = SO_DONTROUTE },
        new options_type { text = "SO_BROADCAST"u8.ToPointer(), name = SO_BROADCAST }, new options_type { text = "SO_KEEPALIVE"u8.ToPointer(), name = SO_KEEPALIVE }, new options_type { text = "SO_OOBINLINE"u8.ToPointer(), name = SO_OOBINLINE }, new options_type { text = "SO_REUSEPORT"u8.ToPointer(), name = SO_REUSEPORT },
        new options_type { text = "SO_ACCEPTCONN"u8.ToPointer(), name = SO_ACCEPTCONN }, new options_type { text = "SO_PROTOCOL"u8.ToPointer(), name = SO_PROTOCOL }, new options_type { text = "SO_DOMAIN"u8.ToPointer(), name = SO_DOMAIN }]);

    static int main()
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        uint i;
        byte* value = stackalloc byte[8];
        for (i = 0; i < (ulong)(12 * sizeof(options_type)) / (ulong)sizeof(options_type); i++)
        {
            socklen_t length;
            int size;
            printf("%s:"u8, options[i].text);
            for (size = 0; size <= 8; size += size < 4 ? 1 : 4)
            {
                memset(value, 0xee, 8);
                length = (uint)size;
                if (getsockopt(fd, SOL_SOCKET, options[i].name, value, &length) < 0)
                    printf(" %s,"u8, strerror(errno));
                else
                    printf(" %u of %02x%02x%02x%02x%02x,"u8, length, value[0], value[1], value[2], value[3], value[4]);
            }
            length = unchecked((uint)-1);
            printf(" negative: %s\n"u8, getsockopt(fd, SOL_SOCKET, options[i].name, value, &length) < 0 ? strerror(errno) : "done"u8.ToPointer());
            memset(value, 0, 8);
            for (size = 0; size <= 8; size += size < 4 ? 1 : 4)
                printf("  set %d bytes: %s\n"u8, size, setsockopt(fd, SOL_SOCKET, options[i].name, value, (uint)size) < 0 ? strerror(errno) : "done"u8.ToPointer());
            printf("  set -1 bytes: %s\n"u8, setsockopt(fd, SOL_SOCKET, options[i].name, value, unchecked((uint)-1)) < 0 ? strerror(errno) : "done"u8.ToPointer());
            printf("  set null: %s\n"u8, setsockopt(fd, SOL_SOCKET, options[i].name, null, sizeof(int)) < 0 ? strerror(errno) : "done"u8.ToPointer());
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
