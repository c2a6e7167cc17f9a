/*
 * subnet - a subnet calculator
 *
 * usage: subnet a.b.c.d/n ...
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using u32 = uint;

internal static unsafe class Subnet
{
    static readonly sbyte* text = StaticStorage.Allocate<sbyte>(4 * 16);

    static int next;

    static sbyte* dotted(u32 host_order)
    {
        /* four may be in use in one printf */
        in_addr a = default;
        sbyte* t = text + next++ % 4 * 16;

        a.s_addr = htonl(host_order);
        strcpy(t, inet_ntoa(a));
        return t;
    }

    static sbyte class_of(u32 a)
    {
        if ((a & 0x80000000u) == 0)
            return (sbyte)'A';
        if ((a & 0x40000000) == 0)
            return (sbyte)'B';
        if ((a & 0x20000000) == 0)
            return (sbyte)'C';
        return (sbyte)((a & 0x10000000) != 0 ? 'E' : 'D');
    }

    static sbyte* use_of(u32 a)
    {
        if ((a & (8 == 0 ? 0u : ~0u << (32 - 8))) == 10u << 24 || (a & (12 == 0 ? 0u : ~0u << (32 - 12))) == 0xac100000u || (a & (16 == 0 ? 0u : ~0u << (32 - 16))) == 0xc0a80000u)
            return "private"u8.ToPointer();
        else if (a >> 24 == 127)
            return "loopback"u8.ToPointer();
        else if (a >> 28 == 14)
            return "multicast"u8.ToPointer();
        else
            return "public"u8.ToPointer();
    }

    static void bits(u32 v)
    {
        u32 bit;
        int i = 0;

        for (bit = 1u << 31; bit != 0; bit >>= 1)
        {
            putchar((v & bit) != 0 ? '1' : '0');
            if (++i % 8 == 0)
                putchar(i == 32 ? '\n' : '.');
        }
    }

    static int main(int argc, sbyte** argv)
    {
        int i, bad = 0;

        for (i = 1; i < argc; ++i)
        {
            sbyte* slash = strchr(argv[i], '/'), end;
            long prefix = 32;
            in_addr @in;
            u32 address, mask, network, broadcast;

            if (slash != null)
            {
                *slash++ = (sbyte)'\0';
                prefix = strtol(slash, &end, 10);
                if (*end != '\0' || end == slash)
                    prefix = -1;
            }
            if (inet_pton(AF_INET, argv[i], &@in) != 1 || prefix < 0 || prefix > 32)
            {
                fprintf(stderr, "%s: what is that?\n"u8, argv[i]);
                bad++;
                continue;
            }

            address = ntohl(@in.s_addr);
            mask = prefix == 0 ? 0u : ~0u << (int)(32 - prefix);
            network = address & mask;
            broadcast = network | ~mask;

            printf("%s/%ld is class %c, %s\n"u8, dotted(address), prefix, class_of(address), use_of(address));
            sbyte* dottedResult = dotted(broadcast);
            sbyte* dottedResult2 = dotted(network);
            printf("  mask %s, network %s, broadcast %s\n"u8, dotted(mask), dottedResult2, dottedResult);
            if (prefix < 31)
            {
                sbyte* dottedResult3 = dotted(broadcast - 1);
                printf("  hosts %s to %s, %u of them\n"u8, dotted(network + 1), dottedResult3, broadcast - network - 1);
            }
            printf("  "u8);
            bits(address);
        }
        return bad != 0 ? EXIT_FAILURE : EXIT_SUCCESS;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
