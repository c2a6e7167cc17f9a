using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DatagramConnect
{
    /* connected datagram sockets: filter, refusal, and disconnecting */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static sockaddr_in loopback(int port)
    {
        sockaddr_in address;
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons((ushort)port);
        return address;
    }

    /* a socket with a port of its own, whose address is stored */
    static int make_bound(int type, sockaddr_in* address)
    {
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, type, 0);
        *address = loopback(0);
        bind(fd, (sockaddr*)address, (uint)sizeof(sockaddr_in));
        getsockname(fd, (sockaddr*)address, &length);
        return fd;
    }

    /* waits until a descriptor is ready, and says for what */
    static void wait_for(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        poll(&request, 1, 10000);
        printf("%s:%s%s%s%s%s%s\n"u8, what, (request.revents & POLLIN) != 0 ? " POLLIN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " POLLPRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " POLLOUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " POLLRDHUP"u8 : ""u8,
            (request.revents & POLLERR) != 0 ? " POLLERR"u8 : ""u8, (request.revents & POLLHUP) != 0 ? " POLLHUP"u8 : ""u8);
    }

    static int main()
    {
        sockaddr_in address, other, closed, name;
        socklen_t length = (uint)sizeof(sockaddr_in);
        sockaddr nowhere;
        int receiver = make_bound(SOCK_DGRAM, &address), stranger = make_bound(SOCK_DGRAM, &other), sender = socket(AF_INET, SOCK_DGRAM, 0);
        int gone = make_bound(SOCK_DGRAM, &closed);
        sbyte* text = stackalloc sbyte[8];
        close(gone);
        memset(&nowhere, 0, (ulong)sizeof(sockaddr));
        show("send, not connected"u8.ToPointer(), send(sender, "x"u8, 1, 0));
        show("write, not connected"u8.ToPointer(), write(sender, "x"u8, 1));
        show("connect"u8.ToPointer(), connect(sender, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("send"u8.ToPointer(), send(sender, "one"u8, 3, 0));
        show("getpeername"u8.ToPointer(), getpeername(sender, (sockaddr*)&name, &length));
        printf("the peer's port %d\n"u8, name.sin_port == address.sin_port);
        getsockname(sender, (sockaddr*)&name, &length);
        sendto(stranger, "filtered"u8, 8, 0, (sockaddr*)&name, (uint)sizeof(sockaddr_in));
        show("a stranger's datagram does not come"u8.ToPointer(), recv(sender, text, 8, MSG_DONTWAIT));
        sendto(receiver, "yes"u8, 3, 0, (sockaddr*)&name, (uint)sizeof(sockaddr_in));
        show("the peer's does"u8.ToPointer(), recv(sender, text, 8, 0));
        show("sendto elsewhere"u8.ToPointer(), sendto(sender, "to"u8, 2, 0, (sockaddr*)&other, (uint)sizeof(sockaddr_in)));
        show("which came"u8.ToPointer(), recv(stranger, text, 8, 0));
        show("connect elsewhere"u8.ToPointer(), connect(sender, (sockaddr*)&closed, (uint)sizeof(sockaddr_in)));
        show("send to nobody"u8.ToPointer(), send(sender, "x"u8, 1, 0));
        wait_for("the answer"u8.ToPointer(), sender, POLLIN);
        show("recv"u8.ToPointer(), recv(sender, text, 8, MSG_DONTWAIT));
        show("recv again"u8.ToPointer(), recv(sender, text, 8, MSG_DONTWAIT));
        show("disconnect"u8.ToPointer(), connect(sender, &nowhere, (uint)sizeof(sockaddr)));
        show("getpeername"u8.ToPointer(), getpeername(sender, (sockaddr*)&name, &length));
        show("send"u8.ToPointer(), send(sender, "x"u8, 1, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
