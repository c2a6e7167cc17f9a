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

internal static unsafe class SendFlags
{
    /* send with each flag on each kind of socket */

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

    static int make_listener(sockaddr_in* address, int backlog)
    {
        int fd = make_bound(SOCK_STREAM, address);
        listen(fd, backlog);
        return fd;
    }

    /* both ends of a TCP connection */
    static void make_pair(int* ends)
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        ends[0] = socket(AF_INET, SOCK_STREAM, 0);
        connect(ends[0], (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        ends[1] = accept(listener, null, null);
        close(listener);
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

    internal struct flags_type
    {
        public sbyte* text;
        public int value;
    }
    static readonly flags_type* flags = StaticStorage.Create<flags_type>([
        new flags_type { text = "none"u8.ToPointer() }, new flags_type { text = "MSG_PEEK"u8.ToPointer(), value = MSG_PEEK }, new flags_type { text = "MSG_DONTROUTE"u8.ToPointer(), value = MSG_DONTROUTE }, new flags_type { text = "MSG_TRUNC"u8.ToPointer(), value = MSG_TRUNC }, new flags_type { text = "MSG_EOR"u8.ToPointer(), value = MSG_EOR }, new flags_type { text = "MSG_WAITALL"u8.ToPointer(), value = MSG_WAITALL },
        new flags_type { text = "MSG_CONFIRM"u8.ToPointer(), value = MSG_CONFIRM }, new flags_type { text = "MSG_NOSIGNAL"u8.ToPointer(), value = MSG_NOSIGNAL }, new flags_type { text = "MSG_DONTWAIT"u8.ToPointer(), value = MSG_DONTWAIT }, new flags_type { text = "MSG_ERRQUEUE"u8.ToPointer(), value = MSG_ERRQUEUE }]);

    static int main()
    {
        sockaddr_in address;
        int* ends = stackalloc int[2];
        int* local = stackalloc int[2];
        int* datagrams = stackalloc int[2];
        int* packets = stackalloc int[2];
        int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
        uint i;
        sbyte* text = stackalloc sbyte[8];
        make_pair(ends);
        connect(sender, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        socketpair(AF_UNIX, SOCK_STREAM, 0, local);
        socketpair(AF_UNIX, SOCK_DGRAM, 0, datagrams);
        socketpair(AF_UNIX, SOCK_SEQPACKET, 0, packets);
        for (i = 0; i < (ulong)(10 * sizeof(flags_type)) / (ulong)sizeof(flags_type); i++)
        {
            printf("%s\n"u8, flags[i].text);
            show("  TCP"u8.ToPointer(), send(ends[0], "ab"u8, 2, flags[i].value));
            show("  UDP"u8.ToPointer(), send(sender, "ab"u8, 2, flags[i].value));
            show("  local stream"u8.ToPointer(), send(local[0], "ab"u8, 2, flags[i].value));
            show("  local datagrams"u8.ToPointer(), send(datagrams[0], "ab"u8, 2, flags[i].value));
            show("  local packets"u8.ToPointer(), send(packets[0], "ab"u8, 2, flags[i].value));
            poll_soon("  TCP"u8.ToPointer(), ends[1], POLLIN);
            show("  TCP came"u8.ToPointer(), recv(ends[1], text, 8, MSG_DONTWAIT));
            show("  UDP came"u8.ToPointer(), recv(receiver, text, 8, MSG_DONTWAIT));
            show("  local stream came"u8.ToPointer(), recv(local[1], text, 8, MSG_DONTWAIT));
            show("  local datagrams came"u8.ToPointer(), recv(datagrams[1], text, 8, MSG_DONTWAIT));
            show("  local packets came"u8.ToPointer(), recv(packets[1], text, 8, MSG_DONTWAIT));
        }
        show("MSG_OOB of UDP"u8.ToPointer(), send(sender, "ab"u8, 2, MSG_OOB));
        show("MSG_OOB of local datagrams"u8.ToPointer(), send(datagrams[0], "ab"u8, 2, MSG_OOB));
        show("MSG_OOB of local packets"u8.ToPointer(), send(packets[0], "ab"u8, 2, MSG_OOB));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
