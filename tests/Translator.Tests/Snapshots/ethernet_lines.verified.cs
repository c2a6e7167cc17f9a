/* ether_line and its kin: lines of ethers(5) */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.NetinetEther;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class EthernetLines
{
    static readonly sbyte** lines = (sbyte**)StaticStorage.PointersTo(
        "08:00:20:00:61:ca galileo"u8, "8:0:20:0:61:ca   tab\t# comment"u8, "1:2:3:4:5:6\tname z"u8, "aa:bb:cc:dd:ee:ff x#y"u8, "01:02:03:04:05:06:07 x"u8,
        "1:2:3:4:5:6 "u8, "1:2:3:4:5:6"u8, "1:2:3:4:5:6#x"u8, "1:2:3:4:5:6 # x"u8, "1:2:3:4:5 x"u8, "#"u8, ""u8, " 1:2:3:4:5:6 q"u8, "1:2:3:4:5:6xq w"u8,
        "AA:BB:CC:DD:EE:0g h"u8);

    static int main()
    {
        ether_addr address;
        sbyte* name = stackalloc sbyte[64];

        for (size_t i = 0; i < (ulong)(15 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            int result;
            memset(&address, 0, (ulong)sizeof(ether_addr));
            strcpy(name, "-"u8);
            result = ether_line(lines[i], &address, name);
            printf("'%s' %d %s '%s'\n"u8, lines[i], result, ether_ntoa(&address), name);
        }
        printf("no such host %d\n"u8, ether_hostton("no-such-host.invalid"u8, &address));
        memset(&address, 0x5a, (ulong)sizeof(ether_addr));
        printf("no such address %d\n"u8, ether_ntohost(name, &address));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
