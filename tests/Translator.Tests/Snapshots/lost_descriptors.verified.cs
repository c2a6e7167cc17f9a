/* lost_descriptors.c: descriptors that stay open on the ways out, are closed twice, or are used when they are closed */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using socklen_t = uint;

internal static unsafe class LostDescriptors
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
        if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int)) == -1 || bind(fd, (sockaddr*)at, (uint)sizeof(sockaddr_in)) == -1)
            return -1;
        if (listen(fd, 5) == -1 || getsockname(fd, (sockaddr*)at, &length) == -1)
        {
            perror("listen"u8);
            return -1;
        }
        return fd;
    }

    static int connect_any(sbyte* port)
    {
        addrinfo hints = new addrinfo { ai_family = AF_INET, ai_socktype = SOCK_STREAM, ai_flags = AI_NUMERICHOST };
        addrinfo* list, p;
        int s = -1;

        if (getaddrinfo("127.0.0.1"u8, port, &hints, &list) != 0)
            return -1;
        for (p = list; p != null; p = p->ai_next)
        {
            s = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
            if (s < 0)
                continue;
            if (connect(s, p->ai_addr, p->ai_addrlen) == 0)
                break;
            s = -1;
        }
        freeaddrinfo(list);
        return s;
    }

    static int serve(int listener)
    {
        int rounds;

        for (rounds = 0; rounds < 2; rounds++)
        {
            int c = accept(listener, null, null);
            sbyte @byte;

            if (c < 0)
                return -1;
            if (recv(c, &@byte, 1, 0) != 1)
                continue;
            if (@byte == 'q')
            {
                puts("quit"u8);
                close(c);
                return 0;
            }
            printf("%c\n"u8, @byte);
            close(c);
        }
        return 0;
    }

    static void hang_up(int s, int isLast)
    {
        if (isLast != 0)
        {
            close(s);
        }
        close(s);
    }

    static void shut(int s)
    {
        close(s);
        shutdown(s, SHUT_RDWR);
    }

    static int main()
    {
        sockaddr_in at;
        sbyte* port = stackalloc sbyte[16];
        int listener = open_listener(&at);
        int silent, talking;

        if (listener == -1)
            return 1;
        snprintf(port, 16, "%d"u8, ntohs(at.sin_port));
        silent = connect_any(port);
        talking = connect_any(port);
        if (silent == -1 || talking == -1)
            return 1;
        shut(silent);
        if (send(talking, "q"u8, 1, MSG_NOSIGNAL) != 1 || serve(listener) == -1)
            return 1;
        hang_up(talking, 1);
        close(listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
