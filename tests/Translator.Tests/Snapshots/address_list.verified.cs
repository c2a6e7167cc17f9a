/* getifaddrs: the addresses of lo */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Ifaddrs;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class AddressList
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
        ifaddrs* list, entry;
        int four = 0, mask = 0, flags = 0;
        show("getifaddrs"u8.ToPointer(), getifaddrs(&list));
        for (entry = list; entry != null; entry = entry->ifa_next)
        {
            if (entry->ifa_addr == null || strcmp(entry->ifa_name, "lo"u8) != 0 || entry->ifa_addr->sa_family != AF_INET)
                continue;
            sockaddr_in* address = (sockaddr_in*)entry->ifa_addr;
            if (address->sin_addr.s_addr == htonl(INADDR_LOOPBACK))
            {
                four = 1;
                mask = ((sockaddr_in*)entry->ifa_netmask)->sin_addr.s_addr == htonl(0xff000000u) ? 1 : 0;
                flags = (entry->ifa_flags & (IFF_UP | IFF_LOOPBACK)) == (IFF_UP | IFF_LOOPBACK) ? 1 : 0;
            }
        }
        printf("127.0.0.1 %d, its mask %d, flags %d\n"u8, four, mask, flags);
        freeifaddrs(list);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
