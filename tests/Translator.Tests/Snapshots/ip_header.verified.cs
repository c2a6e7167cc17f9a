/* ip_header.c: building and checking an IPv4 and UDP packet by hand */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using size_t = ulong;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class IpHeader
{
    internal struct ip
    {
        public uint8_t version_length;
        public uint8_t service;
        public uint16_t length;
        public uint16_t id;
        public uint16_t fragment;
        public uint8_t ttl;
        public uint8_t protocol;
        public uint16_t checksum;
        public uint32_t source;
        public uint32_t destination;
    }

    internal struct udp
    {
        public uint16_t source;
        public uint16_t destination;
        public uint16_t length;
        public uint16_t checksum;
    }

    internal struct pseudo
    {
        public uint32_t source;
        public uint32_t destination;
        public uint8_t zero;
        public uint8_t protocol;
        public uint16_t length;
    }

    static uint32_t sum16(void* data, size_t n, uint32_t sum)
    {
        uint8_t* p = (uint8_t*)data;

        for (; n > 1; n -= 2, p += 2)
            sum += (uint)(p[0] << 8 | p[1]);
        if (n != 0)
            sum += (uint)(*p << 8);
        return sum;
    }

    static uint16_t fold(uint32_t sum)
    {
        while (sum >> 16 != 0)
            sum = (sum & 0xffff) + (sum >> 16);
        return (ushort)~sum;
    }

    static size_t build(uint8_t* packet, sbyte* text)
    {
        size_t n = strlen(text), length = (ulong)sizeof(udp) + n;
        ip ip = new ip { version_length = (byte)(4 << 4 | (ulong)sizeof(ip) / 4), ttl = 64, protocol = 17 };
        udp udp;
        pseudo pseudo;

        ip.length = htons((ushort)((ulong)sizeof(ip) + length));
        ip.id = htons(0x1234);
        ip.fragment = htons(0x4000);
        ip.source = htonl(0x0a000001);
        ip.destination = htonl(0xc0a800ffu);
        ip.checksum = htons(fold(sum16(&ip, (ulong)sizeof(ip), 0)));

        memset(&udp, 0, (ulong)sizeof(udp));
        udp.source = htons(53);
        udp.destination = htons(40000);
        udp.length = htons((ushort)length);
        pseudo = new pseudo { source = ip.source, destination = ip.destination, protocol = ip.protocol, length = udp.length };
        udp.checksum = htons(fold(sum16(text, n, sum16(&udp, (ulong)sizeof(udp), sum16(&pseudo, (ulong)sizeof(pseudo), 0)))));

        memcpy(packet, &ip, (ulong)sizeof(ip));
        memcpy(packet + sizeof(ip), &udp, (ulong)sizeof(udp));
        memcpy(packet + sizeof(ip) + sizeof(udp), text, n);
        return (ulong)sizeof(ip) + length;
    }

    static int check(uint8_t* packet)
    {
        ip ip;
        uint header = (uint)((packet[0] & 15) * 4);

        memcpy(&ip, packet, (ulong)sizeof(ip));
        if (ip.version_length >> 4 != 4)
            return -1;
        if (fold(sum16(packet, header, 0)) != 0)
            return -2;
        return (int)(ntohs(ip.length) - header - (ulong)sizeof(udp));
    }

    static int main()
    {
        uint8_t* packet = stackalloc uint8_t[64];
        size_t n = build(packet, "odd"u8.ToPointer()), i;

        for (i = 0; i < n; i++)
            printf("%02x%s"u8, packet[i], i % 16 == 15 || i == n - 1 ? "\n"u8 : " "u8);
        printf("%d\n"u8, check(packet));
        packet[8]--;                    /* a router lowers the time to live */
        printf("%d\n"u8, check(packet));
        packet[0] = 0x65;
        printf("%d\n"u8, check(packet));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
