/* ioctl: FIONREAD, SIOCATMARK, SIOCSPGRP and FIOSETOWN on every kind of socket and state */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysIoctl;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.LinuxSockios;
using socklen_t = uint;

internal static unsafe class SocketRequests
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static sockaddr_in loopback(int port)
    {
        sockaddr_in address;
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons((ushort)port);
        return address;
    }

    /* a socket with a port of its own, whose address is stored */
    static int make_bound(int type, sockaddr_in* address)
    {
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, type, 0);
        *address = loopback(0);
        bind(fd, (sockaddr*)address, (uint)sizeof(sockaddr_in));
        getsockname(fd, (sockaddr*)address, &length);
        return fd;
    }

    static int make_listener(sockaddr_in* address, int backlog)
    {
        int fd = make_bound(SOCK_STREAM, address);
        listen(fd, backlog);
        return fd;
    }

    /* both ends of a TCP connection */
    static void make_pair(int* ends)
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        ends[0] = socket(AF_INET, SOCK_STREAM, 0);
        connect(ends[0], (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        ends[1] = accept(listener, null, null);
        close(listener);
    }

    static void all(sbyte* kind, int fd)
    {
        int value = -5;
        printf("%s\n"u8, kind);
        show("  FIONREAD"u8.ToPointer(), ioctl(fd, FIONREAD, &value));
        printf("  %d\n"u8, value);
        show("  SIOCATMARK"u8.ToPointer(), ioctl(fd, SIOCATMARK, &value));
        show("  SIOCGPGRP"u8.ToPointer(), ioctl(fd, SIOCGPGRP, &value));
        printf("  %d\n"u8, value);
        value = 1;
        show("  FIONBIO"u8.ToPointer(), ioctl(fd, FIONBIO, &value));
        printf("  %#x\n"u8, fcntl(fd, F_GETFL));
        value = 0;
        show("  FIONBIO"u8.ToPointer(), ioctl(fd, FIONBIO, &value));
        printf("  %#x\n"u8, fcntl(fd, F_GETFL));
        show("  FIONBIO of null"u8.ToPointer(), ioctl(fd, FIONBIO, (void*)null));
        show("  FIOCLEX"u8.ToPointer(), ioctl(fd, FIOCLEX));
        printf("  %d\n"u8, fcntl(fd, F_GETFD));
        show("  FIONCLEX"u8.ToPointer(), ioctl(fd, FIONCLEX));
        printf("  %d\n"u8, fcntl(fd, F_GETFD));
        show("  a request that is none"u8.ToPointer(), ioctl(fd, 0x12345678, &value));
    }

    static int main()
    {
        sockaddr_in address;
        int* ends = stackalloc int[2];
        int value = 0;
        make_pair(ends);
        all("TCP"u8.ToPointer(), ends[0]);
        all("a new stream"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, 0));
        all("a listening stream"u8.ToPointer(), make_listener(&address, 1));
        all("UDP"u8.ToPointer(), socket(AF_INET, SOCK_DGRAM, 0));
        socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
        send(ends[1], "abc"u8, 3, 0);
        all("a local stream"u8.ToPointer(), ends[0]);
        socketpair(AF_UNIX, SOCK_DGRAM, 0, ends);
        send(ends[1], "abc"u8, 3, 0);
        send(ends[1], "de"u8, 2, 0);
        all("local datagrams"u8.ToPointer(), ends[0]);
        show("no descriptor"u8.ToPointer(), ioctl(99, FIONREAD, &value));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
