/* options of IPv6 with every length of the value */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class Ipv6Lengths
{
    internal struct options_type
    {
        public sbyte* text;
        public int name;
        public int value;
    }
    static readonly options_type* options = StaticStorage.Create<options_type>([
        new options_type { text = "IPV6_V6ONLY"u8.ToPointer(), name = IPV6_V6ONLY, value = 1 }, new options_type { text = "IPV6_UNICAST_HOPS"u8.ToPointer(), name = IPV6_UNICAST_HOPS, value = 7 }, new options_type { text = "IPV6_MULTICAST_HOPS"u8.ToPointer(), name = IPV6_MULTICAST_HOPS, value = 7 },
        new options_type { text = "IPV6_MULTICAST_LOOP"u8.ToPointer(), name = IPV6_MULTICAST_LOOP, value = 1 }, new options_type { text = "IPV6_MULTICAST_IF"u8.ToPointer(), name = IPV6_MULTICAST_IF }, new options_type { text = "IPV6_TCLASS"u8.ToPointer(), name = IPV6_TCLASS, value = 8 },
        new options_type { text = "IPV6_RECVPKTINFO"u8.ToPointer(), name = IPV6_RECVPKTINFO, value = 1 }, new options_type { text = "IPV6_MTU_DISCOVER"u8.ToPointer(), name = IPV6_MTU_DISCOVER, value = 1 }, new options_type { text = "IPV6_JOIN_GROUP"u8.ToPointer(), name = IPV6_JOIN_GROUP }]);

    static int main()
    {
        int fd = socket(AF_INET6, SOCK_DGRAM, 0), size;
        uint i;
        int* values = stackalloc int[2];
        for (i = 0; i < (ulong)(9 * sizeof(options_type)) / (ulong)sizeof(options_type); i++)
        {
            printf("%s\n"u8, options[i].text);
            for (size = 0; size <= 8; size += size < 4 ? 1 : 4)
            {
                StaticStorage.Clear(values, 8);
                values[0] = options[i].value;
                socklen_t length = (uint)size;
                printf("  %d: %s"u8, size, setsockopt(fd, IPPROTO_IPV6, options[i].name, values, (uint)size) < 0 ? strerror(errno) : "done"u8.ToPointer());
                printf(", %s"u8, getsockopt(fd, IPPROTO_IPV6, options[i].name, values, &length) < 0 ? strerror(errno) : "done"u8.ToPointer());
                printf(", %u bytes\n"u8, length);
            }
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
