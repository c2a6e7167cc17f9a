/* printf: integers with every flag, width, precision and length that one can think of */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using intmax_t = long;
using ptrdiff_t = long;
using size_t = ulong;

internal static unsafe class PrintfIntegers
{
    static readonly int* values = StaticStorage.Create<int>([0, 1, -1, 42, -42, INT_MAX, INT_MIN]);

    static int main()
    {
        byte uc = 200;
        sbyte sc = -56;
        short s = SHRT_MIN;
        ushort us = USHRT_MAX;
        long l = LONG_MIN;
        ulong ul = ULONG_MAX;
        long ll = LLONG_MAX;
        size_t size = 16;
        ptrdiff_t difference = &values[1] - &values[6];
        intmax_t im = INTMAX_MIN;
        size_t i;
        int n = 0;

        for (i = 0; i < 7 * sizeof(int) / sizeof(int); i++)
        {
            int v = values[i];

            printf("%d|%i|%u|%o|%x|%X|\n"u8, v, v, v, v, v, v);
            printf("%5d|%-5d|%05d|%+d|% d|%+5d|%-+5d|\n"u8, v, v, v, v, v, v, v);
            printf("%.0d|%.3d|%8.3d|%-8.3d|%+.3d|\n"u8, v, v, v, v, v);
            printf("%#o|%#x|%#X|%#10x|%-#10x|%#010x|%#.4x|\n"u8, v, v, v, v, v, v, v);
        }

        printf("%-12s [%hhd]\n"u8, "%hhd"u8, sc);
        printf("%-12s [%hhu]\n"u8, "%hhu"u8, uc);
        printf("%-12s [%hhd]\n"u8, "%hhd"u8, uc);
        printf("%-12s [%hd]\n"u8, "%hd"u8, s);
        printf("%-12s [%hu]\n"u8, "%hu"u8, us);
        printf("%-12s [%hx]\n"u8, "%hx"u8, s);
        printf("%-12s [%ld]\n"u8, "%ld"u8, l);
        printf("%-12s [%lu]\n"u8, "%lu"u8, ul);
        printf("%-12s [%lx]\n"u8, "%lx"u8, ul);
        printf("%-12s [%lld]\n"u8, "%lld"u8, ll);
        printf("%-12s [%llo]\n"u8, "%llo"u8, ll);
        printf("%-12s [%zu]\n"u8, "%zu"u8, size);
        printf("%-12s [%td]\n"u8, "%td"u8, difference);
        printf("%-12s [%jd]\n"u8, "%jd"u8, im);
        printf("%-12s [%25ld]\n"u8, "%25ld"u8, l);
        printf("%-12s [%-25ld]\n"u8, "%-25ld"u8, l);
        printf("%-12s [%025ld]\n"u8, "%025ld"u8, l);
        printf("%-12s [%.25ld]\n"u8, "%.25ld"u8, l);

        /* width and precision as arguments; a negative width means '-' , a negative precision none */
        printf("[%*d] [%*d] [%.*d] [%*.*d] [%-*d]\n"u8, 6, 42, -6, 42, 4, 42, 8, 4, -42, 5, 7);
        printf("[%.*d] [%.*d]\n"u8, -3, 42, 0, 0);

        /* arguments by number */
        printf("%2$d %1$d %2$x %3$*1$d\n"u8, 5, 31, 7);

        printf("%c%c%c|%5c|%-5c|\n"u8, 'a', 98, 'c', 'r', 'l');
        printf("100%% of %d%%|\n"u8, 42);
        n = printf("counted\n"u8);
        printf("%d\n"u8, n);
        printf("abc%ndef\n"u8, &n);
        printf("%d\n"u8, n);
        printf("a NUL: %c|\n"u8, '\0');
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
