/* options of IP on a TCP socket, those of datagrams among them */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class IpStreams
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

    static int main()
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        ip_mreq group = new ip_mreq { imr_multiaddr = new in_addr { s_addr = htonl(0xe0000101u) }, imr_interface = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        set("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL, 9);
        get("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL);
        set("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL, 0);
        set("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL, 256);
        set("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL, -1);
        get("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL);
        set("IP_TOS"u8.ToPointer(), fd, IPPROTO_IP, IP_TOS, 0xff);
        get("IP_TOS"u8.ToPointer(), fd, IPPROTO_IP, IP_TOS);
        set("IP_MULTICAST_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_TTL, 3);
        get("IP_MULTICAST_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_TTL);
        set("IP_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_LOOP, 0);
        get("IP_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_LOOP);
        set("IP_HDRINCL"u8.ToPointer(), fd, IPPROTO_IP, IP_HDRINCL, 1);
        get("IP_HDRINCL"u8.ToPointer(), fd, IPPROTO_IP, IP_HDRINCL);
        printf("IP_ADD_MEMBERSHIP: %s\n"u8, setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, (uint)sizeof(ip_mreq)) < 0 ? strerror(errno) : "done"u8.ToPointer());
        get("IP_ADD_MEMBERSHIP"u8.ToPointer(), fd, IPPROTO_IP, IP_ADD_MEMBERSHIP);
        get("an option that is none"u8.ToPointer(), fd, IPPROTO_IP, 200);
        set("an option that is none"u8.ToPointer(), fd, IPPROTO_IP, 200, 1);
        get("IP_HDRINCL of UDP"u8.ToPointer(), socket(AF_INET, SOCK_DGRAM, 0), IPPROTO_IP, IP_HDRINCL);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
