/* gethostby_errors - numeric names and wrong arguments of the older lookups */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;

internal static unsafe class GethostbyErrors
{
    static void show(sbyte* title, hostent* host)
    {
        sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN];

        if (host == null)
            printf("%s: h_errno %d\n"u8, title, h_errno);
        else
        {
            int value = host->h_addr_list[1] == null ? 1 : 0;
            sbyte* inet_ntopResult = inet_ntop(host->h_addrtype, host->h_addr_list[0], text, INET6_ADDRSTRLEN);
            printf("%s: %s, aliases %d, family %d, length %d, %s, one %d\n"u8, title, host->h_name, host->h_aliases[0] != null, host->h_addrtype,
                host->h_length, inet_ntopResult, value);
        }
    }

    static int main()
    {
        byte* address = stackalloc byte[] { 192, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 };

        show("dotted"u8.ToPointer(), gethostbyname("192.0.2.1"u8));
        show("short"u8.ToPointer(), gethostbyname("10.1"u8));
        show("hexadecimal"u8.ToPointer(), gethostbyname("0x7f.1"u8));
        show("too large"u8.ToPointer(), gethostbyname("192.0.2.300"u8));
        show("inet6"u8.ToPointer(), gethostbyname2("2001:db8::1"u8, AF_INET6));
        show("inet6 for inet"u8.ToPointer(), gethostbyname2("192.0.2.1"u8, AF_INET6));
        show("inet for inet6"u8.ToPointer(), gethostbyname("2001:db8::1"u8));
        errno = 0;
        show("family"u8.ToPointer(), gethostbyname2("192.0.2.1"u8, AF_UNIX));
        printf("%s\n"u8, strerror(errno));
        errno = 0;
        show("length"u8.ToPointer(), gethostbyaddr(address, 5, AF_INET));
        printf("%s\n"u8, strerror(errno));
        errno = 0;
        show("family of an address"u8.ToPointer(), gethostbyaddr(address, 4, AF_UNIX));
        printf("%s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
