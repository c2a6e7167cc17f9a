using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.LinuxErrqueue;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class ErrorQueue
{
    /* IP_RECVERR: the error of a datagram that nobody took, with its details */

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

    static void set(sbyte* what, int fd, int level, int name, int value)
    {
        int result = setsockopt(fd, level, name, &value, sizeof(int));
        printf("%s = %d: %s\n"u8, what, value, result < 0 ? strerror(errno) : "done"u8.ToPointer());
    }

    static int main()
    {
        sockaddr_in closed;
        int fd = socket(AF_INET, SOCK_DGRAM, 0), gone = make_bound(SOCK_DGRAM, &closed);
        sbyte* text = stackalloc sbyte[16];
        sbyte* control = stackalloc sbyte[256];
        iovec into = new iovec { iov_base = text, iov_len = 16 };
        sockaddr_in name;
        msghdr message = new msghdr { msg_name = &name, msg_namelen = (uint)sizeof(sockaddr_in), msg_iov = &into, msg_iovlen = 1, msg_control = control, msg_controllen = 256 };
        close(gone);
        set("IP_RECVERR"u8.ToPointer(), fd, IPPROTO_IP, IP_RECVERR, 1);
        show("sendto"u8.ToPointer(), sendto(fd, "lost"u8, 4, 0, (sockaddr*)&closed, (uint)sizeof(sockaddr_in)));
        wait_for("wait"u8.ToPointer(), fd, POLLIN);
        show("recvmsg MSG_ERRQUEUE"u8.ToPointer(), recvmsg(fd, &message, MSG_ERRQUEUE));
        printf("%.4s, MSG_ERRQUEUE %d, the address we sent to %d\n"u8, text, (message.msg_flags & MSG_ERRQUEUE) != 0, name.sin_port == closed.sin_port);
        cmsghdr* head = CMSG_FIRSTHDR(&message);
        sock_extended_err* error = (sock_extended_err*)CMSG_DATA(head);
        printf("level %d type %d: %s, origin %d, type %d, code %d\n"u8, head->cmsg_level, head->cmsg_type, strerror((int)error->ee_errno), error->ee_origin, error->ee_type, error->ee_code);
        sockaddr_in* from = (sockaddr_in*)SO_EE_OFFENDER(error);
        printf("from %s\n"u8, inet_ntoa(from->sin_addr));
        show("the queue is empty"u8.ToPointer(), recvmsg(fd, &message, MSG_ERRQUEUE));
        show("and the error is told"u8.ToPointer(), recv(fd, text, 1, MSG_DONTWAIT));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
