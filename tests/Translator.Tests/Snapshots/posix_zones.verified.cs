using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using size_t = ulong;
using time_t = long;

internal static unsafe class PosixZones
{
    /* posix_zones - TZ as POSIX has it: local times around the changes, mktime, and the variables that tzset sets */

    static readonly sbyte** zones = (sbyte**)StaticStorage.PointersTo(
        "UTC0"u8, "CET-1CEST,M3.5.0,M10.5.0/3"u8, "EST5EDT,M3.2.0,M11.1.0"u8, "EST5EDT"u8, "<+0330>-3:30"u8, "<-03>3<-02>,M10.3.0/0,M2.3.0/0"u8,
        "AEST-10AEDT,M10.1.0,M4.1.0/3"u8, "NZST-12NZDT,M9.5.0,M4.1.0/3"u8, "XYZ3"u8, "AAA-1BBB-3,J60/2,J300/3"u8, "AAA1BBB,59/1,299/1:30:15"u8, "IST-1GMT0,M10.5.0,M3.5.0/1"u8,
        ""u8, "Nowhere/Bad"u8, "A5"u8, "WGT3WGST,M3.5.0/-2,M10.5.0/-1"u8, "EET-2EEST,M3.5.5/0,M10.5.5/24"u8, "AAA24:59:59"u8, "AAA-24"u8);

    static readonly time_t* times = StaticStorage.Create<time_t>([0, 1679792399, 1679792400, 1698541199, 1698548400, 1704067199, 1720000000, 951782400, -86400, 4102444800L]);

    static int main()
    {
        size_t i, j;

        printf("%s %s %ld %d\n"u8, tzname[0], tzname[1], Time.timezone, daylight);
        sbyte* text = stackalloc sbyte[80];
        for (i = 0; i < (ulong)(19 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            setenv("TZ"u8, zones[i], 1);
            tzset();
            printf("%s: %s %s %ld %d\n"u8, zones[i], tzname[0], tzname[1], Time.timezone, daylight);
            for (j = 0; j < 10 * sizeof(time_t) / sizeof(time_t); j++)
            {
                tm tm = *localtime(&times[j]), again = tm;

                strftime(text, 80, "%F %T %z %Z %a %j %U %V %G"u8, &tm);
                again.tm_isdst = -1;
                long mktimeResult = mktime(&tm);
                printf("  %s %d %ld"u8, text, tm.tm_isdst, mktimeResult);
                printf(" %ld\n"u8, mktime(&again) - times[j]);
            }
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
