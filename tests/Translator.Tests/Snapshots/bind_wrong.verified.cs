/* bind to names that are taken, in places that are none, and twice */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class BindWrong
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

    static int try_bind(sbyte* what, sbyte* path)
    {
        sockaddr_un name = local_name(path);
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);
        show(what, bind(fd, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        return fd;
    }

    static int main()
    {
        sockaddr_un name = local_name("second"u8.ToPointer());
        stat status;
        int fd = try_bind("bind"u8.ToPointer(), "first"u8.ToPointer());
        show("a second name"u8.ToPointer(), bind(fd, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        show("it was not made"u8.ToPointer(), stat("second"u8, &status));
        show("the first is there"u8.ToPointer(), stat("first"u8, &status));
        printf("a socket: %d\n"u8, S_ISSOCK(status.st_mode));
        try_bind("the same name"u8.ToPointer(), "first"u8.ToPointer());
        close(fd);
        try_bind("the name stays when the socket is closed"u8.ToPointer(), "first"u8.ToPointer());
        show("unlink"u8.ToPointer(), unlink("first"u8));
        try_bind("now it is free"u8.ToPointer(), "first"u8.ToPointer());
        close(open("file"u8, O_CREAT | O_WRONLY, 384 /* 0600 */));
        mkdir("directory"u8, 448 /* 0700 */);
        try_bind("a file"u8.ToPointer(), "file"u8.ToPointer());
        try_bind("a directory"u8.ToPointer(), "directory"u8.ToPointer());
        try_bind("in a file"u8.ToPointer(), "file/socket"u8.ToPointer());
        try_bind("in nothing"u8.ToPointer(), "nothing/socket"u8.ToPointer());
        try_bind("in a directory"u8.ToPointer(), "directory/socket"u8.ToPointer());
        show("open a socket"u8.ToPointer(), open("first"u8, O_RDONLY));
        name.sun_family = AF_INET;
        show("another family"u8.ToPointer(), bind(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
