using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class PollStatesUnix
{
    /* poll on AF_UNIX sockets in every state */

    /* what a descriptor is ready for, at once */
    static void poll_now(sbyte* what, int fd)
    {
        pollfd request = new pollfd { fd = fd, events = POLLIN | POLLPRI | POLLOUT | POLLRDHUP };
        int result = poll(&request, 1, 0);
        printf("%s: %d%s%s%s%s%s%s%s\n"u8, what, result, (request.revents & POLLIN) != 0 ? " POLLIN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " POLLPRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " POLLOUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " POLLRDHUP"u8 : ""u8,
            (request.revents & POLLERR) != 0 ? " POLLERR"u8 : ""u8, (request.revents & POLLHUP) != 0 ? " POLLHUP"u8 : ""u8, (request.revents & POLLNVAL) != 0 ? " POLLNVAL"u8 : ""u8);
    }

    static int main()
    {
        int* sv = stackalloc int[2];
        int* dgram = stackalloc int[2];
        sbyte @byte;
        poll_now("new"u8.ToPointer(), socket(AF_UNIX, SOCK_STREAM, 0));
        poll_now("new datagrams"u8.ToPointer(), socket(AF_UNIX, SOCK_DGRAM, 0));
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        poll_now("a pair"u8.ToPointer(), sv[0]);
        send(sv[1], "x"u8, 1, 0);
        poll_now("data"u8.ToPointer(), sv[0]);
        recv(sv[0], &@byte, 1, 0);
        shutdown(sv[1], SHUT_WR);
        poll_now("the peer sends no more"u8.ToPointer(), sv[0]);
        shutdown(sv[1], SHUT_RD);
        poll_now("nor reads"u8.ToPointer(), sv[0]);
        close(sv[1]);
        poll_now("closed"u8.ToPointer(), sv[0]);
        socketpair(AF_UNIX, SOCK_DGRAM, 0, dgram);
        poll_now("datagrams"u8.ToPointer(), dgram[0]);
        send(dgram[1], "x"u8, 1, 0);
        poll_now("a datagram"u8.ToPointer(), dgram[0]);
        close(dgram[1]);
        poll_now("the peer is gone"u8.ToPointer(), dgram[0]);
        socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sv);
        close(sv[1]);
        poll_now("SOCK_SEQPACKET closed"u8.ToPointer(), sv[0]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
