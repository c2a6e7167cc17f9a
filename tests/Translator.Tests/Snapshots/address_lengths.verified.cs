/* bind, connect and sendto with every length of an address */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class AddressLengths
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static sockaddr_in loopback(int port)
    {
        sockaddr_in address;
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons((ushort)port);
        return address;
    }

    /* a socket with a port of its own, whose address is stored */
    static int make_bound(int type, sockaddr_in* address)
    {
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, type, 0);
        *address = loopback(0);
        bind(fd, (sockaddr*)address, (uint)sizeof(sockaddr_in));
        getsockname(fd, (sockaddr*)address, &length);
        return fd;
    }

    static void lengths(sbyte* kind, int family, int type, void* address, uint longest)
    {
        sbyte* storage = stackalloc sbyte[256];
        sbyte* last = stackalloc sbyte[200];
        uint length;
        memset(storage, 0, 256);
        memcpy(storage, address, longest);
        sbyte* line = stackalloc sbyte[200];
        for (length = 0; length <= 140; length++)
        {
            int fd = socket(family, type, 0), other = socket(family, type, 0);
            sbyte* bound = bind(fd, (sockaddr*)storage, length) < 0 ? strerror(errno) : "done"u8.ToPointer();
            snprintf(line, 200, "%s"u8, bound);
            snprintf(line + strlen(line), 200 - strlen(line), ", %s"u8, connect(other, (sockaddr*)storage, length) < 0 ? strerror(errno) : "done"u8.ToPointer());
            if (type == SOCK_DGRAM)
            {
                close(other);
                other = socket(family, type, 0);
                snprintf(line + strlen(line), 200 - strlen(line), ", %s"u8,
                    sendto(other, "x"u8, 1, 0, (sockaddr*)storage, length) < 0 ? strerror(errno) : "done"u8.ToPointer());
            }
            if (length == 0 || strcmp(line, last) != 0)
                printf("%s, from length %u: %s\n"u8, kind, length, line);
            strcpy(last, line);
            close(fd);
            close(other);
        }
        show("a length below zero"u8.ToPointer(), bind(socket(family, type, 0), (sockaddr*)storage, unchecked((uint)-1)));
        show("no address"u8.ToPointer(), bind(socket(family, type, 0), null, 16));
    }

    static int main()
    {
        sockaddr_in taken, ipv4 = loopback(0);
        sockaddr_in6 ipv6;
        memset(&ipv6, 0, (ulong)sizeof(sockaddr_in6));
        ipv6.sin6_family = AF_INET6;
        ipv6.sin6_addr.s6_addr[15] = 1;
        make_bound(SOCK_DGRAM, &taken);
        lengths("IPv4"u8.ToPointer(), AF_INET, SOCK_DGRAM, &ipv4, (uint)sizeof(sockaddr_in));
        lengths("IPv6"u8.ToPointer(), AF_INET6, SOCK_DGRAM, &ipv6, (uint)sizeof(sockaddr_in6));
        lengths("TCP"u8.ToPointer(), AF_INET, SOCK_STREAM, &ipv4, (uint)sizeof(sockaddr_in));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
