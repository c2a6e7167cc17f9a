/* checksums.c: CRC-32, CRC-16, Adler-32, Fletcher-16 and the Internet checksum of standard input */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Stdint;
using size_t = ulong;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class Checksums
{
    const ulong CRC32_POLYNOMIAL = 0xEDB88320UL;
    const uint ADLER_BASE = 65521u;

    static readonly uint32_t* crc_table = StaticStorage.Allocate<uint32_t>(256);

    static void make_table()
    {
        uint32_t c;
        int n, k;

        for (n = 0; n < 256; n++)
        {
            c = (uint32_t)n;
            for (k = 0; k < 8; k++)
                c = (uint)((c & 1) != 0 ? CRC32_POLYNOMIAL ^ (c >> 1) : c >> 1);
            crc_table[n] = c;
        }
    }

    /* one's complement sum of 16-bit words in network order (RFC 1071) */
    static uint16_t internet(uint8_t* p, size_t n)
    {
        uint32_t sum = 0;

        for (; n > 1; n -= 2, p += 2)
            sum += (uint32_t)p[0] << 8 | p[1];
        if (n != 0)
            sum += (uint32_t)(*p) << 8;
        while (sum >> 16 != 0)
            sum = (sum & 0xffff) + (sum >> 16);
        return (ushort)~sum;
    }

    static readonly uint8_t* data = StaticStorage.Allocate<uint8_t>(1 << 16);

    static int main()
    {
        size_t n = fread(data, 1, 1 << 16, stdin), i;
        uint32_t crc32 = ~0u, a = 1, b = 0;
        uint16_t crc16 = 0xffff;
        uint8_t f1 = 0, f2 = 0;
        ushort bsd = 0;

        make_table();
        for (i = 0; i < n; i++)
        {
            int k;

            crc32 = crc_table[(crc32 ^ data[i]) & 0xff] ^ (crc32 >> 8);

            crc16 ^= (ushort)(data[i] << 8);              /* CCITT */
            for (k = 0; k < 8; k++)
                crc16 = (ushort)((crc16 & 0x8000) != 0 ? crc16 << 1 ^ 0x1021 : crc16 << 1);

            a = (a + data[i]) % ADLER_BASE;
            b = (b + a) % ADLER_BASE;

            f1 = (byte)((f1 + data[i]) % 255);
            f2 = (byte)((f2 + f1) % 255);

            bsd = (ushort)((bsd >> 1) + ((bsd & 1) << 15));
            bsd += data[i];
        }

        printf("bytes    %zu\n"u8, n);
        printf("crc32    %08x\n"u8, crc32 ^ 0xffffffffu);
        printf("crc16    %04x\n"u8, crc16);
        printf("adler32  %08x\n"u8, b << 16 | a);
        printf("fletcher %04x\n"u8, f2 << 8 | f1);
        printf("internet %04x\n"u8, internet(data, n));
        printf("bsd sum  %05d\n"u8, bsd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
