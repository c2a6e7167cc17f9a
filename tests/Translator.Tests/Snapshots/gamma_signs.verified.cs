using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class GammaSigns
{
    /* gamma_signs - lgamma and its sign, by signgam and by lgamma_r */

    static readonly double* numbers = StaticStorage.Create<double>([
        0.0, -0.0, 1.0, 2.0, 3.0, 0.5, -0.5, -1.5, -2.5, -1.0, -7.0, 10.5, 100.0, 1e5, 1e300, 1e306, 1.7e308, 1e-300, -1e-300, -100.25, INFINITY, -INFINITY, NAN]);

    static int main()
    {
        size_t i;

        for (i = 0; i < 23 * sizeof(double) / sizeof(double); i++)
        {
            int sign = 99;
            double result;
            float resultf;

            signgam = 77;
            errno = 0;
            result = lgamma(numbers[i]);
            printf("lgamma(%a) = %a sign %d errno %d;"u8, numbers[i], result, signgam, errno);
            errno = 0;
            result = lgamma_r(numbers[i], &sign);
            printf(" %a %d;"u8, result, sign);
            resultf = lgammaf((float)numbers[i]);
            printf(" %a %d;"u8, resultf, signgam);
            printf(" %d\n"u8, gamma(numbers[i]) == result);
        }
        /* gcc evaluates arguments from the right: the sign is that of the call before. */
        lgamma(-0.5);
        int signgamValue = signgam;
        printf("%g %d\n"u8, lgamma(numbers[5]), signgamValue);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
