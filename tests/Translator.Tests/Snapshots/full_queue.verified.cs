using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class FullQueue
{
    /* a datagram socket whose queue is full: EAGAIN, and room after reading */

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
        sockaddr_un name = local_name("receiver"u8.ToPointer());
        int receiver = socket(AF_UNIX, SOCK_DGRAM, 0), sender = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0), count = 0;
        sbyte* text = stackalloc sbyte[8];
        timeval limit = new timeval { tv_usec = 20000 };
        show("bind"u8.ToPointer(), bind(receiver, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        show("connect"u8.ToPointer(), connect(sender, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        poll_now("room"u8.ToPointer(), sender, POLLOUT);
        while (send(sender, "x"u8, 1, 0) == 1)
            count++;
        printf("full: %s, some went: %d\n"u8, strerror(errno), count > 0);
        poll_now("no room"u8.ToPointer(), sender, POLLOUT);
        show("sendto"u8.ToPointer(), sendto(sender, "x"u8, 1, 0, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        fcntl(sender, F_SETFL, 0);
        setsockopt(sender, SOL_SOCKET, SO_SNDTIMEO, &limit, (uint)sizeof(timeval));
        show("with a time limit"u8.ToPointer(), send(sender, "x"u8, 1, 0));
        show("MSG_DONTWAIT"u8.ToPointer(), send(sender, "x"u8, 1, MSG_DONTWAIT));
        while (recv(receiver, text, 8, MSG_DONTWAIT) == 1)
            count--;
        printf("all came: %d\n"u8, count == 0);
        poll_now("room again"u8.ToPointer(), sender, POLLOUT);
        show("send"u8.ToPointer(), send(sender, "y"u8, 1, 0));
        close(receiver);
        show("the receiver is gone"u8.ToPointer(), send(sender, "z"u8, 1, 0));
        poll_now("poll"u8.ToPointer(), sender, POLLOUT);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
