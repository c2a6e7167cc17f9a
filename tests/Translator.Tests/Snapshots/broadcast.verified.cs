/* SO_BROADCAST: a datagram to all of loopback */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class Broadcast
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
        sbyte* text = stackalloc sbyte[16];
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        bind(receiver, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        getsockname(receiver, (sockaddr*)&address, &length);
        address.sin_addr.s_addr = inet_addr("127.255.255.255"u8);
        show("without the option"u8.ToPointer(), sendto(sender, "x"u8, 1, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        set("SO_BROADCAST"u8.ToPointer(), sender, SOL_SOCKET, SO_BROADCAST, 1);
        show("with it"u8.ToPointer(), sendto(sender, "hear me"u8, 7, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("recv"u8.ToPointer(), recv(receiver, text, 16, 0));
        printf("%s\n"u8, text);
        set("SO_BROADCAST"u8.ToPointer(), sender, SOL_SOCKET, SO_BROADCAST, 0);
        show("without it again"u8.ToPointer(), sendto(sender, "x"u8, 1, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
