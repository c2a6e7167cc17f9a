/* inet_addr(), inet_aton() and inet_ntoa(): addresses as they were written in 1983. */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.ArpaInet;
using in_addr_t = uint;

internal static unsafe class InetLegacy
{
    static readonly sbyte** samples = (sbyte**)StaticStorage.PointersTo(
        "127.0.0.1"u8, "127.1"u8, "10.1.2"u8, "10.258"u8, "0x7f.0.0.1"u8, "0177.0.0.01"u8, "2130706433"u8, "0xffffffff"u8,
        "255.255.255.255"u8, "1.2.3.256"u8, "1.2.65536"u8, "1.16777216"u8, "4294967296"u8, "1.2.3.4 trailing"u8, "1.2.3.4x"u8,
        ""u8, " 1.2.3.4"u8, "1.2.3."u8, "08.1.1.1"u8, "0x"u8, "-1"u8, "1.2.3.4.5"u8, "0"u8, "localhost"u8,
        null);

    static int main()
    {
        sbyte** p;

        for (p = samples; *p != null; p++)
        {
            in_addr a;
            in_addr_t n;

            a.s_addr = 0;
            printf("%-18s"u8, *p);
            if (inet_aton(*p, &a) != 0)
                printf(" aton %-16s"u8, inet_ntoa(a));
            else
                printf(" aton %-16s"u8, "refuses"u8);
            n = inet_addr(*p);
            if (n == INADDR_NONE)
                printf(" addr INADDR_NONE"u8);
            else
                printf(" addr %08x"u8, ntohl(n));
            printf("\n"u8);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
