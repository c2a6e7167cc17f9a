/* descriptors end a read: data behind them come with the next one */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using size_t = ulong;

internal static unsafe class DescriptorBoundaries
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    [StructLayout(LayoutKind.Explicit, Size = 24)]
    internal struct control_type
    {
        [FieldOffset(0)]
        public fixed sbyte bytes[24];
        [FieldOffset(0)]
        public cmsghdr align;
    }

    static int main()
    {
        control_type control;
        int* sv = stackalloc int[2];
        sbyte* text = stackalloc sbyte[16];
        iovec data = new iovec { iov_base = "B"u8.ToPointer(), iov_len = 1 };
        msghdr message = new msghdr { msg_iov = &data, msg_iovlen = 1, msg_control = control.bytes, msg_controllen = (ulong)sizeof(control_type) };
        cmsghdr* head = CMSG_FIRSTHDR(&message);
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = (ulong)sizeof(cmsghdr) + sizeof(int);
        memcpy(CMSG_DATA(head), &sv[0], sizeof(int));
        send(sv[0], "A"u8, 1, 0);
        show("sendmsg"u8.ToPointer(), sendmsg(sv[0], &message, 0));
        send(sv[0], "C"u8, 1, 0);
        data.iov_base = text;
        data.iov_len = 16;
        message.msg_controllen = (ulong)sizeof(control_type);
        show("recvmsg"u8.ToPointer(), recvmsg(sv[1], &message, 0));
        printf("control %zu\n"u8, message.msg_controllen);
        message.msg_controllen = (ulong)sizeof(control_type);
        show("recvmsg"u8.ToPointer(), recvmsg(sv[1], &message, 0));
        printf("control %zu\n"u8, message.msg_controllen);
        message.msg_controllen = 0;
        iovec literal = new iovec { iov_base = "D"u8.ToPointer(), iov_len = 1 };
        msghdr literal2 = new msghdr { msg_iov = &literal, msg_iovlen = 1, msg_control = control.bytes, msg_controllen = (ulong)sizeof(control_type) };
        show("read drops descriptors"u8.ToPointer(), sendmsg(sv[0], &literal2, 0));
        show("recv"u8.ToPointer(), recv(sv[1], text, 16, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
