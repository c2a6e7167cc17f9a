/* more clients than the backlog takes: connects wait, none is refused */
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

internal static unsafe class BacklogFull
{
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

    static int main()
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        int* fds = stackalloc int[6];
        int i, done = 0, refused = 0, waiting = 0;
        for (i = 0; i < 6; i++)
        {
            int result;
            fds[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            result = connect(fds[i], (sockaddr*)&address, (uint)sizeof(sockaddr_in));
            if (result < 0 && errno != EINPROGRESS)
                refused++;
        }
        for (i = 0; i < 6; i++)
        {
            pollfd request = new pollfd { fd = fds[i], events = POLLOUT };
            poll(&request, 1, 50);
            if ((request.revents & POLLOUT) != 0)
                done++;
            else
                waiting++;
        }
        printf("connected %d, waiting %d, refused %d\n"u8, done, waiting, refused);
        int value = accept(listener, null, null) >= 0 ? 1 : 0;
        printf("accept: %d %d\n"u8, accept(listener, null, null) >= 0, value);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
