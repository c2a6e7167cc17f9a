using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using size_t = ulong;
using time_t = long;

internal static unsafe class FormatTimes
{
    static readonly time_t* times = StaticStorage.Create<time_t>([0, 1700000000, 951782400, 1704067199, 1735689600, -1, 253402300799L]);

    static readonly sbyte** flags = (sbyte**)StaticStorage.PointersTo(""u8, "-"u8, "_"u8, "0"u8, "^"u8, "#"u8, "5"u8, "_5"u8, "E"u8, "O"u8);

    static readonly sbyte* conversions = StaticStorage.Text("aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%+"u8, 43);
    /* format_times - every conversion of strftime, with flags and widths, over several days */

    static int main()
    {
        sbyte* format = stackalloc sbyte[16];
        sbyte* text = stackalloc sbyte[128];
        size_t i, j, k, length;

        setenv("TZ"u8, "EST5EDT,M3.2.0,M11.1.0"u8, 1);
        for (i = 0; i < 7 * sizeof(time_t) / sizeof(time_t); i++)
        {
            tm* tm = localtime(&times[i]);

            for (j = 0; j < (ulong)(10 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); j++)
            {
                printf("%ld %%%s:"u8, times[i], flags[j]);
                for (k = 0; conversions[k] != '\0'; k++)
                {
                    snprintf(format, 16, "%%%s%c"u8, flags[j], conversions[k]);
                    length = strftime(text, 128, format, tm);
                    printf(" %c[%s]%zu"u8, conversions[k], length != 0 ? text : ""u8.ToPointer(), length);
                }
                putchar('\n');
            }
        }
        printf("%zu\n"u8, strftime(text, 5, "%F"u8, localtime(&times[0])));
        printf("%zu %s\n"u8, strftime(text, 11, "%F"u8, localtime(&times[0])), text);
        printf("%zu\n"u8, strftime(text, 10, "%F"u8, localtime(&times[0])));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
