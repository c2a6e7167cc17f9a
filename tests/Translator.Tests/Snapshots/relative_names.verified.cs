/* relative names are looked up in the working directory, each time anew */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class RelativeNames
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static sockaddr_un local_name(sbyte* path)
    {
        sockaddr_un name;
        memset(&name, 0, (ulong)sizeof(sockaddr_un));
        name.sun_family = AF_UNIX;
        strncpy(name.sun_path, path, 108 - 1);
        return name;
    }

    static int main()
    {
        sockaddr_un name = local_name("socket"u8.ToPointer()), up = local_name("../socket"u8.ToPointer()), found;
        socklen_t length = (uint)sizeof(sockaddr_un);
        int outer = socket(AF_UNIX, SOCK_STREAM, 0), inner = socket(AF_UNIX, SOCK_STREAM, 0);
        bind(outer, (sockaddr*)&name, (uint)sizeof(sockaddr_un));
        listen(outer, 1);
        mkdir("inner"u8, 448 /* 0700 */);
        show("chdir"u8.ToPointer(), chdir("inner"u8));
        show("not here"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        show("above"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&up, (uint)sizeof(sockaddr_un)));
        show("bind here"u8.ToPointer(), bind(inner, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        getsockname(outer, (sockaddr*)&found, &length);
        printf("the name stays as it was given: %s\n"u8, found.sun_path);
        listen(inner, 1);
        show("here"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        show("chdir"u8.ToPointer(), chdir(".."u8));
        unlink("socket"u8);
        show("gone"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
