/*
 * socketpair_rpc.c - privilege separation: the parent does what the child may
 * not, and the child asks for it over a socketpair: requests and replies with
 * a header, in network byte order, with errors and a descriptor as a result.
 */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using int32_t = int;
using pid_t = int;
using size_t = ulong;
using ssize_t = long;
using uint16_t = ushort;
using uint32_t = uint;

internal static unsafe class SocketpairRpc
{
    const int CALL_ADD = 1;
    const int CALL_REVERSE = 2;
    const int CALL_OPEN = 3;
    const int CALL_FORBIDDEN = 4;
    const int CALL_EXIT = 5;

    [StructLayout(LayoutKind.Explicit, Size = 12)]
    internal struct header
    {
        [FieldOffset(0)]
        public uint16_t call;
        [FieldOffset(2)]
        public uint16_t length;
        [FieldOffset(4)]
        public uint32_t serial;
        [FieldOffset(8)]
        public int32_t error; /* of a reply: 0 or an errno */
    }

    const int MAX_BODY = 2000;

    static int full_read(int fd, void* buffer, size_t size)
    {
        sbyte* p = (sbyte*)buffer;

        while (size > 0)
        {
            ssize_t n = read(fd, p, size);

            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return n == 0 && p == (sbyte*)buffer ? 0 : -1;
            p += n;
            size -= (ulong)n;
        }
        return 1;
    }

    static int full_write(int fd, void* buffer, size_t size)
    {
        sbyte* p = (sbyte*)buffer;

        while (size > 0)
        {
            ssize_t n = write(fd, p, size);

            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return -1;
            p += n;
            size -= (ulong)n;
        }
        return 0;
    }

    static int send_message(int fd, int call, uint32_t serial, int error, void* body, size_t length)
    {
        header h = new header { call = htons((ushort)call), length = htons((ushort)length), serial = htonl(serial), error = (int)htonl((uint)error) };

        if (full_write(fd, &h, (ulong)sizeof(header)) < 0)
            return -1;
        return length != 0 ? full_write(fd, body, length) : 0;
    }

    static int receive_message(int fd, header* h, void* body)
    {
        int r = full_read(fd, h, (ulong)sizeof(header));

        if (r <= 0)
            return r;
        h->call = ntohs(h->call);
        h->length = ntohs(h->length);
        h->serial = ntohl(h->serial);
        h->error = (int)ntohl((uint)h->error);
        if (h->length > MAX_BODY)
        {
            errno = EMSGSIZE;
            return -1;
        }
        return h->length != 0 ? full_read(fd, body, h->length) : 1;
    }

    static void send_descriptor(int fd, int passed)
    {
        sbyte @byte = (sbyte)'D';
        sbyte* control = stackalloc sbyte[(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL))];
        iovec piece = new iovec { iov_base = &@byte, iov_len = 1 };
        msghdr m = new msghdr { msg_iov = &piece, msg_iovlen = 1, msg_control = control, msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL)) };
        cmsghdr* c = CMSG_FIRSTHDR(&m);

        c->cmsg_level = SOL_SOCKET;
        c->cmsg_type = SCM_RIGHTS;
        c->cmsg_len = (ulong)sizeof(cmsghdr) + sizeof(int);
        memcpy(CMSG_DATA(c), &passed, sizeof(int));
        if (sendmsg(fd, &m, 0) < 0)
            perror("sendmsg"u8);
    }

    static int receive_descriptor(int fd)
    {
        sbyte @byte;
        sbyte* control = stackalloc sbyte[(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL))];
        iovec piece = new iovec { iov_base = &@byte, iov_len = 1 };
        msghdr m = new msghdr { msg_iov = &piece, msg_iovlen = 1, msg_control = control, msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL)) };
        int passed = -1;

        if (recvmsg(fd, &m, 0) == 1 && CMSG_FIRSTHDR(&m) != null)
            memcpy(&passed, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(int));
        return passed;
    }

    static readonly byte* body = StaticStorage.Allocate<byte>(MAX_BODY + 1);

    /* the parent's side: serves until the child closes */
    static int monitor(int fd)
    {
        header h;
        int r, calls = 0;

        uint32_t* numbers = stackalloc uint32_t[2];
        while ((r = receive_message(fd, &h, body)) > 0)
        {
            calls++;
            switch ((int)h.call)
            {
                case CALL_ADD:
                    {

                        if (h.length != (ulong)(2 * sizeof(uint32_t)))
                        {
                            send_message(fd, h.call, h.serial, EINVAL, null, 0);
                            break;
                        }
                        memcpy(numbers, body, 2 * sizeof(uint32_t));
                        numbers[0] = htonl(ntohl(numbers[0]) + ntohl(numbers[1]));
                        send_message(fd, h.call, h.serial, 0, numbers, sizeof(uint32_t));
                        break;
                    }
                case CALL_REVERSE:
                    for (int i = 0, k = h.length - 1; i < k; i++, k--)
                    {
                        byte t = body[i];
                        body[i] = body[k];
                        body[k] = t;
                    }
                    send_message(fd, h.call, h.serial, 0, body, h.length);
                    break;
                case CALL_OPEN:
                    {
                        int file;

                        body[h.length] = (byte)'\0';
                        file = open((sbyte*)body, O_RDONLY);
                        send_message(fd, h.call, h.serial, file < 0 ? errno : 0, null, 0);
                        if (file >= 0)
                        {
                            send_descriptor(fd, file);
                            close(file);
                        }
                        break;
                    }
                default:
                    send_message(fd, h.call, h.serial, EPERM, null, 0);
                    break;
            }
        }
        return r < 0 ? -1 : calls;
    }

    static uint32_t next_serial;

    static readonly byte* call_body = StaticStorage.Allocate<byte>(MAX_BODY);

    /* calls the parent; its error, or 0 and the body of its reply */
    static int call(int fd, int number, void* @in, size_t in_length, void* @out, size_t* out_length)
    {
        header h;
        uint32_t serial = ++next_serial;

        if (send_message(fd, number, serial, 0, @in, in_length) < 0)
            return errno;
        if (receive_message(fd, &h, call_body) <= 0)
            return EPIPE;
        if (h.serial != serial || h.call != number)
            return EPROTO;
        if (h.error == 0 && @out != null)
        {
            memcpy(@out, call_body, h.length);
            *out_length = h.length;
        }
        return h.error;
    }

    static void child(int fd)
    {
        uint32_t* numbers = stackalloc uint32_t[] { htonl(4000000000u), htonl(42) };
        uint32_t sum = 0;
        sbyte* text = stackalloc sbyte[MAX_BODY];
        sbyte* back = stackalloc sbyte[MAX_BODY];
        size_t length;
        int error, i, right = 0;

        error = call(fd, CALL_ADD, numbers, 2 * sizeof(uint32_t), &sum, &length);
        printf("add: error %d, sum %lu\n"u8, error, (ulong)ntohl(sum));
        printf("add with too little: %s\n"u8, strerror(call(fd, CALL_ADD, numbers, 3, null, null)));
        for (i = 0; i < 200; i++)
        {
            int size = i * 10;

            for (int k = 0; k < size; k++)
                text[k] = (sbyte)(k * 7 + i);
            length = 1;
            if (call(fd, CALL_REVERSE, text, (ulong)size, back, &length) != 0 || length != (size_t)size)
                continue;
            int k2 = 0;
            while (k2 < size && back[k2] == text[size - 1 - k2])
                k2++;
            right += k2 == size ? 1 : 0;
        }
        printf("%d of 200 texts came back reversed\n"u8, right);
        printf("forbidden: %s\n"u8, strerror(call(fd, CALL_FORBIDDEN, null, 0, null, null)));

        if (chdir("/"u8) == 0 && (error = call(fd, CALL_OPEN, "secret"u8.ToPointer(), 6, null, null)) == 0)
        {
            int file = receive_descriptor(fd);
            ssize_t n = read(file, text, MAX_BODY);

            printf("a file of the parent's folder: %.*s\n"u8, (int)n, text);
            printf("by ourselves: %s\n"u8, open("secret"u8, O_RDONLY) < 0 ? strerror(errno) : "opened"u8.ToPointer());
            close(file);
        }
        printf("open: %s\n"u8, strerror(call(fd, CALL_OPEN, "nothing"u8.ToPointer(), 7, null, null)));
        fflush(stdout);
    }

    static int main()
    {
        int* pair = stackalloc int[2];
        int status, secret;
        pid_t pid;

        if ((secret = open("secret"u8, O_WRONLY | O_CREAT, 384 /* 0600 */)) < 0 || write(secret, "forty-two"u8, 9) != 9 || close(secret) < 0)
        {
            perror("secret"u8);
            return 1;
        }
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0)
        {
            perror("socketpair"u8);
            return 1;
        }
        if ((pid = fork()) < 0)
        {
            perror("fork"u8);
            return 1;
        }
        if (pid == 0)
        {
            close(pair[0]);
            child(pair[1]);
            _exit(0);
        }
        close(pair[1]);
        printf("calls: %d\n"u8, monitor(pair[0]));
        waitpid(pid, &status, 0);
        printf("child: %d\n"u8, WEXITSTATUS(status));
        unlink("secret"u8);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
