/* comparisons.c: all six operators over all mixtures of types, as values and as conditions */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Comparisons
{
    static sbyte sc = -1;
    static byte uc = 255;
    static short s = -1;
    static ushort us = 65535;
    static int i = -1;
    static uint u = 4294967295u;
    static long l = -1;
    static ulong ul = 18446744073709551615UL;
    static float f = 16777216.0f;
    static double d = -1.0;
    static sbyte* p;
    static readonly sbyte* array = StaticStorage.Allocate<sbyte>(4);

    static int three_way(long a, long b)
    {
        return (a > b ? 1 : 0) - (a < b ? 1 : 0);
    }

    static int between(uint v, uint low, uint high)
    {
        return v - low <= high - low ? 1 : 0;
    }

    static int main()
    {
        int n = 0;

        printf("%-28s %d%d%d%d%d%d\n"u8, "sc uc"u8, sc < uc, sc <= uc, sc == uc, sc >= uc, sc > uc, sc != uc);
        printf("%-28s %d%d%d%d%d%d\n"u8, "sc s"u8, sc < s, sc <= s, sc == s, sc >= s, sc > s, sc != s);
        printf("%-28s %d%d%d%d%d%d\n"u8, "uc us"u8, uc < us, uc <= us, uc == us, uc >= us, uc > us, uc != us);
        printf("%-28s %d%d%d%d%d%d\n"u8, "us i"u8, us < i, us <= i, us == i, us >= i, us > i, us != i);
        printf("%-28s %d%d%d%d%d%d\n"u8, "i u"u8, (uint)i < u, (uint)i <= u, (uint)i == u, (uint)i >= u, (uint)i > u, (uint)i != u);
        printf("%-28s %d%d%d%d%d%d\n"u8, "u l"u8, u < l, u <= l, u == l, u >= l, u > l, u != l);
        printf("%-28s %d%d%d%d%d%d\n"u8, "l ul"u8, (ulong)l < ul, (ulong)l <= ul, (ulong)l == ul, (ulong)l >= ul, (ulong)l > ul, (ulong)l != ul);
        printf("%-28s %d%d%d%d%d%d\n"u8, "u ul"u8, u < ul, u <= ul, u == ul, u >= ul, u > ul, u != ul);
        printf("%-28s %d%d%d%d%d%d\n"u8, "i d"u8, i < d, i <= d, i == d, i >= d, i > d, i != d);
        printf("%-28s %d%d%d%d%d%d\n"u8, "u d"u8, u < d, u <= d, u == d, u >= d, u > d, u != d);
        printf("%-28s %d%d%d%d%d%d\n"u8, "f 16777217"u8, f < 16777217, f <= 16777217, f == 16777217, f >= 16777217, f > 16777217, f != 16777217);
        printf("%-28s %d%d%d%d%d%d\n"u8, "f 16777217.0"u8, f < 16777217.0, f <= 16777217.0, f == 16777217.0, f >= 16777217.0, f > 16777217.0, f != 16777217.0);
        printf("%-28s %d%d%d%d%d%d\n"u8, "ul d"u8, ul < d, ul <= d, ul == d, ul >= d, ul > d, ul != d);
        printf("%-28s %d%d%d%d%d%d\n"u8, "sc -1L"u8, sc < -1L, sc <= -1L, sc == -1L, sc >= -1L, sc > -1L, sc != -1L);
        printf("%-28s %d%d%d%d%d%d\n"u8, "'a' 97.0f"u8, 'a' < 97.0f, 'a' <= 97.0f, 'a' == 97.0f, 'a' >= 97.0f, 'a' > 97.0f, 'a' != 97.0f);
        printf("%-28s %d%d%d%d%d%d\n"u8, "-1 0u"u8, unchecked((uint)-1) < 0u, unchecked((uint)-1) <= 0u, unchecked((uint)-1) == 0u, unchecked((uint)-1) >= 0u, unchecked((uint)-1) > 0u, unchecked((uint)-1) != 0u);
        printf("%-28s %d%d%d%d%d%d\n"u8, "(short)u s"u8, (short)u < s, (short)u <= s, (short)u == s, (short)u >= s, (short)u > s, (short)u != s);
        printf("%-28s %d%d%d%d%d%d\n"u8, "(unsigned char)sc uc"u8, (byte)sc < uc, (byte)sc <= uc, (byte)sc == uc, (byte)sc >= uc, (byte)sc > uc, (byte)sc != uc);
        p = array + 1;
        printf("%-28s %d%d%d%d%d%d\n"u8, "p array"u8, p < array, p <= array, p == array, p >= array, p > array, p != array);
        printf("%-28s %d%d%d%d%d%d\n"u8, "p + 3 array + 4"u8, p + 3 < array + 4, p + 3 <= array + 4, p + 3 == array + 4, p + 3 >= array + 4, p + 3 > array + 4, p + 3 != array + 4);
        printf("%-28s %d%d%d%d%d%d\n"u8, "(void *)p (void *)&array[1]"u8, p < &array[1], p <= &array[1], p == &array[1], p >= &array[1], p > &array[1], p != &array[1]);
        printf("%d %d %d\n"u8, three_way(3, 5), three_way(-1, -1), three_way(1L << 40, 1));
        printf("%d %d %d\n"u8, between(5, 1, 10), between(0, 1, 10), between(unchecked((uint)-1), 1, 10));
        for (u = 2; u + 1 > 0 && n < 10; u--)
            n++;
        printf("%d\n"u8, n);
        if ((ulong)i < sizeof(int))
            printf("never\n"u8);
        else
            printf("-1 is not below a size\n"u8);
        for (n = 0, uc = 250; uc >= 250; uc++)
            n++;
        printf("%d %d\n"u8, n, uc);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
