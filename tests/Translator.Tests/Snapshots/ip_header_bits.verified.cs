/*
 * The first word of an IPv4 header as the system headers declare it: two
 * bit-fields in one byte, the rest in plain members.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class IpHeaderBits
{
    internal struct ip_header
    {
        public int ihl { readonly get => BitField.Unsigned(bits, 0, 4); set => BitField.Set(ref bits, 0, 4, value); } /* header length in words */
        public int version { readonly get => BitField.Unsigned(bits, 4, 4); set => BitField.Set(ref bits, 4, 4, value); } /* always 4 */
        private byte bits;
        public byte tos;
        public ushort tot_len;
        public ushort id;
        public int offset { readonly get => BitField.Unsigned(bits2, 0, 13); set => BitField.Set(ref bits2, 0, 13, value); }
        public int flags { readonly get => BitField.Unsigned(bits2, 13, 3); set => BitField.Set(ref bits2, 13, 3, value); } /* as a little-endian machine sees them */
        private ushort bits2;
        public byte ttl;
        public byte protocol;
        public ushort check;
        public uint saddr;
        public uint daddr;
    }

    static void dump(void* data, size_t size)
    {
        byte* p = (byte*)data;
        size_t i;

        for (i = 0; i < size; i++)
            printf("%02x%s"u8, p[i], i % 4 == 3 ? "  "u8 : " "u8);
        printf("\n"u8);
    }

    static int header_bytes(ip_header* ip)
    {
        return ip->ihl * 4;
    }

    static int main()
    {
        /* a header as it comes from the wire */
        byte* wire = stackalloc byte[] { 0x46, 0x10, 0x54, 0, 0x34, 0x12, 0, 0x40, 64, 17, 0xbe, 0xef, 10, 0, 0, 1, 10, 0, 0, 2 };
        ip_header ip;
        ip_header* p = (ip_header*)wire;

        printf("size %zu\n"u8, sizeof(ip_header));
        printf("version %d, %d bytes, tos %#x, flags %d, ttl %u\n"u8, p->version, header_bytes(p), p->tos, p->flags, p->ttl);

        memset(&ip, 0, (ulong)sizeof(ip_header));
        ip.version = 4;
        ip.ihl = 5;
        ip.flags = 2;
        ip.offset = 0x1abc;
        ip.ttl = 255;
        dump(&ip, (ulong)sizeof(ip_header));

        /* what does not fit is cut off */
        ip.ihl = p->version + 13;
        ip.version--;
        ip.flags = ~ip.flags;
        printf("%d %d %d %#x\n"u8, ip.ihl, ip.version, ip.flags, ip.offset);
        dump(&ip, 8);

        if (p->ihl < 5 || p->version != 4)
            printf("malformed\n"u8);
        else if (p->ihl > 5)
            printf("%d bytes of options\n"u8, header_bytes(p) - 20);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
