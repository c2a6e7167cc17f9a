/* SCM_RIGHTS into control buffers of every size: what fits comes, the rest is closed */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;

internal static unsafe class CutRights
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int send_files(int fd, int* files, int count)
    {
        sbyte* control = stackalloc sbyte[(int)((ulong)sizeof(cmsghdr) + (((size_t)(8 * sizeof(int)) + 7) & ~7UL))];
        iovec piece = new iovec { iov_base = "x"u8.ToPointer(), iov_len = 1 };
        msghdr message;
        cmsghdr* head;
        memset(&message, 0, (ulong)sizeof(msghdr));
        memset(control, 0, (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)(8 * sizeof(int)) + 7) & ~7UL)));
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = (ulong)sizeof(cmsghdr) + (((ulong)count * sizeof(int) + 7) & ~7UL);
        head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = (ulong)sizeof(cmsghdr) + (ulong)count * sizeof(int);
        memcpy(CMSG_DATA(head), files, (ulong)count * sizeof(int));
        return (int)sendmsg(fd, &message, 0);
    }

    static int main()
    {
        int* ends = stackalloc int[2];
        int* files = stackalloc int[3];
        int size;
        socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
        pipe(files);
        files[2] = dup(0);
        sbyte* control = stackalloc sbyte[64];
        sbyte* text = stackalloc sbyte[4];
        int* numbers = stackalloc int[3];
        for (size = 0; size <= 40; size += 4)
        {
            iovec piece = new iovec { iov_base = text, iov_len = 4 };
            msghdr message;
            cmsghdr* head;
            StaticStorage.Clear(numbers, 12);
            numbers[0] = -1;
            numbers[1] = -1;
            numbers[2] = -1;
            int count = 0, i;
            show("send"u8.ToPointer(), send_files(ends[0], files, 3));
            memset(&message, 0, (ulong)sizeof(msghdr));
            message.msg_iov = &piece;
            message.msg_iovlen = 1;
            message.msg_control = control;
            message.msg_controllen = (ulong)size;
            show("recv"u8.ToPointer(), recvmsg(ends[1], &message, 0));
            head = CMSG_FIRSTHDR(&message);
            if (head != null)
            {
                count = (int)((head->cmsg_len - ((ulong)sizeof(cmsghdr) + 0)) / sizeof(int));
                memcpy(numbers, CMSG_DATA(head), (ulong)count * sizeof(int));
            }
            printf("room %d: %d files (%d %d %d), length %lu, cut %d\n"u8, size, count, numbers[0], numbers[1], numbers[2],
                message.msg_controllen, (message.msg_flags & MSG_CTRUNC) != 0);
            for (i = 0; i < count; i++)
                close(numbers[i]);
        }
        files[1] = 99;
        show("one is closed"u8.ToPointer(), send_files(ends[0], files, 3));
        show("none"u8.ToPointer(), send_files(ends[0], files, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
