using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class WholeResults
{
    /* whole_results - functions whose results are integers: lrint, lround, remquo, fromfp */

    static readonly double* numbers = StaticStorage.Create<double>([
        0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1e9, 3e9, -3e9, 9007199254740993.0, 9.2e18, -9.2e18, 1e19, 1e300, INFINITY, -INFINITY, NAN]);

    static readonly double* divisions = StaticStorage.Create<double>([7.5, 2.0, -7.5, 2.0, 7.5, -2.0, 5.0, 2.0, 100.0, 3.0, 1e20, 7.0, 1.0, 0.0, INFINITY, 1.0, 1.0, INFINITY, NAN, 1.0, 0.0, 1.0, -0.0, 1.0, 1e308, 1.5e308]);

    static int main()
    {
        size_t i;
        int direction, quotient;

        for (i = 0; i < 20 * sizeof(double) / sizeof(double); i++)
        {
            double x = numbers[i];

            errno = 0;
            printf("%g: %ld %lld %ld %lld; "u8, x, lrint(x), llrint(x), lround(x), llround(x));
            int errnoValue = errno;
            printf("%ld %ld; %d\n"u8, lrintf((float)x), lroundf((float)x), errnoValue);
            for (direction = FP_INT_UPWARD; direction <= FP_INT_TONEAREST; direction++)
            {
                errno = 0;
                printf(" %ld"u8, fromfp(x, direction, 8));
                printf("%s"u8, errno != 0 ? "!"u8 : ""u8);
                errno = 0;
                printf(" %lu"u8, ufromfp(x, direction, 16));
                printf("%s"u8, errno != 0 ? "!"u8 : ""u8);
            }
            putchar('\n');
        }
        for (i = 0; i < 13 * 2 * sizeof(double) / (2 * sizeof(double)); i++)
        {
            double x = (divisions + i * 2)[0], y = (divisions + i * 2)[1], rest;

            errno = 0;
            quotient = 99;
            rest = remquo(x, y, &quotient);
            printf("remquo(%g, %g) = %a %d %d;"u8, x, y, rest, quotient, errno);
            quotient = 99;
            rest = remquof((float)x, (float)y, &quotient);
            printf(" %a %d\n"u8, rest, quotient);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
