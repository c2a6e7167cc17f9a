/* integer_constants.c: the type of a constant follows from its value, its base and its suffix */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class IntegerConstants
{
    const uint BIG = 0xdeadbeefu;
    const uint MASK = ~0u << 8;
    const int KILO = 1024;
    const int MEGA = KILO * KILO;
    const int MINUS_ONE = -1;

    static int main()
    {
        printf("%-20s %zu %s %llu\n"u8, "1"u8, sizeof(int), 1 > 0 - 1 + 1 * 0 ? "signed"u8 : "unsigned"u8, 1UL);
        printf("%-20s %zu %s %llu\n"u8, "2147483647"u8, sizeof(int), 2147483647 > 0 - 1 + 2147483647 * 0 ? "signed"u8 : "unsigned"u8, 2147483647UL);
        printf("%-20s %zu %s %llu\n"u8, "2147483648"u8, sizeof(long), 2147483648L > 0 - 1 + 2147483648L * 0 ? "signed"u8 : "unsigned"u8, 2147483648UL);
        printf("%-20s %zu %s %llu\n"u8, "0x7fffffff"u8, sizeof(int), 0x7fffffff > 0 - 1 + 0x7fffffff * 0 ? "signed"u8 : "unsigned"u8, 0x7fffffffUL);
        printf("%-20s %zu %s %llu\n"u8, "0x80000000"u8, sizeof(uint), 0x80000000u > unchecked((uint)(0 - 1)) + 0x80000000u * 0 ? "signed"u8 : "unsigned"u8, 0x80000000UL);
        printf("%-20s %zu %s %llu\n"u8, "0xffffffff"u8, sizeof(uint), 0xffffffffu > unchecked((uint)(0 - 1)) + 0xffffffffu * 0 ? "signed"u8 : "unsigned"u8, 0xffffffffUL);
        printf("%-20s %zu %s %llu\n"u8, "0x100000000"u8, sizeof(long), 0x100000000L > 0 - 1 + 0x100000000L * 0 ? "signed"u8 : "unsigned"u8, 0x100000000UL);
        printf("%-20s %zu %s %llu\n"u8, "0x7fffffffffffffff"u8, sizeof(long), 0x7fffffffffffffffL > 0 - 1 + 0x7fffffffffffffffL * 0 ? "signed"u8 : "unsigned"u8, 0x7fffffffffffffffUL);
        printf("%-20s %zu %s %llu\n"u8, "0x8000000000000000"u8, sizeof(ulong), 0x8000000000000000UL > unchecked((ulong)(0 - 1)) + 0x8000000000000000UL * 0 ? "signed"u8 : "unsigned"u8, 0x8000000000000000UL);
        printf("%-20s %zu %s %llu\n"u8, "037777777777"u8, sizeof(uint), 4294967295u /* 037777777777 */ > unchecked((uint)(0 - 1)) + 4294967295u /* 037777777777 */ * 0 ? "signed"u8 : "unsigned"u8, 4294967295UL);
        printf("%-20s %zu %s %llu\n"u8, "1u"u8, sizeof(uint), 1u > unchecked((uint)(0 - 1)) + 1u * 0 ? "signed"u8 : "unsigned"u8, 1UL);
        printf("%-20s %zu %s %llu\n"u8, "4294967296u"u8, sizeof(ulong), 4294967296UL > unchecked((ulong)(0 - 1)) + 4294967296UL * 0 ? "signed"u8 : "unsigned"u8, 4294967296UL);
        printf("%-20s %zu %s %llu\n"u8, "1L"u8, sizeof(long), 1L > 0 - 1 + 1L * 0 ? "signed"u8 : "unsigned"u8, 1UL);
        printf("%-20s %zu %s %llu\n"u8, "1ul"u8, sizeof(ulong), 1UL > unchecked((ulong)(0 - 1)) + 1UL * 0 ? "signed"u8 : "unsigned"u8, 1UL);
        printf("%-20s %zu %s %llu\n"u8, "1LL"u8, sizeof(long), 1L > 0 - 1 + 1L * 0 ? "signed"u8 : "unsigned"u8, 1UL);
        printf("%-20s %zu %s %llu\n"u8, "1ULL"u8, sizeof(ulong), 1UL > unchecked((ulong)(0 - 1)) + 1UL * 0 ? "signed"u8 : "unsigned"u8, 1UL);
        printf("%-20s %zu %s %llu\n"u8, "'a'"u8, sizeof(int), 'a' > 0 - 1 + 'a' * 0 ? "signed"u8 : "unsigned"u8, (ulong)'a');
        printf("%-20s %zu %s %llu\n"u8, "0b1011"u8, sizeof(int), 0b1011 > 0 - 1 + 0b1011 * 0 ? "signed"u8 : "unsigned"u8, 0b1011UL);

        printf("%d\n"u8, BIG > 0);
        printf("%x\n"u8, MASK);
        printf("%d\n"u8, 10 - 1);
        printf("%ld\n"u8, -2147483648L);
        printf("%zu\n"u8, sizeof(long));
        printf("%u\n"u8, unchecked(0 - 0x80000000u));
        printf("%d %d\n"u8, 8 /* 010 */, 0x10);
        printf("%d\n"u8, 4 * MEGA / KILO);
        printf("%ld\n"u8, 3000L * MEGA);
        printf("%d %d %d\n"u8, 'a', '\n', '\0');
        printf("%d %d %d\n"u8, '\u007F', -1 /* '\377' */, '\'');
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
