namespace CSockTranslate.Runtime.Timing;

/// <summary>The variables that <c>tzset</c> sets (POSIX): <c>tzname</c>, <c>timezone</c> and <c>daylight</c>.</summary>
internal sealed unsafe class ZoneVariables
{
    /// <summary><c>timezone</c>.</summary>
    public long SecondsWest;

    /// <summary><c>daylight</c>.</summary>
    public int HasDaylight;

    /// <summary>As in a program that has not called <c>tzset</c>: GMT twice.</summary>
    public ZoneVariables() => SetNames(ZoneAbbreviations.Get("GMT"), ZoneAbbreviations.Get("GMT"));

    /// <summary><c>tzname</c>.</summary>
    public sbyte** Names { get; } = (sbyte**)StaticStorage.Pointers(2);

    /// <summary>Takes over what a zone has.</summary>
    public void Set(in ZonePeriod standard, in ZonePeriod daylight)
    {
        SetNames(standard.Abbreviation, daylight.Abbreviation);
        SecondsWest = -standard.Offset;
        HasDaylight = daylight.IsDaylight ? 1 : 0;
    }

    private void SetNames(nint standard, nint daylight)
    {
        Names[0] = (sbyte*)standard;
        Names[1] = (sbyte*)daylight;
    }
}
