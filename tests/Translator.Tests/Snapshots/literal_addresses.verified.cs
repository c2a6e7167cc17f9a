/*
 * literal_addresses.c: socket addresses as compound literals, passed where they are needed
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Unistd;
using in_port_t = ushort;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class LiteralAddresses
{
    /* A datagram socket of this host, on a port that the system chooses. */
    static int bound_socket(in_port_t* port)
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0);
        sockaddr_in self;

        if (fd < 0)
            return -1;
        int literal = 1;
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &literal, sizeof(int));
        timeval literal2 = new timeval { tv_sec = 5 };
        setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &literal2, (uint)sizeof(timeval));
        sockaddr_in literal3 = new sockaddr_in { sin_family = AF_INET,
            sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        if (bind(fd, (sockaddr*)&literal3, (uint)sizeof(sockaddr_in)) < 0)
            return -1;
        socklen_t literal4 = (uint)sizeof(sockaddr_in);
        if (getsockname(fd, (sockaddr*)&self, &literal4) < 0)
            return -1;
        *port = self.sin_port;
        return fd;
    }

    static ssize_t send_text(int fd, sbyte* text, sockaddr_in* to)
    {
        return sendto(fd, text, strlen(text), 0, (sockaddr*)to, (uint)sizeof(sockaddr_in));
    }

    static sockaddr_in loopback(in_port_t port)
    {
        return new sockaddr_in { sin_family = AF_INET, sin_port = port, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
    }

    static int main()
    {
        in_port_t port;
        int fd = bound_socket(&port);
        sbyte* buffer = stackalloc sbyte[32];

        if (fd < 0)
        {
            perror("socket"u8);
            return 1;
        }
        sbyte** literal = stackalloc sbyte*[3];
        for (int i = 0; i < 3; i++)
        {
            /* One object for all rounds, with new contents in each. */
            StaticStorage.Clear(literal, 24);
            literal[0] = "one"u8.ToPointer();
            literal[1] = "two"u8.ToPointer();
            literal[2] = "three"u8.ToPointer();
            sbyte* value = literal[i];
            sockaddr_in literal2 = new sockaddr_in { sin_family = AF_INET, sin_port = port,
                sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
            send_text(fd, value, &literal2);
            ssize_t n = recv(fd, buffer, 32 - 1, 0);
            buffer[n > 0 ? n : 0] = (sbyte)'\0';
            printf("%zd %s\n"u8, n, buffer);
        }
        sockaddr_in to = loopback(port);
        printf("%zd\n"u8, send_text(fd, "four"u8.ToPointer(), &to));
        socklen_t literal3 = (uint)sizeof(sockaddr_in);
        printf("%zd\n"u8, recvfrom(fd, buffer, 32, 0, (sockaddr*)&to, &literal3));
        printf("%s %d\n"u8, inet_ntoa(new in_addr { s_addr = htonl(0x0a000001) }), to.sin_port == port);
        close(fd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
