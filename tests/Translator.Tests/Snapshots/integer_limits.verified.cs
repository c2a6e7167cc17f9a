/* integer_limits.c: the limits of every integer type, and what lies just inside of them */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Stdint;
using uint64_t = ulong;

internal static unsafe class IntegerLimits
{
    static int main()
    {
        printf("%-18s %zu bytes  %d .. %d\n"u8, "signed char"u8, sizeof(sbyte), (sbyte)SCHAR_MIN, (sbyte)SCHAR_MAX);
        printf("%-18s %zu bytes  %d .. %d\n"u8, "unsigned char"u8, sizeof(byte), (byte)0, (byte)UCHAR_MAX);
        printf("%-18s %zu bytes  %d .. %d\n"u8, "char"u8, sizeof(sbyte), (sbyte)CHAR_MIN, (sbyte)CHAR_MAX);
        printf("%-18s %zu bytes  %d .. %d\n"u8, "short"u8, sizeof(short), (short)SHRT_MIN, (short)SHRT_MAX);
        printf("%-18s %zu bytes  %d .. %d\n"u8, "unsigned short"u8, sizeof(ushort), (ushort)0, (ushort)USHRT_MAX);
        printf("%-18s %zu bytes  %d .. %d\n"u8, "int"u8, sizeof(int), INT_MIN, INT_MAX);
        printf("%-18s %zu bytes  %u .. %u\n"u8, "unsigned"u8, sizeof(uint), 0u, UINT_MAX);
        printf("%-18s %zu bytes  %ld .. %ld\n"u8, "long"u8, sizeof(long), LONG_MIN, LONG_MAX);
        printf("%-18s %zu bytes  %lu .. %lu\n"u8, "unsigned long"u8, sizeof(ulong), 0UL, ULONG_MAX);
        printf("%-18s %zu bytes  %lld .. %lld\n"u8, "long long"u8, sizeof(long), LLONG_MIN, LLONG_MAX);
        printf("%-18s %zu bytes  %llu .. %llu\n"u8, "unsigned long long"u8, sizeof(ulong), 0UL, ULLONG_MAX);

        /* one step over the edge wraps for unsigned types */
        {
            byte b = UCHAR_MAX;
            ushort h = USHRT_MAX;
            uint w = UINT_MAX;
            uint64_t d = UINT64_MAX;

            b++;
            h++;
            w++;
            d++;
            printf("%d %d %u %llu\n"u8, b, h, w, d);
            b--;
            h--;
            w--;
            d--;
            printf("%d %d %u %llu\n"u8, b, h, w, d);
        }

        /* the most negative value has no positive counterpart, its unsigned image has */
        printf("%u %lu\n"u8, unchecked(0 - unchecked((uint)INT_MIN)), unchecked(0 - unchecked((ulong)LONG_MIN)));
        printf("%d %d\n"u8, INT_MIN / 2, INT_MIN % 10);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
