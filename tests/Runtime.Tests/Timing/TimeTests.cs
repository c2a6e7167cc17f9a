using System.Globalization;
using System.Text;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;
using static CSockTranslate.Runtime.Time;

namespace CSockTranslate.Runtime.Tests.Timing;

/// <summary>Calendar times against the record of times.c.</summary>
public sealed unsafe class TimeTests
{
    private const int TextSize = 200;

    [Fact]
    public void Gmtime_and_timegm() => Compare("gmtime", 2, fields =>
    {
        long seconds = Long(fields[1]);
        tm parts;
        Errno.errno = 0;
        string shown = Show(gmtime_r(&seconds, &parts));
        string text = $"{shown}\t{timegm(&parts)}";
        if (parts.tm_year < 8000)
        {
            sbyte* line = stackalloc sbyte[TextSize];
            text += "\t" + Text(asctime_r(&parts, line)).TrimEnd('\n');
        }

        return text;
    });

    [Fact]
    public void Localtime_by_zone() => Compare("localtime", 3, fields =>
    {
        SetZone(fields[1]);
        long seconds = Long(fields[2]);
        tm parts;
        return Show(localtime_r(&seconds, &parts));
    });

    [Fact]
    public void Mktime_by_zone() => Compare("mktime", 9, fields =>
    {
        SetZone(fields[1]);
        tm parts = new()
        {
            tm_year = Int(fields[2]),
            tm_mon = Int(fields[3]),
            tm_mday = Int(fields[4]),
            tm_hour = Int(fields[5]),
            tm_min = Int(fields[6]),
            tm_sec = Int(fields[7]),
            tm_isdst = Int(fields[8]),
        };
        long seconds = mktime(&parts);
        return $"{seconds}\t{Show(&parts)}";
    });

    [Fact]
    public void Strftime_conversions() => Compare("strftime", 3, fields =>
    {
        SetZone("CET-1CEST,M3.5.0,M10.5.0/3");
        return Format(fields[1], Long(fields[2]), local: true);
    });

    [Fact]
    public void Weeks_around_the_turn_of_years() => Compare("week", 2, fields =>
        Format("%G %g %V %U %W %u %w %j %Y %C %y", Long(fields[1]), local: false).Split('\t')[1]);

    [Fact]
    public void Strftime_needs_room_for_the_whole_text()
    {
        long seconds = 0;
        tm parts;
        gmtime_r(&seconds, &parts);
        sbyte* text = stackalloc sbyte[8];
        Assert.Equal(4UL, strftime(text, 5, "%Y"u8, &parts));
        Assert.Equal(0UL, strftime(text, 4, "%Y"u8, &parts));
        Assert.Equal(0UL, strftime(text, 0, "%Y"u8, &parts));
    }

    /// <summary>What <c>date</c> shows with the same file.</summary>
    [Theory]
    [InlineData(1711846799, "2024-03-31 01:59:59 CET +0100")]
    [InlineData(1711846800, "2024-03-31 03:00:00 CEST +0200")]
    [InlineData(-1000000000, "1938-04-24 23:13:20 CET +0100")]
    [InlineData(4102444800, "2100-01-01 01:00:00 CET +0100")]
    [InlineData(-3000000000, "1874-12-07 19:33:28 LMT +0053")]
    public void Zones_come_from_the_database(long seconds, string expected)
    {
        DirectoryInfo directory = Directory.CreateTempSubdirectory("zoneinfo-");
        File.WriteAllBytes(Path.Combine(directory.FullName, "Berlin"), GlibcRecord.Bytes("Berlin.tzif"));
        string actual = "";
        CapturedProcess.Run(() =>
        {
            using NativeText memory = new();
            Stdlib.setenv("TZDIR"u8, memory.Add(directory.FullName), 1);
            SetZone("Berlin");
            actual = Format("%Y-%m-%d %H:%M:%S %Z %z", seconds, local: true).Split('\t')[1];
        });
        directory.Delete(recursive: true);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Clocks_go_forward()
    {
        timespec first;
        timespec second;
        Assert.Equal(0, clock_gettime(CLOCK_MONOTONIC, &first));
        Assert.Equal(0, clock_gettime(CLOCK_MONOTONIC, &second));
        Assert.True(second.tv_sec > first.tv_sec || (second.tv_sec == first.tv_sec && second.tv_nsec >= first.tv_nsec));
        long stored;
        Assert.InRange(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - time(&stored), -2, 2);
        Assert.InRange(stored, 1, long.MaxValue);
        Assert.InRange(clock(), 0, long.MaxValue);
        Errno.errno = 0;
        Assert.Equal(-1, clock_gettime(4711, &first));
        Assert.Equal(Errno.EINVAL, Errno.errno);
    }

    [Fact]
    public void Nanosleep_refuses_a_wrong_time()
    {
        timespec wrong = new() { tv_nsec = 1_000_000_000 };
        Errno.errno = 0;
        Assert.Equal(-1, nanosleep(&wrong, null));
        Assert.Equal(Errno.EINVAL, Errno.errno);
        timespec none = default;
        Assert.Equal(0, nanosleep(&none, null));
    }

    private static void Compare(string kind, int inputs, Func<string[], string> call)
    {
        StringBuilder differences = new();
        int count = 0;
        CapturedProcess.Run(() =>
        {
            foreach (string[] fields in GlibcRecord.Lines("times").Where(fields => fields[0] == kind))
            {
                count++;
                string expected = string.Join('\t', fields[inputs..]);
                string actual = call(fields);
                if (expected != actual)
                {
                    differences.AppendLine(CultureInfo.InvariantCulture, $"{string.Join(' ', fields[1..inputs])}: expected {expected}, got {actual}");
                }
            }
        });
        Assert.Equal("", differences.ToString());
        Assert.True(count > 30);
    }

    private static string Format(string format, long seconds, bool local)
    {
        using NativeText memory = new();
        tm parts;
        tm* broken = local ? localtime_r(&seconds, &parts) : gmtime_r(&seconds, &parts);
        sbyte* text = memory.Room(TextSize);
        ulong length = strftime(text, TextSize, memory.Add(format), broken);
        return $"{length}\t{Text(text).Replace("\\", "\\5c", StringComparison.Ordinal).Replace("\n", "\\0a", StringComparison.Ordinal).Replace("\t", "\\09", StringComparison.Ordinal)}";
    }

    private static void SetZone(string zone)
    {
        using NativeText memory = new();
        Stdlib.setenv("TZ"u8, memory.Add(zone), 1);
    }

    private static string Show(tm* t) => t == null
        ? $"null {Errno.errno}"
        : $"{t->tm_sec} {t->tm_min} {t->tm_hour} {t->tm_mday} {t->tm_mon} {t->tm_year} {t->tm_wday} {t->tm_yday} {t->tm_isdst} {t->tm_gmtoff} {(t->tm_zone == null ? "(null)" : Text(t->tm_zone))}";

    private static string Text(sbyte* text) => Encoding.Latin1.GetString(((CString)text).AsSpan());

    private static long Long(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
