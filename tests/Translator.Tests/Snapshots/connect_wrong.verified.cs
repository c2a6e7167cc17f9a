/* connect to what is no socket, one of another type, a closed one, one that does not listen */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ConnectWrong
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

    static void try_connect(sbyte* what, int type, sbyte* path)
    {
        sockaddr_un name = local_name(path);
        int fd = socket(AF_UNIX, type, 0);
        show(what, connect(fd, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        close(fd);
    }

    static int main()
    {
        sockaddr_un name = local_name("stream"u8.ToPointer());
        int stream = socket(AF_UNIX, SOCK_STREAM, 0), datagrams = socket(AF_UNIX, SOCK_DGRAM, 0), packets = socket(AF_UNIX, SOCK_SEQPACKET, 0);
        close(open("file"u8, O_CREAT | O_WRONLY, 384 /* 0600 */));
        mkdir("directory"u8, 448 /* 0700 */);
        show("bind"u8.ToPointer(), bind(stream, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        try_connect("nobody listens"u8.ToPointer(), SOCK_STREAM, "stream"u8.ToPointer());
        listen(stream, 3);
        try_connect("somebody listens"u8.ToPointer(), SOCK_STREAM, "stream"u8.ToPointer());
        try_connect("datagrams to a stream"u8.ToPointer(), SOCK_DGRAM, "stream"u8.ToPointer());
        try_connect("packets to a stream"u8.ToPointer(), SOCK_SEQPACKET, "stream"u8.ToPointer());
        name = local_name("datagrams"u8.ToPointer());
        show("bind"u8.ToPointer(), bind(datagrams, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        try_connect("a stream to datagrams"u8.ToPointer(), SOCK_STREAM, "datagrams"u8.ToPointer());
        try_connect("datagrams"u8.ToPointer(), SOCK_DGRAM, "datagrams"u8.ToPointer());
        name = local_name("packets"u8.ToPointer());
        show("bind"u8.ToPointer(), bind(packets, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        try_connect("packets, nobody listens"u8.ToPointer(), SOCK_SEQPACKET, "packets"u8.ToPointer());
        try_connect("a file"u8.ToPointer(), SOCK_STREAM, "file"u8.ToPointer());
        try_connect("a directory"u8.ToPointer(), SOCK_STREAM, "directory"u8.ToPointer());
        try_connect("nothing"u8.ToPointer(), SOCK_STREAM, "nothing"u8.ToPointer());
        try_connect("in a file"u8.ToPointer(), SOCK_STREAM, "file/socket"u8.ToPointer());
        try_connect("in nothing"u8.ToPointer(), SOCK_STREAM, "nothing/socket"u8.ToPointer());
        try_connect("an empty name"u8.ToPointer(), SOCK_STREAM, ""u8.ToPointer());
        close(stream);
        try_connect("closed"u8.ToPointer(), SOCK_STREAM, "stream"u8.ToPointer());
        close(datagrams);
        try_connect("closed datagrams"u8.ToPointer(), SOCK_DGRAM, "datagrams"u8.ToPointer());
        unlink("stream"u8);
        try_connect("removed"u8.ToPointer(), SOCK_STREAM, "stream"u8.ToPointer());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
