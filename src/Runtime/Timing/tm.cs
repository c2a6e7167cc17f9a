namespace CSockTranslate.Runtime;

/// <summary>A calendar time in its parts (C11 §7.27.1, with the GNU members); 56 bytes.</summary>
public unsafe struct tm
{
    /// <summary>Seconds, 0 to 60.</summary>
    public int tm_sec;

    /// <summary>Minutes, 0 to 59.</summary>
    public int tm_min;

    /// <summary>Hours, 0 to 23.</summary>
    public int tm_hour;

    /// <summary>Day of the month, 1 to 31.</summary>
    public int tm_mday;

    /// <summary>Month, 0 to 11.</summary>
    public int tm_mon;

    /// <summary>Years since 1900.</summary>
    public int tm_year;

    /// <summary>Day of the week, Sunday being 0.</summary>
    public int tm_wday;

    /// <summary>Day of the year, from 0.</summary>
    public int tm_yday;

    /// <summary>Daylight saving time: positive if in effect, 0 if not, negative if unknown.</summary>
    public int tm_isdst;

    /// <summary>Seconds east of UTC.</summary>
    public long tm_gmtoff;

    /// <summary>The zone's abbreviation; lives as long as the process.</summary>
    public sbyte* tm_zone;
}
