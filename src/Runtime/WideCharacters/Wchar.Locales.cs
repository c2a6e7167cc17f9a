using CSockTranslate.Runtime.Locales;

namespace CSockTranslate.Runtime;

// The functions in a given locale (POSIX, GNU).
public static unsafe partial class Wchar
{
    /// <summary>As <see cref="wcstol"/>, in a locale (GNU).</summary>
    public static long wcstol_l(int* nptr, int** endptr, int @base, __locale_struct* locale) => wcstol(nptr, endptr, @base);

    /// <summary>As <see cref="wcstoul"/>, in a locale (GNU).</summary>
    public static ulong wcstoul_l(int* nptr, int** endptr, int @base, __locale_struct* locale) => wcstoul(nptr, endptr, @base);

    /// <summary>As <see cref="wcstoll"/>, in a locale (GNU).</summary>
    public static long wcstoll_l(int* nptr, int** endptr, int @base, __locale_struct* locale) => wcstoll(nptr, endptr, @base);

    /// <summary>As <see cref="wcstoull"/>, in a locale (GNU).</summary>
    public static ulong wcstoull_l(int* nptr, int** endptr, int @base, __locale_struct* locale) => wcstoull(nptr, endptr, @base);

    /// <summary>As <see cref="wcstod"/>, in a locale (GNU).</summary>
    public static double wcstod_l(int* nptr, int** endptr, __locale_struct* locale) => wcstod(nptr, endptr);

    /// <summary>As <see cref="wcstof"/>, in a locale (GNU).</summary>
    public static float wcstof_l(int* nptr, int** endptr, __locale_struct* locale) => wcstof(nptr, endptr);

    /// <summary>As <see cref="wcstold"/>, in a locale (GNU).</summary>
    public static double wcstold_l(int* nptr, int** endptr, __locale_struct* locale) => wcstold(nptr, endptr);

    /// <summary>As <see cref="wcscoll"/>, in a locale (POSIX).</summary>
    public static int wcscoll_l(int* s1, int* s2, __locale_struct* locale) => wcscoll(s1, s2);

    /// <summary>As <see cref="wcsxfrm"/>, in a locale (POSIX).</summary>
    public static ulong wcsxfrm_l(int* s1, int* s2, ulong n, __locale_struct* locale) => wcsxfrm(s1, s2, n);

    /// <summary>As <see cref="wcscasecmp"/>, in a locale (POSIX).</summary>
    public static int wcscasecmp_l(int* s1, int* s2, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return wcscasecmp(s1, s2);
    }

    /// <summary>As <see cref="wcsncasecmp"/>, in a locale (POSIX).</summary>
    public static int wcsncasecmp_l(int* s1, int* s2, ulong n, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return wcsncasecmp(s1, s2, n);
    }

    /// <summary>As <see cref="wcsftime"/>, in a locale (GNU).</summary>
    public static ulong wcsftime_l(int* s, ulong maxsize, int* format, tm* tp, __locale_struct* locale) => wcsftime(s, maxsize, format, tp);
}
