/* names in the file system: taken, missing, too long, of another type */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class LocalNames
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static socklen_t local(sockaddr_un* address, sbyte* path)
    {
        memset(address, 0, (ulong)sizeof(sockaddr_un));
        address->sun_family = AF_UNIX;
        strcpy(address->sun_path, path);
        return (uint)sizeof(sockaddr_un);
    }

    static int main()
    {
        sockaddr_un address;
        int fd = socket(AF_UNIX, SOCK_STREAM, 0), other = socket(AF_UNIX, SOCK_STREAM, 0), datagram = socket(AF_UNIX, SOCK_DGRAM, 0);
        sockaddr* any = (sockaddr*)&address;
        socklen_t length = local(&address, "missing.sock"u8.ToPointer());
        show("connect to what is not there"u8.ToPointer(), connect(fd, any, length));
        local(&address, "name.sock"u8.ToPointer());
        show("bind"u8.ToPointer(), bind(fd, any, length));
        show("a second bind"u8.ToPointer(), bind(fd, any, length));
        show("a taken name"u8.ToPointer(), bind(other, any, length));
        show("connect to one that does not listen"u8.ToPointer(), connect(other, any, length));
        show("listen"u8.ToPointer(), listen(fd, 1));
        show("connect of another type"u8.ToPointer(), connect(datagram, any, length));
        show("connect"u8.ToPointer(), connect(other, any, length));
        show("connect again"u8.ToPointer(), connect(other, any, length));
        show("connect of the listening one"u8.ToPointer(), connect(fd, any, length));
        show("listen on a connected one"u8.ToPointer(), listen(other, 1));
        local(&address, "nodir/x.sock"u8.ToPointer());
        show("in a directory that is not there"u8.ToPointer(), bind(datagram, any, length));
        local(&address, "name.sock/x"u8.ToPointer());
        show("in what is no directory"u8.ToPointer(), bind(datagram, any, length));
        memset(address.sun_path, 'x', 108);
        show("a name without a NUL"u8.ToPointer(), bind(datagram, any, (uint)sizeof(sockaddr_un)));
        unlink(address.sun_path);
        show("longer than the structure"u8.ToPointer(), bind(socket(AF_UNIX, SOCK_STREAM, 0), any, (uint)((ulong)sizeof(sockaddr_un) + 1)));
        address.sun_family = AF_INET;
        show("another family"u8.ToPointer(), bind(socket(AF_UNIX, SOCK_STREAM, 0), any, length));
        show("another family to connect"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), any, length));
        address.sun_family = AF_UNIX;
        show("one byte"u8.ToPointer(), bind(socket(AF_UNIX, SOCK_STREAM, 0), any, 1));
        close(fd);
        local(&address, "name.sock"u8.ToPointer());
        show("connect to a name whose socket is closed"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), any, length));
        show("bind to it"u8.ToPointer(), bind(socket(AF_UNIX, SOCK_STREAM, 0), any, length));
        show("unlink"u8.ToPointer(), unlink("name.sock"u8));
        show("bind then"u8.ToPointer(), bind(socket(AF_UNIX, SOCK_STREAM, 0), any, length));
        unlink("name.sock"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
