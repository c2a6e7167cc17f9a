using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class TcpInfo
{
    /* TCP_INFO: the state of a connection */

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
        sockaddr_in address;
        int listener = make_listener(&address, 3), client = socket(AF_INET, SOCK_STREAM, 0), server;
        tcp_info info = default;
        socklen_t length = (uint)sizeof(tcp_info);
        getsockopt(client, IPPROTO_TCP, TCP_INFO, &info, &length);
        printf("new: state is TCP_CLOSE %d\n"u8, info.tcpi_state == TCP_CLOSE);
        getsockopt(listener, IPPROTO_TCP, TCP_INFO, &info, &length);
        printf("listening: TCP_LISTEN %d, waiting %u, backlog %u\n"u8, info.tcpi_state == TCP_LISTEN, info.tcpi_unacked, info.tcpi_sacked);
        connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        wait_for("a client"u8.ToPointer(), listener, POLLIN);
        getsockopt(listener, IPPROTO_TCP, TCP_INFO, &info, &length);
        printf("listening: waiting %u\n"u8, info.tcpi_unacked);
        server = accept(listener, null, null);
        getsockopt(server, IPPROTO_TCP, TCP_INFO, &info, &length);
        printf("connected: TCP_ESTABLISHED %d, length %u, retransmits %d, has a largest segment %d\n"u8, info.tcpi_state == TCP_ESTABLISHED, length,
            info.tcpi_retransmits, info.tcpi_snd_mss > 0);
        shutdown(client, SHUT_WR);
        wait_for("the end"u8.ToPointer(), server, POLLIN);
        getsockopt(server, IPPROTO_TCP, TCP_INFO, &info, &length);
        printf("the peer has closed: TCP_CLOSE_WAIT %d\n"u8, info.tcpi_state == TCP_CLOSE_WAIT);
        length = 1;
        getsockopt(server, IPPROTO_TCP, TCP_INFO, &info, &length);
        printf("a byte of it: length %u\n"u8, length);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
