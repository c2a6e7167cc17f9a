namespace CSockTranslate.Runtime;

// Numbers in a given locale (GNU): both locales, C and C.UTF-8, write them alike.
public static unsafe partial class Stdlib
{
    /// <summary>As <see cref="strtol"/>, in a locale (GNU).</summary>
    public static long strtol_l(CString nptr, sbyte** endptr, int @base, __locale_struct* locale) => strtol(nptr, endptr, @base);

    /// <summary>As <see cref="strtoll"/>, in a locale (GNU).</summary>
    public static long strtoll_l(CString nptr, sbyte** endptr, int @base, __locale_struct* locale) => strtoll(nptr, endptr, @base);

    /// <summary>As <see cref="strtoul"/>, in a locale (GNU).</summary>
    public static ulong strtoul_l(CString nptr, sbyte** endptr, int @base, __locale_struct* locale) => strtoul(nptr, endptr, @base);

    /// <summary>As <see cref="strtoull"/>, in a locale (GNU).</summary>
    public static ulong strtoull_l(CString nptr, sbyte** endptr, int @base, __locale_struct* locale) => strtoull(nptr, endptr, @base);

    /// <summary>As <see cref="strtod"/>, in a locale (GNU).</summary>
    public static double strtod_l(CString nptr, sbyte** endptr, __locale_struct* locale) => strtod(nptr, endptr);

    /// <summary>As <see cref="strtof"/>, in a locale (GNU).</summary>
    public static float strtof_l(CString nptr, sbyte** endptr, __locale_struct* locale) => strtof(nptr, endptr);

    /// <summary>As <see cref="strtold"/>, in a locale (GNU).</summary>
    public static double strtold_l(CString nptr, sbyte** endptr, __locale_struct* locale) => strtold(nptr, endptr);
}
