/* calls on AF_UNIX streams in every state */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class StreamStates
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
        socklen_t length = local(&address, "states.sock"u8.ToPointer());
        int fresh = socket(AF_UNIX, SOCK_STREAM, 0), listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0);
        sbyte @byte;
        show("recv, not connected"u8.ToPointer(), recv(fresh, &@byte, 1, 0));
        show("send, not connected"u8.ToPointer(), send(fresh, "x"u8, 1, MSG_NOSIGNAL));
        show("sendto, not connected"u8.ToPointer(), sendto(fresh, "x"u8, 1, MSG_NOSIGNAL, (sockaddr*)&address, length));
        show("accept, not listening"u8.ToPointer(), accept(fresh, null, null));
        show("getpeername, not connected"u8.ToPointer(), getpeername(fresh, (sockaddr*)&address, &length));
        length = local(&address, "states.sock"u8.ToPointer());
        bind(listener, (sockaddr*)&address, length);
        listen(listener, 1);
        show("recv, listening"u8.ToPointer(), recv(listener, &@byte, 1, 0));
        show("send, listening"u8.ToPointer(), send(listener, "x"u8, 1, MSG_NOSIGNAL));
        fcntl(listener, F_SETFL, O_NONBLOCK);
        show("accept, nobody there"u8.ToPointer(), accept(listener, null, null));
        show("connect"u8.ToPointer(), connect(client, (sockaddr*)&address, length));
        show("connected before it is accepted: send"u8.ToPointer(), send(client, "early"u8, 5, 0));
        show("bind of a connected one"u8.ToPointer(), bind(client, (sockaddr*)&address, length));
        show("datagram calls: listen"u8.ToPointer(), listen(socket(AF_UNIX, SOCK_DGRAM, 0), 1));
        show("datagram calls: accept"u8.ToPointer(), accept(socket(AF_UNIX, SOCK_DGRAM, 0), null, null));
        close(listener);
        show("the listener is gone: recv"u8.ToPointer(), recv(client, &@byte, 1, 0));
        show("and send"u8.ToPointer(), send(client, "x"u8, 1, MSG_NOSIGNAL));
        unlink("states.sock"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
