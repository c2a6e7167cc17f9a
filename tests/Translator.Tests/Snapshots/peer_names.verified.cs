/* peer_names.c: both ends of a connection, and what they are called */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using unsafe name_function = delegate*<int, CSockTranslate.Runtime.sockaddr*, uint*, int>;
using socklen_t = uint;

internal static unsafe class PeerNames
{
    static sockaddr_in6 name_of(int fd, name_function get, sbyte* what)
    {
        sockaddr_storage any;
        sockaddr_in6 result;
        socklen_t length = (uint)sizeof(sockaddr_storage);
        sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN];

        if (get(fd, (sockaddr*)&any, &length) != 0)
        {
            perror(what);
            exit(1);
        }
        memset(&result, 0, (ulong)sizeof(sockaddr_in6));
        if (any.ss_family == AF_INET)
        {
            sockaddr_in* @in = (sockaddr_in*)&any;
            inet_ntop(AF_INET, &@in->sin_addr, text, INET6_ADDRSTRLEN);
            result.sin6_port = @in->sin_port;
        }
        else
        {
            memcpy(&result, &any, (ulong)sizeof(sockaddr_in6));
            inet_ntop(AF_INET6, &result.sin6_addr, text, INET6_ADDRSTRLEN);
        }
        printf("%-18s family %2d, %2u bytes, address %s\n"u8, what, any.ss_family, length, text);
        return result;
    }

    [StructLayout(LayoutKind.Explicit, Size = 28)]
    internal struct address_type
    {
        [FieldOffset(0)]
        public sockaddr any;
        [FieldOffset(0)]
        public sockaddr_in @in;
        [FieldOffset(0)]
        public sockaddr_in6 in6;
    }

    static int try_family(int family)
    {
        address_type address;
        socklen_t length;
        sockaddr_in6 a, b, c, d;
        int listener, client, server;

        memset(&address, 0, (ulong)sizeof(address_type));
        address.any.sa_family = (ushort)family;
        if (family == AF_INET)
        {
            address.@in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            length = (uint)sizeof(sockaddr_in);
        }
        else
        {
            address.in6.sin6_addr = in6addr_loopback;
            length = (uint)sizeof(sockaddr_in6);
        }

        if ((listener = socket(family, SOCK_STREAM, 0)) < 0)
            return -1;
        if (bind(listener, &address.any, length) != 0)
            return -1;
        if (listen(listener, 1) != 0)
            return -1;
        if (getsockname(listener, &address.any, &length) != 0)
            return -1;

        client = socket(family, SOCK_STREAM, 0);
        if (connect(client, &address.any, length) != 0)
            return -1;
        server = accept(listener, null, null);
        if (server < 0)
            return -1;

        a = name_of(client, &getsockname, "client's own"u8.ToPointer());
        b = name_of(client, &getpeername, "client's peer"u8.ToPointer());
        c = name_of(server, &getsockname, "server's own"u8.ToPointer());
        d = name_of(server, &getpeername, "server's peer"u8.ToPointer());
        printf("ports match: %s\n"u8, a.sin6_port == d.sin6_port && b.sin6_port == c.sin6_port ? "yes"u8 : "no"u8);

        close(server);
        close(client);
        close(listener);
        return 0;
    }

    static readonly int* families = StaticStorage.Create<int>([AF_INET, AF_INET6]);

    static int main()
    {
        uint i;

        for (i = 0; i < (ulong)(2 * sizeof(int) / sizeof(int)); i++)
            if (try_family(families[i]) != 0)
            {
                perror("peer_names"u8);
                return 1;
            }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
