/*
 * integer_rules.c: promotions, conversions, wrapping and shifts of the integer types
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class IntegerRules
{
    static sbyte* yes(int condition)
    {
        return (condition != 0 ? "yes"u8 : "no"u8).ToPointer();
    }

    static int main()
    {
        sbyte c = unchecked((sbyte)200);
        sbyte sc = 127;
        byte uc = 255, shifted;
        short s = 32767;
        ushort us = 65535, product;
        int i = INT_MAX, negative = -7;
        uint u = 0;
        long l = -1;
        ulong ul;
        long ll = 1L << 40;
        bool b;
        int* where = &i;

        printf("sizes %zu %zu %zu %zu %zu\n"u8, sizeof(sbyte), sizeof(short), sizeof(int), sizeof(long), sizeof(long));
        printf("char is signed: %s, %d\n"u8, yes(c < 0 ? 1 : 0), c);

        /* everything below int becomes an int */
        printf("%d %d %zu\n"u8, uc + 1, us + 1, sizeof(int));
        printf("%d %d\n"u8, ~uc, -us);
        uc++;
        us += 2;
        sc = (sbyte)(sc + 1);
        s = (short)(s + 1);
        printf("%d %d %d %d\n"u8, uc, us, sc, s);
        shifted = 0x81;
        shifted <<= 1;
        printf("%#x %#x\n"u8, shifted, (byte)0x81 << 1);
        us = 0xfff0;
        product = (ushort)((uint)us * us);
        printf("%u\n"u8, product);

        /* signed meets unsigned */
        printf("-1 < 0u: %s, -1 < (unsigned char)0: %s, -1L < 0u: %s, -1L < 0ul: %s\n"u8, yes(unchecked((uint)-1) < 0u ? 1 : 0), yes(-1 < (byte)0 ? 1 : 0),
            yes(-1L < 0u ? 1 : 0), yes(unchecked((ulong)-1L) < 0UL ? 1 : 0));
        printf("%s %s\n"u8, yes(sizeof(int) > unchecked((ulong)-1) ? 1 : 0), yes(sizeof(int) > -1 ? 1 : 0));
        u = u - 1;
        printf("%u %u %lu\n"u8, u, u + 2, u + 1UL);
        ul = u;
        l = negative;
        printf("%lx %lx %lx\n"u8, ul, l, (ulong)(uint)negative);
        ul = (ulong)negative;
        printf("%lu\n"u8, ul);
        i = (int)ll;
        printf("%d %d\n"u8, i, (int)(ll >> 8));
        i = unchecked((int)3000000000u);
        printf("%d\n"u8, i);

        /* division and remainder cut towards zero */
        printf("%d %d %d %d\n"u8, negative / 2, negative % 2, 7 / -2, 7 % -2);
        printf("%u %lu\n"u8, (uint)negative / 2u, (ulong)negative / 2UL);

        /* shifts: the left operand decides; a negative number keeps its sign */
        printf("%d %u %d %ld\n"u8, negative >> 1, (uint)negative >> 28, 1 << 30, 1L << 40);
        printf("%u %d\n"u8, 1u << 31, unchecked((int)(1u << 31)));
        printf("%llx\n"u8, 0xffUL << 56);

        /* constants take the first type that fits */
        printf("%zu %zu %zu %zu\n"u8, sizeof(int), sizeof(long), sizeof(uint), sizeof(long));
        printf("%zu %zu %s\n"u8, sizeof(uint), sizeof(ulong), yes(0xffffffffu > 0 ? 1 : 0));
        printf("%d %d %zu\n"u8, 'A', -1 /* '\377' */, sizeof(int));

        /* _Bool: anything but zero is one */
        b = true;
        printf("%d "u8, b);
        b = true;
        printf("%d "u8, b);
        b = where != null;
        printf("%d %d\n"u8, b, !b);
        b = (b ? 1 : 0) + 5 != 0;
        printf("%d %zu\n"u8, b, sizeof(bool));

        /* floating point to integer and back */
        printf("%d %d %u %d\n"u8, (int)2.99, (int)-2.99, (uint)3e9, (sbyte)65.7);
        printf("%.1f %.1f %.0f %.0f\n"u8, 7 / 2 * 1.0, 7 / 2.0, (float)16777217, (double)ULONG_MAX);

        /* limits */
        printf("%d %d %u %ld %lu\n"u8, INT_MIN, SCHAR_MIN, USHRT_MAX, LONG_MIN, ULONG_MAX);
        printf("%d %d\n"u8, CHAR_MIN, CHAR_BIT);
        printf("%u %lld\n"u8, UINT32_MAX, INT64_MIN);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
