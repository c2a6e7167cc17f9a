/* inet_aton, inet_addr and inet_network: every shorthand, and what is none */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class AddressShorthands
{
    static readonly sbyte** texts = (sbyte**)StaticStorage.PointersTo(
        "1.2.3.4"u8, "1.2.3"u8, "1.2"u8, "1"u8, "0"u8, "255.255.255.255"u8, "256.1.1.1"u8, "1.256.1.1"u8, "1.2.65535"u8, "1.2.65536"u8, "1.16777215"u8, "1.16777216"u8,
        "4294967295"u8, "4294967296"u8, "0x7f.0.0.1"u8, "0X7F000001"u8, "0x"u8, "0xg"u8, "017.1.1.1"u8, "08.1.1.1"u8, "1.2.3.4 "u8, "1.2.3.4 x"u8, " 1.2.3.4"u8, "1.2.3.4x"u8,
        "1..2"u8, ".1"u8, "1."u8, ""u8, "-1"u8, "+1"u8, "1.2.3.4.5"u8, "1.2.3.4\n"u8, "1,2"u8, "0x1.0x2.0x3.0x4"u8, "00000000001.2.3.4"u8, "1.2.3.0x100"u8);

    static int main()
    {
        uint i;
        for (i = 0; i < (ulong)(36 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            in_addr address = new in_addr { s_addr = 0xeeeeeeeeu };
            int result = inet_aton(texts[i], &address);
            printf("\"%s\": inet_aton %d %08x"u8, texts[i], result, ntohl(address.s_addr));
            printf(", inet_addr %08x, inet_network %08x"u8, ntohl(inet_addr(texts[i])), inet_network(texts[i]));
            printf(", inet_pton %d\n"u8, inet_pton(AF_INET, texts[i], &address));
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
