/* narrowing.c: values put into smaller types, by assignment, argument, result, initialiser and compound assignment */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Narrowing
{
    static sbyte to_schar(int v)
    {
        return (sbyte)v;
    }
    static byte to_uchar(int v)
    {
        return (byte)v;
    }
    static short to_short(long v)
    {
        return (short)v;
    }
    static ushort to_ushort(long v)
    {
        return (ushort)v;
    }
    static int to_int(long v)
    {
        return (int)v;
    }
    static uint to_unsigned(long v)
    {
        return (uint)v;
    }

    static int takes_char(sbyte c)
    {
        return c;
    }
    static int takes_byte(byte c)
    {
        return c;
    }
    static int takes_short(short v)
    {
        return v;
    }

    internal struct header
    {
        public byte version;
        public ushort length;
        public sbyte hops;
    }

    static readonly long* values = StaticStorage.Create<long>([0, 127, 128, 255, 256, 300, -1, -128, -129, 32768, 65535, 65536, 70000, -70000, 0x123456789L]);

    static int main()
    {
        uint k;

        for (k = 0; k < (ulong)(15 * sizeof(long) / sizeof(long)); k++)
        {
            long v = values[k];

            printf("%12ld: %4d %3d %6d %5d %11d %10u\n"u8, v, to_schar((int)v), to_uchar((int)v), to_short(v), to_ushort(v), to_int(v),
                to_unsigned(v));
        }

        printf("%d %d %d\n"u8, takes_char(unchecked((sbyte)200)), takes_byte(unchecked((byte)-1)), takes_short(unchecked((short)40000)));

        {
            header h = new header { version = 257 & 0xff, length = 70000 % 65536, hops = -1 };
            int big = 1000;

            h.version = (byte)big;            /* keeps the low byte */
            h.length += 65000;
            h.length += (ushort)big;
            h.hops -= 127;
            h.hops--;
            printf("%d %d %d\n"u8, h.version, h.length, h.hops);
        }

        {
            byte sum = 0;
            sbyte* text = "checksum of a text"u8.ToPointer();

            while (*text != 0)
                sum += (byte)*text++;
            printf("%d\n"u8, sum);
            sum = (byte)-sum;
            printf("%d\n"u8, sum);
            sum = (byte)~sum;
            printf("%d\n"u8, sum);
            sum <<= 3;
            printf("%d\n"u8, sum);
            sum *= sum;
            printf("%d\n"u8, sum);
            sum ^= unchecked((byte)0x1ff);
            printf("%d\n"u8, sum);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
