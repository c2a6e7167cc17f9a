/* a connected datagram socket takes only what its peer sends */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DatagramFilter
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
        sockaddr_un a, b, c;
        socklen_t length = local(&a, "a.sock"u8.ToPointer());
        int* fds = stackalloc int[3];
        int i;
        sbyte* text = stackalloc sbyte[8];
        local(&b, "b.sock"u8.ToPointer());
        local(&c, "c.sock"u8.ToPointer());
        sockaddr_un** names = stackalloc sockaddr_un*[] { &a, &b, &c };
        for (i = 0; i < 3; i++)
        {
            fds[i] = socket(AF_UNIX, SOCK_DGRAM, 0);
            bind(fds[i], (sockaddr*)names[i], length);
        }
        show("a connects to b"u8.ToPointer(), connect(fds[0], (sockaddr*)&b, length));
        show("c sends to a"u8.ToPointer(), sendto(fds[2], "x"u8, 1, 0, (sockaddr*)&a, length));
        show("b sends to a"u8.ToPointer(), sendto(fds[1], "y"u8, 1, 0, (sockaddr*)&a, length));
        show("a receives"u8.ToPointer(), recv(fds[0], text, 8, 0));
        show("a sends to b"u8.ToPointer(), send(fds[0], "z"u8, 1, 0));
        show("b receives"u8.ToPointer(), recv(fds[1], text, 8, 0));
        show("nothing else"u8.ToPointer(), recv(fds[0], text, 8, MSG_DONTWAIT));
        for (i = 0; i < 3; i++)
            unlink(names[i]->sun_path);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
