/* crc_tables.c: cyclic redundancy checks, bit by bit and by tables computed at the start */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class CrcTables
{
    static readonly uint32_t* table32 = StaticStorage.Allocate<uint32_t>(256);
    static readonly uint16_t* table16 = StaticStorage.Allocate<uint16_t>(256);

    static void make_tables()
    {
        uint n, k;

        for (n = 0; n < 256; n++)
        {
            uint32_t c = n;
            uint16_t d = (ushort)(n << 8);

            for (k = 0; k < 8; k++)
            {
                c = (c & 1) != 0 ? 0xedb88320u ^ (c >> 1) : c >> 1;
                d = (ushort)((d & 0x8000) != 0 ? (d << 1) ^ 0x1021 : d << 1);
            }
            table32[n] = c;
            table16[n] = d;
        }
    }

    static uint32_t crc32(void* data, size_t n)
    {
        uint8_t* p = (uint8_t*)data;
        uint32_t c = ~0u;

        while (n-- != 0)
            c = table32[(c ^ *p++) & 0xff] ^ (c >> 8);
        return ~c;
    }

    static uint16_t crc16_ccitt(sbyte* s, int n)
    {
        uint16_t crc = 0xffff;

        while (n-- != 0)
            crc = (ushort)((crc << 8) ^ table16[((crc >> 8) ^ (uint8_t)(*s++)) & 0xff]);
        return crc;
    }

    static uint8_t crc8(uint8_t* p, size_t n)
    {
        uint8_t crc = 0;
        int i;

        while (n-- > 0)
        {
            crc ^= *p++;
            for (i = 0; i < 8; i++)
                crc = (byte)((crc & 0x80) != 0 ? (uint8_t)(crc << 1) ^ 0x07 : crc << 1);
        }
        return crc;
    }

    static uint32_t adler32(sbyte* s)
    {
        uint32_t a = 1, b = 0;

        while (*s != 0)
        {
            a = (a + (uint8_t)(*s++)) % 65521;
            b = (b + a) % 65521;
        }
        return b << 16 | a;
    }

    static uint16_t fletcher16(uint8_t* p, int n)
    {
        uint16_t a = 0, b = 0;

        for (; n != 0; n--)
        {
            a = (ushort)((a + *p++) % 255);
            b = (ushort)((b + a) % 255);
        }
        return (ushort)(b << 8 | a);
    }

    static readonly sbyte* check = StaticStorage.Text("123456789"u8, 10);

    static int main()
    {
        size_t n = 10 - 1;

        make_tables();
        printf("%08x\n"u8, crc32(check, n));          /* cbf43926 */
        printf("%04x\n"u8, crc16_ccitt(check, (int)n)); /* 29b1 */
        printf("%02x\n"u8, crc8((uint8_t*)check, n)); /* f4 */
        printf("%08x\n"u8, adler32("Wikipedia"u8.ToPointer()));     /* 11e60398 */
        printf("%04x\n"u8, fletcher16((uint8_t*)"abcde"u8.ToPointer(), 5)); /* c8f0 */
        printf("%08x %08x\n"u8, crc32(""u8.ToPointer(), 0), crc32("\0\0\0\0"u8.ToPointer(), 4));
        printf("%x %x\n"u8, table32[255], table16[255]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
