/* inet_network_numbers - networks and hosts by the classes of addresses */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using in_addr_t = uint;
using size_t = ulong;

internal static unsafe class InetNetworkNumbers
{
    static readonly sbyte** texts = (sbyte**)StaticStorage.PointersTo(
        "127.1"u8, "10.0.0.1"u8, "0x7f.1.2"u8, "bad"u8, ""u8, "256"u8, "1.256"u8, "08"u8, "1 "u8, "1.2.3.4.5"u8, "1."u8, "1..2"u8, ".1"u8, "1 x"u8, "0xg"u8, "010.020"u8, "0x"u8,
        "1.2.3.4 "u8, "-1"u8, "1.2.3."u8, "4294967295"u8, "0"u8, " 1"u8, "1\t\n"u8);

    static readonly in_addr_t* networks = StaticStorage.Create<in_addr_t>([0, 1, 127, 128, 255, 256, 0xffff, 0x10000, 0xffffff, 0x1000000, 0xc0a80100u]);

    static int main()
    {
        size_t i;

        for (i = 0; i < (ulong)(24 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
            printf("\"%s\" %#x\n"u8, texts[i], inet_network(texts[i]));
        for (i = 0; i < 11 * sizeof(in_addr_t) / sizeof(in_addr_t); i++)
        {
            in_addr address = inet_makeaddr(networks[i], 0x12345678);

            printf("%#x: %s, host %#x, network %#x\n"u8, networks[i], inet_ntoa(address), inet_lnaof(address), inet_netof(address));
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
