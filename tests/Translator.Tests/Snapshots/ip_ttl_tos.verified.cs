/* IP_TTL and IP_TOS: limits and defaults */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class IpTtlTos
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
        get("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL);
        set("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL, 1);
        get("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL);
        set("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL, 255);
        set("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL, 256);
        set("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL, 0);
        set("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL, -1);
        get("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL);
        get("IP_TOS"u8.ToPointer(), fd, IPPROTO_IP, IP_TOS);
        set("IP_TOS"u8.ToPointer(), fd, IPPROTO_IP, IP_TOS, 0x10);
        get("IP_TOS"u8.ToPointer(), fd, IPPROTO_IP, IP_TOS);
        set("IP_TOS"u8.ToPointer(), fd, IPPROTO_IP, IP_TOS, 0xb8);
        get("IP_TOS"u8.ToPointer(), fd, IPPROTO_IP, IP_TOS);
        get("SO_PRIORITY follows"u8.ToPointer(), fd, SOL_SOCKET, SO_PRIORITY);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
