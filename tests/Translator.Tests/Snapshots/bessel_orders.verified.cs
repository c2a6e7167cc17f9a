using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class BesselOrders
{
    /* bessel_orders - Bessel functions of any order */

    static readonly double* numbers = StaticStorage.Create<double>([0.0, -0.0, 0.25, -0.25, 1.0, 5.5, -5.5, 20.0, 50.5, 1000.0, 1e10, 1e-200, INFINITY, -INFINITY, NAN]);
    static readonly int* orders = StaticStorage.Create<int>([0, 1, 2, 3, -1, -2, 10, -11, 50, 200]);

    static int main()
    {
        size_t i, j;

        for (i = 0; i < 10 * sizeof(int) / sizeof(int); i++)
            for (j = 0; j < 15 * sizeof(double) / sizeof(double); j++)
            {
                double first, second;
                int error;

                errno = 0;
                first = jn(orders[i], numbers[j]);
                error = errno;
                errno = 0;
                second = yn(orders[i], numbers[j]);
                printf("%d %a: %a %d; %a %d;"u8, orders[i], numbers[j], first, error, second, errno);
                printf(" %a %a\n"u8, jnf(orders[i], (float)numbers[j]), ynf(orders[i], (float)numbers[j]));
            }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
