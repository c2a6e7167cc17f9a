/* datagrams between named sockets, and to what is not there */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DatagramNames
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static socklen_t local(sockaddr_un* address, sbyte* path)
    {
        memset(address, 0, (ulong)sizeof(sockaddr_un));
        address->sun_family = AF_UNIX;
        strcpy(address->sun_path, path);
        return (uint)sizeof(sockaddr_un);
    }

    static int main()
    {
        sockaddr_un to, from, sender_name;
        socklen_t length = local(&to, "to.sock"u8.ToPointer());
        int receiver = socket(AF_UNIX, SOCK_DGRAM, 0), sender = socket(AF_UNIX, SOCK_DGRAM, 0), stream = socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr* any = (sockaddr*)&to;
        sbyte* text = stackalloc sbyte[16];
        show("to what is not there"u8.ToPointer(), sendto(sender, "x"u8, 1, 0, any, length));
        show("bind"u8.ToPointer(), bind(receiver, any, length));
        show("sendto"u8.ToPointer(), sendto(sender, "anonymous"u8, 9, 0, any, length));
        length = (uint)sizeof(sockaddr_un);
        show("recvfrom"u8.ToPointer(), recvfrom(receiver, text, 16, 0, (sockaddr*)&from, &length));
        printf("length %u\n"u8, length);
        length = local(&sender_name, "from.sock"u8.ToPointer());
        bind(sender, (sockaddr*)&sender_name, length);
        show("sendto"u8.ToPointer(), sendto(sender, "named"u8, 5, 0, any, length));
        length = (uint)sizeof(sockaddr_un);
        show("recvfrom"u8.ToPointer(), recvfrom(receiver, text, 16, 0, (sockaddr*)&from, &length));
        printf("length %u, %s\n"u8, length, from.sun_path);
        show("answer"u8.ToPointer(), sendto(receiver, "back"u8, 4, 0, (sockaddr*)&from, length));
        show("recv"u8.ToPointer(), recv(sender, text, 16, 0));
        show("send without a peer"u8.ToPointer(), send(sender, "x"u8, 1, 0));
        show("connect"u8.ToPointer(), connect(sender, any, (uint)sizeof(sockaddr_un)));
        show("send"u8.ToPointer(), send(sender, "conn"u8, 4, 0));
        show("recv"u8.ToPointer(), recv(receiver, text, 16, 0));
        show("too large"u8.ToPointer(), sendto(sender, text, 300000, 0, any, (uint)sizeof(sockaddr_un)));
        close(receiver);
        show("send to a closed one"u8.ToPointer(), send(sender, "x"u8, 1, 0));
        show("and again"u8.ToPointer(), send(sender, "x"u8, 1, 0));
        receiver = socket(AF_UNIX, SOCK_DGRAM, 0);
        show("sendto its name"u8.ToPointer(), sendto(receiver, "x"u8, 1, 0, any, (uint)sizeof(sockaddr_un)));
        _ = stream;
        unlink("to.sock"u8);
        unlink("from.sock"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
