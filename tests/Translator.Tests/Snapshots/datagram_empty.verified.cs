using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysIoctl;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DatagramEmpty
{
    /* datagrams without a byte: sent, waited for, counted, received */

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

    /* waits for one of the events and tells what there is */
    static void poll_soon(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        int count = poll(&request, 1, 5000);
        printf("%s: %d%s%s%s%s%s%s\n"u8, what, count, (request.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " PRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (request.revents & POLLERR) != 0 ? " ERR"u8 : ""u8,
            (request.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8);
    }

    static int main()
    {
        sockaddr_in address, from;
        socklen_t length = (uint)sizeof(sockaddr_in);
        sbyte* text = stackalloc sbyte[8];
        int waiting = -1, receiver = make_bound(SOCK_DGRAM, &address), sender = make_bound(SOCK_DGRAM, &from);
        connect(sender, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        show("send"u8.ToPointer(), send(sender, ""u8, 0, 0));
        show("send null"u8.ToPointer(), send(sender, null, 0, 0));
        show("write"u8.ToPointer(), write(sender, ""u8, 0));
        poll_soon("poll"u8.ToPointer(), receiver, POLLIN);
        ioctl(receiver, FIONREAD, &waiting);
        printf("FIONREAD: %d\n"u8, waiting);
        memset(&from, 0, (ulong)sizeof(sockaddr_in));
        show("recvfrom"u8.ToPointer(), recvfrom(receiver, text, 8, 0, (sockaddr*)&from, &length));
        printf("from somebody: %d, %u\n"u8, from.sin_port != 0, length);
        show("read"u8.ToPointer(), read(receiver, text, 8));
        show("recv into nothing"u8.ToPointer(), recv(receiver, null, 0, MSG_DONTWAIT));
        show("recv"u8.ToPointer(), recv(receiver, text, 8, MSG_DONTWAIT));
        send(sender, "abc"u8, 3, 0);
        show("recv into nothing drops it"u8.ToPointer(), recv(receiver, null, 0, 0));
        show("recv"u8.ToPointer(), recv(receiver, text, 8, MSG_DONTWAIT));
        send(sender, "abc"u8, 3, 0);
        show("read into nothing"u8.ToPointer(), read(receiver, text, 0));
        show("recv"u8.ToPointer(), recv(receiver, text, 8, MSG_DONTWAIT));
        send(sender, "abcdef"u8, 6, 0);
        show("MSG_TRUNC tells the length"u8.ToPointer(), recv(receiver, text, 2, MSG_TRUNC));
        send(sender, "abcd"u8, 4, 0);
        show("MSG_TRUNC without memory"u8.ToPointer(), recv(receiver, null, 0, MSG_TRUNC | MSG_PEEK));
        show("it is still there"u8.ToPointer(), recv(receiver, text, 8, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
