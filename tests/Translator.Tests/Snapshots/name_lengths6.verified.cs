/* getsockname and getpeername with every length */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class NameLengths6
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
        int listener = socket(AF_INET6, SOCK_STREAM, 0), client = socket(AF_INET6, SOCK_STREAM, 0);
        sockaddr_in6 address;
        uint size;
        socklen_t length = (uint)sizeof(sockaddr_in6);
        memset(&address, 0, (ulong)sizeof(sockaddr_in6));
        address.sin6_family = AF_INET6;
        address.sin6_addr.s6_addr[15] = 1;
        bind(listener, (sockaddr*)&address, (uint)sizeof(sockaddr_in6));
        listen(listener, 1);
        getsockname(listener, (sockaddr*)&address, &length);
        show("connect"u8.ToPointer(), connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in6)));
        byte* bytes = stackalloc byte[48];
        for (size = 0; size <= 40; size += 4)
        {
            uint untouched;
            length = size;
            memset(bytes, 0xee, 48);
            show("getpeername"u8.ToPointer(), getpeername(client, (sockaddr*)bytes, &length));
            for (untouched = 48; untouched > 0 && bytes[untouched - 1] == 0xee; untouched--)
                ;
            printf("room %u: length %u, %u bytes written\n"u8, size, length, untouched);
            length = size;
            show("getsockname"u8.ToPointer(), getsockname(client, (sockaddr*)bytes, &length));
            printf("room %u: length %u\n"u8, size, length);
        }
        length = unchecked((uint)-4);
        show("a length below zero"u8.ToPointer(), getsockname(client, (sockaddr*)&address, &length));
        length = (uint)sizeof(sockaddr_in6);
        show("no memory"u8.ToPointer(), getsockname(client, null, &length));
        show("no length"u8.ToPointer(), getsockname(client, (sockaddr*)&address, null));
        length = 0;
        show("nothing is wanted"u8.ToPointer(), getsockname(client, null, &length));
        printf("%u\n"u8, length);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
