using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;
using uid_t = uint;

internal static unsafe class PeerCredentials
{
    /* SO_PEERCRED in every state, and SO_PASSCRED on a stream */

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

    static void peer(sbyte* what, int fd)
    {
        ucred found;
        socklen_t length = (uint)sizeof(ucred);
        memset(&found, 0x11, (ulong)sizeof(ucred));
        if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &found, &length) < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %s, user %s, %u bytes\n"u8, what, found.pid == getpid() ? "this process"u8 : found.pid == 0 ? "nobody"u8 : "somebody"u8,
                found.uid == geteuid() ? "ours"u8 : found.uid == unchecked((uid_t)(-1)) ? "none"u8 : "another"u8, length);
    }

    static int main()
    {
        sockaddr_un name = local_name("listener"u8.ToPointer());
        ucred credentials;
        socklen_t length = 4;
        int* ends = stackalloc int[2];
        int listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0);
        peer("new"u8.ToPointer(), client);
        bind(listener, (sockaddr*)&name, (uint)sizeof(sockaddr_un));
        listen(listener, 1);
        peer("listening"u8.ToPointer(), listener);
        connect(client, (sockaddr*)&name, (uint)sizeof(sockaddr_un));
        peer("connected"u8.ToPointer(), client);
        peer("accepted"u8.ToPointer(), accept(listener, null, null));
        socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
        peer("a pair"u8.ToPointer(), ends[0]);
        socketpair(AF_UNIX, SOCK_DGRAM, 0, ends);
        peer("a pair of datagram sockets"u8.ToPointer(), ends[0]);
        peer("datagrams"u8.ToPointer(), socket(AF_UNIX, SOCK_DGRAM, 0));
        peer("TCP"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, 0));
        show("4 bytes"u8.ToPointer(), getsockopt(client, SOL_SOCKET, SO_PEERCRED, &credentials, &length));
        printf("%u\n"u8, length);
        show("set"u8.ToPointer(), setsockopt(client, SOL_SOCKET, SO_PEERCRED, &credentials, (uint)sizeof(ucred)));
        set("SO_PASSCRED"u8.ToPointer(), client, SOL_SOCKET, SO_PASSCRED, 1);
        get("SO_PASSCRED"u8.ToPointer(), client, SOL_SOCKET, SO_PASSCRED);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
