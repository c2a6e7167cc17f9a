/* EFAULT: null where there must be memory */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class FaultyPointers
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

    static int main()
    {
        sockaddr_in address;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = make_bound(SOCK_DGRAM, &address), value = 1;
        sbyte @byte = 0;
        show("bind"u8.ToPointer(), bind(fd, null, (uint)sizeof(sockaddr_in)));
        show("connect"u8.ToPointer(), connect(fd, null, (uint)sizeof(sockaddr_in)));
        show("sendto from nowhere"u8.ToPointer(), sendto(fd, null, 4, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("getsockname"u8.ToPointer(), getsockname(fd, null, &length));
        show("getsockname without length"u8.ToPointer(), getsockname(fd, (sockaddr*)&address, null));
        show("setsockopt"u8.ToPointer(), setsockopt(fd, SOL_SOCKET, SO_BROADCAST, null, sizeof(int)));
        length = sizeof(int);
        show("getsockopt"u8.ToPointer(), getsockopt(fd, SOL_SOCKET, SO_TYPE, null, &length));
        show("getsockopt without length"u8.ToPointer(), getsockopt(fd, SOL_SOCKET, SO_TYPE, &value, null));
        show("socketpair"u8.ToPointer(), socketpair(AF_UNIX, SOCK_STREAM, 0, null));
        sendto(fd, &@byte, 1, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        show("recv to nowhere"u8.ToPointer(), recv(fd, null, 1, 0));
        show("the datagram is gone"u8.ToPointer(), recv(fd, &@byte, 1, MSG_DONTWAIT));
        sendto(fd, &@byte, 1, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        show("recvfrom without a length"u8.ToPointer(), recvfrom(fd, &@byte, 1, 0, (sockaddr*)&address, null));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
