/* case_values.c: case labels of all types: converted, negative, huge, computed and from enumerations */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class CaseValues
{
    const int LOW = -2;
    const int BASE = 100;

    static int signed_char_(sbyte c)
    {
        switch ((int)c)
        {
            case -128:
                return 1;
            case 127:
                return 2;
            case -1 /* '\377' */:
                return 3;
            case 'z' - 'a':
                return 4;
            default:
                return 0;
        }
    }

    static int unsigned_(uint u)
    {
        switch (u)
        {
            case 0:
                return 1;
            case 0x80000000u:
                return 2;
            case 0xffffffffu:
                return 3;
            case unchecked((uint)-2):
                return 4;
        }
        return 0;
    }

    static int long_(long l)
    {
        switch (l)
        {
            case 0x100000000L:
                return 1;
            case -0x100000000L:
                return 2;
            case unchecked((long)0x8000000000000000UL):
                return 3;
            case ~0L:
                return 4;
            case 1L << 40 | 1:
                return 5;
        }
        return 0;
    }

    static int unsigned_long(ulong l)
    {
        switch (l)
        {
            case ~0UL:
                return 1;
            case 1UL << 63:
                return 2;
            case sizeof(int):
                return 3;
            default:
                return l > 1000 ? -1 : 0;
        }
    }

    static int computed(int i)
    {
        switch (i)
        {
            case LOW:
                return 1;
            case LOW + 1:
                return 2;
            case BASE * 2 + sizeof(short):
                return 3;
            case 'A' << 8 | 'B':
                return 4;
            case (int)3.99:
                return 5;
            case BASE > LOW ? 1000 : 2000:
                return 6;
            case BASE == 0 ? 1 : 0:
                return 7;
        }
        return 0;
    }

    static int sparse(int i)
    {
        switch (i)
        {
            case -2147483647 - 1:
                return 1;
            case 2147483647:
                return 2;
            case 65536:
                return 3;
            case 1:
            case 10:
            case 100:
            case 1000:
            case 10000:
                return 4;
        }
        return 0;
    }

    static int boolean(bool b)
    {
        switch (b ? 1 : 0)
        {
            case 0:
                return 5;
            case 1:
                return 6;
        }
        return 7;
    }

    static readonly long* longs = StaticStorage.Create<long>([0x100000000L, -0x100000000L, unchecked((long)0x8000000000000000UL), -1, (1L << 40) + 1, 0]);

    static readonly int* ints = StaticStorage.Create<int>([-2, -1, 202, 0x4142, 3, 1000, 0, 2000]);

    static int main()
    {
        int i;

        printf("%d%d%d%d%d\n"u8, signed_char_(-128), signed_char_(127), signed_char_(-1), signed_char_(25), signed_char_(0));
        printf("%d%d%d%d%d\n"u8, unsigned_(0), unsigned_(1u << 31), unsigned_(unchecked((uint)-1)), unsigned_(unchecked((uint)-2)), unsigned_(5));
        for (i = 0; i < 6; i++)
            printf("%d"u8, long_(longs[i]));
        printf("\n%d %d %d %d %d\n"u8, unsigned_long(unchecked((ulong)-1)), unsigned_long(1UL << 63), unsigned_long(4), unsigned_long(5000), unsigned_long(5));
        for (i = 0; i < 8; i++)
            printf("%d"u8, computed(ints[i]));
        printf("\n%d%d%d%d%d\n"u8, sparse(-2147483647 - 1), sparse(2147483647), sparse(65536), sparse(1000), sparse(0));
        printf("%d%d%d\n"u8, boolean(false), boolean(true), boolean(true));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
