using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class Credentials
{
    /* SCM_CREDENTIALS: who sent, as the kernel vouches for it */

    static int main()
    {
        int* sv = stackalloc int[2];
        int on = 1;
        sbyte @byte = (sbyte)'c';
        sbyte* control = stackalloc sbyte[(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(ucred) + 7) & ~7UL))];
        iovec data = new iovec { iov_base = &@byte, iov_len = 1 };
        msghdr message = new msghdr { msg_iov = &data, msg_iovlen = 1, msg_control = control, msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(ucred) + 7) & ~7UL)) };
        ucred who;
        socklen_t length = (uint)sizeof(ucred);

        socketpair(AF_UNIX, SOCK_DGRAM, 0, sv);
        printf("SO_PASSCRED %d\n"u8, setsockopt(sv[1], SOL_SOCKET, SO_PASSCRED, &on, sizeof(int)));
        send(sv[0], "c"u8, 1, 0);
        printf("received %zd\n"u8, recvmsg(sv[1], &message, 0));
        cmsghdr* head = CMSG_FIRSTHDR(&message);
        if (head != null && head->cmsg_type == SCM_CREDENTIALS)
        {
            memcpy(&who, CMSG_DATA(head), (ulong)sizeof(ucred));
            printf("length %zu: pid %d uid %d gid %d\n"u8, head->cmsg_len, who.pid == getpid(), who.uid == getuid(), who.gid == getgid());
        }

        /* sent by hand */
        memset(control, 0, (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(ucred) + 7) & ~7UL)));
        message.msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(ucred) + 7) & ~7UL));
        head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_CREDENTIALS;
        head->cmsg_len = (ulong)sizeof(cmsghdr) + (ulong)sizeof(ucred);
        who.pid = getpid();
        who.uid = getuid();
        who.gid = getgid();
        memcpy(CMSG_DATA(head), &who, (ulong)sizeof(ucred));
        printf("sent %zd\n"u8, sendmsg(sv[0], &message, 0));
        message.msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(ucred) + 7) & ~7UL));
        printf("received %zd"u8, recvmsg(sv[1], &message, 0));
        printf(", control length %zu\n"u8, message.msg_controllen);

        printf("SO_PEERCRED %d"u8, getsockopt(sv[0], SOL_SOCKET, SO_PEERCRED, &who, &length));
        printf(" length %u: %d %d %d\n"u8, length, who.pid == getpid(), who.uid == geteuid(), who.gid == getegid());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
