/* SOCK_RAW: without a protocol, and who may */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class RawNeedsRights
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_RAW, 0);
        show("without a protocol"u8.ToPointer(), fd);
        fd = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
        printf("as it should be: %d\n"u8, geteuid() == 0 || (fd < 0 && errno == EPERM));
        fd = socket(AF_PACKET, SOCK_RAW, 0);
        printf("as it should be: %d\n"u8, geteuid() == 0 || (fd < 0 && errno == EPERM));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
