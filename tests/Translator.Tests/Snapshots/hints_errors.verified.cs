/* getaddrinfo: hints and arguments that are refused */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class HintsErrors
{
    static void lookup(sbyte* what, sbyte* name, sbyte* service, int family, int type, int flags)
    {
        addrinfo hints;
        addrinfo* list = null;
        int result;
        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_family = family;
        hints.ai_socktype = type;
        hints.ai_flags = flags;
        result = getaddrinfo(name, service, &hints, &list);
        printf("%s: %d %s\n"u8, what, result, result == 0 ? "found"u8.ToPointer() : gai_strerror(result));
        if (result == 0)
            freeaddrinfo(list);
    }

    static int main()
    {
        lookup("no name and no service"u8.ToPointer(), null, null, AF_INET, 0, 0);
        lookup("no name"u8.ToPointer(), null, "80"u8.ToPointer(), AF_INET, SOCK_STREAM, 0);
        lookup("no service"u8.ToPointer(), "127.0.0.1"u8.ToPointer(), null, AF_INET, SOCK_STREAM, 0);
        lookup("a family that is none"u8.ToPointer(), "127.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), 99, SOCK_STREAM, 0);
        lookup("AF_UNIX"u8.ToPointer(), "127.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AF_UNIX, SOCK_STREAM, 0);
        lookup("flags that are none"u8.ToPointer(), "127.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AF_INET, SOCK_STREAM, 0x8000);
        lookup("many flags that are none"u8.ToPointer(), "127.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AF_INET, SOCK_STREAM, 0x7fffffff);
        lookup("AI_CANONNAME without a name"u8.ToPointer(), null, "80"u8.ToPointer(), AF_INET, SOCK_STREAM, AI_CANONNAME);
        lookup("a type that is none"u8.ToPointer(), "127.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AF_INET, 99, 0);
        lookup("IPv6 of an IPv4 address"u8.ToPointer(), "127.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AF_INET6, SOCK_STREAM, 0);
        lookup("IPv4 of an IPv6 address"u8.ToPointer(), "::1"u8.ToPointer(), "80"u8.ToPointer(), AF_INET, SOCK_STREAM, 0);
        lookup("AI_NUMERICHOST of a name"u8.ToPointer(), "localhost"u8.ToPointer(), "80"u8.ToPointer(), AF_INET, SOCK_STREAM, AI_NUMERICHOST);
        lookup("AI_NUMERICSERV of a name"u8.ToPointer(), "127.0.0.1"u8.ToPointer(), "http"u8.ToPointer(), AF_INET, SOCK_STREAM, AI_NUMERICSERV);
        lookup("an empty name"u8.ToPointer(), ""u8.ToPointer(), "80"u8.ToPointer(), AF_INET, SOCK_STREAM, AI_NUMERICHOST);
        lookup("AI_PASSIVE"u8.ToPointer(), null, "80"u8.ToPointer(), AF_INET, SOCK_STREAM, AI_PASSIVE);
        lookup("AI_ADDRCONFIG"u8.ToPointer(), "127.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AF_INET, SOCK_STREAM, AI_ADDRCONFIG);
        lookup("AI_ALL alone"u8.ToPointer(), "127.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AF_INET, SOCK_STREAM, AI_ALL);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
