/* Host order, network order, and bytes in memory */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using size_t = ulong;
using uint16_t = ushort;
using uint32_t = uint;
using uint64_t = ulong;

internal static unsafe class ByteOrder
{
    static void dump(sbyte* label, void* p, size_t n)
    {
        byte* b = (byte*)p;

        printf("%-8s"u8, label);
        while (n-- != 0)
            printf(" %02x"u8, *b++);
        putchar('\n');
    }

    static int is_little_endian()
    {
        int one = 1;

        return *(sbyte*)&one;
    }

    static int main()
    {
        uint16_t s = 0x1234;
        uint32_t l = 0x12345678;
        uint64_t q = 0x0123456789abcdefUL;
        byte* buffer = stackalloc byte[14];
        byte* p = buffer;
        float f = -1.5f;
        double d = 3.141592653589793;
        short negative = -2;

        printf("%s endian\n"u8, is_little_endian() != 0 ? "little"u8 : "big"u8);
        dump("short"u8.ToPointer(), &s, sizeof(uint16_t));
        dump("long"u8.ToPointer(), &l, sizeof(uint32_t));
        dump("quad"u8.ToPointer(), &q, sizeof(uint64_t));
        dump("float"u8.ToPointer(), &f, sizeof(float));
        dump("double"u8.ToPointer(), &d, sizeof(double));
        dump("-2"u8.ToPointer(), &negative, sizeof(short));

        printf("htons %#x, htonl %#x\n"u8, htons(s), htonl(l));
        printf("ntohs(htons) %#x, ntohl(htonl) %#x\n"u8, ntohs(htons(s)), ntohl(htonl(l)));
        printf("htons(80) = %d, htons(-1) = %d, htonl(1) = %u\n"u8, htons(80), htons(unchecked((ushort)-1)), htonl(1));

        /* pack: a short, a long and a quad, without holes */
        s = htons(s);
        memcpy(p, &s, sizeof(uint16_t));
        p += sizeof(uint16_t);
        l = htonl(l);
        memcpy(p, &l, sizeof(uint32_t));
        p += sizeof(uint32_t);
        *p++ = (byte)(q >> 56);
        *p++ = (byte)(q >> 48);
        *p++ = (byte)(q >> 40);
        *p++ = (byte)(q >> 32);
        *p++ = (byte)(q >> 24);
        *p++ = (byte)(q >> 16);
        *p++ = (byte)(q >> 8);
        *p++ = (byte)q;
        dump("packed"u8.ToPointer(), buffer, (ulong)(p - buffer));

        /* and take it apart again */
        s = (uint16_t)(buffer[0] << 8 | buffer[1]);
        l = (uint32_t)buffer[2] << 24 | (uint)(buffer[3] << 16) | (uint)(buffer[4] << 8) | buffer[5];
        for (q = 0, p = buffer + 6; p < buffer + 14; p++)
            q = q << 8 | *p;
        printf("%hx %x %llx\n"u8, s, l, q);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
