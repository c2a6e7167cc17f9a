/* The flags of a TCP header as bit-fields, read from a packet and written into one, also as a whole byte. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class TcpFlags
{
    internal struct tcp_header
    {
        public uint16_t source;
        public uint16_t dest;
        public uint32_t seq;
        public uint32_t ack_seq;
        public int res1 { readonly get => BitField.Unsigned(bits, 0, 4); set => BitField.Set(ref bits, 0, 4, value); }
        public int doff { readonly get => BitField.Unsigned(bits, 4, 4); set => BitField.Set(ref bits, 4, 4, value); }
        private byte bits;
        public int fin { readonly get => BitField.Unsigned(bits2, 0, 1); set => BitField.Set(ref bits2, 0, 1, value); }
        public int syn { readonly get => BitField.Unsigned(bits2, 1, 1); set => BitField.Set(ref bits2, 1, 1, value); }
        public int rst { readonly get => BitField.Unsigned(bits2, 2, 1); set => BitField.Set(ref bits2, 2, 1, value); }
        public int psh { readonly get => BitField.Unsigned(bits2, 3, 1); set => BitField.Set(ref bits2, 3, 1, value); }
        public int ack { readonly get => BitField.Unsigned(bits2, 4, 1); set => BitField.Set(ref bits2, 4, 1, value); }
        public int urg { readonly get => BitField.Unsigned(bits2, 5, 1); set => BitField.Set(ref bits2, 5, 1, value); }
        public int ece { readonly get => BitField.Unsigned(bits2, 6, 1); set => BitField.Set(ref bits2, 6, 1, value); }
        public int cwr { readonly get => BitField.Unsigned(bits2, 7, 1); set => BitField.Set(ref bits2, 7, 1, value); }
        private byte bits2;
        public uint16_t window;
        public uint16_t check;
        public uint16_t urg_ptr;
    }

    internal struct anonymous_type
    {
        public int fin { readonly get => BitField.Unsigned(bits, 0, 1); set => BitField.Set(ref bits, 0, 1, value); }
        public int syn { readonly get => BitField.Unsigned(bits, 1, 1); set => BitField.Set(ref bits, 1, 1, value); }
        public int rst { readonly get => BitField.Unsigned(bits, 2, 1); set => BitField.Set(ref bits, 2, 1, value); }
        public int psh { readonly get => BitField.Unsigned(bits, 3, 1); set => BitField.Set(ref bits, 3, 1, value); }
        public int ack { readonly get => BitField.Unsigned(bits, 4, 1); set => BitField.Set(ref bits, 4, 1, value); }
        public int urg { readonly get => BitField.Unsigned(bits, 5, 1); set => BitField.Set(ref bits, 5, 1, value); }
        public int ece { readonly get => BitField.Unsigned(bits, 6, 1); set => BitField.Set(ref bits, 6, 1, value); }
        public int cwr { readonly get => BitField.Unsigned(bits, 7, 1); set => BitField.Set(ref bits, 7, 1, value); }
        private byte bits;
    }

    [StructLayout(LayoutKind.Explicit, Size = 1)]
    internal struct flags
    {
        [FieldOffset(0)]
        public uint8_t @byte;
        [FieldOffset(0)]
        public anonymous_type anonymous;
    }

    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo("FIN"u8, "SYN"u8, "RST"u8, "PSH"u8, "ACK"u8, "URG"u8, "ECE"u8, "CWR"u8);

    static void show(tcp_header* tcp)
    {
        printf("%u -> %u doff %d:%s%s%s%s%s%s\n"u8, tcp->source, tcp->dest, tcp->doff, tcp->syn != 0 ? " syn"u8 : ""u8, tcp->ack != 0 ? " ack"u8 : ""u8,
            tcp->fin != 0 ? " fin"u8 : ""u8, tcp->rst != 0 ? " rst"u8 : ""u8, tcp->psh != 0 ? " psh"u8 : ""u8, tcp->urg != 0 ? " urg"u8 : ""u8);
    }

    static void answer(tcp_header* reply, tcp_header* tcp)
    {
        memset(reply, 0, (ulong)sizeof(tcp_header));
        reply->source = tcp->dest;
        reply->dest = tcp->source;
        reply->doff = (ushort)((ulong)sizeof(tcp_header) / 4);
        reply->ack = 1;
        if (tcp->syn != 0 && tcp->ack == 0)
            reply->syn = 1;
        else
            reply->fin = tcp->fin;
        reply->rst = tcp->psh & tcp->urg;
    }

    static int main()
    {
        uint8_t* packet = stackalloc uint8_t[] { 0x90, 0x1f, 0x50, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0x50, 0x02, 0xff, 0xff, 0, 0, 0, 0 };
        tcp_header* tcp = (tcp_header*)packet;
        tcp_header reply;
        flags flags = default;
        int i;

        printf("%zu %zu\n"u8, sizeof(tcp_header), sizeof(flags));
        show(tcp);
        answer(&reply, tcp);
        show(&reply);
        printf("%02x %02x\n"u8, ((uint8_t*)&reply)[12], ((uint8_t*)&reply)[13]);
        packet[13] = 0x39;
        show(tcp);
        answer(&reply, tcp);
        show(&reply);
        flags.anonymous.syn = flags.anonymous.ack = 1;
        flags.anonymous.cwr = flags.anonymous.fin == 0 ? 1 : 0;
        printf("%02x:"u8, flags.@byte);
        for (i = 0; i < 8; i++)
            if ((flags.@byte >> i & 1) != 0)
                printf(" %s"u8, names[i]);
        flags.@byte ^= 0xff;
        printf("\n%d%d%d%d\n"u8, flags.anonymous.fin, flags.anonymous.syn, flags.anonymous.rst, flags.anonymous.cwr);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
