/* calls of files on sockets: read, write, lseek, fstat, fsync, ftruncate, pread */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class FileCalls
{
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

    static void* nothing;

    static void all(sbyte* kind, int fd, int peer)
    {
        stat status;
        sbyte* text = stackalloc sbyte[8];
        iovec* pieces = stackalloc iovec[] { new iovec { iov_base = text, iov_len = 1 }, new iovec { iov_base = text + 1, iov_len = 2 } };
        printf("%s\n"u8, kind);
        show("  write"u8.ToPointer(), write(fd, "abc"u8, 3));
        show("  readv"u8.ToPointer(), readv(peer, pieces, 2));
        show("  write nothing"u8.ToPointer(), write(fd, null, 0));
        show("  read nothing"u8.ToPointer(), read(fd, text, 0));
        show("  lseek"u8.ToPointer(), lseek(fd, 0, SEEK_CUR));
        show("  pread"u8.ToPointer(), pread(fd, text, 1, 0));
        show("  pwrite"u8.ToPointer(), pwrite(fd, text, 1, 0));
        show("  fsync"u8.ToPointer(), fsync(fd));
        show("  ftruncate"u8.ToPointer(), ftruncate(fd, 0));
        show("  fstat"u8.ToPointer(), fstat(fd, &status));
        int S_ISREGResult = S_ISREG(status.st_mode);
        printf("  a socket: %d, a file: %d, size %ld\n"u8, S_ISSOCK(status.st_mode), S_ISREGResult, status.st_size);
        show("  write null"u8.ToPointer(), write(fd, nothing, 3));
        show("  fcntl F_GETFL"u8.ToPointer(), fcntl(fd, F_GETFL));
        show("  close"u8.ToPointer(), close(fd));
        show("  close again"u8.ToPointer(), close(fd));
        show("  read"u8.ToPointer(), read(fd, text, 1));
    }

    static int main()
    {
        int* ends = stackalloc int[2];
        int* local = stackalloc int[2];
        make_pair(ends);
        all("TCP"u8.ToPointer(), ends[0], ends[1]);
        socketpair(AF_UNIX, SOCK_STREAM, 0, local);
        all("local stream"u8.ToPointer(), local[0], local[1]);
        socketpair(AF_UNIX, SOCK_SEQPACKET, 0, local);
        all("local packets"u8.ToPointer(), local[0], local[1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
