using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ManyMessages
{
    /* sendmmsg and recvmmsg */

    static int main()
    {
        int* sv = stackalloc int[2];
        int i, result;
        sbyte** words = stackalloc sbyte*[] { "one"u8.ToPointer(), "two"u8.ToPointer(), "three"u8.ToPointer(), ""u8.ToPointer() };
        sbyte* buffers = stackalloc sbyte[6 * 8];
        iovec* pieces = stackalloc iovec[6];
        mmsghdr* messages = stackalloc mmsghdr[6];
        timespec now = default, wrong = new timespec { tv_nsec = 1000000000 };

        socketpair(AF_UNIX, SOCK_DGRAM, 0, sv);
        memset(messages, 0, (ulong)(6 * sizeof(mmsghdr)));
        for (i = 0; i < 4; i++)
        {
            pieces[i].iov_base = words[i];
            pieces[i].iov_len = strlen(words[i]);
            messages[i].msg_hdr.msg_iov = &pieces[i];
            messages[i].msg_hdr.msg_iovlen = 1;
        }
        printf("sendmmsg %d:"u8, sendmmsg(sv[0], messages, 4, 0));
        for (i = 0; i < 4; i++)
            printf(" %u"u8, messages[i].msg_len);
        printf("\n"u8);

        for (i = 0; i < 6; i++)
        {
            pieces[i].iov_base = buffers + i * 8;
            pieces[i].iov_len = 4;
            messages[i].msg_hdr.msg_iov = &pieces[i];
            messages[i].msg_hdr.msg_iovlen = 1;
            messages[i].msg_len = 99;
        }
        printf("recvmmsg of one %d\n"u8, recvmmsg(sv[1], messages, 1, 0, null));
        result = recvmmsg(sv[1], messages + 1, 5, MSG_WAITFORONE, null);
        printf("recvmmsg MSG_WAITFORONE %d\n"u8, result);
        for (i = 0; i < 1 + result; i++)
            printf("  %u bytes [%.*s] flags %d\n"u8, messages[i].msg_len, (int)messages[i].msg_len, buffers + i * 8, messages[i].msg_hdr.msg_flags);
        result = recvmmsg(sv[1], messages, 6, MSG_DONTWAIT, null);
        printf("recvmmsg of nothing %d %s\n"u8, result, strerror(errno));
        sendmmsg(sv[0], messages, 2, 0);
        printf("recvmmsg without time %d\n"u8, recvmmsg(sv[1], messages, 6, 0, &now));
        result = recvmmsg(sv[1], messages, 6, 0, &wrong);
        printf("recvmmsg with a wrong time %d %s\n"u8, result, strerror(errno));
        result = sendmmsg(0, messages, 1, 0);
        printf("sendmmsg on a file %d %s\n"u8, result, strerror(errno));
        result = sendmmsg(44, messages, 1, 0);
        printf("sendmmsg on no descriptor %d %s\n"u8, result, strerror(errno));
        printf("sendmmsg of none %d\n"u8, sendmmsg(sv[0], messages, 0, 0));
        close(sv[1]);
        result = sendmmsg(sv[0], messages, 2, MSG_NOSIGNAL);
        printf("sendmmsg to nobody %d %s\n"u8, result, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
