/* abstract names: every byte counts, nothing is left behind */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using sa_family_t = ushort;
using socklen_t = uint;

internal static unsafe class AbstractNames
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
        sockaddr_un address, name;
        socklen_t length = (uint)sizeof(sockaddr_un);
        int fd = socket(AF_UNIX, SOCK_STREAM, 0), other = socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr* any = (sockaddr*)&address;
        sbyte* text = stackalloc sbyte[64];
        memset(&address, 0, (ulong)sizeof(sockaddr_un));
        address.sun_family = AF_UNIX;
        int count = snprintf(address.sun_path + 1, 108 - 1, "csock-%d"u8, getpid());
        socklen_t size = (uint)(sizeof(sa_family_t) + 1 + (ulong)count);
        show("bind"u8.ToPointer(), bind(fd, any, size));
        show("taken"u8.ToPointer(), bind(other, any, size));
        show("with one NUL more it is another name"u8.ToPointer(), bind(other, any, size + 1));
        show("listen"u8.ToPointer(), listen(fd, 1));
        show("connect to the other name"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), any, size + 1));
        show("connect"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), any, size));
        show("getsockname"u8.ToPointer(), getsockname(fd, (sockaddr*)&name, &length));
        printf("the same length %d, the same bytes %d\n"u8, length == size, memcmp(&name, &address, size) == 0);
        close(fd);
        show("connect after close"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), any, size));
        fd = socket(AF_UNIX, SOCK_STREAM, 0);
        show("the name is free again"u8.ToPointer(), bind(fd, any, size));
        _ = text;
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
