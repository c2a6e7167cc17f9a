
namespace CSockTranslate.Runtime.Timing;

/// <summary>A zone of the form <c>CET-1CEST,M3.5.0,M10.5.0/3</c> (POSIX, the environment variable TZ), as files end with too (RFC 8536).</summary>
internal sealed class PosixZoneRules : IZoneRules
{
    /// <summary>When daylight saving time begins and ends where the text does not say; the United States' rule, as in glibc.</summary>
    private const string DefaultRule = ",M3.2.0,M11.1.0";

    private readonly ZonePeriod _standard;
    private readonly ZonePeriod _daylight;
    private readonly Change? _start;
    private readonly Change? _end;

    private PosixZoneRules(ZonePeriod standard, ZonePeriod daylight, Change? start, Change? end)
    {
        _standard = standard;
        _daylight = daylight;
        _start = start;
        _end = end;
    }

    /// <inheritdoc/>
    public ZonePeriod Standard => _standard;

    /// <inheritdoc/>
    public ZonePeriod Daylight => _daylight;

    /// <summary>Universal time under a name.</summary>
    public static PosixZoneRules Universal(string abbreviation)
    {
        ZonePeriod period = new(0, false, ZoneAbbreviations.Get(abbreviation));
        return new PosixZoneRules(period, period, null, null);
    }

    /// <summary>Understands the text of a zone; null when it is none.</summary>
    public static PosixZoneRules? TryParse(string text)
    {
        Reader reader = new(text);
        if (reader.Name() is not { } standardName)
        {
            return null;
        }

        if (reader.Offset() is not { } standardOffset)
        {
            return new PosixZoneRules(
                new ZonePeriod(0, false, ZoneAbbreviations.Get(standardName)), new ZonePeriod(0, false, ZoneAbbreviations.Get("")), null, null);
        }

        ZonePeriod standard = new(-standardOffset, false, ZoneAbbreviations.Get(standardName));
        if (reader.AtEnd)
        {
            return new PosixZoneRules(standard, standard, null, null);
        }

        if (reader.Name() is not { } daylightName)
        {
            return null;
        }

        long daylightOffset = reader.AtEnd || reader.Peek == ',' ? standardOffset - 3600 : reader.Offset() ?? standardOffset - 3600;
        ZonePeriod daylight = new(-daylightOffset, true, ZoneAbbreviations.Get(daylightName));
        if (reader.AtEnd)
        {
            reader = new Reader(DefaultRule);
        }

        return reader.Change() is { } start && reader.Change() is { } end && reader.AtEnd ? new PosixZoneRules(standard, daylight, start, end) : null;
    }

    /// <inheritdoc/>
    public ZonePeriod At(long seconds)
    {
        if (_start is not { } start || _end is not { } end)
        {
            return _standard;
        }

        long year = Calendar.YearOf(seconds + _standard.Offset);
        long begins = start.InYear(year) - _standard.Offset;
        long ends = end.InYear(year) - _daylight.Offset;
        bool isDaylight = begins < ends ? seconds >= begins && seconds < ends : seconds >= begins || seconds < ends;
        return isDaylight ? _daylight : _standard;
    }

    private enum ChangeKind
    {
        /// <summary>A day from 1 to 365 that does not count 29 February.</summary>
        JulianDay,

        /// <summary>A day from 0 to 365.</summary>
        DayOfYear,

        /// <summary>A day of a week of a month.</summary>
        MonthWeekDay,
    }

    /// <summary>When a change happens in a year, on the clock that holds before it.</summary>
    private readonly record struct Change(ChangeKind Kind, int Day, int Month, int Week, long Time)
    {
        public long InYear(long year)
        {
            long days = Calendar.DaysFromDate(year, 1, 1);
            switch (Kind)
            {
                case ChangeKind.JulianDay:
                    days += Day - 1 + (Day >= 60 && Calendar.IsLeap(year) ? 1 : 0);
                    break;
                case ChangeKind.DayOfYear:
                    days += Day;
                    break;
                default:
                    long first = Calendar.DaysFromDate(year, Month, 1);
                    long next = Month == 12 ? Calendar.DaysFromDate(year + 1, 1, 1) : Calendar.DaysFromDate(year, Month + 1, 1);
                    long weekDay = first + 4 - (Calendar.FloorDivide(first + 4, 7) * 7);
                    days = first + ((Day - weekDay + 7) % 7) + ((Week - 1) * 7L);
                    days -= days >= next ? 7 : 0;
                    break;
            }

            return (days * Calendar.SecondsPerDay) + Time;
        }
    }

    private struct Reader(string text)
    {
        private int _position;

        public readonly bool AtEnd => _position >= text.Length;

        public readonly char Peek => AtEnd ? '\0' : text[_position];

        /// <summary>Three letters or more, or anything alphanumeric between angle brackets.</summary>
        public string? Name()
        {
            bool quoted = Peek == '<';
            int start = quoted ? ++_position : _position;
            while (!AtEnd && (char.IsAsciiLetter(Peek) || (quoted && (char.IsAsciiDigit(Peek) || Peek is '+' or '-'))))
            {
                _position++;
            }

            string name = text[start.._position];
            if (quoted && Peek != '>')
            {
                return null;
            }

            _position += quoted ? 1 : 0;
            return name.Length >= 3 ? name : null;
        }

        /// <summary>Hours, minutes and seconds with a sign, in seconds.</summary>
        public long? Offset()
        {
            int sign = Peek == '-' ? -1 : 1;
            _position += Peek is '-' or '+' ? 1 : 0;
            if (Number() is not { } hours)
            {
                return null;
            }

            long seconds = hours * 3600L;
            for (int scale = 60; scale > 0 && Peek == ':'; scale /= 60)
            {
                _position++;
                if (Number() is not { } part)
                {
                    return null;
                }

                seconds += part * scale;
            }

            return sign * seconds;
        }

        public Change? Change()
        {
            const long TwoInTheMorning = 7200;
            if (Peek != ',')
            {
                return null;
            }

            _position++;
            ChangeKind kind = Peek switch { 'J' => ChangeKind.JulianDay, 'M' => ChangeKind.MonthWeekDay, _ => ChangeKind.DayOfYear };
            _position += kind == ChangeKind.DayOfYear ? 0 : 1;
            int month = 0;
            int week = 0;
            if (kind == ChangeKind.MonthWeekDay)
            {
                month = Part();
                week = Part();
            }

            if (Number() is not { } day || (kind == ChangeKind.MonthWeekDay && (month is < 1 or > 12 || week is < 1 or > 5 || day > 6)))
            {
                return null;
            }

            long time = TwoInTheMorning;
            if (Peek == '/')
            {
                _position++;
                if (Offset() is not { } given)
                {
                    return null;
                }

                time = given;
            }

            return new Change(kind, day, month, week, time);
        }

        /// <summary>A number with a point behind it; 0 when it is not there.</summary>
        private int Part()
        {
            int number = Number() ?? 0;
            if (Peek != '.')
            {
                return 0;
            }

            _position++;
            return number;
        }

        private int? Number()
        {
            int start = _position;
            int number = 0;
            for (; char.IsAsciiDigit(Peek) && _position - start < 4; _position++)
            {
                number = (number * 10) + (Peek - '0');
            }

            return _position == start ? null : number;
        }
    }
}
