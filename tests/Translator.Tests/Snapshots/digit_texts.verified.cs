using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class DigitTexts
{
    /* digit_texts - ecvt, fcvt, gcvt and their reentrant forms */

    static readonly double* numbers = StaticStorage.Create<double>([
        0.0, -0.0, 1.0, -1.5, 3.14159265358979, 0.1, 0.05, 0.000123456, 9.9999, 99.5, 123456.789, 1e15, 1e22, 1.7976931348623157e308, 2.2250738585072014e-308,
        4.9e-324, 1e-5, -12345.678, 0.5, 2.5, INFINITY, -INFINITY, NAN]);

    static readonly int* digits = StaticStorage.Create<int>([-3, -1, 0, 1, 2, 5, 10, 17, 20]);

    static int main()
    {
        sbyte* text = stackalloc sbyte[400];
        size_t i, j;
        int point, sign, result;

        for (i = 0; i < 23 * sizeof(double) / sizeof(double); i++)
        {
            for (j = 0; j < 9 * sizeof(int) / sizeof(int); j++)
            {
                double x = numbers[i];
                int n = digits[j];

                strcpy(text, ecvt(x, n, &point, &sign));
                printf("%g %d: ecvt %s %d %d;"u8, x, n, text, point, sign);
                strcpy(text, fcvt(x, n, &point, &sign));
                printf(" fcvt %s %d %d;"u8, text, point, sign);
                if (n > 0)
                    printf(" gcvt %s"u8, gcvt(x, n, text));
                putchar('\n');
            }
        }
        result = ecvt_r(123.456, 5, &point, &sign, text, 6);
        printf("%d\n"u8, result);
        result = ecvt_r(123.456, 5, &point, &sign, text, 7);
        printf("%d %s %d %d\n"u8, result, text, point, sign);
        result = fcvt_r(-0.00123, 4, &point, &sign, text, 5);
        printf("%d\n"u8, result);
        result = fcvt_r(-0.00123, 4, &point, &sign, text, 400);
        printf("%d %s %d %d\n"u8, result, text, point, sign);
        result = fcvt_r(1e10, -5, &point, &sign, text, 400);
        printf("%d %s %d %d\n"u8, result, text, point, sign);
        printf("%d"u8, strfromd(text, 400, "%.3f"u8, 2.0 / 3));
        printf(" %s\n"u8, text);
        printf("%d"u8, strfromf(text, 4, "%a"u8, 1.5f));
        printf(" %s\n"u8, text);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
