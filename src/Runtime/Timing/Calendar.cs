namespace CSockTranslate.Runtime.Timing;

/// <summary>The proleptic Gregorian calendar on counts of seconds and days since 1970, without time zones.</summary>
internal static unsafe class Calendar
{
    /// <summary>Seconds of a day.</summary>
    public const long SecondsPerDay = 86400;

    private const long DaysPerEra = 146097;

    /// <summary>Days from the start of an era's first March to 1970.</summary>
    private const long DaysToEpoch = 719468;

    /// <summary>Days since 1970 of a date; month from 1, and any day number.</summary>
    public static long DaysFromDate(long year, int month, long day)
    {
        // Years that begin in March have the leap day last, so the days before a month don't depend on the year.
        long y = month <= 2 ? year - 1 : year;
        long era = FloorDivide(y, 400);
        long yearOfEra = y - (era * 400);
        long dayOfYear = (((153 * ((month + 9) % 12)) + 2) / 5) + day - 1;
        long dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - DaysToEpoch;
    }

    /// <summary>Whether a year has 366 days.</summary>
    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The year of a number of seconds since 1970.</summary>
    public static long YearOf(long seconds)
    {
        DateFromDays(FloorDivide(seconds, SecondsPerDay), out long year, out _, out _);
        return year;
    }

    /// <summary>Takes seconds since 1970 apart, shifted by an offset; false when the year does not fit.</summary>
    public static bool TryBreakDown(long seconds, long offset, tm* result)
    {
        long days = FloorDivide(seconds, SecondsPerDay);
        long rest = seconds - (days * SecondsPerDay) + offset;
        days += FloorDivide(rest, SecondsPerDay);
        rest -= FloorDivide(rest, SecondsPerDay) * SecondsPerDay;
        DateFromDays(days, out long year, out int month, out int day);
        if (year - 1900 is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        result->tm_sec = (int)(rest % 60);
        result->tm_min = (int)(rest / 60 % 60);
        result->tm_hour = (int)(rest / 3600);
        result->tm_mday = day;
        result->tm_mon = month - 1;
        result->tm_year = (int)(year - 1900);
        result->tm_wday = (int)(days + 4 - (FloorDivide(days + 4, 7) * 7));
        result->tm_yday = (int)(days - DaysFromDate(year, 1, 1));
        return true;
    }

    /// <summary>Puts parts together to seconds since 1970; parts out of their range count on. The sum fits as the parts are ints.</summary>
    public static long Compose(tm* parts)
    {
        long month = parts->tm_mon;
        long year = parts->tm_year + 1900L + FloorDivide(month, 12);
        month -= FloorDivide(month, 12) * 12;
        long days = DaysFromDate(year, (int)month + 1, parts->tm_mday);
        return (days * SecondsPerDay) + (parts->tm_hour * 3600L) + (parts->tm_min * 60L) + parts->tm_sec;
    }

    /// <summary>Division that rounds down.</summary>
    public static long FloorDivide(long dividend, long divisor) =>
        (dividend / divisor) - (dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? 1 : 0);

    private static void DateFromDays(long days, out long year, out int month, out int day)
    {
        days += DaysToEpoch;
        long era = FloorDivide(days, DaysPerEra);
        long dayOfEra = days - (era * DaysPerEra);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long shifted = ((5 * dayOfYear) + 2) / 153;
        day = (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1);
        month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
    }
}
