/* options of IP take a byte as well as an int */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class IpValueSizes
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
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

    static int main()
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0), value = 33, i;
        byte @byte = 44;
        show("IP_TTL as a byte"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_TTL, &@byte, 1));
        get("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL);
        show("IP_TTL as an int"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_TTL, &value, sizeof(int)));
        get("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL);
        show("IP_TTL of no size"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_TTL, &value, 0));
        get("IP_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL);
        byte* @out = stackalloc byte[8];
        for (i = 0; i <= 4; i++)
        {
            socklen_t length = (uint)i;
            memset(@out, 0xee, 8);
            int result = getsockopt(fd, IPPROTO_IP, IP_TOS, @out, &length);
            printf("get %d: %d, length %u, %02x %02x %02x %02x\n"u8, i, result, length, @out[0], @out[1], @out[2], @out[3]);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
