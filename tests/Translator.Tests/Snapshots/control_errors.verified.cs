/* control messages that sendmsg refuses */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using size_t = ulong;

internal static unsafe class ControlErrors
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
        int fd = 0;
        iovec data = new iovec { iov_base = "x"u8.ToPointer(), iov_len = 1 };
        msghdr message = new msghdr { msg_iov = &data, msg_iovlen = 1, msg_control = control.bytes, msg_controllen = (ulong)sizeof(control_type) };
        cmsghdr* head = CMSG_FIRSTHDR(&message);
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        memset(&control, 0, (ulong)sizeof(control_type));
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = 3;
        show("shorter than a head"u8.ToPointer(), sendmsg(sv[0], &message, 0));
        head->cmsg_len = 1000;
        show("longer than the memory"u8.ToPointer(), sendmsg(sv[0], &message, 0));
        head->cmsg_len = (ulong)sizeof(cmsghdr) + sizeof(int);
        head->cmsg_type = 77;
        show("a type that is none"u8.ToPointer(), sendmsg(sv[0], &message, 0));
        head->cmsg_level = IPPROTO_IP;
        show("another protocol's is passed over"u8.ToPointer(), sendmsg(sv[0], &message, 0));
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        fd = sv[0];
        memcpy(CMSG_DATA(head), &fd, sizeof(int));
        message.msg_controllen = 4;
        show("no room for a head"u8.ToPointer(), sendmsg(sv[0], &message, 0));
        message.msg_controllen = (ulong)sizeof(control_type);
        show("on UDP"u8.ToPointer(), sendmsg(socket(AF_INET, SOCK_DGRAM, 0), &message, 0));
        data.iov_len = 0;
        show("without data, on a stream"u8.ToPointer(), sendmsg(sv[0], &message, 0));
        show("nothing came of that"u8.ToPointer(), recv(sv[1], control.bytes, 1, MSG_DONTWAIT));
        show("nothing more"u8.ToPointer(), recv(sv[1], control.bytes, 1, MSG_DONTWAIT));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
