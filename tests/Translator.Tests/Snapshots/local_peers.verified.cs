/* who connected, as accept and getpeername tell */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class LocalPeers
{
    static socklen_t local(sockaddr_un* address, sbyte* path)
    {
        memset(address, 0, (ulong)sizeof(sockaddr_un));
        address->sun_family = AF_UNIX;
        strcpy(address->sun_path, path);
        return (uint)sizeof(sockaddr_un);
    }

    static int main()
    {
        sockaddr_un address, own, peer;
        socklen_t length = local(&address, "server.sock"u8.ToPointer()), size = (uint)sizeof(sockaddr_un);
        int listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0), server;
        bind(listener, (sockaddr*)&address, length);
        listen(listener, 2);
        connect(client, (sockaddr*)&address, length);
        server = accept(listener, (sockaddr*)&peer, &size);
        printf("accept of a client without a name: length %u, family %d\n"u8, size, peer.sun_family == AF_UNIX);
        size = (uint)sizeof(sockaddr_un);
        getpeername(client, (sockaddr*)&peer, &size);
        printf("the client's peer: %u %s\n"u8, size, peer.sun_path);
        size = (uint)sizeof(sockaddr_un);
        getsockname(server, (sockaddr*)&peer, &size);
        printf("the accepted one's own name: %u %s\n"u8, size, peer.sun_path);
        close(client);
        client = socket(AF_UNIX, SOCK_STREAM, 0);
        length = local(&own, "client.sock"u8.ToPointer());
        bind(client, (sockaddr*)&own, length);
        connect(client, (sockaddr*)&address, length);
        size = (uint)sizeof(sockaddr_un);
        server = accept(listener, (sockaddr*)&peer, &size);
        printf("a client with a name: %u %s\n"u8, size, peer.sun_path);
        unlink("server.sock"u8);
        unlink("client.sock"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
