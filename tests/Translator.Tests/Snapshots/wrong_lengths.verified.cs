/* wrong_lengths.c: lengths and texts of addresses that are wrong, and do no harm this time */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using in_port_t = ushort;
using socklen_t = uint;

internal static unsafe class WrongLengths
{
    static int bind_loopback(sockaddr_in* at)
    {
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, SOCK_DGRAM, 0);

        memset(at, 0, (ulong)sizeof(sockaddr_in));
        at->sin_family = AF_INET;
        at->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (fd == -1 || bind(fd, (sockaddr*)at, (uint)sizeof(sockaddr_in)) == -1 || getsockname(fd, (sockaddr*)at, &length) == -1)
            return -1;
        return fd;
    }

    static int send_three(int fd, in_port_t port)
    {
        sockaddr_in to; /* its padding is what it is */
        int i;

        to.sin_family = AF_INET;
        to.sin_port = port;
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        for (i = 0; i < 3; i++)
            if (sendto(fd, "abc"u8.ToPointer() + i, 1, 0, (sockaddr*)&to, (uint)sizeof(sockaddr_in)) != 1)
                return -1;
        return 0;
    }

    static void receive_three(int fd, in_port_t port)
    {
        sockaddr_in peer;
        socklen_t length = (uint)sizeof(sockaddr_in);
        sbyte @byte;
        int i;

        for (i = 0; i < 3; i++)
        {
            if (recvfrom(fd, &@byte, 1, 0, (sockaddr*)&peer, &length) != 1)
                return;
            printf("%c from %s %d\n"u8, @byte, peer.sin_port == port ? "itself"u8 : "another"u8, (int)length);
        }
    }

    static void nobody_asks_who(int fd, in_port_t port)
    {
        sockaddr_in peer;
        socklen_t none = 0;
        sbyte @byte;

        if (send_three(fd, port) == -1)
            return;
        if (recvfrom(fd, &@byte, 1, 0, (sockaddr*)&peer, &none) == 1)
            printf("%c from somebody\n"u8, @byte);
    }

    static int bind_local(sbyte* path)
    {
        sockaddr_un name;
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);

        if (fd == -1)
            return -1;
        memset(&name, 0, (ulong)sizeof(sockaddr_un));
        name.sun_family = AF_UNIX;
        strcpy(name.sun_path, path);
        if (bind(fd, (sockaddr*)&name, (uint)sizeof(sockaddr)) == -1)
        {
            close(fd);
            return -1;
        }
        printf("%s is %s\n"u8, path, listen(fd, 1) == 0 ? "open"u8 : "closed"u8);
        return fd;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in at;
        int fd = bind_loopback(&at);
        int local;

        if (fd == -1 || send_three(fd, at.sin_port) == -1)
        {
            perror("udp"u8);
            return 1;
        }
        receive_three(fd, at.sin_port);
        nobody_asks_who(fd, at.sin_port);
        close(fd);
        local = bind_local(argc > 1 ? argv[1] : "door"u8.ToPointer());
        if (local != -1)
            close(local);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
