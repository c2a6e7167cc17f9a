/* SIOCGIF… requests about lo */
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

internal static unsafe class LoopbackRequests
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
        int fd = socket(AF_INET, SOCK_DGRAM, 0);
        ifreq request;
        sockaddr_in* address = (sockaddr_in*)&request.ifr_addr;
        memset(&request, 0, (ulong)sizeof(ifreq));
        strcpy(request.ifr_name, "lo"u8);
        show("SIOCGIFFLAGS"u8.ToPointer(), ioctl(fd, SIOCGIFFLAGS, &request));
        printf("up %d, loopback %d, broadcast %d\n"u8, (request.ifr_flags & IFF_UP) != 0, (request.ifr_flags & IFF_LOOPBACK) != 0, (request.ifr_flags & IFF_BROADCAST) != 0);
        show("SIOCGIFADDR"u8.ToPointer(), ioctl(fd, SIOCGIFADDR, &request));
        printf("family %d, %s\n"u8, address->sin_family, inet_ntoa(address->sin_addr));
        show("SIOCGIFNETMASK"u8.ToPointer(), ioctl(fd, SIOCGIFNETMASK, &request));
        printf("%s\n"u8, inet_ntoa(address->sin_addr));
        show("SIOCGIFINDEX"u8.ToPointer(), ioctl(fd, SIOCGIFINDEX, &request));
        printf("as if_nametoindex says %d\n"u8, request.ifr_ifindex == (int)if_nametoindex("lo"u8));
        memset(request.ifr_name, 0, IFNAMSIZ);
        show("SIOCGIFNAME"u8.ToPointer(), ioctl(fd, SIOCGIFNAME, &request));
        printf("%s\n"u8, request.ifr_name);
        show("SIOCGIFMTU"u8.ToPointer(), ioctl(fd, SIOCGIFMTU, &request));
        printf("%d\n"u8, request.ifr_mtu > 1000);
        show("SIOCGIFHWADDR"u8.ToPointer(), ioctl(fd, SIOCGIFHWADDR, &request));
        printf("family %d, %d %d\n"u8, request.ifr_hwaddr.sa_family, request.ifr_hwaddr.sa_data[0], request.ifr_hwaddr.sa_data[5]);
        show("SIOCGIFMETRIC"u8.ToPointer(), ioctl(fd, SIOCGIFMETRIC, &request));
        printf("%d\n"u8, request.ifr_metric);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
