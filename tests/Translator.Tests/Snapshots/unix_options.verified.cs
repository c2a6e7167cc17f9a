using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class UnixOptions
{
    /* options of AF_UNIX sockets */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static void get(sbyte* what, int fd, int level, int name)
    {
        int value = -1;
        socklen_t length = sizeof(int);
        if (getsockopt(fd, level, name, &value, &length) < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %d, %u bytes\n"u8, what, value, length);
    }

    static void set(sbyte* what, int fd, int level, int name, int value)
    {
        int result = setsockopt(fd, level, name, &value, sizeof(int));
        printf("%s = %d: %s\n"u8, what, value, result < 0 ? strerror(errno) : "done"u8.ToPointer());
    }

    static int main()
    {
        int* sv = stackalloc int[2];
        ucred who = default;
        socklen_t length = (uint)sizeof(ucred);
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        get("SO_TYPE"u8.ToPointer(), sv[0], SOL_SOCKET, SO_TYPE);
        get("SO_DOMAIN"u8.ToPointer(), sv[0], SOL_SOCKET, SO_DOMAIN);
        get("SO_PROTOCOL"u8.ToPointer(), sv[0], SOL_SOCKET, SO_PROTOCOL);
        get("SO_ACCEPTCONN"u8.ToPointer(), sv[0], SOL_SOCKET, SO_ACCEPTCONN);
        set("SO_PASSCRED"u8.ToPointer(), sv[0], SOL_SOCKET, SO_PASSCRED, 1);
        get("SO_PASSCRED"u8.ToPointer(), sv[0], SOL_SOCKET, SO_PASSCRED);
        set("SO_REUSEADDR"u8.ToPointer(), sv[0], SOL_SOCKET, SO_REUSEADDR, 1);
        set("SO_KEEPALIVE"u8.ToPointer(), sv[0], SOL_SOCKET, SO_KEEPALIVE, 1);
        show("SO_PEERCRED"u8.ToPointer(), getsockopt(sv[0], SOL_SOCKET, SO_PEERCRED, &who, &length));
        printf("is us: %d %d\n"u8, who.pid == getpid(), who.uid == geteuid());
        show("set SO_PEERCRED"u8.ToPointer(), setsockopt(sv[0], SOL_SOCKET, SO_PEERCRED, &who, (uint)sizeof(ucred)));
        length = (uint)sizeof(ucred);
        getsockopt(socket(AF_UNIX, SOCK_STREAM, 0), SOL_SOCKET, SO_PEERCRED, &who, &length);
        printf("without a peer: %d %d %d\n"u8, who.pid, (int)who.uid, (int)who.gid);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
