using System;
using CSockTranslate.Runtime.Locales;

namespace CSockTranslate.Runtime;

/// <summary><c>langinfo.h</c> (POSIX). Both locales, C and C.UTF-8, differ in their characters only.</summary>
public static unsafe partial class Langinfo
{
    /// <summary>The text of an item; the empty string for what is none (POSIX <c>nl_langinfo</c>).</summary>
    public static sbyte* nl_langinfo(int item) =>
        (item == CODESET && ThreadLocale.IsUtf8 ? "UTF-8"u8 : TextOf(item)).ToPointer();

    /// <summary>As <see cref="nl_langinfo"/>, of a locale (POSIX <c>nl_langinfo_l</c>).</summary>
    public static sbyte* nl_langinfo_l(int item, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return nl_langinfo(item);
    }

    private static ReadOnlySpan<byte> TextOf(int item) => item switch
    {
        ABDAY_1 => "Sun"u8,
        ABDAY_2 => "Mon"u8,
        ABDAY_3 => "Tue"u8,
        ABDAY_4 => "Wed"u8,
        ABDAY_5 => "Thu"u8,
        ABDAY_6 => "Fri"u8,
        ABDAY_7 => "Sat"u8,
        DAY_1 => "Sunday"u8,
        DAY_2 => "Monday"u8,
        DAY_3 => "Tuesday"u8,
        DAY_4 => "Wednesday"u8,
        DAY_5 => "Thursday"u8,
        DAY_6 => "Friday"u8,
        DAY_7 => "Saturday"u8,
        ABMON_1 => "Jan"u8,
        ABMON_2 => "Feb"u8,
        ABMON_3 => "Mar"u8,
        ABMON_4 => "Apr"u8,
        ABMON_5 => "May"u8,
        ABMON_6 => "Jun"u8,
        ABMON_7 => "Jul"u8,
        ABMON_8 => "Aug"u8,
        ABMON_9 => "Sep"u8,
        ABMON_10 => "Oct"u8,
        ABMON_11 => "Nov"u8,
        ABMON_12 => "Dec"u8,
        MON_1 => "January"u8,
        MON_2 => "February"u8,
        MON_3 => "March"u8,
        MON_4 => "April"u8,
        MON_5 => "May"u8,
        MON_6 => "June"u8,
        MON_7 => "July"u8,
        MON_8 => "August"u8,
        MON_9 => "September"u8,
        MON_10 => "October"u8,
        MON_11 => "November"u8,
        MON_12 => "December"u8,
        AM_STR => "AM"u8,
        PM_STR => "PM"u8,
        D_T_FMT => "%a %b %e %H:%M:%S %Y"u8,
        D_FMT => "%m/%d/%y"u8,
        T_FMT => "%H:%M:%S"u8,
        T_FMT_AMPM => "%I:%M:%S %p"u8,
        CODESET => "ANSI_X3.4-1968"u8,
        RADIXCHAR => "."u8,
        CRNCYSTR => "-"u8,
        YESEXPR => "^[yY]"u8,
        NOEXPR => "^[nN]"u8,
        _ => ""u8,
    };
}
