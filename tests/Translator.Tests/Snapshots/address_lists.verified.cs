/*
 * address_lists.c: lists of addresses as the resolver gives them: pointers to pointers, ending with NULL
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;

internal static unsafe class AddressLists
{
    internal struct host
    {
        public sbyte* name;
        public sbyte** aliases;
        public int length;
        public sbyte** addresses;
    }

    static int count(sbyte** list)
    {
        int n = 0;

        while (list[n] != null)
            n++;
        return n;
    }

    /* Addresses of a host, as text, behind each other in one buffer. */
    static sbyte* addresses_text(host* host, sbyte* text, size_t size)
    {
        sbyte* p = text;

        *p = (sbyte)'\0';
        sbyte* one = stackalloc sbyte[INET6_ADDRSTRLEN];
        for (sbyte** address = host->addresses; *address != null; address++)
        {
            inet_ntop(host->length == 4 ? AF_INET : AF_INET6, *address, one, INET6_ADDRSTRLEN);
            p += snprintf(p, size - (ulong)(p - text), "%s%s"u8, p == text ? ""u8 : ","u8, one);
        }
        return text;
    }

    /* Exchanges the bytes of whole addresses, whatever their length. */
    static void reverse_list(sbyte** list)
    {
        for (sbyte** low = list, high = list + count(list) - 1; low < high; low++, high--)
        {
            sbyte* t = *low;
            *low = *high;
            *high = t;
        }
    }

    static int has_address(host* host, void* wanted)
    {
        for (int i = 0; host->addresses[i] != null; i++)
            if (memcmp(host->addresses[i], wanted, (ulong)host->length) == 0)
                return i;
        return -1;
    }

    static readonly sbyte** texts = (sbyte**)StaticStorage.PointersTo("10.0.0.1"u8, "192.168.1.20"u8, "127.0.0.1"u8);

    static int main(int argc, sbyte** argv)
    {
        using AutomaticStorage storage = new();
        int n = (int)((ulong)(3 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*));
        in_addr* block = (in_addr*)storage.Allocate((ulong)n * (ulong)sizeof(in_addr));
        sbyte** list = (sbyte**)storage.Allocate((ulong)(n + 1) * (ulong)sizeof(sbyte*));
        sbyte* text = stackalloc sbyte[128];

        for (int i = 0; i < n; i++)
        {
            inet_pton(AF_INET, texts[i], block + i);
            list[i] = (sbyte*)&block[i];
        }
        list[n] = null;
        sbyte** literal = stackalloc sbyte*[] { "www"u8.ToPointer(), "ftp"u8.ToPointer(), null };
        host host = new host { name = "example"u8.ToPointer(), aliases = literal, length = sizeof(in_addr), addresses = list };
        printf("%s %d %d\n"u8, host.name, count(host.aliases), count(host.addresses));
        printf("%s\n"u8, addresses_text(&host, text, 128));
        reverse_list(host.addresses);
        reverse_list(host.aliases);
        sbyte* value = *host.aliases;
        printf("%s %s\n"u8, addresses_text(&host, text, 128), value);
        in_addr literal2 = new in_addr { s_addr = htonl(0x0a000001) };
        printf("%d %d\n"u8, has_address(&host, &literal2), has_address(&host, "\u0001\u0002\u0003\u0004"u8.ToPointer()));
        sbyte** literal3 = stackalloc sbyte*[] { (sbyte*)StaticStorage.AddressOf(ref in6addr_loopback), (sbyte*)StaticStorage.AddressOf(ref in6addr_any), null };
        host = new host { name = "six"u8.ToPointer(), length = 16, addresses = literal3 };
        int has_addressResult = has_address(&host, StaticStorage.AddressOf(ref in6addr_any));
        sbyte* addresses_textResult = addresses_text(&host, text, 128);
        printf("%s %s %d\n"u8, host.name, addresses_textResult, has_addressResult);
        while (*++argv != null)
            printf("%s%s"u8, *argv, --argc > 1 ? " "u8 : "\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
