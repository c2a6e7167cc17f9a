using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ListenerCloses
{
    /* a local listener closes while connections wait */

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

    /* what poll tells at once */
    static void poll_now(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        int count = poll(&request, 1, 0);
        printf("%s: %d%s%s%s%s%s%s\n"u8, what, count, (request.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " PRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (request.revents & POLLERR) != 0 ? " ERR"u8 : ""u8,
            (request.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8);
    }

    static int main()
    {
        sockaddr_un name = local_name("listener"u8.ToPointer());
        int listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0), other = socket(AF_UNIX, SOCK_STREAM, 0);
        sbyte* text = stackalloc sbyte[8];
        bind(listener, (sockaddr*)&name, (uint)sizeof(sockaddr_un));
        show("listen"u8.ToPointer(), listen(listener, 5));
        show("listen again"u8.ToPointer(), listen(listener, 1));
        show("connect"u8.ToPointer(), connect(client, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        show("connect again"u8.ToPointer(), connect(client, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        show("send before accept"u8.ToPointer(), send(client, "early"u8, 5, 0));
        poll_now("the listener"u8.ToPointer(), listener, POLLIN | POLLOUT);
        show("close"u8.ToPointer(), close(listener));
        poll_now("the client"u8.ToPointer(), client, POLLIN | POLLOUT | POLLRDHUP);
        show("recv"u8.ToPointer(), recv(client, text, 8, 0));
        show("recv again"u8.ToPointer(), recv(client, text, 8, 0));
        show("send"u8.ToPointer(), send(client, "late"u8, 4, MSG_NOSIGNAL));
        show("another connect"u8.ToPointer(), connect(other, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        show("listen without a name"u8.ToPointer(), listen(other, 1));
        show("accept without listen"u8.ToPointer(), accept(other, null, null));
        unlink("listener"u8);
        show("connect"u8.ToPointer(), connect(other, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
