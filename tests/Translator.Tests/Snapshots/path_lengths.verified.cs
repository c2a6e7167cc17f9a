/* names in the file system: the longest, one that ends without NUL, and every length around */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using sa_family_t = ushort;
using socklen_t = uint;

internal static unsafe class PathLengths
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    internal struct address_type
    {
        public sockaddr_un name;
        public fixed sbyte more[16];
    }

    static int main()
    {
        int size;
        for (size = 100; size <= 110; size++)
        {
            address_type address;
            sockaddr_un found;
            socklen_t length = (uint)sizeof(sockaddr_un);
            int fd = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0);
            memset(&address, 0, (ulong)sizeof(address_type));
            address.name.sun_family = AF_UNIX;
            memset(address.name.sun_path, 'a' + size - 100, (ulong)size);
            printf("%d characters\n"u8, size);
            show("  bind"u8.ToPointer(), bind(fd, (sockaddr*)&address, (uint)(sizeof(sa_family_t) + (ulong)size)));
            show("  getsockname"u8.ToPointer(), getsockname(fd, (sockaddr*)&found, &length));
            printf("  %u\n"u8, length);
            listen(fd, 1);
            show("  connect"u8.ToPointer(), connect(client, (sockaddr*)&address, (uint)(sizeof(sa_family_t) + (ulong)size)));
            length = (uint)sizeof(sockaddr_un);
            memset(&found, 0xee, (ulong)sizeof(sockaddr_un));
            getpeername(client, (sockaddr*)&found, &length);
            printf("  %u\n"u8, length);
            close(client);
            close(fd);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
