using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using size_t = ulong;
using time_t = long;

internal static unsafe class NormalizedTimes
{
    /* normalized_times - mktime and timegm with parts out of their range, asctime and ctime of odd years */

    static readonly int* parts = StaticStorage.Create<int>([123, 0, 31, 0, 0, 0, 123, 12, 1, 0, 0, 0, 123, -1, 1, 0, 0, 0, 123, 1, 29, 0, 0, 0, 124, 1, 30, 25, 61, 61, 123, 0, 0, 0, 0, -1, 123, 0, -31, -1, -1, -1, 70, 0, 1, 0, 0, 0, 69, 11, 31, 23, 59, 59, -1900, 0, 1, 0, 0, 0, 123, 100, 1000, 1000, 1000, 100000, 8099, 11, 31, 23, 59, 60, INT_MAX, 0, 1, 0, 0, 0, INT_MAX, 12, 1, 0, 0, 0, INT_MIN, 0, 1, 0, 0, 0]);

    static readonly time_t* odd = StaticStorage.Create<time_t>([0, -1, 253402300799L, 253402300800L, -62135596800L, -62167219201L, 67768036191676799L, 67768036191676800L, LONG_MAX, LONG_MIN]);

    static int main()
    {
        sbyte* buffer = stackalloc sbyte[64];
        size_t i;

        setenv("TZ"u8, "CET-1CEST,M3.5.0,M10.5.0/3"u8, 1);
        for (i = 0; i < 15 * 6 * sizeof(int) / (6 * sizeof(int)); i++)
        {
            tm tm;
            time_t result;

            memset(&tm, 0, (ulong)sizeof(tm));
            tm.tm_year = (parts + i * 6)[0];
            tm.tm_mon = (parts + i * 6)[1];
            tm.tm_mday = (parts + i * 6)[2];
            tm.tm_hour = (parts + i * 6)[3];
            tm.tm_min = (parts + i * 6)[4];
            tm.tm_sec = (parts + i * 6)[5];
            errno = 0;
            result = timegm(&tm);
            printf("%ld %d: %d-%d-%d %d:%d:%d %d %d\n"u8, result, result == -1 && errno == EOVERFLOW, tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec, tm.tm_wday,
                tm.tm_yday);
            tm.tm_isdst = -1;
            errno = 0;
            result = mktime(&tm);
            printf("  %ld %d: %d %d:%d:%d %d\n"u8, result, result == -1 && errno == EOVERFLOW, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec, tm.tm_isdst);
        }
        for (i = 0; i < 10 * sizeof(time_t) / sizeof(time_t); i++)
        {
            tm tm;
            tm* broken;

            errno = 0;
            broken = gmtime_r(&odd[i], &tm);
            if (broken == null)
            {
                printf("gmtime %d\n"u8, errno);
                continue;
            }
            errno = 0;
            printf("%d %d %d: %s"u8, tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_year < 8100 && tm.tm_year > -2900 ? asctime_r(&tm, buffer) : "far\n"u8.ToPointer());
        }
        int dysizeResult = dysize(2024);
        int dysizeResult2 = dysize(2023);
        int dysizeResult3 = dysize(2000);
        printf("%d %d %d %d\n"u8, dysize(1900), dysizeResult3, dysizeResult2, dysizeResult);
        printf("%.1f %.1f\n"u8, difftime(10, 4), difftime(-5, 5));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
