using CSockTranslate.Runtime.Timing;

namespace CSockTranslate.Runtime;

// Texts to times, and the functions in a given locale: both locales, C and C.UTF-8, write times alike.
public static unsafe partial class Time
{
    /// <summary>
    /// Reads the parts of a time by a format and sets those that it tells of. Returns where the text goes on, or null if it does not fit (POSIX strptime, with
    /// glibc's conversions).
    /// </summary>
    public static sbyte* strptime(CString s, CString format, tm* tp) => (sbyte*)TimeParser.Parse((byte*)s.Pointer, (byte*)format.Pointer, tp);

    /// <summary>As <see cref="strftime"/>, in a locale (POSIX).</summary>
    public static ulong strftime_l(sbyte* s, ulong maxsize, CString format, tm* tp, __locale_struct* loc) => strftime(s, maxsize, format, tp);

    /// <summary>As <see cref="strptime"/>, in a locale (GNU).</summary>
    public static sbyte* strptime_l(CString s, CString format, tm* tp, __locale_struct* loc) => strptime(s, format, tp);
}
