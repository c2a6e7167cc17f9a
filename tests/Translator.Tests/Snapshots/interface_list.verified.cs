/* SIOCGIFCONF: the list of interfaces with their addresses */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysIoctl;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.LinuxSockios;

internal static unsafe class InterfaceList
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
        int fd = socket(AF_INET, SOCK_DGRAM, 0), i, count, found = 0;
        ifreq* requests = stackalloc ifreq[32];
        ifconf list;
        list.ifc_len = 32 * sizeof(ifreq);
        list.ifc_req = requests;
        show("SIOCGIFCONF"u8.ToPointer(), ioctl(fd, SIOCGIFCONF, &list));
        count = (int)((ulong)list.ifc_len / (ulong)sizeof(ifreq));
        printf("whole entries %d, at least one %d\n"u8, (ulong)list.ifc_len % (ulong)sizeof(ifreq) == 0, count >= 1);
        for (i = 0; i < count; i++)
        {
            sockaddr_in* address = (sockaddr_in*)&requests[i].ifr_addr;
            if (strcmp(requests[i].ifr_name, "lo"u8) == 0 && address->sin_addr.s_addr == htonl(INADDR_LOOPBACK))
                found = 1;
        }
        printf("lo has 127.0.0.1: %d\n"u8, found);
        list.ifc_len = 0;
        list.ifc_buf = null;
        show("how much room it takes"u8.ToPointer(), ioctl(fd, SIOCGIFCONF, &list));
        printf("the same %d\n"u8, list.ifc_len == count * sizeof(ifreq));
        list.ifc_len = (int)((ulong)sizeof(ifreq) - 1);
        list.ifc_req = requests;
        show("too little room"u8.ToPointer(), ioctl(fd, SIOCGIFCONF, &list));
        printf("%d\n"u8, list.ifc_len);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
