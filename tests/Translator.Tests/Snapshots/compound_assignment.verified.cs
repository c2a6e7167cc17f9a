/* compound_assignment.c: every compound assignment computes in the wider type and stores in the narrower */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class CompoundAssignment
{
    static sbyte c = 7;
    static byte uc = 7;
    static short s = 7;
    static int i = 7;
    static uint u = 7;
    static long l = 7;
    static ulong ul = 7;

    static int main()
    {
        int* a = stackalloc int[] { 1, 2, 3, 4 };
        int* p = a;
        float f = 2.5f;
        double d = 2.5;

        do
        {
            c += unchecked((sbyte)1000);
            uc += unchecked((byte)1000);
            s += 1000;
            i += 1000;
            u += 1000;
            l += 1000;
            ul += 1000;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "+= 1000"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c -= 3;
            uc -= 3;
            s -= 3;
            i -= 3;
            u -= 3;
            l -= 3;
            ul -= 3;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "-= 3"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c *= 3;
            uc *= 3;
            s *= 3;
            i *= 3;
            u *= 3;
            l *= 3;
            ul *= 3;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "*= 3"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c /= 7;
            uc /= 7;
            s /= 7;
            i /= 7;
            u /= 7;
            l /= 7;
            ul /= 7;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "/= 7"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c %= 100;
            uc %= 100;
            s %= 100;
            i %= 100;
            u %= 100;
            l %= 100;
            ul %= 100;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "%= 100"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c |= unchecked((sbyte)0x100);
            uc |= unchecked((byte)0x100);
            s |= 0x100;
            i |= 0x100;
            u |= 0x100;
            l |= 0x100;
            ul |= 0x100;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "|= 0x100"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c &= unchecked((sbyte)0x1ff);
            uc &= unchecked((byte)0x1ff);
            s &= 0x1ff;
            i &= 0x1ff;
            u &= 0x1ff;
            l &= 0x1ff;
            ul &= 0x1ff;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "&= 0x1ff"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c ^= unchecked((sbyte)0xffu);
            uc ^= (byte)0xffu;
            s ^= (short)0xffu;
            i ^= 0xff;
            u ^= 0xffu;
            l ^= 0xffu;
            ul ^= 0xffu;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "^= 0xffu"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c <<= 2;
            uc <<= 2;
            s <<= 2;
            i <<= 2;
            u <<= 2;
            l <<= 2;
            ul <<= 2;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "<<= 2"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c >>= 1;
            uc >>= 1;
            s >>= 1;
            i >>= 1;
            u >>= 1;
            l >>= 1;
            ul >>= 1;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, ">>= 1"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c = Truncate.ToSByte(c * 0.5);
            uc = Truncate.ToByte(uc * 0.5);
            s = Truncate.ToInt16(s * 0.5);
            i = Truncate.ToInt32(i * 0.5);
            u = Truncate.ToUInt32(u * 0.5);
            l = Truncate.ToInt64(l * 0.5);
            ul = Truncate.ToUInt64(ul * 0.5);
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "*= 0.5"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c += (sbyte)'a';
            uc += (byte)'a';
            s += (short)'a';
            i += 'a';
            u += 'a';
            l += 'a';
            ul += 'a';
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "+= 'a'"u8, c, uc, s, i, u, l, ul);
        }
        while (false);
        do
        {
            c -= (sbyte)5L;
            uc -= (byte)5L;
            s -= (short)5L;
            i -= 5;
            u -= 5u;
            l -= 5L;
            ul -= 5L;
            printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n"u8, "-= 5L"u8, c, uc, s, i, u, l, ul);
        }
        while (false);

        /* pointers step by elements */
        p += 2;
        printf("%d\n"u8, *p);
        p -= 1;
        *p *= 10;
        *p++ += 5;
        printf("%d %d %d\n"u8, a[1], *p, (int)(p - a));
        p[-1] <<= 1;
        printf("%d\n"u8, a[1]);
        int value = a[0] += 3;
        *(p + 1) -= value;
        printf("%d %d\n"u8, a[0], a[3]);

        f = (float)(f + d);
        d *= f;
        f /= 3;
        printf("%g %g\n"u8, f, d);
        d += u = 3;
        printf("%g %u\n"u8, d, u);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
