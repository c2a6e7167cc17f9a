using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Formatting;

namespace CSockTranslate.Runtime.Timing;

/// <summary>The conversions of <c>strftime</c> in the C locale (C11 §7.27.3.5, POSIX, glibc's flags _ - 0 ^ # and widths).</summary>
internal static unsafe class TimeFormatter
{
    /// <summary>The name of a day of the week, or <c>???</c>.</summary>
    public static ReadOnlySpan<byte> WeekDay(int day) => day switch
    {
        0 => "Sunday"u8,
        1 => "Monday"u8,
        2 => "Tuesday"u8,
        3 => "Wednesday"u8,
        4 => "Thursday"u8,
        5 => "Friday"u8,
        6 => "Saturday"u8,
        _ => "???"u8,
    };

    /// <summary>The name of a month, or <c>???</c>.</summary>
    public static ReadOnlySpan<byte> Month(int month) => month switch
    {
        0 => "January"u8,
        1 => "February"u8,
        2 => "March"u8,
        3 => "April"u8,
        4 => "May"u8,
        5 => "June"u8,
        6 => "July"u8,
        7 => "August"u8,
        8 => "September"u8,
        9 => "October"u8,
        10 => "November"u8,
        11 => "December"u8,
        _ => "???"u8,
    };

    /// <summary>Writes a time by a format.</summary>
    public static void Format(ref FormatSink sink, byte* format, tm* time)
    {
        while (*format != 0)
        {
            byte* start = format;
            if (*format != '%')
            {
                sink.Write(*format++);
                continue;
            }

            Field field = Field.Parse(ref format);
            if (!Convert(ref sink, field, time))
            {
                // What glibc does not know it leaves as it is.
                field.Text(ref sink, new ReadOnlySpan<byte>(start, (int)(format - start)));
            }
        }
    }

    private static bool Convert(ref FormatSink sink, Field field, tm* time)
    {
        long year = time->tm_year + 1900L;
        switch (field.Conversion)
        {
            case (byte)'%':
                field.Text(ref sink, "%"u8);
                return true;
            case (byte)'n':
                field.Text(ref sink, "\n"u8);
                return true;
            case (byte)'t':
                field.Text(ref sink, "\t"u8);
                return true;
            case (byte)'a' when field.Modifier == 0:
                field.Name(ref sink, Short(WeekDay(time->tm_wday)));
                return true;
            case (byte)'A' when field.Modifier == 0:
                field.Name(ref sink, WeekDay(time->tm_wday));
                return true;
            case (byte)'b' or (byte)'h' when field.Modifier != 'E':
                field.Name(ref sink, Short(Month(time->tm_mon)));
                return true;
            case (byte)'B' when field.Modifier != 'E':
                field.Name(ref sink, Month(time->tm_mon));
                return true;
            case (byte)'c' when field.Modifier != 'O':
                field.Nested(ref sink, "%a %b %e %H:%M:%S %Y"u8, time);
                return true;
            case (byte)'C':
                field.Number(ref sink, Calendar.FloorDivide(year, 100), 2, '0');
                return true;
            case (byte)'D' when field.Modifier == 0:
            case (byte)'x' when field.Modifier != 'O':
                field.Nested(ref sink, "%m/%d/%y"u8, time);
                return true;
            case (byte)'d' when field.Modifier != 'E':
                field.Number(ref sink, time->tm_mday, 2, '0');
                return true;
            case (byte)'e' when field.Modifier != 'E':
                field.Number(ref sink, time->tm_mday, 2, '_');
                return true;
            case (byte)'F' when field.Modifier == 0:
                field.Nested(ref sink, "%Y-%m-%d"u8, time);
                return true;
            case (byte)'H' when field.Modifier != 'E':
                field.Number(ref sink, time->tm_hour, 2, '0');
                return true;
            case (byte)'I' when field.Modifier != 'E':
                field.Number(ref sink, Hour12(time), 2, '0');
                return true;
            case (byte)'k' when field.Modifier != 'E':
                field.Number(ref sink, time->tm_hour, 2, '_');
                return true;
            case (byte)'l' when field.Modifier != 'E':
                field.Number(ref sink, Hour12(time), 2, '_');
                return true;
            case (byte)'j' when field.Modifier != 'E':
                field.Number(ref sink, time->tm_yday + 1, 3, '0');
                return true;
            case (byte)'M' when field.Modifier != 'E':
                field.Number(ref sink, time->tm_min, 2, '0');
                return true;
            case (byte)'m' when field.Modifier != 'E':
                field.Number(ref sink, time->tm_mon + 1, 2, '0');
                return true;
            case (byte)'p':
                field.HalfDay(ref sink, time->tm_hour >= 12 ? "PM"u8 : "AM"u8, lower: false);
                return true;
            case (byte)'P':
                field.HalfDay(ref sink, time->tm_hour >= 12 ? "PM"u8 : "AM"u8, lower: true);
                return true;
            case (byte)'r':
                field.Nested(ref sink, "%I:%M:%S %p"u8, time);
                return true;
            case (byte)'R':
                field.Nested(ref sink, "%H:%M"u8, time);
                return true;
            case (byte)'T':
            case (byte)'X' when field.Modifier != 'O':
                field.Nested(ref sink, "%H:%M:%S"u8, time);
                return true;
            case (byte)'S' when field.Modifier != 'E':
                field.Number(ref sink, time->tm_sec, 2, '0');
                return true;
            case (byte)'s':
                tm copy = *time;
                field.Number(ref sink, Time.mktime(&copy), 1, '_');
                return true;
            case (byte)'u':
                field.Number(ref sink, ((time->tm_wday - 1 + 7) % 7) + 1, 1, '0');
                return true;
            case (byte)'w' when field.Modifier != 'E':
                field.Number(ref sink, time->tm_wday, 1, '0');
                return true;
            case (byte)'U' when field.Modifier != 'E':
                field.Number(ref sink, (time->tm_yday - time->tm_wday + 7) / 7, 2, '0');
                return true;
            case (byte)'W' when field.Modifier != 'E':
                field.Number(ref sink, (time->tm_yday - ((time->tm_wday - 1 + 7) % 7) + 7) / 7, 2, '0');
                return true;
            case (byte)'V' when field.Modifier != 'E':
                field.Number(ref sink, IsoWeek(time, out _), 2, '0');
                return true;
            case (byte)'g' when field.Modifier != 'E':
                IsoWeek(time, out long shortYear);
                field.Number(ref sink, ((shortYear % 100) + 100) % 100, 2, '0');
                return true;
            case (byte)'G' when field.Modifier != 'E':
                IsoWeek(time, out long isoYear);
                field.Number(ref sink, isoYear, 1, '0');
                return true;
            case (byte)'Y' when field.Modifier != 'O':
                field.Number(ref sink, year, 1, '0');
                return true;
            case (byte)'y':
                field.Number(ref sink, ((year % 100) + 100) % 100, 2, '0');
                return true;
            case (byte)'Z':
                ReadOnlySpan<byte> zone = time->tm_zone == null ? default : MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)time->tm_zone);
                field.Zone(ref sink, zone);
                return true;
            case (byte)'z':
                if (time->tm_isdst >= 0)
                {
                    field.Offset(ref sink, time->tm_gmtoff);
                }

                return true;
            default:
                return false;
        }
    }

    private static ReadOnlySpan<byte> Short(ReadOnlySpan<byte> name) => name[0] == '?' ? name[..1] : name[..3];

    private static int Hour12(tm* time)
    {
        int hour = time->tm_hour > 12 ? time->tm_hour - 12 : time->tm_hour;
        return hour == 0 ? 12 : hour;
    }

    /// <summary>The week of ISO 8601 and the year that it belongs to: the year that has the week's Thursday.</summary>
    private static int IsoWeek(tm* time, out long year)
    {
        year = time->tm_year + 1900L;
        int daysAfterMonday = (time->tm_wday + 6) % 7;
        int thursday = time->tm_yday - daysAfterMonday + 3;
        if (thursday < 0)
        {
            year--;
            thursday += DaysOf(year);
        }
        else if (thursday >= DaysOf(year))
        {
            thursday -= DaysOf(year);
            year++;
        }

        return (thursday / 7) + 1;
    }

    private static int DaysOf(long year) => Calendar.IsLeap(year) ? 366 : 365;

    /// <summary>A conversion with its flags and width.</summary>
    private struct Field
    {
        private byte _pad;
        private bool _upper;
        private bool _changeCase;
        private int _width;

        public byte Modifier { get; private set; }

        public byte Conversion { get; private set; }

        public static Field Parse(ref byte* format)
        {
            Field field = default;
            byte* f = format + 1;
            for (; *f is (byte)'_' or (byte)'-' or (byte)'0' or (byte)'^' or (byte)'#'; f++)
            {
                field._upper |= *f == '^';
                field._changeCase |= *f == '#';
                field._pad = *f is (byte)'^' or (byte)'#' ? field._pad : *f;
            }

            for (; *f is >= (byte)'0' and <= (byte)'9'; f++)
            {
                field._width = (int)Math.Min(int.MaxValue, (field._width * 10L) + (*f - '0'));
            }

            if (*f is (byte)'E' or (byte)'O')
            {
                field.Modifier = *f++;
            }

            field.Conversion = *f;
            format = *f == 0 ? f : f + 1;
            return field;
        }

        /// <summary>A number with a sign, padded to a width of its own unless the format says otherwise.</summary>
        public readonly void Number(ref FormatSink sink, long value, int digits, char pad)
        {
            char padding = _pad == 0 ? pad : (char)_pad;
            int width = padding == '-' ? _width : Math.Max(digits, _width);
            FormatSpecification spec = new()
            {
                Conversion = (byte)'d',
                Length = LengthModifier.Long,
                Precision = -1,
                Width = value < 0 && _width == 0 ? width + 1 : width,
                ZeroPad = padding == '0',
            };
            IntegerFormatter.Format(ref sink, in spec, value);
        }

        public readonly void Text(ref FormatSink sink, ReadOnlySpan<byte> text) => Write(ref sink, text, _upper, false);

        /// <summary>The name of a day or a month; both flags for letters make it upper case.</summary>
        public readonly void Name(ref FormatSink sink, ReadOnlySpan<byte> text) => Write(ref sink, text, _upper || _changeCase, false);

        /// <summary>AM or PM; changing the case makes it lower case.</summary>
        public readonly void HalfDay(ref FormatSink sink, ReadOnlySpan<byte> text, bool lower) =>
            Write(ref sink, text, false, lower || _changeCase);

        /// <summary>An abbreviation of a zone; changing the case makes it lower case.</summary>
        public readonly void Zone(ref FormatSink sink, ReadOnlySpan<byte> text) => Write(ref sink, text, _upper && !_changeCase, _changeCase);

        /// <summary>Hours and minutes east of UTC; a width counts for the sign and for the number, as in glibc.</summary>
        public readonly void Offset(ref FormatSink sink, long seconds)
        {
            long minutes = Math.Abs(seconds) / 60;
            Text(ref sink, seconds < 0 ? "-"u8 : "+"u8);
            Number(ref sink, (minutes / 60 * 100) + (minutes % 60), 4, '0');
        }

        /// <summary>A conversion that stands for others.</summary>
        public readonly void Nested(ref FormatSink sink, ReadOnlySpan<byte> format, tm* time)
        {
            byte* text = stackalloc byte[64];
            FormatSink inner = FormatSink.ToMemory(text, 64);
            TimeFormatter.Format(ref inner, (byte*)format.ToPointer(), time);
            Write(ref sink, new ReadOnlySpan<byte>(text, (int)inner.Stored), _upper, false);
        }

        private readonly void Write(ref FormatSink sink, ReadOnlySpan<byte> text, bool upper, bool lower)
        {
            sink.Fill(_pad == '0' ? (byte)'0' : (byte)' ', (long)_width - text.Length);
            foreach (byte c in text)
            {
                sink.Write(upper ? (byte)Ctype.toupper(c) : lower ? (byte)Ctype.tolower(c) : c);
            }
        }
    }
}
