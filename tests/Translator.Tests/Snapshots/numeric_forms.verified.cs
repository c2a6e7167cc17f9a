/* getaddrinfo: every way to write an address in numbers, with every family */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class NumericForms
{
    static void lookup(sbyte* name, int family, int flags)
    {
        addrinfo hints;
        addrinfo* list = null;
        sbyte* text = stackalloc sbyte[NI_MAXHOST];
        int result;
        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_family = family;
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = flags;
        result = getaddrinfo(name, "1"u8, &hints, &list);
        printf("%s family %d flags %#x: "u8, name, family, flags);
        if (result != 0)
        {
            printf("%s\n"u8, gai_strerror(result));
            return;
        }
        getnameinfo(list->ai_addr, list->ai_addrlen, text, NI_MAXHOST, null, 0, NI_NUMERICHOST);
        printf("%s%s%s%s\n"u8, text, list->ai_canonname == null ? ""u8 : ", "u8, list->ai_canonname == null ? ""u8.ToPointer() : list->ai_canonname,
            list->ai_next == null ? ""u8 : ", and more"u8);
        freeaddrinfo(list);
    }

    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo(
        "127.0.0.1"u8, "127.1"u8, "127.0.1"u8, "2130706433"u8, "0x7f.1"u8, "0177.0.0.01"u8, "0x7f000001"u8, "127.0.0.256"u8, "256.0.0.1"u8, "1.2.3.4.5"u8, "127.0.0.1."u8,
        "1.2.3"u8, "4294967296"u8, "09.0.0.1"u8, "::1"u8, "::"u8, "1::2::3"u8, "::ffff:127.0.0.1"u8, "::ffff:7f00:1"u8, "fe80::1"u8, "::1%lo"u8, "fe80::1%lo"u8, "fe80::1%1"u8, "fe80::1%nosuchinterface"u8,
        "[::1]"u8, "0:0:0:0:0:0:0:1"u8, "1:2:3:4:5:6:7:8"u8, "1:2:3:4:5:6:7:8:9"u8, "12345::"u8, "::127.0.0.1"u8, "0.0.0.0"u8, "255.255.255.255"u8);

    static int main()
    {
        uint i;
        for (i = 0; i < (ulong)(32 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            lookup(names[i], AF_UNSPEC, AI_NUMERICHOST);
            lookup(names[i], AF_INET, AI_NUMERICHOST);
            lookup(names[i], AF_INET6, AI_NUMERICHOST);
            lookup(names[i], AF_INET6, AI_NUMERICHOST | AI_V4MAPPED);
            lookup(names[i], AF_INET6, AI_NUMERICHOST | AI_V4MAPPED | AI_ALL);
            lookup(names[i], AF_UNSPEC, AI_NUMERICHOST | AI_CANONNAME);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
