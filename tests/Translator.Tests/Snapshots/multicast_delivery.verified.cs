/* a datagram to a group comes back over loopback, unless IP_MULTICAST_LOOP is off */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class MulticastDelivery
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static void set(sbyte* what, int fd, int level, int name, int value)
    {
        int result = setsockopt(fd, level, name, &value, sizeof(int));
        printf("%s = %d: %s\n"u8, what, value, result < 0 ? strerror(errno) : "done"u8.ToPointer());
    }

    static int main()
    {
        sockaddr_in address;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int receiver = socket(AF_INET, SOCK_DGRAM, 0), sender = socket(AF_INET, SOCK_DGRAM, 0);
        ip_mreq request;
        in_addr @interface;
        sbyte* text = stackalloc sbyte[16];
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        bind(receiver, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        getsockname(receiver, (sockaddr*)&address, &length);
        request.imr_multiaddr.s_addr = address.sin_addr.s_addr = inet_addr("239.7.7.7"u8);
        request.imr_interface.s_addr = @interface.s_addr = htonl(INADDR_LOOPBACK);
        show("join"u8.ToPointer(), setsockopt(receiver, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, (uint)sizeof(ip_mreq)));
        show("send over loopback"u8.ToPointer(), setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, &@interface, (uint)sizeof(in_addr)));
        show("sendto"u8.ToPointer(), sendto(sender, "to all"u8, 6, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("recv"u8.ToPointer(), recv(receiver, text, 16, 0));
        printf("%s\n"u8, text);
        set("IP_MULTICAST_LOOP"u8.ToPointer(), sender, IPPROTO_IP, IP_MULTICAST_LOOP, 0);
        show("sendto"u8.ToPointer(), sendto(sender, "to nobody"u8, 9, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("recv"u8.ToPointer(), recv(receiver, text, 16, MSG_DONTWAIT));
        set("IP_MULTICAST_LOOP"u8.ToPointer(), sender, IPPROTO_IP, IP_MULTICAST_LOOP, 1);
        show("leave"u8.ToPointer(), setsockopt(receiver, IPPROTO_IP, IP_DROP_MEMBERSHIP, &request, (uint)sizeof(ip_mreq)));
        int literal = 0;
        show("IP_MULTICAST_ALL off"u8.ToPointer(), setsockopt(receiver, IPPROTO_IP, IP_MULTICAST_ALL, &literal, sizeof(int)));
        show("sendto"u8.ToPointer(), sendto(sender, "left"u8, 4, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("recv"u8.ToPointer(), recv(receiver, text, 16, MSG_DONTWAIT));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
