/* MSG_OOB and sockatmark: one urgent byte, beside the stream or in it */
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
using static CSockTranslate.Runtime.LinuxSockios;
using socklen_t = uint;

internal static unsafe class UrgentData
{
    static int main()
    {
        sockaddr_in address = new sockaddr_in { sin_family = AF_INET };
        socklen_t length = (uint)sizeof(sockaddr_in);
        sbyte* text = stackalloc sbyte[16];
        int on = 1, mark = -1;
        int listener = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0), server;

        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(listener, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        listen(listener, 1);
        getsockname(listener, (sockaddr*)&address, &length);
        connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        server = accept(listener, null, null);

        if (recv(server, text, 1, MSG_OOB) < 0)
            printf("no urgent byte: %s\n"u8, strerror(errno));
        printf("send %zd"u8, send(client, "abc"u8, 3, 0));
        printf(", urgent %zd"u8, send(client, "XU"u8, 2, MSG_OOB));
        printf(", send %zd\n"u8, send(client, "def"u8, 3, 0));

        pollfd wait = new pollfd { fd = server, events = POLLPRI };
        printf("poll %d"u8, poll(&wait, 1, -1));
        printf(", POLLPRI %d\n"u8, (wait.revents & POLLPRI) != 0);
        printf("at the mark %d\n"u8, sockatmark(server));
        printf("urgent %zd"u8, recv(server, text, 16, MSG_OOB));
        printf(" %c\n"u8, text[0]);
        if (recv(server, text, 1, MSG_OOB) < 0)
            printf("urgent again: %s\n"u8, strerror(errno));
        printf("read to the mark %zd"u8, recv(server, text, 16, 0));
        printf(" %.4s\n"u8, text);
        printf("ioctl %d"u8, ioctl(server, SIOCATMARK, &mark));
        printf(" at the mark %d\n"u8, mark);
        printf("the rest %zd"u8, recv(server, text, 16, 0));
        printf(" %.3s, at the mark %d\n"u8, text, sockatmark(server));

        /* in the stream */
        setsockopt(server, SOL_SOCKET, SO_OOBINLINE, &on, sizeof(int));
        send(client, "12"u8, 2, 0);
        send(client, "3"u8, 1, MSG_OOB);
        wait.revents = 0;
        poll(&wait, 1, -1);
        printf("in line %zd"u8, recv(server, text, 16, 0));
        printf(" %.2s, at the mark %d\n"u8, text, sockatmark(server));
        printf("then %zd"u8, recv(server, text, 16, 0));
        printf(" %.1s\n"u8, text);
        if (recv(server, text, 1, MSG_OOB) < 0)
            printf("beside the stream: %s\n"u8, strerror(errno));
        if (sockatmark(0) < 0)
            printf("sockatmark on a file: %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
