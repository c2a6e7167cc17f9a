/* options of TCP with every length of the value */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class TcpLengths
{
    internal struct options_type
    {
        public sbyte* text;
        public int name;
        public int value;
    }
    static readonly options_type* options = StaticStorage.Create<options_type>([
        new options_type { text = "TCP_NODELAY"u8.ToPointer(), name = TCP_NODELAY, value = 1 }, new options_type { text = "TCP_KEEPIDLE"u8.ToPointer(), name = TCP_KEEPIDLE, value = 60 }, new options_type { text = "TCP_KEEPINTVL"u8.ToPointer(), name = TCP_KEEPINTVL, value = 10 }, new options_type { text = "TCP_KEEPCNT"u8.ToPointer(), name = TCP_KEEPCNT, value = 4 },
        new options_type { text = "TCP_SYNCNT"u8.ToPointer(), name = TCP_SYNCNT, value = 2 }, new options_type { text = "TCP_USER_TIMEOUT"u8.ToPointer(), name = TCP_USER_TIMEOUT, value = 100 }, new options_type { text = "TCP_CORK"u8.ToPointer(), name = TCP_CORK }, new options_type { text = "TCP_MAXSEG"u8.ToPointer(), name = TCP_MAXSEG, value = 255 }]);

    static int main()
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0), size;
        uint i;
        int* values = stackalloc int[2];
        for (i = 0; i < (ulong)(8 * sizeof(options_type)) / (ulong)sizeof(options_type); i++)
        {
            printf("%s\n"u8, options[i].text);
            for (size = 0; size <= 8; size += size < 4 ? 1 : 4)
            {
                StaticStorage.Clear(values, 8);
                values[0] = options[i].value;
                values[1] = -1;
                socklen_t length = (uint)size;
                printf("  %d: %s"u8, size, setsockopt(fd, IPPROTO_TCP, options[i].name, values, (uint)size) < 0 ? strerror(errno) : "done"u8.ToPointer());
                printf(", %s"u8, getsockopt(fd, IPPROTO_TCP, options[i].name, values, &length) < 0 ? strerror(errno) : "done"u8.ToPointer());
                printf(", %u bytes\n"u8, length);
            }
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
