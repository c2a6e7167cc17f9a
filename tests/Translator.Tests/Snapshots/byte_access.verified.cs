/* byte_access.c: numbers in buffers: by casts, by shifts and by memcpy, in both byte orders */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using int16_t = short;
using int32_t = int;
using size_t = ulong;
using uint16_t = ushort;
using uint32_t = uint;
using uint64_t = ulong;
using uint8_t = byte;

internal static unsafe class ByteAccess
{
    static void put16(byte* p, uint16_t v)
    {
        *p++ = (byte)(v >> 8);
        *p = (byte)v;
    }
    static void put32(byte* p, uint32_t v)
    {
        put16(p, (ushort)(v >> 16));
        put16(p + 2, (ushort)v);
    }
    static void put64(byte* p, uint64_t v)
    {
        put32(p, (uint)(v >> 32));
        put32(p + 4, (uint)v);
    }
    static uint16_t get16(byte* p)
    {
        return (ushort)(p[0] << 8 | p[1]);
    }
    static uint32_t get32(byte* p)
    {
        return (uint32_t)get16(p) << 16 | get16(p + 2);
    }
    static uint64_t get64(byte* p)
    {
        return (uint64_t)get32(p) << 32 | get32(p + 4);
    }
    static int16_t get16s(byte* p)
    {
        return (int16_t)get16(p);
    }

    static uint32_t get32le(void* p)
    {
        uint8_t* b = (uint8_t*)p;

        return (uint)(b[0] | b[1] << 8 | b[2] << 16) | (uint32_t)b[3] << 24;
    }

    static void dump(void* data, size_t n)
    {
        byte* p = (byte*)data;

        while (n-- != 0)
            printf("%02x"u8, *p++);
        printf("\n"u8);
    }

    static int main()
    {
        byte* buffer = stackalloc byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 };
        uint32_t* words = stackalloc uint32_t[4];
        uint16_t half;
        double d;

        put16(buffer, 0xfffe);
        put32(buffer + 2, 0x89abcdefu);
        put64(buffer + 6, 0x0123456789abcdefUL);
        dump(buffer, 16);
        printf("%u %d\n"u8, get16(buffer), get16s(buffer));
        printf("%x %llx\n"u8, get32(buffer + 2), get64(buffer + 6));
        printf("%x\n"u8, get32le(buffer + 2));

        memcpy(words, buffer, 4 * sizeof(uint32_t));
        printf("%x %x\n"u8, words[0], words[1]);
        words[1] = 0x44434241;
        printf("%.4s\n"u8, (sbyte*)&words[1]);
        *((byte*)words + 5) = (byte)'z';
        printf("%.4s\n"u8, (sbyte*)(words + 1));
        half = *(uint16_t*)words;
        printf("%x\n"u8, half);
        *(int32_t*)&words[2] = -2;
        printf("%u %d\n"u8, words[2], *(sbyte*)&words[2]);

        memcpy(&d, ((ReadOnlySpan<byte>)[0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xF0, 0x3F, 0x00]), 8);
        printf("%g\n"u8, d);
        dump(&d, sizeof(double));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
