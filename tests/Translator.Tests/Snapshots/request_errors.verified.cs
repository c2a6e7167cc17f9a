/* what ioctl says to wrong requests */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysIoctl;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.LinuxSockios;

internal static unsafe class RequestErrors
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
        int fd = socket(AF_INET, SOCK_DGRAM, 0), number;
        ifreq request;
        memset(&request, 0, (ulong)sizeof(ifreq));
        strcpy(request.ifr_name, "nonesuch0"u8);
        show("SIOCGIFADDR of no interface"u8.ToPointer(), ioctl(fd, SIOCGIFADDR, &request));
        show("SIOCGIFFLAGS of no interface"u8.ToPointer(), ioctl(fd, SIOCGIFFLAGS, &request));
        show("SIOCGIFINDEX of no interface"u8.ToPointer(), ioctl(fd, SIOCGIFINDEX, &request));
        request.ifr_ifindex = 99999;
        show("SIOCGIFNAME of no number"u8.ToPointer(), ioctl(fd, SIOCGIFNAME, &request));
        show("SIOCGIFADDR of nothing"u8.ToPointer(), ioctl(fd, SIOCGIFADDR, (void*)null));
        show("a request that is none"u8.ToPointer(), ioctl(fd, 0x12345, &request));
        show("on a closed descriptor"u8.ToPointer(), ioctl(99, SIOCGIFADDR, &request));
        show("TIOCGWINSZ on a socket"u8.ToPointer(), ioctl(fd, TIOCGWINSZ, &request));
        show("FIONBIO of nothing"u8.ToPointer(), ioctl(fd, FIONBIO, (void*)null));
        show("FIONREAD of nothing"u8.ToPointer(), ioctl(fd, FIONREAD, (void*)null));
        show("SIOCGIFADDR on a pipe or file"u8.ToPointer(), ioctl(0, SIOCGIFADDR, &request));
        number = 1;
        show("FIONBIO"u8.ToPointer(), ioctl(fd, FIONBIO, &number));
        printf("non-blocking %d\n"u8, (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0);
        number = 0;
        ioctl(fd, FIONBIO, &number);
        printf("non-blocking %d\n"u8, (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0);
        show("FIOCLEX"u8.ToPointer(), ioctl(fd, FIOCLEX));
        printf("close on exec %d\n"u8, fcntl(fd, F_GETFD));
        show("FIONCLEX"u8.ToPointer(), ioctl(fd, FIONCLEX));
        printf("close on exec %d\n"u8, fcntl(fd, F_GETFD));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
