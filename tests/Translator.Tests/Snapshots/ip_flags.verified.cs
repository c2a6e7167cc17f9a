/* options of IP that are on or off, and IP_MTU_DISCOVER */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class IpFlags
{
    static sockaddr_in loopback(int port)
    {
        sockaddr_in address;
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons((ushort)port);
        return address;
    }

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

    static int main()
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0);
        sockaddr_in address = loopback(9);
        get("IP_PKTINFO"u8.ToPointer(), fd, IPPROTO_IP, IP_PKTINFO);
        set("IP_PKTINFO"u8.ToPointer(), fd, IPPROTO_IP, IP_PKTINFO, 1);
        get("IP_PKTINFO"u8.ToPointer(), fd, IPPROTO_IP, IP_PKTINFO);
        set("IP_RECVTTL"u8.ToPointer(), fd, IPPROTO_IP, IP_RECVTTL, 5);
        get("IP_RECVTTL"u8.ToPointer(), fd, IPPROTO_IP, IP_RECVTTL);
        set("IP_RECVTOS"u8.ToPointer(), fd, IPPROTO_IP, IP_RECVTOS, 1);
        get("IP_RECVTOS"u8.ToPointer(), fd, IPPROTO_IP, IP_RECVTOS);
        set("IP_RECVERR"u8.ToPointer(), fd, IPPROTO_IP, IP_RECVERR, 1);
        get("IP_RECVERR"u8.ToPointer(), fd, IPPROTO_IP, IP_RECVERR);
        set("IP_FREEBIND"u8.ToPointer(), fd, IPPROTO_IP, IP_FREEBIND, 1);
        get("IP_FREEBIND"u8.ToPointer(), fd, IPPROTO_IP, IP_FREEBIND);
        set("IP_MTU_DISCOVER"u8.ToPointer(), fd, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO);
        get("IP_MTU_DISCOVER"u8.ToPointer(), fd, IPPROTO_IP, IP_MTU_DISCOVER);
        set("IP_MTU_DISCOVER"u8.ToPointer(), fd, IPPROTO_IP, IP_MTU_DISCOVER, 99);
        get("IP_MTU, not connected"u8.ToPointer(), fd, IPPROTO_IP, IP_MTU);
        connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        get("IP_MTU of loopback"u8.ToPointer(), fd, IPPROTO_IP, IP_MTU);
        set("IP_MTU"u8.ToPointer(), fd, IPPROTO_IP, IP_MTU, 1000);
        set("IP_HDRINCL"u8.ToPointer(), fd, IPPROTO_IP, IP_HDRINCL, 1);
        get("IP_BIND_ADDRESS_NO_PORT"u8.ToPointer(), fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
