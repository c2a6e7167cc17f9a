/* ICMP_FILTER: raw sockets only, which not everybody may have */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class IcmpFilter
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    const int ICMP_FILTER = 1;

    static int main()
    {
        int fd = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
        uint filter = 0xfffffffeu, found = 0;
        socklen_t length = sizeof(uint);
        int isFine;
        if (fd < 0)
            isFine = errno == EPERM ? 1 : 0;
        else
        {
            isFine = getsockopt(fd, SOL_RAW, ICMP_FILTER, &found, &length) == 0 && found == 0 && length == 4 ? 1 : 0;
            isFine &= setsockopt(fd, SOL_RAW, ICMP_FILTER, &filter, sizeof(uint)) == 0 ? 1 : 0;
            isFine &= getsockopt(fd, SOL_RAW, ICMP_FILTER, &found, &length) == 0 && found == filter ? 1 : 0;
            isFine &= setsockopt(fd, SOL_RAW, 99, &filter, sizeof(uint)) < 0 && errno == ENOPROTOOPT ? 1 : 0;
            close(fd);
        }
        printf("refused, or all is well: %d\n"u8, isFine);
        fd = socket(AF_INET, SOCK_DGRAM, 0);
        show("on datagrams"u8.ToPointer(), setsockopt(fd, SOL_RAW, ICMP_FILTER, &filter, sizeof(uint)));
        show("on datagrams"u8.ToPointer(), getsockopt(fd, SOL_RAW, ICMP_FILTER, &found, &length));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
