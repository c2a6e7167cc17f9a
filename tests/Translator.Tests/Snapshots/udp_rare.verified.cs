/* options of UDP: UDP_SEGMENT, UDP_GRO, UDP_NO_CHECK6_TX and lengths */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetUdp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class UdpRare
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
        int fd = socket(AF_INET, SOCK_DGRAM, 0), value = 1;
        get("UDP_CORK"u8.ToPointer(), fd, IPPROTO_UDP, UDP_CORK);
        set("UDP_CORK"u8.ToPointer(), fd, IPPROTO_UDP, UDP_CORK, 5);
        get("UDP_CORK"u8.ToPointer(), fd, IPPROTO_UDP, UDP_CORK);
        set("UDP_CORK"u8.ToPointer(), fd, IPPROTO_UDP, UDP_CORK, 0);
        get("UDP_NO_CHECK6_TX"u8.ToPointer(), fd, IPPROTO_UDP, UDP_NO_CHECK6_TX);
        set("UDP_NO_CHECK6_TX"u8.ToPointer(), fd, IPPROTO_UDP, UDP_NO_CHECK6_TX, 1);
        get("UDP_NO_CHECK6_TX"u8.ToPointer(), fd, IPPROTO_UDP, UDP_NO_CHECK6_TX);
        get("UDP_NO_CHECK6_RX"u8.ToPointer(), fd, IPPROTO_UDP, UDP_NO_CHECK6_RX);
        get("UDP_SEGMENT"u8.ToPointer(), fd, IPPROTO_UDP, UDP_SEGMENT);
        set("UDP_SEGMENT"u8.ToPointer(), fd, IPPROTO_UDP, UDP_SEGMENT, 1000);
        get("UDP_SEGMENT"u8.ToPointer(), fd, IPPROTO_UDP, UDP_SEGMENT);
        set("UDP_SEGMENT"u8.ToPointer(), fd, IPPROTO_UDP, UDP_SEGMENT, 65536);
        set("UDP_SEGMENT"u8.ToPointer(), fd, IPPROTO_UDP, UDP_SEGMENT, -1);
        set("UDP_GRO"u8.ToPointer(), fd, IPPROTO_UDP, UDP_GRO, 1);
        set("UDP_ENCAP"u8.ToPointer(), fd, IPPROTO_UDP, UDP_ENCAP, 99);
        printf("3 bytes: %s\n"u8, setsockopt(fd, IPPROTO_UDP, UDP_CORK, &value, 3) < 0 ? strerror(errno) : "done"u8.ToPointer());
        set("an option that is none"u8.ToPointer(), fd, IPPROTO_UDP, 77, 1);
        get("an option that is none"u8.ToPointer(), fd, IPPROTO_UDP, 77);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
