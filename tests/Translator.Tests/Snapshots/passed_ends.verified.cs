/*
 * passed_ends - ends of pairs of sockets and of pipes that travel to another process, where they go on working
 *
 * usage: passed_ends listen  NAME
 *        passed_ends connect NAME
 *
 * NAME is that of a UNIX-domain stream socket, @… an abstract one. For each kind the client makes a pair, passes one end with
 * SCM_RIGHTS and talks to it through the other.
 */


using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.SysUn;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class PassedEnds
{
    const int ROUNDS = 50;

    internal struct pairs_type
    {
        public sbyte letter;
        public int type;
    }
    static readonly pairs_type* pairs = StaticStorage.Create<pairs_type>([new pairs_type { letter = (sbyte)'s', type = SOCK_STREAM }, new pairs_type { letter = (sbyte)'d', type = SOCK_DGRAM }, new pairs_type { letter = (sbyte)'q', type = SOCK_SEQPACKET }]);

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static socklen_t make_address(sbyte* name, sockaddr_un* un)
    {
        memset(un, 0, (ulong)sizeof(sockaddr_un));
        un->sun_family = AF_UNIX;
        strncpy(un->sun_path, name, 108 - 1);
        if (name[0] == '@')
            un->sun_path[0] = (sbyte)'\0';
        return (uint)(2UL + strlen(name) + (ulong)(name[0] != '@' ? 1 : 0));
    }

    [StructLayout(LayoutKind.Explicit, Size = 24)]
    internal struct control_type
    {
        [FieldOffset(0)]
        public fixed sbyte space[24];
        [FieldOffset(0)]
        public cmsghdr align;
    }

    /* Passes a descriptor along with a letter. */
    static void pass(int over, sbyte letter, int fd)
    {
        control_type control;
        iovec part = new iovec { iov_base = &letter, iov_len = 1 };
        msghdr message = new msghdr { msg_name = null };
        cmsghdr* header;

        memset(&control, 0, (ulong)sizeof(control_type));
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.space;
        message.msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL));
        header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = (ulong)sizeof(cmsghdr) + sizeof(int);
        memcpy(CMSG_DATA(header), &fd, sizeof(int));
        if (sendmsg(over, &message, MSG_NOSIGNAL) != 1)
            die("sendmsg"u8.ToPointer());
        close(fd);
    }

    [StructLayout(LayoutKind.Explicit, Size = 24)]
    internal struct union_control_type
    {
        [FieldOffset(0)]
        public fixed sbyte space[24];
        [FieldOffset(0)]
        public cmsghdr align;
    }

    /* Takes a letter and the descriptor that comes with it; 0 at the end. */
    static sbyte take(int from, int* fd)
    {
        union_control_type control;
        sbyte letter = 0;
        iovec part = new iovec { iov_base = &letter, iov_len = 1 };
        msghdr message = new msghdr { msg_name = null };
        cmsghdr* header;
        ssize_t n;

        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.space;
        message.msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL));
        *fd = -1;
        if ((n = recvmsg(from, &message, 0)) == -1)
            die("recvmsg"u8.ToPointer());
        header = n == 1 ? CMSG_FIRSTHDR(&message) : null;
        if (header != null && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS)
            memcpy(fd, CMSG_DATA(header), sizeof(int));
        return letter;
    }

    static void serve(int from)
    {
        int fd;
        sbyte letter;

        sbyte* buffer = stackalloc sbyte[8192];
        while ((letter = take(from, &fd)) != 0)
        {
            uint sum = 0;
            long total = 0, records = 0;
            ssize_t n;

            if (fd == -1)
            {
                printf("%c: no descriptor came\n"u8, letter);
                continue;
            }
            if (letter == 'w')
            {
                /* the end of a pipe that is written to */
                for (records = 0; records < ROUNDS; records++)
                    if (write(fd, "0123456789"u8, 10) != 10)
                        die("write"u8.ToPointer());
                printf("%c: wrote %ld\n"u8, letter, records * 10);
                close(fd);
                continue;
            }
            while ((n = read(fd, buffer, 8192)) > 0)
            {
                ssize_t i;

                for (i = 0; i < n; i++)
                    sum = sum * 31 + (byte)buffer[i];
                total += n;
                records++;
                if (letter == 'd' && n == 3)
                    break; /* datagrams have no end of their own */
            }
            if (n == -1)
                die("read"u8.ToPointer());
            printf("%c: %ld bytes"u8, letter, total);
            if (letter == 'd' || letter == 'q')
                printf(" in %ld records"u8, records);
            printf(", checksum %08x\n"u8, sum);
            if (letter != 'r' && (ulong)send(fd, &sum, sizeof(uint), MSG_NOSIGNAL) != sizeof(uint))
                die("send"u8.ToPointer());
            close(fd);
        }
    }

    /* Sends records of growing sizes, and returns their checksum. */
    static uint send_records(int fd)
    {
        uint sum = 0;
        int i, j;

        byte* record = stackalloc byte[ROUNDS * 80];
        for (i = 1; i <= ROUNDS; i++)
        {

            for (j = 0; j < i * 80; j++)
            {
                record[j] = (byte)(i * j >> 2);
                sum = sum * 31 + record[j];
            }
            if (write(fd, record, (ulong)(i * 80)) != i * 80)
                die("write"u8.ToPointer());
        }
        return sum;
    }

    static void connect_all(int over)
    {
        size_t i;
        int* ends = stackalloc int[2];
        uint sum;
        sbyte* buffer = stackalloc sbyte[4096];
        ssize_t n;
        long total = 0;

        for (i = 0; i < (ulong)(3 * sizeof(pairs_type)) / (ulong)sizeof(pairs_type); i++)
        {
            uint answer = 0;
            sbyte* last;

            if (socketpair(AF_UNIX, pairs[i].type, 0, ends) == -1)
                die("socketpair"u8.ToPointer());
            pass(over, pairs[i].letter, ends[1]);
            sum = send_records(ends[0]);
            if (pairs[i].letter == 'd')
            {
                if (send(ends[0], "end"u8, 3, 0) != 3)
                    die("send"u8.ToPointer());
                for (last = "end"u8.ToPointer(); *last != '\0'; last++)
                    sum = sum * 31 + (byte)*last;
            }
            else if (shutdown(ends[0], SHUT_WR) == -1)
            {
                die("shutdown"u8.ToPointer());
            }
            if ((ulong)recv(ends[0], &answer, sizeof(uint), 0) != sizeof(uint))
                die("recv"u8.ToPointer());
            printf("%c: %s\n"u8, pairs[i].letter, answer == sum ? "the same"u8 : "different"u8);
            close(ends[0]);
        }

        if (pipe(ends) == -1)
            die("pipe"u8.ToPointer());
        pass(over, (sbyte)'r', ends[0]);
        sum = send_records(ends[1]);
        close(ends[1]);
        printf("r: checksum %08x\n"u8, sum);

        if (pipe(ends) == -1)
            die("pipe"u8.ToPointer());
        pass(over, (sbyte)'w', ends[1]);
        while ((n = read(ends[0], buffer, 4096)) > 0)
            total += n;
        printf("w: %ld bytes\n"u8, total);
        close(ends[0]);
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_un address;
        socklen_t length;
        int fd, client;

        if (argc != 3)
        {
            fprintf(stderr, "usage: %s listen|connect NAME\n"u8, argv[0]);
            return 2;
        }
        length = make_address(argv[2], &address);
        if ((fd = socket(AF_UNIX, SOCK_STREAM, 0)) == -1)
            die("socket"u8.ToPointer());
        if (strcmp(argv[1], "connect"u8) == 0)
        {
            if (connect(fd, (sockaddr*)&address, length) == -1)
                die("connect"u8.ToPointer());
            connect_all(fd);
            close(fd);
            return 0;
        }
        if (bind(fd, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (listen(fd, 1) == -1)
            die("listen"u8.ToPointer());
        printf("listening\n"u8);
        fflush(stdout);
        if ((client = accept(fd, null, null)) == -1)
            die("accept"u8.ToPointer());
        serve(client);
        close(client);
        close(fd);
        if (argv[2][0] != '@')
            unlink(argv[2]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
