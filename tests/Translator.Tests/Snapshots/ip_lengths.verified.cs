/* options of IP with every length of the value */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class IpLengths
{
    internal struct options_type
    {
        public sbyte* text;
        public int name;
        public int value;
    }
    static readonly options_type* options = StaticStorage.Create<options_type>([
        new options_type { text = "IP_TOS"u8.ToPointer(), name = IP_TOS, value = 16 }, new options_type { text = "IP_TTL"u8.ToPointer(), name = IP_TTL, value = 5 }, new options_type { text = "IP_MULTICAST_TTL"u8.ToPointer(), name = IP_MULTICAST_TTL, value = 6 }, new options_type { text = "IP_MULTICAST_LOOP"u8.ToPointer(), name = IP_MULTICAST_LOOP, value = 1 },
        new options_type { text = "IP_MULTICAST_IF"u8.ToPointer(), name = IP_MULTICAST_IF }, new options_type { text = "IP_RECVTOS"u8.ToPointer(), name = IP_RECVTOS, value = 1 }, new options_type { text = "IP_RECVTTL"u8.ToPointer(), name = IP_RECVTTL, value = 1 }, new options_type { text = "IP_PKTINFO"u8.ToPointer(), name = IP_PKTINFO, value = 1 },
        new options_type { text = "IP_MTU_DISCOVER"u8.ToPointer(), name = IP_MTU_DISCOVER, value = 1 }, new options_type { text = "IP_RECVERR"u8.ToPointer(), name = IP_RECVERR }, new options_type { text = "IP_FREEBIND"u8.ToPointer(), name = IP_FREEBIND, value = 1 }]);

    static int main()
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0), size;
        uint i;
        byte* value = stackalloc byte[8];
        for (i = 0; i < (ulong)(11 * sizeof(options_type)) / (ulong)sizeof(options_type); i++)
        {
            printf("%s\n"u8, options[i].text);
            for (size = 0; size <= 8; size += size < 4 ? 1 : 4)
            {
                StaticStorage.Clear(value, 8);
                value[0] = (byte)options[i].value;
                socklen_t length = (uint)size;
                int result = setsockopt(fd, IPPROTO_IP, options[i].name, value, (uint)size);
                printf("  %d: %s"u8, size, result < 0 ? strerror(errno) : "done"u8.ToPointer());
                memset(value, 0xee, 8);
                if (getsockopt(fd, IPPROTO_IP, options[i].name, value, &length) < 0)
                    printf(", %s\n"u8, strerror(errno));
                else
                    printf(", %u bytes: %02x%02x%02x%02x\n"u8, length, value[0], value[1], value[2], value[3]);
            }
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
