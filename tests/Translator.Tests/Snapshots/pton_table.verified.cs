/* What inet_pton() takes for an address, and what not. */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class PtonTable
{
    static readonly sbyte** v4 = (sbyte**)StaticStorage.PointersTo(
        "0.0.0.0"u8, "127.0.0.1"u8, "255.255.255.255"u8, "192.168.1.1"u8,
        "256.1.1.1"u8, "1.2.3"u8, "1.2.3.4.5"u8, "1.2.3.4 "u8, " 1.2.3.4"u8, "01.2.3.4"u8, "0x7f.0.0.1"u8,
        "1..2.3"u8, ""u8, "."u8, "1.2.3.a"u8, "127.1"u8, "00.0.0.0"u8, "1.2.3.1000"u8,
        null);

    static readonly sbyte** v6 = (sbyte**)StaticStorage.PointersTo(
        "::"u8, "::1"u8, "1::"u8, "2001:db8::ff00:42:8329"u8, "2001:0db8:0000:0000:0000:ff00:0042:8329"u8,
        "::ffff:192.0.2.1"u8, "::192.0.2.1"u8, "64:ff9b::1.2.3.4"u8, "1:2:3:4:5:6:7:8"u8, "1:2:3:4:5:6:1.2.3.4"u8,
        ":1"u8, "1:"u8, ":::"u8, "1::2::3"u8, "12345::"u8, "g::"u8, "1:2:3:4:5:6:7"u8, "1:2:3:4:5:6:7:8:9"u8, "::1%lo"u8,
        "1:2:3:4:5:6:7::"u8, "::2:3:4:5:6:7:8"u8, "1::3:4:5:6:7:8"u8, "[::1]"u8, "::1.2.3"u8, "::1.2.3.256"u8, "FE80::ABCD"u8,
        "0:0:0:0:0:0:0:0"u8, "1:0:0:2:0:0:0:3"u8, "1:0:0:2:0:0:3:4"u8, "0:1:0:1:0:1:0:1"u8, ""u8, "1.2.3.4"u8, "1.2.3.4::"u8,
        null);

    static int accepted;
    static int refused;

    static void @try(int family, sbyte* text)
    {
        byte* raw = stackalloc byte[sizeof(in6_addr)];
        sbyte* back = stackalloc sbyte[INET6_ADDRSTRLEN];
        int i, n = family == AF_INET ? 4 : 16;

        memset(raw, 0xee, (ulong)sizeof(in6_addr));
        switch (inet_pton(family, text, raw))
        {
            case 1:
                accepted++;
                printf("\"%s\" = "u8, text);
                for (i = 0; i < n; i++)
                    printf("%02x%s"u8, raw[i], i % 4 == 3 && i < n - 1 ? ":"u8 : ""u8);
                printf(" = %s\n"u8, inet_ntop(family, raw, back, INET6_ADDRSTRLEN));
                break;
            case 0:
                refused++;
                printf("\"%s\": no\n"u8, text);
                break;
            default:
                perror(text);
                break;
        }
    }

    static int main()
    {
        sbyte** p;
        sbyte* small = stackalloc sbyte[8];
        in_addr a;

        for (p = v4; *p != null; p++)
            @try(AF_INET, *p);
        for (p = v6; *p != null; ++p)
            @try(AF_INET6, *p);
        printf("%d accepted, %d refused\n"u8, accepted, refused);

        /* an unknown family, and too little room */
        errno = 0;
        printf("%d "u8, inet_pton(12345, "1.2.3.4"u8, &a));
        printf("%s\n"u8, strerror(errno));
        errno = 0;
        inet_pton(AF_INET, "100.2.3.44"u8, &a);
        if (inet_ntop(AF_INET, &a, small, 8) == null)
            printf("NULL %s\n"u8, strerror(errno));
        a.s_addr = htonl(0x01020304);
        printf("%s\n"u8, inet_ntop(AF_INET, &a, small, 8)); /* it just fits */
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
