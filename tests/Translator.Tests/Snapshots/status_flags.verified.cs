using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class StatusFlags
{
    /* fcntl on sockets: status flags, descriptor flags, duplicates, locks, owners */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

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

    /* both ends of a TCP connection */
    static void make_pair(int* ends)
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        ends[0] = socket(AF_INET, SOCK_STREAM, 0);
        connect(ends[0], (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        ends[1] = accept(listener, null, null);
        close(listener);
    }

    static int main()
    {
        flock @lock = new flock { l_type = F_WRLCK, l_whence = SEEK_SET };
        int* ends = stackalloc int[2];
        int fd, copy;
        make_pair(ends);
        fd = ends[0];
        printf("F_GETFL: %#x\n"u8, fcntl(fd, F_GETFL));
        show("F_SETFL"u8.ToPointer(), fcntl(fd, F_SETFL, O_NONBLOCK | O_APPEND | O_TRUNC | O_WRONLY));
        printf("F_GETFL: %#x\n"u8, fcntl(fd, F_GETFL));
        copy = dup(fd);
        printf("a copy has the same: %#x\n"u8, fcntl(copy, F_GETFL));
        show("F_SETFL of the copy"u8.ToPointer(), fcntl(copy, F_SETFL, 0));
        printf("F_GETFL: %#x\n"u8, fcntl(fd, F_GETFL));
        show("F_GETFD"u8.ToPointer(), fcntl(fd, F_GETFD));
        show("F_SETFD"u8.ToPointer(), fcntl(fd, F_SETFD, FD_CLOEXEC));
        show("F_GETFD"u8.ToPointer(), fcntl(fd, F_GETFD));
        show("F_GETFD of the copy"u8.ToPointer(), fcntl(copy, F_GETFD));
        show("F_SETFD with other bits"u8.ToPointer(), fcntl(fd, F_SETFD, 6));
        show("F_GETFD"u8.ToPointer(), fcntl(fd, F_GETFD));
        show("F_DUPFD from 50 on"u8.ToPointer(), fcntl(fd, F_DUPFD, 50));
        show("F_DUPFD_CLOEXEC from 50 on"u8.ToPointer(), fcntl(fd, F_DUPFD_CLOEXEC, 50));
        show("its flag"u8.ToPointer(), fcntl(51, F_GETFD));
        show("F_DUPFD from -1 on"u8.ToPointer(), fcntl(fd, F_DUPFD, -1));
        show("F_GETLK"u8.ToPointer(), fcntl(fd, F_GETLK, &@lock));
        show("F_GETOWN"u8.ToPointer(), fcntl(fd, F_GETOWN));
        show("F_SETOWN"u8.ToPointer(), fcntl(fd, F_SETOWN, getpid()));
        printf("F_GETOWN is this process: %d\n"u8, fcntl(fd, F_GETOWN) == getpid());
        show("F_SETOWN of nobody"u8.ToPointer(), fcntl(fd, F_SETOWN, 0));
        show("F_GETOWN"u8.ToPointer(), fcntl(fd, F_GETOWN));
        show("F_GETSIG"u8.ToPointer(), fcntl(fd, F_GETSIG));
        show("F_SETSIG"u8.ToPointer(), fcntl(fd, F_SETSIG, 12));
        show("F_GETSIG"u8.ToPointer(), fcntl(fd, F_GETSIG));
        show("F_SETSIG of no signal"u8.ToPointer(), fcntl(fd, F_SETSIG, 100));
        show("a command that is none"u8.ToPointer(), fcntl(fd, 999));
        show("F_GETPIPE_SZ"u8.ToPointer(), fcntl(fd, F_GETPIPE_SZ));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
