/* SCM_RIGHTS: open files travel through a socket and get new, the lowest free numbers */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;
using ssize_t = long;

internal static unsafe class PassDescriptors
{
    [StructLayout(LayoutKind.Explicit, Size = 32)]
    internal struct control
    {
        [FieldOffset(0)]
        public fixed sbyte bytes[32];
        [FieldOffset(0)]
        public cmsghdr align;
    }

    static ssize_t send_descriptors(int through, int* fds, int count)
    {
        control control;
        iovec data = new iovec { iov_base = "x"u8.ToPointer(), iov_len = 1 };
        msghdr message = new msghdr { msg_iov = &data, msg_iovlen = 1, msg_control = control.bytes };
        memset(&control, 0, (ulong)sizeof(control));
        message.msg_controllen = (ulong)sizeof(cmsghdr) + (((ulong)count * sizeof(int) + 7) & ~7UL);
        cmsghdr* head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = (ulong)sizeof(cmsghdr) + (ulong)count * sizeof(int);
        memcpy(CMSG_DATA(head), fds, (ulong)count * sizeof(int));
        return sendmsg(through, &message, 0);
    }

    static ssize_t receive_descriptors(int through, int* fds, int* count, size_t room, int flags, int* found)
    {
        control control;
        sbyte @byte = 0;
        iovec data = new iovec { iov_base = &@byte, iov_len = 1 };
        msghdr message = new msghdr { msg_iov = &data, msg_iovlen = 1, msg_control = control.bytes, msg_controllen = room };
        ssize_t result = recvmsg(through, &message, flags);
        *count = 0;
        *found = message.msg_flags;
        for (cmsghdr* head = CMSG_FIRSTHDR(&message); head != null; head = CMSG_NXTHDR(&message, head))
        {
            printf("  level %d type %d length %zu\n"u8, head->cmsg_level, head->cmsg_type, head->cmsg_len);
            if (head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_RIGHTS)
            {
                *count = (int)((head->cmsg_len - ((ulong)sizeof(cmsghdr) + 0)) / sizeof(int));
                memcpy(fds, CMSG_DATA(head), (ulong)*count * sizeof(int));
            }
        }
        printf("  data '%c', control length %zu\n"u8, @byte, message.msg_controllen);
        return result;
    }

    static int main()
    {
        int* sv = stackalloc int[2];
        int* ends = stackalloc int[2];
        int* got = stackalloc int[3];
        int count, flags, i;
        sbyte* text = stackalloc sbyte[16];

        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        pipe(ends);
        printf("pair %d %d, pipe %d %d\n"u8, sv[0], sv[1], ends[0], ends[1]);

        printf("send one: %zd\n"u8, send_descriptors(sv[0], &ends[1], 1));
        close(ends[1]);
        printf("receive: %zd\n"u8, receive_descriptors(sv[1], got, &count, (ulong)sizeof(control), 0, &flags));
        printf("%d descriptor, the number %d, flags %d, close on exec %d\n"u8, count, got[0], flags, fcntl(got[0], F_GETFD));
        printf("write to it: %zd\n"u8, write(got[0], "through"u8, 7));
        printf("read: %zd"u8, read(ends[0], text, 16));
        printf(" %s\n"u8, text);
        close(got[0]);

        int* two = stackalloc int[] { ends[0], sv[0] };
        printf("send two: %zd\n"u8, send_descriptors(sv[0], two, 2));
        printf("receive: %zd\n"u8, receive_descriptors(sv[1], got, &count, (ulong)sizeof(control), MSG_CMSG_CLOEXEC, &flags));
        printf("%d descriptors, %d %d, flags are MSG_CMSG_CLOEXEC %d, close on exec %d\n"u8, count, got[0], got[1],
            flags == MSG_CMSG_CLOEXEC, fcntl(got[0], F_GETFD));
        for (i = 0; i < count; i++)
            close(got[i]);

        /* too little room: what does not fit is closed */
        printf("send two: %zd\n"u8, send_descriptors(sv[0], two, 2));
        printf("receive with room for one: %zd\n"u8, receive_descriptors(sv[1], got, &count, (ulong)sizeof(cmsghdr) + sizeof(int), 0, &flags));
        printf("%d descriptor, truncated %d\n"u8, count, (flags & MSG_CTRUNC) != 0);
        close(got[0]);
        printf("send one: %zd\n"u8, send_descriptors(sv[0], two, 1));
        printf("receive without room: %zd\n"u8, receive_descriptors(sv[1], got, &count, 0, 0, &flags));
        printf("%d descriptors, truncated %d\n"u8, count, (flags & MSG_CTRUNC) != 0);

        int wrong = 77;
        if (send_descriptors(sv[0], &wrong, 1) < 0)
            printf("send one that is not open: %s\n"u8, strerror(errno));
        wrong = -1;
        if (send_descriptors(sv[0], &wrong, 1) < 0)
            printf("send one that is none: %s\n"u8, strerror(errno));
        printf("next descriptor %d\n"u8, dup(0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
