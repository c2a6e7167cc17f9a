/* unix_stream.c: names of UNIX-domain stream sockets, and what goes wrong with them */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using sa_family_t = ushort;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class UnixStream
{
    static ReadOnlySpan<byte> PATH => "stream.sock"u8;

    static void report(sbyte* what, int result)
    {
        if (result == -1)
            printf("%-28s -1 %s\n"u8, what, strerror(errno));
        else
            printf("%-28s ok\n"u8, what);
    }

    static socklen_t set_path(sockaddr_un* un, sbyte* path)
    {
        memset(un, 0, (ulong)sizeof(sockaddr_un));
        un->sun_family = AF_UNIX;
        strcpy(un->sun_path, path);
        return (uint)(2UL + strlen(path) + 1);
    }

    static void show_name(sbyte* who, int fd, int peer)
    {
        sockaddr_un un;
        socklen_t len = (uint)sizeof(sockaddr_un);
        int rc;

        memset(&un, 0x55, (ulong)sizeof(sockaddr_un));
        rc = peer != 0 ? getpeername(fd, (sockaddr*)&un, &len) : getsockname(fd, (sockaddr*)&un, &len);
        if (rc == -1)
            printf("%-28s %s\n"u8, who, strerror(errno));
        else if (len == (ulong)sizeof(sa_family_t))
            printf("%-28s unnamed, family %d, length %u\n"u8, who, un.sun_family, len);
        else if (un.sun_path[0] == '\0')
            printf("%-28s abstract \"%.*s\", length %u\n"u8, who, (int)(len - (ulong)sizeof(sa_family_t) - 1), un.sun_path + 1, len);
        else
            printf("%-28s path \"%s\", length %u\n"u8, who, un.sun_path, len);
    }

    static int main()
    {
        sockaddr_un un;
        socklen_t len;
        int listener, client, server, other;
        sbyte* text = stackalloc sbyte[32];
        ssize_t n;

        len = set_path(&un, PATH.ToPointer());
        client = socket(AF_UNIX, SOCK_STREAM, 0);
        report("connect, no such file"u8.ToPointer(), connect(client, (sockaddr*)&un, len));

        listener = socket(AF_UNIX, SOCK_STREAM, 0);
        show_name("listener before bind"u8.ToPointer(), listener, 0);
        report("bind"u8.ToPointer(), bind(listener, (sockaddr*)&un, len));
        show_name("listener after bind"u8.ToPointer(), listener, 0);
        report("connect, not listening"u8.ToPointer(), connect(client, (sockaddr*)&un, len));
        report("listen"u8.ToPointer(), listen(listener, 3));

        other = socket(AF_UNIX, SOCK_STREAM, 0);
        report("bind the same path"u8.ToPointer(), bind(other, (sockaddr*)&un, len));
        report("bind again"u8.ToPointer(), bind(listener, (sockaddr*)&un, len));

        report("connect"u8.ToPointer(), connect(client, (sockaddr*)&un, len));
        report("connect twice"u8.ToPointer(), connect(client, (sockaddr*)&un, len));
        len = (uint)sizeof(sockaddr_un);
        server = accept(listener, (sockaddr*)&un, &len);
        report("accept"u8.ToPointer(), server);
        printf("%-28s %u bytes\n"u8, "address of the client"u8, len);
        show_name("client"u8.ToPointer(), client, 0);
        show_name("client's peer"u8.ToPointer(), client, 1);
        show_name("server's peer"u8.ToPointer(), server, 1);

        report("send"u8.ToPointer(), (int)send(client, "over the file system"u8, 20, 0));
        report("shutdown"u8.ToPointer(), shutdown(client, SHUT_WR));
        while ((n = read(server, text, 8)) > 0)
            printf("%-28s %zd \"%.*s\"\n"u8, "read"u8, n, (int)n, text);
        printf("%-28s %zd\n"u8, "read at the end"u8, n);
        report("send after shutdown"u8.ToPointer(), (int)send(client, "x"u8, 1, MSG_NOSIGNAL));

        close(server);
        close(listener);
        report("connect, listener is gone"u8.ToPointer(), connect(other, (sockaddr*)&un, len));
        len = set_path(&un, PATH.ToPointer());
        report("connect, file is still there"u8.ToPointer(), connect(other, (sockaddr*)&un, len));
        report("unlink"u8.ToPointer(), unlink(PATH));
        report("unlink again"u8.ToPointer(), unlink(PATH));
        report("bind the path anew"u8.ToPointer(), bind(other, (sockaddr*)&un, len));
        unlink(PATH);

        /* names that are too long, or empty */
        memset(un.sun_path, 'a', 108);
        report("bind, too long"u8.ToPointer(), bind(client, (sockaddr*)&un, (uint)((ulong)sizeof(sockaddr_un) + 1)));
        len = set_path(&un, "no-such-directory/stream.sock"u8.ToPointer());
        report("bind, no such directory"u8.ToPointer(), bind(client, (sockaddr*)&un, len));
        close(client);
        close(other);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
