using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using size_t = ulong;

internal static unsafe class ParseTimes
{
    /* parse_times - strptime: conversions, what it works out, what it refuses */

    internal struct cases_type
    {
        public sbyte* text;
        public sbyte* format;
    }
    static readonly cases_type* cases = StaticStorage.Create<cases_type>([
        new cases_type { text = "2023-11-14 22:13:20"u8.ToPointer(), format = "%Y-%m-%d %H:%M:%S"u8.ToPointer() },
        new cases_type { text = "2024-02-29"u8.ToPointer(), format = "%F"u8.ToPointer() },
        new cases_type { text = "Tue, 14 Nov 2023 22:13:20 GMT"u8.ToPointer(), format = "%a, %d %b %Y %H:%M:%S GMT"u8.ToPointer() },
        new cases_type { text = "Tuesday, 14-Nov-23 22:13:20"u8.ToPointer(), format = "%A, %d-%b-%y %T"u8.ToPointer() },
        new cases_type { text = "Tue Nov 14 22:13:20 2023"u8.ToPointer(), format = "%c"u8.ToPointer() },
        new cases_type { text = "11/14/23"u8.ToPointer(), format = "%D"u8.ToPointer() },
        new cases_type { text = "11/14/68"u8.ToPointer(), format = "%x"u8.ToPointer() },
        new cases_type { text = "11/14/69"u8.ToPointer(), format = "%x"u8.ToPointer() },
        new cases_type { text = "10:11:12 PM"u8.ToPointer(), format = "%r"u8.ToPointer() },
        new cases_type { text = "12:00 am"u8.ToPointer(), format = "%I:%M %p"u8.ToPointer() },
        new cases_type { text = "12:00 pm"u8.ToPointer(), format = "%I:%M %p"u8.ToPointer() },
        new cases_type { text = "pm 03"u8.ToPointer(), format = "%p %l"u8.ToPointer() },
        new cases_type { text = "23:59"u8.ToPointer(), format = "%R"u8.ToPointer() },
        new cases_type { text = "2023 200"u8.ToPointer(), format = "%Y %j"u8.ToPointer() },
        new cases_type { text = "2024 366"u8.ToPointer(), format = "%Y %j"u8.ToPointer() },
        new cases_type { text = "2023 10 3"u8.ToPointer(), format = "%Y %U %w"u8.ToPointer() },
        new cases_type { text = "2023 10 7"u8.ToPointer(), format = "%Y %W %u"u8.ToPointer() },
        new cases_type { text = "20 23"u8.ToPointer(), format = "%C %y"u8.ToPointer() },
        new cases_type { text = "19"u8.ToPointer(), format = "%C"u8.ToPointer() },
        new cases_type { text = "1700000000 rest"u8.ToPointer(), format = "%s"u8.ToPointer() },
        new cases_type { text = "12:30 +0130"u8.ToPointer(), format = "%H:%M %z"u8.ToPointer() },
        new cases_type { text = "12:30 -05:00x"u8.ToPointer(), format = "%H:%M %z"u8.ToPointer() },
        new cases_type { text = "12:30 Z"u8.ToPointer(), format = "%H:%M %z"u8.ToPointer() },
        new cases_type { text = "12:30 +05"u8.ToPointer(), format = "%H:%M %z"u8.ToPointer() },
        new cases_type { text = "12:30 +0560"u8.ToPointer(), format = "%H:%M %z"u8.ToPointer() },
        new cases_type { text = "12:30 CEST more"u8.ToPointer(), format = "%H:%M %Z"u8.ToPointer() },
        new cases_type { text = "  7 8"u8.ToPointer(), format = "%d%n%m"u8.ToPointer() },
        new cases_type { text = "7/8"u8.ToPointer(), format = "%d %m"u8.ToPointer() },
        new cases_type { text = "7   8"u8.ToPointer(), format = "%d %m"u8.ToPointer() },
        new cases_type { text = "100%"u8.ToPointer(), format = "%j%%"u8.ToPointer() },
        new cases_type { text = "may 1"u8.ToPointer(), format = "%b %d"u8.ToPointer() },
        new cases_type { text = "MARCH 31"u8.ToPointer(), format = "%h %e"u8.ToPointer() },
        new cases_type { text = "Marchx"u8.ToPointer(), format = "%Bx"u8.ToPointer() },
        new cases_type { text = "Mar 1"u8.ToPointer(), format = "%B %d"u8.ToPointer() },
        new cases_type { text = "24:00"u8.ToPointer(), format = "%H:%M"u8.ToPointer() },
        new cases_type { text = "23:60"u8.ToPointer(), format = "%H:%M"u8.ToPointer() },
        new cases_type { text = "23:59:61"u8.ToPointer(), format = "%T"u8.ToPointer() },
        new cases_type { text = "23:59:62"u8.ToPointer(), format = "%T"u8.ToPointer() },
        new cases_type { text = "32"u8.ToPointer(), format = "%d"u8.ToPointer() },
        new cases_type { text = "0"u8.ToPointer(), format = "%d"u8.ToPointer() },
        new cases_type { text = "13"u8.ToPointer(), format = "%m"u8.ToPointer() },
        new cases_type { text = "-1"u8.ToPointer(), format = "%d"u8.ToPointer() },
        new cases_type { text = "x"u8.ToPointer(), format = "%d"u8.ToPointer() },
        new cases_type { text = ""u8.ToPointer(), format = "%d"u8.ToPointer() },
        new cases_type { text = ""u8.ToPointer(), format = ""u8.ToPointer() },
        new cases_type { text = "abc"u8.ToPointer(), format = "abd"u8.ToPointer() },
        new cases_type { text = "12345"u8.ToPointer(), format = "%Y%m"u8.ToPointer() },
        new cases_type { text = "99999"u8.ToPointer(), format = "%Y"u8.ToPointer() },
        new cases_type { text = "2023-W46-2"u8.ToPointer(), format = "%G-W%V-%u"u8.ToPointer() },
        new cases_type { text = "5"u8.ToPointer(), format = "%Od"u8.ToPointer() },
        new cases_type { text = "5"u8.ToPointer(), format = "%Ed"u8.ToPointer() },
        new cases_type { text = "23"u8.ToPointer(), format = "%Ey"u8.ToPointer() },
        new cases_type { text = "5"u8.ToPointer(), format = "%Q"u8.ToPointer() },
        new cases_type { text = "05"u8.ToPointer(), format = "%-d"u8.ToPointer() },
        new cases_type { text = "1 Jan 1970"u8.ToPointer(), format = "%d %b %Y"u8.ToPointer() },
        new cases_type { text = "31 Dec 9999"u8.ToPointer(), format = "%d %b %Y"u8.ToPointer() }]);

    static int main()
    {
        size_t i;

        setenv("TZ"u8, "UTC"u8, 1);
        for (i = 0; i < (ulong)(56 * sizeof(cases_type)) / (ulong)sizeof(cases_type); i++)
        {
            tm tm;
            sbyte* end;

            memset(&tm, 0, (ulong)sizeof(tm));
            end = strptime(cases[i].text, cases[i].format, &tm);
            printf("\"%s\" by \"%s\": "u8, cases[i].text, cases[i].format);
            if (end == null)
                printf("does not fit\n"u8);
            else
                printf("%04d-%02d-%02d %02d:%02d:%02d wday %d yday %d gmtoff %ld, left \"%s\"\n"u8, tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour,
                    tm.tm_min, tm.tm_sec, tm.tm_wday, tm.tm_yday, tm.tm_gmtoff, end);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
