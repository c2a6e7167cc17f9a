/* inet_text - inet_pton and inet_ntop: every error, and every length of the buffer */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class InetText
{
    static void format(int family, void* address, socklen_t size)
    {
        sbyte* text = stackalloc sbyte[64];
        sbyte* result;

        memset(text, '#', 64 - 1);
        text[64 - 1] = (sbyte)'\0';
        errno = 0;
        result = inet_ntop(family, address, text, size);
        if (result == null)
            printf("%d %u: %s\n"u8, family, size, strerror(errno));
        else
            printf("%d %u: %s %d\n"u8, family, size, result, result == text);
    }

    static int main()
    {
        in_addr @in = new in_addr { s_addr = htonl(0xfffefdfcu) };
        in6_addr in6, mapped;
        byte* bytes = stackalloc byte[20];
        socklen_t size;
        int result;

        for (size = 13; size <= 17; size++)
            format(AF_INET, &@in, size);
        inet_pton(AF_INET6, "1234:5678:9abc:def0:1234:5678:9abc:def0"u8, &in6);
        for (size = 38; size <= 41; size++)
            format(AF_INET6, &in6, size);
        inet_pton(AF_INET6, "::ffff:255.255.255.255"u8, &mapped);
        for (size = 21; size <= 24; size++)
            format(AF_INET6, &mapped, size);
        format(AF_UNIX, &@in, 100);
        format(AF_INET, &@in, 0);

        memset(bytes, 0xee, 20);
        errno = 0;
        result = inet_pton(AF_INET, "1.2.3"u8, bytes);
        printf("%d %d %#x\n"u8, result, errno, bytes[0]);
        result = inet_pton(AF_UNIX, "1.2.3.4"u8, bytes);
        printf("%d %s\n"u8, result, strerror(errno));
        result = inet_pton(AF_INET6, "::1"u8, bytes);
        printf("%d %d %#x\n"u8, result, bytes[15], bytes[16]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
