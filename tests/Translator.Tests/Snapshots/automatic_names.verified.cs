/* bind with the family only: the kernel chooses an abstract name */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using sa_family_t = ushort;
using socklen_t = uint;

internal static unsafe class AutomaticNames
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
        int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
        memset(&address, 0, (ulong)sizeof(sockaddr_un));
        address.sun_family = AF_UNIX;
        show("bind"u8.ToPointer(), bind(fd, (sockaddr*)&address, sizeof(sa_family_t)));
        show("getsockname"u8.ToPointer(), getsockname(fd, (sockaddr*)&name, &length));
        printf("length %u, begins with NUL %d\n"u8, length, name.sun_path[0] == 0);
        show("bind again"u8.ToPointer(), bind(fd, (sockaddr*)&address, sizeof(sa_family_t)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
