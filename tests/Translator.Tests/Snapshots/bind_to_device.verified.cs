/* SO_BINDTODEVICE: the name of an interface as value */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class BindToDevice
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
        int fd = socket(AF_INET, SOCK_DGRAM, 0);
        sbyte* name = stackalloc sbyte[IFNAMSIZ];
        "?"u8.CopyTo(name, 16);
        socklen_t length = IFNAMSIZ;
        show("get"u8.ToPointer(), getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, name, &length));
        printf("%u bytes\n"u8, length);
        show("an interface that is none"u8.ToPointer(), setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, "nonesuch0"u8, 10));
        show("no interface"u8.ToPointer(), setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, ""u8, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
