/* usual_conversions.c: what type the operators compute in when their operands differ */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class UsualConversions
{
    /* tells the type of an expression by its size and by how -1 behaves in it */

    static sbyte sc = -1;
    static byte uc = 255;
    static short s = -1;
    static ushort us = 65535;
    static int i = -1;
    static uint u = 1;
    static long l = -1;
    static ulong ul = 1;

    static int main()
    {
        printf("%-24s %zu %s\n"u8, "sc + sc"u8, sizeof(int), (sc + sc) * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "uc + uc"u8, sizeof(int), (uc + uc) * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "us * us"u8, sizeof(int), us * us * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "s + u"u8, sizeof(uint), ((uint)s + u) * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "i + u"u8, sizeof(uint), ((uint)i + u) * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "u + l"u8, sizeof(long), (u + l) * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "l + ul"u8, sizeof(ulong), ((ulong)l + ul) * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "i ? i : u"u8, sizeof(uint), (i != 0 ? (uint)i : u) * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "us << 1"u8, sizeof(int), (us << 1) * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "ul >> i * 0"u8, sizeof(ulong), (ul >> i * 0) * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "-uc"u8, sizeof(int), -uc * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "~us"u8, sizeof(int), ~us * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "+sc"u8, sizeof(int), sc * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);
        printf("%-24s %zu %s\n"u8, "i == u"u8, sizeof(int), ((uint)i == u ? 1 : 0) * 0 - 1 < 1 ? "signed"u8 : "unsigned"u8);

        /* the classic traps */
        printf("-1 < 1u: %s\n"u8, (uint)i < u ? "yes"u8 : "no"u8);
        printf("-1 < 1ul: %s\n"u8, (ulong)i < ul ? "yes"u8 : "no"u8);
        printf("(signed char)-1 == 255: %s\n"u8, sc == uc ? "yes"u8 : "no"u8);
        printf("(short)-1 == 65535: %s\n"u8, s == us ? "yes"u8 : "no"u8);
        printf("-1L < 1u: %s\n"u8, l < u ? "yes"u8 : "no"u8);
        printf("~uc == 0: %s\n"u8, ~uc == 0 ? "yes"u8 : "no"u8);
        printf("(unsigned char)~uc == 0: %s\n"u8, (byte)~uc == 0 ? "yes"u8 : "no"u8);
        printf("uc + 1 == 0: %s\n"u8, uc + 1 == 0 ? "yes"u8 : "no"u8);
        printf("u - 2 > 0: %s\n"u8, u - 2 > 0 ? "yes"u8 : "no"u8);

        /* average of two unsigned values without overflow */
        {
            uint a = 4000000000u, b = 4200000000u;

            printf("%u %u %lu\n"u8, (a + b) / 2, a / 2 + b / 2 + (a & b & 1), ((ulong)a + b) / 2);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
