/* Asks a time server (RFC 4330) and prints the answer, to the microsecond. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using int8_t = sbyte;
using time_t = long;
using uint32_t = uint;
using uint64_t = ulong;
using uint8_t = byte;

internal static unsafe class NtpClient
{
    /* seconds from 1900 to 1970 */
    const ulong EPOCH_OFFSET = 2208988800UL;

    internal struct ntp_packet
    {
        public uint8_t flags; /* leap indicator, version, mode */
        public uint8_t stratum;
        public int8_t poll;
        public int8_t precision;
        public uint32_t root_delay;
        public uint32_t root_dispersion;
        public uint32_t reference_id;
        public fixed uint32_t reference[2];
        public fixed uint32_t originate[2];
        public fixed uint32_t receive[2];
        public fixed uint32_t transmit[2];
    }

    static double fixed_point(uint32_t net) /* 16.16 */
    {
        return ntohl(net) / 65536.0;
    }

    static void show(sbyte* name, uint32_t* stamp)
    {
        time_t seconds = (time_t)(ntohl(stamp[0]) - EPOCH_OFFSET);
        uint64_t micro = (uint64_t)ntohl(stamp[1]) * 1000000 >> 32;
        tm* tm = gmtime(&seconds);

        printf("%-10s %04d-%02d-%02d %02d:%02d:%02d.%06u\n"u8, name, tm->tm_year + 1900, tm->tm_mon + 1, tm->tm_mday,
            tm->tm_hour, tm->tm_min, tm->tm_sec, (uint)micro);
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in server;
        ntp_packet p;
        sbyte* id = stackalloc sbyte[5];
        int s;

        if (argc != 2)
            return 2;
        memset(&server, 0, (ulong)sizeof(sockaddr_in));
        server.sin_family = AF_INET;
        server.sin_port = htons((ushort)atoi(argv[1]));
        server.sin_addr.s_addr = inet_addr("127.0.0.1"u8);

        memset(&p, 0, (ulong)sizeof(ntp_packet));
        p.flags = 4 << 3 | 3; /* version 4, client */

        if ((s = socket(AF_INET, SOCK_DGRAM, 0)) == -1
            || connect(s, (sockaddr*)&server, (uint)sizeof(sockaddr_in)) == -1
            || (ulong)write(s, &p, (ulong)sizeof(ntp_packet)) != (ulong)sizeof(ntp_packet)
            || (ulong)read(s, &p, (ulong)sizeof(ntp_packet)) != (ulong)sizeof(ntp_packet))
        {
            perror("ntp_client"u8);
            return 1;
        }
        close(s);

        memcpy(id, &p.reference_id, 4);
        printf("leap %d, version %d, mode %d, stratum %d\n"u8, p.flags >> 6, p.flags >> 3 & 7, p.flags & 7, p.stratum);
        printf("poll 2^%d s, precision 2^%d s\n"u8, p.poll, p.precision);
        printf("root delay %.6f s, dispersion %.6f s, reference \"%s\"\n"u8, fixed_point(p.root_delay), fixed_point(p.root_dispersion), id);
        show("reference"u8.ToPointer(), p.reference);
        show("receive"u8.ToPointer(), p.receive);
        show("transmit"u8.ToPointer(), p.transmit);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
