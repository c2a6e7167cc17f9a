/* sendmsg and recvmsg: how many pieces, and lengths that are none */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using size_t = ulong;

internal static unsafe class PieceLimits
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static readonly iovec* pieces = StaticStorage.Allocate<iovec>(1100);

    static readonly sbyte* text = StaticStorage.Allocate<sbyte>(2048);

    static int main()
    {
        msghdr message;
        int minus_one = -1;
        int* ends = stackalloc int[2];
        int i;
        socketpair(AF_UNIX, SOCK_DGRAM, 0, ends);
        memset(&message, 0, (ulong)sizeof(msghdr));
        message.msg_iov = pieces;
        for (i = 0; i < 1100; i++)
        {
            pieces[i].iov_base = text + i;
            pieces[i].iov_len = 1;
        }
        message.msg_iovlen = 1024;
        show("send 1024 pieces"u8.ToPointer(), sendmsg(ends[0], &message, 0));
        show("receive them"u8.ToPointer(), recvmsg(ends[1], &message, MSG_DONTWAIT));
        message.msg_iovlen = 1025;
        show("send 1025 pieces"u8.ToPointer(), sendmsg(ends[0], &message, 0));
        show("receive"u8.ToPointer(), recvmsg(ends[1], &message, MSG_DONTWAIT));
        show("writev"u8.ToPointer(), writev(ends[0], pieces, 1025));
        show("writev of -1"u8.ToPointer(), writev(ends[0], pieces, minus_one));
        show("writev of none"u8.ToPointer(), writev(ends[0], pieces, 0));
        message.msg_iovlen = 0;
        show("send no pieces"u8.ToPointer(), sendmsg(ends[0], &message, 0));
        show("receive no pieces"u8.ToPointer(), recvmsg(ends[1], &message, MSG_DONTWAIT));
        show("nothing is left"u8.ToPointer(), recvmsg(ends[1], &message, MSG_DONTWAIT));
        message.msg_iovlen = 1;
        message.msg_iov = null;
        show("pieces at null"u8.ToPointer(), sendmsg(ends[0], &message, 0));
        show("receive into pieces at null"u8.ToPointer(), recvmsg(ends[1], &message, MSG_DONTWAIT));
        message.msg_iov = pieces;
        pieces[0].iov_len = unchecked((size_t)(-1));
        show("a length below zero"u8.ToPointer(), sendmsg(ends[0], &message, 0));
        show("receive a length below zero"u8.ToPointer(), recvmsg(ends[1], &message, MSG_DONTWAIT));
        pieces[0].iov_len = 1;
        pieces[0].iov_base = null;
        show("a piece at null"u8.ToPointer(), sendmsg(ends[0], &message, 0));
        pieces[0].iov_len = 0;
        show("an empty piece at null"u8.ToPointer(), sendmsg(ends[0], &message, 0));
        show("receive it"u8.ToPointer(), recvmsg(ends[1], &message, MSG_DONTWAIT));
        message.msg_name = text;
        message.msg_namelen = 200;
        show("an address that is too long"u8.ToPointer(), sendmsg(ends[0], &message, 0));
        message.msg_namelen = unchecked((uint)-1);
        show("an address below zero"u8.ToPointer(), sendmsg(ends[0], &message, 0));
        show("null"u8.ToPointer(), sendmsg(ends[0], null, 0));
        show("null"u8.ToPointer(), recvmsg(ends[0], null, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
