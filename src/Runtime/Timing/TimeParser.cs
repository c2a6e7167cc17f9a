using System;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.Timing;

/// <summary>
/// <c>strptime</c> in the C locale (POSIX, with what glibc adds: %F, %g, %G, %k, %l, %P, %s, %u, %V, %z, %Z, flags). What is not in the text is worked out of what is:
/// the day of the week and of the year from a date, a date from the day of the year or from a week and its day.
/// </summary>
internal unsafe ref struct TimeParser
{
    private readonly tm* _result;
    private byte* _text;
    private int _century;
    private int _week;
    private bool _hasHour12;
    private bool _isAfternoon;
    private bool _hasWeekDay;
    private bool _hasYearDay;
    private bool _hasMonth;
    private bool _hasDay;
    private bool _wantsCentury;
    private bool _wantsDays;
    private bool _hasSundayWeek;
    private bool _hasMondayWeek;

    private TimeParser(byte* text, tm* result)
    {
        _text = text;
        _result = result;
        _century = -1;
    }

    private static ReadOnlySpan<short> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    /// <summary>Reads a text by a format. Returns where it ends, or null if it does not fit.</summary>
    public static byte* Parse(byte* text, byte* format, tm* result)
    {
        TimeParser parser = new(text, result);
        if (!parser.Follow(format))
        {
            return null;
        }

        parser.Complete();
        return parser._text;
    }

    private bool Follow(ReadOnlySpan<byte> format)
    {
        fixed (byte* start = format)
        {
            return Follow(start);
        }
    }

    private bool Follow(byte* format)
    {
        while (*format != 0)
        {
            if (IsSpace(*format))
            {
                SkipSpaces();
                format++;
            }
            else if (*format != '%' || format[1] == '%')
            {
                format += *format == '%' ? 1 : 0;
                if (*_text++ != *format++)
                {
                    return false;
                }
            }
            else
            {
                do
                {
                    format++;
                }
                while (*format is (byte)'-' or (byte)'_' or (byte)'0' or (byte)'^' or (byte)'#');

                byte modifier = *format is (byte)'E' or (byte)'O' ? *format++ : (byte)0;
                if (!IsModified(modifier, *format) || !Convert(*format))
                {
                    return false;
                }

                format++;
            }
        }

        return true;
    }

    private static bool IsModified(byte modifier, byte conversion) => modifier switch
    {
        (byte)'E' => "cCYxX"u8.Contains(conversion),
        (byte)'O' => "bBdehHIlmMqSUVwWy"u8.Contains(conversion),
        _ => true,
    };

    private bool Convert(byte conversion)
    {
        int number;
        switch ((char)conversion)
        {
            case 'a' or 'A':
                return _hasWeekDay = ReadName(7, isMonth: false, out _result->tm_wday);
            case 'b' or 'B' or 'h':
                return _wantsDays = _hasMonth = ReadName(12, isMonth: true, out _result->tm_mon);
            case 'c':
                return _wantsDays = Follow("%a %b %e %H:%M:%S %Y\0"u8);
            case 'C':
                return _wantsDays = Read(0, 99, 2, out _century);
            case 'd' or 'e':
                return _wantsDays = _hasDay = Read(1, 31, 2, out _result->tm_mday);
            case 'x' or 'D':
                return _wantsDays = Follow("%m/%d/%y\0"u8);
            case 'F':
                return _wantsDays = Follow("%Y-%m-%d\0"u8);
            case 'k' or 'H':
                _hasHour12 = false;
                return Read(0, 23, 2, out _result->tm_hour);
            case 'l' or 'I':
                if (!Read(1, 12, 2, out number))
                {
                    return false;
                }

                _result->tm_hour = number % 12;
                return _hasHour12 = true;
            case 'j':
                if (!Read(1, 366, 3, out number))
                {
                    return false;
                }

                _result->tm_yday = number - 1;
                return _hasYearDay = true;
            case 'm':
                if (!Read(1, 12, 2, out number))
                {
                    return false;
                }

                _result->tm_mon = number - 1;
                return _hasMonth = _wantsDays = true;
            case 'M':
                return Read(0, 59, 2, out _result->tm_min);
            case 'n' or 't':
                SkipSpaces();
                return true;
            case 'p' or 'P':
                return ReadHalfOfDay();
            case 'r':
                return Follow("%I:%M:%S %p\0"u8);
            case 'R':
                return Follow("%H:%M\0"u8);
            case 's':
                return ReadSeconds();
            case 'S':
                return Read(0, 61, 2, out _result->tm_sec);
            case 'X' or 'T':
                return Follow("%H:%M:%S\0"u8);
            case 'u':
                if (!Read(1, 7, 1, out number))
                {
                    return false;
                }

                _result->tm_wday = number % 7;
                return _hasWeekDay = true;
            case 'w':
                return _hasWeekDay = Read(0, 6, 1, out _result->tm_wday);
            case 'g':
                return Read(0, 99, 2, out _);
            case 'G':
                return ReadDigits();
            case 'U':
                return _hasSundayWeek = Read(0, 53, 2, out _week);
            case 'W':
                return _hasMondayWeek = Read(0, 53, 2, out _week);
            case 'V':
                return Read(0, 53, 2, out _);
            case 'y':
                if (!Read(0, 99, 2, out number))
                {
                    return false;
                }

                _result->tm_year = number >= 69 ? number : number + 100;
                return _wantsCentury = _wantsDays = true;
            case 'Y':
                if (!Read(0, 9999, 4, out number))
                {
                    return false;
                }

                _result->tm_year = number - 1900;
                _wantsCentury = false;
                _century = -1;
                return _wantsDays = true;
            case 'Z':
                SkipSpaces();
                while (*_text != 0 && !IsSpace(*_text))
                {
                    _text++;
                }

                return true;
            case 'z':
                return ReadOffset();
            default:
                return false;
        }
    }

    private void Complete()
    {
        if (_hasHour12 && _isAfternoon)
        {
            _result->tm_hour += 12;
        }

        if (_century != -1)
        {
            _result->tm_year = (_wantsCentury ? _result->tm_year % 100 : 0) + ((_century - 19) * 100);
        }

        if (_wantsDays && !_hasWeekDay)
        {
            if (!(_hasMonth && _hasDay) && _hasYearDay)
            {
                SetDateFromYearDay();
            }

            if (_hasMonth || (uint)_result->tm_mon <= 11)
            {
                _result->tm_wday = WeekDay(_result->tm_year, _result->tm_mon, _result->tm_mday);
            }
        }

        if (_wantsDays && !_hasYearDay && (_hasMonth || (uint)_result->tm_mon <= 11))
        {
            _result->tm_yday = FirstDay(_result->tm_mon) + _result->tm_mday - 1;
        }

        if ((_hasSundayWeek || _hasMondayWeek) && _hasWeekDay)
        {
            int first = _hasSundayWeek ? 0 : 1;
            int january = WeekDay(_result->tm_year, 0, 1);
            if (!_hasYearDay)
            {
                _result->tm_yday = ((7 - (january - first)) % 7) + ((_week - 1) * 7) + ((_result->tm_wday - first + 7) % 7);
            }

            if (!_hasDay || !_hasMonth)
            {
                SetDateFromYearDay();
            }
        }
    }

    private void SetDateFromYearDay()
    {
        int month = 0;
        while (month < 12 && FirstDay(month) <= _result->tm_yday)
        {
            month++;
        }

        _result->tm_mon = _hasMonth ? _result->tm_mon : month - 1;
        _result->tm_mday = _hasDay ? _result->tm_mday : _result->tm_yday - FirstDay(month - 1) + 1;
        _hasMonth = _hasDay = true;
    }

    private readonly int FirstDay(int month) =>
        month < 0 ? 0 : DaysBefore[month] + (month >= 2 && Calendar.IsLeap(_result->tm_year + 1900L) ? 1 : 0);

    private static int WeekDay(int year, int month, int day)
    {
        long days = Calendar.DaysFromDate(year + 1900L, month + 1, day) + 4;
        return (int)(days - (Calendar.FloorDivide(days, 7) * 7));
    }

    private bool ReadName(int count, bool isMonth, out int index)
    {
        for (index = 0; index < count; index++)
        {
            ReadOnlySpan<byte> name = isMonth ? TimeFormatter.Month(index) : TimeFormatter.WeekDay(index);
            if (Accept(name) || Accept(name[..3]))
            {
                return true;
            }
        }

        index = 0;
        return false;
    }

    private bool ReadHalfOfDay()
    {
        if (Accept("AM"u8))
        {
            _isAfternoon = false;
            return true;
        }

        return _isAfternoon = Accept("PM"u8);
    }

    // Whatever the case of the letters.
    private bool Accept(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if ((_text[i] | 0x20) != (name[i] | 0x20))
            {
                return false;
            }
        }

        _text += name.Length;
        return true;
    }

    private bool ReadSeconds()
    {
        if (!char.IsAsciiDigit((char)*_text))
        {
            return false;
        }

        long seconds = 0;
        for (; char.IsAsciiDigit((char)*_text); _text++)
        {
            seconds = (seconds * 10) + (*_text - '0');
        }

        return Time.localtime_r(&seconds, _result) != null;
    }

    private bool ReadDigits()
    {
        if (!char.IsAsciiDigit((char)*_text))
        {
            return false;
        }

        while (char.IsAsciiDigit((char)*_text))
        {
            _text++;
        }

        return true;
    }

    // Z, +hh, +hhmm or +hh:mm.
    private bool ReadOffset()
    {
        SkipSpaces();
        if (*_text == 'Z')
        {
            _text++;
            _result->tm_gmtoff = 0;
            return true;
        }

        if (*_text is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        bool isWest = *_text++ == '-';
        int digits = 0;
        int value = 0;
        while (digits < 4 && char.IsAsciiDigit((char)*_text))
        {
            value = (value * 10) + (*_text++ - '0');
            digits++;
            if (*_text == ':' && digits == 2 && char.IsAsciiDigit((char)_text[1]))
            {
                _text++;
            }
        }

        if (digits == 2)
        {
            value *= 100;
        }
        else if (digits != 4 || value % 100 >= 60)
        {
            return false;
        }

        long offset = (value / 100 * 3600) + (value % 100 * 60);
        _result->tm_gmtoff = isWest ? -offset : offset;
        return true;
    }

    private bool Read(int lowest, int highest, int digits, out int value)
    {
        value = 0;
        while (*_text == ' ')
        {
            _text++;
        }

        if (!char.IsAsciiDigit((char)*_text))
        {
            return false;
        }

        for (; digits > 0 && value * 10 <= highest && char.IsAsciiDigit((char)*_text); digits--)
        {
            value = (value * 10) + (*_text++ - '0');
        }

        return value >= lowest && value <= highest;
    }

    private void SkipSpaces()
    {
        while (IsSpace(*_text))
        {
            _text++;
        }
    }

    private static bool IsSpace(byte character) => character is (byte)' ' or >= 9 and <= 13;
}
