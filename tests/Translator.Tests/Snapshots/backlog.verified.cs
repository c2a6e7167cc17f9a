/* a full queue of an AF_UNIX listener: EAGAIN for those who do not wait */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class Backlog
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
        socklen_t length = local(&address, "queue.sock"u8.ToPointer());
        int listener = socket(AF_UNIX, SOCK_STREAM, 0), i;
        bind(listener, (sockaddr*)&address, length);
        listen(listener, 1);
        for (i = 0; i < 4; i++)
            show("connect"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0), (sockaddr*)&address, length));
        printf("accept %d\n"u8, accept(listener, null, null) > 0);
        show("connect"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0), (sockaddr*)&address, length));
        unlink("queue.sock"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
