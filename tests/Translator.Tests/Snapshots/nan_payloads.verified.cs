using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class NanPayloads
{
    /* nan_payloads - what a NaN carries, and the order of all representations */

    static ulong bits(double x)
    {
        ulong result;

        memcpy(&result, &x, sizeof(ulong));
        return result;
    }

    static uint bitsf(float x)
    {
        uint result;

        memcpy(&result, &x, sizeof(uint));
        return result;
    }

    static readonly sbyte** tags = (sbyte**)StaticStorage.PointersTo(""u8, "0"u8, "1"u8, "0x123"u8, "077"u8, "12z"u8, "99999999999999999999"u8, "_"u8, "1_"u8, "abc"u8, "0x7ffffffffffff"u8, "-1"u8, " 1"u8);

    static readonly double* payloads = StaticStorage.Create<double>([0.0, -0.0, 1.0, 5.5, 291.0, 4194303.0, 4194304.0, 2251799813685247.0, 2251799813685248.0, -1.0, 1e300, INFINITY]);

    static int main()
    {
        double* ordered = stackalloc double[8];
        float f;
        double d;
        size_t i, j;
        int result;

        for (i = 0; i < (ulong)(13 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
            printf("nan(\"%s\") = %016lx %08x\n"u8, tags[i], bits(nan(tags[i])), bitsf(nanf(tags[i])));
        for (i = 0; i < 12 * sizeof(double) / sizeof(double); i++)
        {
            d = 7;
            f = 7;
            result = setpayload(&d, payloads[i]);
            printf("%a: %d %016lx %a;"u8, payloads[i], result, bits(d), getpayload(&d));
            result = setpayloadf(&f, (float)payloads[i]);
            printf(" %d %08x %a;"u8, result, bitsf(f), getpayloadf(&f));
            result = setpayloadsig(&d, payloads[i]);
            printf(" %d %016lx %d;"u8, result, bits(d), issignaling(d));
            result = canonicalize(&d, &d);
            printf(" %d %016lx %d\n"u8, result, bits(d), issignaling(d));
        }
        ordered[0] = -nan(""u8);
        ordered[1] = -INFINITY;
        ordered[2] = -1;
        ordered[3] = -0.0;
        ordered[4] = 0.0;
        ordered[5] = 1;
        ordered[6] = INFINITY;
        ordered[7] = nan("5"u8);
        for (i = 0; i < 8; i++)
        {
            for (j = 0; j < 8; j++)
            {
                int totalordermagResult = totalordermag(&ordered[i], &ordered[j]);
                printf("%d%d "u8, totalorder(&ordered[i], &ordered[j]), totalordermagResult);
            }
            putchar('\n');
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
