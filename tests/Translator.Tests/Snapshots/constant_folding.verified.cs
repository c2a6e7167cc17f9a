/* constant_folding.c: what the compiler computes must be what the program computes */
using System.Threading;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ConstantFolding
{
    static volatile int vi = -7;
    static volatile int vj = 3;
    static volatile uint vu = 7;
    static long vl = 0x123456789L;
    static double vd = 3.75;
    static volatile float vf = 0.1f;
    static volatile byte vc = 200;

    static int checks;
    static int failures;

    const int A = -7 / 3;
    const int B = -7 % 3;
    const int C = ~0 & 0xff;
    const int D = 5 > 3 ? 'a' : 'b';
    const int E = A * A * sizeof(int);

    static double folded = 1.0 / 3 + 2 / 3;
    static int shifts = 1 << 4 | 0xf0 >> 2;
    static uint wrapped = unchecked(3u - 5u);
    static sbyte narrow = 'a' + 1;
    static long product = 65536L * 65536L;
    static float single = (float)1.1;

    static int main()
    {
        do
        {
            checks++;
            if (-7 / 3 != vi / vj)
            {
                failures++;
                printf("%s differs from %s\n"u8, "-7 / 3"u8, "vi / vj"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (-7 % 3 != vi % vj)
            {
                failures++;
                printf("%s differs from %s\n"u8, "-7 % 3"u8, "vi % vj"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (unchecked((uint)-7) / 3u != (uint)vi / (uint)vj)
            {
                failures++;
                printf("%s differs from %s\n"u8, "-7 / 3u"u8, "vi / (unsigned)vj"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((-7 >> 1) != (vi >> 1))
            {
                failures++;
                printf("%s differs from %s\n"u8, "-7 >> 1"u8, "vi >> 1"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((unchecked((uint)-7) >> 1) != ((uint)vi >> 1))
            {
                failures++;
                printf("%s differs from %s\n"u8, "(unsigned)-7 >> 1"u8, "(unsigned)vi >> 1"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (unchecked((uint)-7) < 7u != (uint)vi < vu)
            {
                failures++;
                printf("%s differs from %s\n"u8, "-7 < 7u"u8, "vi < vu"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (unchecked(7u - 8) != vu - 8)
            {
                failures++;
                printf("%s differs from %s\n"u8, "7u - 8"u8, "vu - 8"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((0x123456789L * 16 >> 8) != (Volatile.Read(ref vl) * 16 >> 8))
            {
                failures++;
                printf("%s differs from %s\n"u8, "0x123456789LL * 16 >> 8"u8, "vl * 16 >> 8"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (unchecked((int)0x123456789L) != (int)Volatile.Read(ref vl))
            {
                failures++;
                printf("%s differs from %s\n"u8, "(int)0x123456789LL"u8, "(int)vl"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (unchecked((short)(0x123456789L >> 4)) != (short)(Volatile.Read(ref vl) >> 4))
            {
                failures++;
                printf("%s differs from %s\n"u8, "(short)(0x123456789LL >> 4)"u8, "(short)(vl >> 4)"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((int)3.75 != Truncate.ToInt32(Volatile.Read(ref vd)))
            {
                failures++;
                printf("%s differs from %s\n"u8, "(int)3.75"u8, "(int)vd"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((int)-3.75 != Truncate.ToInt32(-Volatile.Read(ref vd)))
            {
                failures++;
                printf("%s differs from %s\n"u8, "(int)-3.75"u8, "(int)-vd"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (unchecked((byte)(200 + 100)) != (byte)(vc + 100))
            {
                failures++;
                printf("%s differs from %s\n"u8, "(unsigned char)(200 + 100)"u8, "(unsigned char)(vc + 100)"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (unchecked((sbyte)200) != (sbyte)vc)
            {
                failures++;
                printf("%s differs from %s\n"u8, "(signed char)200"u8, "(signed char)vc"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (0.1f * 3 != vf * 3)
            {
                failures++;
                printf("%s differs from %s\n"u8, "0.1f * 3"u8, "vf * 3"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (0.1f == 0.1 != (vf == 0.1))
            {
                failures++;
                printf("%s differs from %s\n"u8, "0.1f == 0.1"u8, "vf == 0.1"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((double)0.1f != vf)
            {
                failures++;
                printf("%s differs from %s\n"u8, "(double)0.1f"u8, "vf"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((3.75 > 3 && -7 < 0) != (Volatile.Read(ref vd) > 3 && vi < 0))
            {
                failures++;
                printf("%s differs from %s\n"u8, "3.75 > 3 && -7 < 0"u8, "vd > 3 && vi < 0"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((3 == 0 ? 1 : 0) + (0 == 0 ? 1 : 0) * 2 != (vj == 0 ? 1 : 0) + (vj - 3 == 0 ? 1 : 0) * 2)
            {
                failures++;
                printf("%s differs from %s\n"u8, "!3 + !0 * 2"u8, "!vj + !(vj - 3) * 2"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((200 << 4 & 0xff) != (vc << 4 & 0xff))
            {
                failures++;
                printf("%s differs from %s\n"u8, "200 << 4 & 0xff"u8, "vc << 4 & 0xff"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (-(byte)200 != -vc)
            {
                failures++;
                printf("%s differs from %s\n"u8, "-(unsigned char)200"u8, "-vc"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (~(byte)200 != ~vc)
            {
                failures++;
                printf("%s differs from %s\n"u8, "~(unsigned char)200"u8, "~vc"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (1 + 1 != (vc != 0 ? 1 : 0) + 1)
            {
                failures++;
                printf("%s differs from %s\n"u8, "(_Bool)200 + 1"u8, "(_Bool)vc + 1"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (unchecked((uint)((-7 ^ 3) | (200 & ~7))) != ((uint)(vi ^ vj) | (vc & ~vu)))
            {
                failures++;
                printf("%s differs from %s\n"u8, "(-7 ^ 3) | (200 & ~7)"u8, "(vi ^ vj) | (vc & ~vu)"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if (0x7fffffff + 1u != (uint)(vi + 0x7fffffff) + 8)
            {
                failures++;
                printf("%s differs from %s\n"u8, "0x7fffffff + 1u"u8, "(unsigned)(vi + 0x7fffffff) + 8"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((float)16777217 != (float)(vi + 16777224))
            {
                failures++;
                printf("%s differs from %s\n"u8, "(float)16777217"u8, "(float)(vi + 16777224)"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((long)-3.75f != Truncate.ToInt64(-(float)Volatile.Read(ref vd)))
            {
                failures++;
                printf("%s differs from %s\n"u8, "(long long)-3.75f"u8, "(long long)-(float)vd"u8);
            }
        }
        while (false);
        do
        {
            checks++;
            if ((uint)3e9 != Truncate.ToUInt32(Volatile.Read(ref vd) * 8e8))
            {
                failures++;
                printf("%s differs from %s\n"u8, "(unsigned)3e9"u8, "(unsigned)(vd * 8e8)"u8);
            }
        }
        while (false);
        printf("%d %d\n"u8, checks, failures);
        printf("%d %d %d %d %d\n"u8, A, B, C, D, E);
        printf("%.17g %d %u %c %ld %.9g\n"u8, folded, shifts, wrapped, narrow, product, single);
        return failures;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
