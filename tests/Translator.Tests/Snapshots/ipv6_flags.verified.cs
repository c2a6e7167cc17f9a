/* the options of IPv6 that are on or off: as they are at first, set, and cleared */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class Ipv6Flags
{
    static void get(sbyte* what, int fd, int level, int name)
    {
        int value = -1;
        socklen_t length = sizeof(int);
        if (getsockopt(fd, level, name, &value, &length) < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %d, %u bytes\n"u8, what, value, length);
    }

    static void set(sbyte* what, int fd, int level, int name, int value)
    {
        int result = setsockopt(fd, level, name, &value, sizeof(int));
        printf("%s = %d: %s\n"u8, what, value, result < 0 ? strerror(errno) : "done"u8.ToPointer());
    }

    internal struct options_type
    {
        public sbyte* text;
        public int name;
    }
    static readonly options_type* options = StaticStorage.Create<options_type>([
        new options_type { text = "IPV6_V6ONLY"u8.ToPointer(), name = IPV6_V6ONLY }, new options_type { text = "IPV6_RECVPKTINFO"u8.ToPointer(), name = IPV6_RECVPKTINFO }, new options_type { text = "IPV6_RECVHOPLIMIT"u8.ToPointer(), name = IPV6_RECVHOPLIMIT },
        new options_type { text = "IPV6_RECVTCLASS"u8.ToPointer(), name = IPV6_RECVTCLASS }, new options_type { text = "IPV6_RECVERR"u8.ToPointer(), name = IPV6_RECVERR }, new options_type { text = "IPV6_DONTFRAG"u8.ToPointer(), name = IPV6_DONTFRAG },
        new options_type { text = "IPV6_MULTICAST_LOOP"u8.ToPointer(), name = IPV6_MULTICAST_LOOP }, new options_type { text = "IPV6_MULTICAST_ALL"u8.ToPointer(), name = IPV6_MULTICAST_ALL }, new options_type { text = "IPV6_RECVPATHMTU"u8.ToPointer(), name = IPV6_RECVPATHMTU }]);

    static int main()
    {
        int fd = socket(AF_INET6, SOCK_DGRAM, 0);
        uint i;
        for (i = 0; i < (ulong)(9 * sizeof(options_type)) / (ulong)sizeof(options_type); i++)
        {
            get(options[i].text, fd, IPPROTO_IPV6, options[i].name);
            set(options[i].text, fd, IPPROTO_IPV6, options[i].name, 1);
            get(options[i].text, fd, IPPROTO_IPV6, options[i].name);
            set(options[i].text, fd, IPPROTO_IPV6, options[i].name, 7);
            get(options[i].text, fd, IPPROTO_IPV6, options[i].name);
            set(options[i].text, fd, IPPROTO_IPV6, options[i].name, 0);
            get(options[i].text, fd, IPPROTO_IPV6, options[i].name);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
