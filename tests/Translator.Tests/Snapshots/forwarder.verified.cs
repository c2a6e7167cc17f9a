/*
 * forwarder - passes connections on to another port, each direction until its own end
 *
 * usage: forwarder TARGET-PORT CONNECTIONS
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class Forwarder
{
    /* One direction. */
    internal struct flow
    {
        public int from;
        public int to;
        public int ended;
        public size_t start;
        public size_t end;
        public long bytes;
        public fixed sbyte buffer[16384];
    }

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    /* Takes what is there and passes on what there is room for. Returns 0 if the connection is broken. */
    static int move(flow* flow, short from_events, short to_events)
    {
        ssize_t n;

        if (flow->start == flow->end && flow->ended == 0 && (from_events & (POLLIN | POLLHUP | POLLERR)) != 0)
        {
            n = recv(flow->from, flow->buffer, 16384, 0);
            if (n == -1)
                return errno == EAGAIN ? 1 : 0;
            flow->start = 0;
            flow->end = (ulong)n;
            flow->bytes += n;
            if (n == 0)
            {
                flow->ended = 1;
                shutdown(flow->to, SHUT_WR);
            }
            to_events |= POLLOUT;
        }
        if (flow->start < flow->end && (to_events & (POLLOUT | POLLHUP | POLLERR)) != 0)
        {
            n = send(flow->to, flow->buffer + flow->start, flow->end - flow->start, MSG_NOSIGNAL);
            if (n == -1)
                return errno == EAGAIN ? 1 : 0;
            flow->start += (ulong)n;
        }
        return 1;
    }

    static short wanted(flow* @in, flow* @out)
    {
        return (short)((@in->start == @in->end && @in->ended == 0 ? POLLIN : 0) | (@out->start < @out->end ? POLLOUT : 0));
    }

    static readonly flow* there = StaticStorage.Allocate<flow>(1);

    static readonly flow* back = StaticStorage.Allocate<flow>(1);

    static void forward(int client, int target)
    {

        memset(there, 0, (ulong)sizeof(flow));
        memset(back, 0, (ulong)sizeof(flow));
        there->from = back->to = client;
        there->to = back->from = target;
        fcntl(client, F_SETFL, O_NONBLOCK);
        fcntl(target, F_SETFL, O_NONBLOCK);
        pollfd* ends = stackalloc pollfd[2];
        while (there->ended == 0 || back->ended == 0)
        {
            StaticStorage.Clear(ends, 16);
            ends[0] = new pollfd { fd = client };
            ends[1] = new pollfd { fd = target };

            ends[0].events = wanted(there, back);
            ends[1].events = wanted(back, there);
            /* an end that nothing is wanted of would tell of its hang-up again and again */
            if (ends[0].events == 0)
                ends[0].fd = -1;
            if (ends[1].events == 0)
                ends[1].fd = -1;
            if (poll(ends, 2, -1) == -1)
                die("poll"u8.ToPointer());
            if (move(there, ends[0].revents, ends[1].revents) == 0 || move(back, ends[1].revents, ends[0].revents) == 0)
                break;
        }
        printf("%s there, %s back%s\n"u8, there->bytes > 0 ? "bytes"u8 : "nothing"u8, back->bytes > 0 ? "bytes"u8 : "nothing"u8,
            there->ended != 0 && back->ended != 0 ? ""u8 : ", broken"u8);
        fflush(stdout);
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in address = default;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int listener, connections, port;

        if (argc != 3)
        {
            fprintf(stderr, "usage: %s TARGET-PORT CONNECTIONS\n"u8, argv[0]);
            return 2;
        }
        if ((listener = socket(AF_INET, SOCK_STREAM, 0)) == -1)
            die("socket"u8.ToPointer());
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(listener, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (listen(listener, 5) == -1)
            die("listen"u8.ToPointer());
        if (getsockname(listener, (sockaddr*)&address, &length) == -1)
            die("getsockname"u8.ToPointer());
        port = ntohs(address.sin_port);
        printf("forwarding from port %d\n"u8, port);
        fflush(stdout);

        for (connections = atoi(argv[2]); connections > 0; connections--)
        {
            int client = accept(listener, null, null), target;

            if (client == -1)
                die("accept"u8.ToPointer());
            if ((target = socket(AF_INET, SOCK_STREAM, 0)) == -1)
                die("socket"u8.ToPointer());
            address.sin_port = htons((ushort)atoi(argv[1]));
            if (connect(target, (sockaddr*)&address, (uint)sizeof(sockaddr_in)) == -1)
                perror("connect"u8);
            else
                forward(client, target);
            close(target);
            close(client);
        }
        close(listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
