/* SOCK_SEQPACKET with a name: listen, connect, accept */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class SeqpacketServer
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
        sockaddr_un address;
        int listener = socket(AF_UNIX, SOCK_SEQPACKET, 0), client = socket(AF_UNIX, SOCK_SEQPACKET, 0), server;
        sbyte* text = stackalloc sbyte[16];
        socklen_t length = local(&address, "seq.sock"u8.ToPointer());
        show("bind"u8.ToPointer(), bind(listener, (sockaddr*)&address, length));
        show("listen"u8.ToPointer(), listen(listener, 1));
        show("connect of another type"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&address, length));
        show("connect"u8.ToPointer(), connect(client, (sockaddr*)&address, length));
        server = accept(listener, null, null);
        send(client, "ab"u8, 2, 0);
        send(client, "cde"u8, 3, 0);
        show("recv"u8.ToPointer(), recv(server, text, 16, 0));
        show("recv"u8.ToPointer(), recv(server, text, 16, 0));
        show("unlink"u8.ToPointer(), unlink("seq.sock"u8));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
