/* unchecked_results.c: both ends of a connection, and nobody looks whether anything worked */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using socklen_t = uint;

internal static unsafe class UncheckedResults
{
    static void talk(int from, int to, sbyte* text)
    {
        sbyte* answer = stackalloc sbyte[32];
        pollfd ready = new pollfd { fd = to, events = POLLIN };

        write(from, text, strlen(text));
        poll(&ready, 1, -1);
        memset(answer, 0, 32);
        read(to, answer, 32 - 1); /* short enough for one piece */
        printf("got %s\n"u8, answer);
    }

    static void answer_datagram()
    {
        sockaddr_in at;
        socklen_t length = (uint)sizeof(sockaddr_in);
        sbyte @byte = (sbyte)'?';
        int one = socket(AF_INET, SOCK_DGRAM, 0);
        int other = socket(AF_INET, SOCK_DGRAM, 0);

        memset(&at, 0, (ulong)sizeof(sockaddr_in));
        at.sin_family = AF_INET;
        inet_pton(AF_INET, "127.0.0.1"u8, &at.sin_addr);
        bind(one, (sockaddr*)&at, (uint)sizeof(sockaddr_in));
        if (getsockname(one, (sockaddr*)&at, &length) == 0)
            sendto(other, "!"u8, 1, 0, (sockaddr*)&at, (uint)sizeof(sockaddr_in));
        recvfrom(one, &@byte, 1, 0, null, null);
        printf("datagram %c\n"u8, @byte);
        close(one);
        close(other);
    }

    static int main()
    {
        sockaddr_in at;
        socklen_t length = (uint)sizeof(sockaddr_in);
        sbyte* text = stackalloc sbyte[INET_ADDRSTRLEN];
        fd_set set;
        int on = 1;
        int listener, client, server;

        listener = socket(AF_INET, SOCK_STREAM, 0);
        memset(&at, 0, (ulong)sizeof(sockaddr_in));
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(listener, (sockaddr*)&at, (uint)sizeof(sockaddr_in));
        listen(listener, 5);
        if (getsockname(listener, (sockaddr*)&at, &length) == -1)
            return 1;

        client = socket(AF_INET, SOCK_STREAM, 0);
        connect(client, (sockaddr*)&at, (uint)sizeof(sockaddr_in));
        FD_ZERO(&set);
        FD_SET(listener, &set);
        select(listener + 1, &set, null, null, null);
        server = accept(listener, null, null);
        inet_ntop(AF_INET, &at.sin_addr, text, INET_ADDRSTRLEN);
        printf("connected to %s\n"u8, text);
        setsockopt(server, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof(int));

        talk(client, server, "hello"u8.ToPointer());
        talk(server, client, "good bye"u8.ToPointer());
        send(client, "x"u8, 1, 0);
        recv(server, text, 1, 0);
        printf("and %c\n"u8, text[0]);
        answer_datagram();
        close(server);
        close(client);
        close(listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
