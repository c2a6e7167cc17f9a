/* a megabyte through a connection whose ends take turns */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class BulkTransfer
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

    static void make_connection(int* client, int* server)
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        *client = socket(AF_INET, SOCK_STREAM, 0);
        connect(*client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        *server = accept(listener, null, null);
        close(listener);
    }

    static readonly byte* @out = StaticStorage.Allocate<byte>(1 << 20);

    static readonly byte* @in = StaticStorage.Allocate<byte>(1 << 20);

    static int main()
    {
        int client, server;
        size_t sent = 0, received = 0, i;
        make_connection(&client, &server);
        for (i = 0; i < 1 << 20; i++)
            @out[i] = (byte)(i * 7 + (i >> 8));
        fcntl(client, F_SETFL, O_NONBLOCK);
        fcntl(server, F_SETFL, O_NONBLOCK);
        pollfd* both = stackalloc pollfd[2];
        while (received < 1 << 20)
        {
            StaticStorage.Clear(both, 16);
            both[0] = new pollfd { fd = client, events = (short)(sent < 1 << 20 ? POLLOUT : 0) };
            both[1] = new pollfd { fd = server, events = POLLIN };
            poll(both, 2, -1);
            if ((both[0].revents & POLLOUT) != 0)
                sent += (ulong)send(client, @out + sent, (1 << 20) - sent, 0);
            if ((both[1].revents & POLLIN) != 0)
                received += (ulong)recv(server, @in + received, (1 << 20) - received, 0);
        }
        printf("received %zu, the same %d\n"u8, received, memcmp(@in, @out, 1 << 20) == 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
