/* the length that getsockname tells: path, NUL and family */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class NameLengths
{
    static socklen_t local(sockaddr_un* address, sbyte* path)
    {
        memset(address, 0, (ulong)sizeof(sockaddr_un));
        address->sun_family = AF_UNIX;
        strcpy(address->sun_path, path);
        return (uint)sizeof(sockaddr_un);
    }

    static int main()
    {
        sockaddr_un address, name;
        socklen_t length;
        int fd = socket(AF_UNIX, SOCK_STREAM, 0), exact = socket(AF_UNIX, SOCK_STREAM, 0);
        local(&address, "len.sock"u8.ToPointer());
        printf("SUN_LEN %zu\n"u8, SUN_LEN(&address));
        length = (uint)sizeof(sockaddr_un);
        getsockname(fd, (sockaddr*)&name, &length);
        printf("unbound: %u\n"u8, length);
        bind(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_un));
        length = (uint)sizeof(sockaddr_un);
        memset(&name, 'x', (ulong)sizeof(sockaddr_un));
        getsockname(fd, (sockaddr*)&name, &length);
        printf("bound with the whole structure: %u %s\n"u8, length, name.sun_path);
        unlink("len.sock"u8);
        bind(exact, (sockaddr*)&address, (uint)SUN_LEN(&address));
        length = (uint)sizeof(sockaddr_un);
        getsockname(exact, (sockaddr*)&name, &length);
        printf("bound without the NUL: %u %s\n"u8, length, name.sun_path);
        length = 5;
        memset(&name, 'x', (ulong)sizeof(sockaddr_un));
        getsockname(exact, (sockaddr*)&name, &length);
        printf("cut: %u %.6s\n"u8, length, name.sun_path);
        unlink("len.sock"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
