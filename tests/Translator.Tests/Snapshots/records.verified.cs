/* records.c: structs in structs, assignment, arguments and results by value, initialisers of all kinds */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class Records
{
    internal struct mac_address
    {
        public fixed byte octets[6];
    }

    internal struct packets_type
    {
        public uint rx;
        public uint tx;
    }

    internal struct limits
    {
        public int mtu;
        public short queue;
    }
    const int DOWN = 0;
    const int UP = 1;
    const int TESTING = 2;

    internal struct @interface
    {
        public fixed sbyte name[8];
        public mac_address mac;
        public packets_type packets;
        public limits limits;
        public uint state;
        public @interface* parent;
    }

    static @interface defaults = create_defaults();

    static @interface create_defaults()
    {
        @interface value = new @interface { limits = new limits { mtu = 1500, queue = 100 } };
        "none"u8.CopyTo(value.name, 8);
        return value;
    }

    static @interface make(sbyte* name, uint last, @interface* parent)
    {
        @interface i = defaults;
        byte k;

        strncpy(i.name, name, 8);
        for (k = 0; k < 5; k++)
            i.mac.octets[k] = (byte)(k * 0x11);
        i.mac.octets[5] = (byte)last;
        i.parent = parent;
        return i;
    }

    static mac_address broadcast()
    {
        mac_address m;

        memset(&m, 0xff, (ulong)sizeof(mac_address));
        return m;
    }

    static int same(mac_address a, mac_address b)
    {
        return memcmp(a.octets, b.octets, 6) == 0 ? 1 : 0;
    }

    static limits raise(limits l, int by)
    {
        l.mtu += by;                /* only the copy */
        return l;
    }

    static void print(@interface i)
    {
        int k;

        printf("%.8s "u8, i.name);
        for (k = 0; k < 6; k++)
            printf("%02x%c"u8, i.mac.octets[k], k < 5 ? ':' : ' ');
        printf("mtu %d queue %d state %d rx %u tx %u parent %.8s\n"u8, i.limits.mtu, i.limits.queue, i.state, i.packets.rx, i.packets.tx,
            i.parent != null ? i.parent->name : "-"u8.ToPointer());
    }

    static int main()
    {
        @interface eth = make("eth0"u8.ToPointer(), 0xab, null), vlan;
        @interface* table = stackalloc @interface[3];
        table[0] = default;
        "a"u8.CopyTo(table[0].name, 8);
        table[2] = new @interface { state = UP };
        "c"u8.CopyTo(table[2].name, 8);
        @interface* p = &table[2];
        limits l;

        vlan = make("eth0.100"u8.ToPointer(), 0xac, &eth);
        print(eth);
        print(vlan);
        vlan.packets.rx += 10;
        eth.packets = vlan.packets;
        eth.packets.tx = 3;
        eth.state = TESTING;
        print(eth);
        l = raise(eth.limits, 7500);
        printf("%d %d\n"u8, eth.limits.mtu, l.mtu);
        eth.limits = l;
        print(eth);

        *p = vlan;
        p->mac = broadcast();
        (--p)->state = UP;
        table[0] = p[1];
        for (p = table; p != table + 3; p++)
            print(*p);
        printf("%d %d\n"u8, same(table[0].mac, broadcast()), same(eth.mac, vlan.mac));
        printf("%zu %zu %zu %zu\n"u8, sizeof(@interface), 16UL, 28UL,
            sizeof(mac_address));
        printf("%d\n"u8, make("x"u8.ToPointer(), 5, null).limits.mtu);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
