/* abstract names: NULs in them, lengths, taken ones, and none in the file system */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using sa_family_t = ushort;
using socklen_t = uint;

internal static unsafe class AbstractBytes
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int @abstract(sockaddr_un* name, sbyte* bytes, int count)
    {
        memset(name, 0, (ulong)sizeof(sockaddr_un));
        name->sun_family = AF_UNIX;
        memcpy(name->sun_path + 1, bytes, (ulong)count);
        return (int)(sizeof(sa_family_t) + 1 + (ulong)count);
    }

    static int main()
    {
        sockaddr_un name, found;
        stat status;
        sbyte* text = stackalloc sbyte[64];
        int fd = socket(AF_UNIX, SOCK_STREAM, 0), other = socket(AF_UNIX, SOCK_STREAM, 0), length;
        socklen_t size = (uint)sizeof(sockaddr_un);
        snprintf(text, 64, "conformance %d"u8, getpid());
        length = @abstract(&name, text, (int)strlen(text));
        show("bind"u8.ToPointer(), bind(fd, (sockaddr*)&name, (uint)length));
        show("the same name"u8.ToPointer(), bind(other, (sockaddr*)&name, (uint)length));
        show("with a NUL behind it"u8.ToPointer(), bind(other, (sockaddr*)&name, (uint)(length + 1)));
        show("getsockname"u8.ToPointer(), getsockname(other, (sockaddr*)&found, &size));
        printf("one more byte: %d, the same bytes: %d\n"u8, (int)size == length + 1, memcmp(&found, &name, size) == 0);
        show("connect, nobody listens"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&name, (uint)length));
        listen(fd, 1);
        show("connect"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&name, (uint)length));
        show("no file"u8.ToPointer(), stat(text, &status));
        show("connect to another name"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&name, (uint)(length - 1)));
        show("connect with another type"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_DGRAM, 0), (sockaddr*)&name, (uint)length));
        close(fd);
        show("connect to a closed one"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&name, (uint)length));
        show("the name is free again"u8.ToPointer(), bind(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&name, (uint)length));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
