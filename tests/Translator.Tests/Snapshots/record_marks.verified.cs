/* MSG_EOR and MSG_TRUNC with SOCK_SEQPACKET */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;

internal static unsafe class RecordMarks
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int* sv = stackalloc int[2];
        sbyte* text = stackalloc sbyte[16];
        iovec into = new iovec { iov_base = text, iov_len = 16 };
        msghdr message = new msghdr { msg_iov = &into, msg_iovlen = 1 };
        socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sv);
        send(sv[0], "whole record"u8, 12, MSG_EOR);
        send(sv[0], "another one"u8, 11, 0);
        show("recvmsg"u8.ToPointer(), recvmsg(sv[1], &message, 0));
        printf("MSG_EOR %d, MSG_TRUNC %d\n"u8, (message.msg_flags & MSG_EOR) != 0, (message.msg_flags & MSG_TRUNC) != 0);
        into.iov_len = 4;
        show("cut"u8.ToPointer(), recvmsg(sv[1], &message, 0));
        printf("MSG_EOR %d, MSG_TRUNC %d\n"u8, (message.msg_flags & MSG_EOR) != 0, (message.msg_flags & MSG_TRUNC) != 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
