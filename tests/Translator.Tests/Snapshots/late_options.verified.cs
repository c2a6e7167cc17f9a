/* late_options.c: options that come too late or with the wrong length, a listener that takes nobody in */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class LateOptions
{
    static int open_listener(sockaddr_in* at)
    {
        socklen_t length = (uint)sizeof(sockaddr_in);
        int on = 1;
        int fd = socket(AF_INET, SOCK_STREAM, 0);

        if (fd == -1)
            return -1;
        memset(at, 0, (ulong)sizeof(sockaddr_in));
        at->sin_family = AF_INET;
        at->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(fd, (sockaddr*)at, (uint)sizeof(sockaddr_in)) == -1)
            goto failed;
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int));
        if (listen(fd, 0) == -1 || getsockname(fd, (sockaddr*)at, &length) == -1)
            goto failed;
        return fd;
    failed:
        close(fd);
        return -1;
    }

    static int open_plain_listener(ushort port)
    {
        sockaddr_in at;
        int fd = socket(AF_INET, SOCK_STREAM, 0);

        if (fd == -1)
            return -1;
        memset(&at, 0, (ulong)sizeof(sockaddr_in));
        at.sin_family = AF_INET;
        at.sin_port = htons(port);
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(fd, (sockaddr*)&at, (uint)sizeof(sockaddr_in)) == -1 || listen(fd, 5) == -1)
        {
            close(fd);
            return -1;
        }
        return fd;
    }

    internal struct options_type
    {
        public int on;
        public int more;
    }

    static int keep_alive(int fd)
    {
        options_type options = new options_type { on = 1 };

        return setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &options.on, sizeof(long));
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in at;
        int listener = open_listener(&at);
        int plain = open_plain_listener((ushort)(argc > 1 ? atoi(argv[1]) : 0));
        int client = socket(AF_INET, SOCK_STREAM, 0);
        int server, value = 0;
        socklen_t length = sizeof(int);
        sbyte @byte = (sbyte)'-';
        ssize_t n;

        if (listener == -1 || plain == -1 || client == -1 || keep_alive(client) == -1
            || connect(client, (sockaddr*)&at, (uint)sizeof(sockaddr_in)) == -1 || (server = accept(listener, null, null)) == -1)
        {
            perror("late_options"u8);
            return 1;
        }
        if (getsockopt(client, SOL_SOCKET, SO_KEEPALIVE, &value, &length) == 0)
            printf("kept alive: %d\n"u8, value);
        if (send(server, "s"u8, 1, 0) != 1 || recv(client, &@byte, 1, 0) != 1)
            return 1;
        printf("%c\n"u8, @byte);
        value = 42;
        if ((ulong)send(server, &value, sizeof(int), 0) != sizeof(int))
            return 1;
        n = recv(client, &value, sizeof(int), 0);
        if (n <= 0)
            return 1;
        printf("%d\n"u8, value);
        close(server);
        close(client);
        close(plain);
        close(listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
