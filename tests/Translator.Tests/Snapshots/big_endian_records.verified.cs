/* big_endian_records.c: a routing table written to and read from a portable file image */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class BigEndianRecords
{
    const uint MAGIC = 0x52544231u;           /* "RTB1" */

    [StructLayout(LayoutKind.Explicit, Size = 18)]
    internal struct disk_route
    {
        [FieldOffset(0)]
        public uint8_t flags;
        [FieldOffset(1)]
        public uint32_t network;
        [FieldOffset(5)]
        public uint8_t prefix;
        [FieldOffset(6)]
        public uint16_t metric;
        [FieldOffset(8)]
        public uint32_t gateway;
        [FieldOffset(12)]
        public fixed sbyte device[6];
    }

    internal struct route
    {
        public uint32_t network;
        public uint32_t gateway;
        public uint prefix;
        public uint metric;
        public fixed sbyte device[8];
        public int is_default;
    }

    static void to_disk(disk_route* d, route* r)
    {
        d->flags = (byte)(r->is_default != 0 ? 0x80 : 0);
        d->network = htonl(r->network);
        d->prefix = (byte)r->prefix;
        d->metric = htons((ushort)r->metric);
        d->gateway = htonl(r->gateway);
        strncpy(d->device, r->device, 6);
    }

    static route from_disk(disk_route* d)
    {
        route r = new route { network = ntohl(d->network), gateway = ntohl(d->gateway), prefix = d->prefix, metric = ntohs(d->metric) };

        memcpy(r.device, d->device, 6);
        r.is_default = d->flags >> 7;
        return r;
    }

    static route* lookup(route* t, int n, uint32_t address)
    {
        route* best = null;

        for (; n-- != 0; t++)
        {
            uint32_t mask = t->prefix != 0 ? ~0u << (int)(32 - t->prefix) : 0;

            if ((address & mask) == t->network && (best == null || t->prefix > best->prefix || (t->prefix == best->prefix && t->metric < best->metric)))
                best = t;
        }
        return best;
    }
    const int COUNT = 4;

    static readonly route* routes = create_routes();

    static route* create_routes()
    {
        route* value = StaticStorage.Allocate<route>(4);
        value[0] = new route { gateway = 0x0a000001, metric = 100, is_default = 1 };
        "eth0"u8.CopyTo(value[0].device, 8);
        value[1] = new route { network = 0x0a000000, prefix = 8, metric = 10 };
        "eth0"u8.CopyTo(value[1].device, 8);
        value[2] = new route { network = 0x0a010000, prefix = 16, metric = 20 };
        "tunnel"u8.CopyTo(value[2].device, 8);
        value[3] = new route { network = 0x0a010000, gateway = 0x0a000002, prefix = 16, metric = 5 };
        "eth1"u8.CopyTo(value[3].device, 8);
        return value;
    }

    static readonly uint32_t* addresses = StaticStorage.Create<uint32_t>([0x0a010203, 0x0a020304, 0x08080808]);

    static int main()
    {
        byte* image = stackalloc byte[(int)(8 + COUNT * (ulong)sizeof(disk_route))];
        route* loaded = stackalloc route[COUNT];
        uint32_t word;
        uint i;

        word = htonl(MAGIC);
        memcpy(image, &word, 4);
        word = htonl(COUNT);
        memcpy(image + 4, &word, 4);
        for (i = 0; i < COUNT; i++)
        {
            disk_route d;

            to_disk(&d, &routes[i]);
            memcpy(image + 8 + i * (ulong)sizeof(disk_route), &d, (ulong)sizeof(disk_route));
        }
        printf("%zu %.4s\n"u8, (int)(8 + COUNT * (ulong)sizeof(disk_route)), (sbyte*)image);
        for (i = 8; i < 8 + (ulong)sizeof(disk_route); i++)
            printf("%02x"u8, image[i]);
        printf("\n"u8);

        memcpy(&word, image + 4, 4);
        for (i = 0; i < ntohl(word); i++)
            loaded[i] = from_disk((disk_route*)(image + 8) + i);
        for (i = 0; i < 3; i++)
        {
            route* r = lookup(loaded, COUNT, addresses[i]);
            in_addr a = new in_addr { s_addr = htonl(addresses[i]) };

            printf("%s via %s metric %u%s\n"u8, inet_ntoa(a), r->device, r->metric, r->is_default != 0 ? " default"u8 : ""u8);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
