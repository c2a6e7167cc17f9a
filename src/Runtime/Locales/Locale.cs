using System;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary><c>locale.h</c> (C11 §7.11). There is one locale, C.</summary>
public static unsafe class Locale
{
    /// <summary>Characters.</summary>
    public const int LC_CTYPE = 0;

    /// <summary>Numbers.</summary>
    public const int LC_NUMERIC = 1;

    /// <summary>Times.</summary>
    public const int LC_TIME = 2;

    /// <summary>The order of strings.</summary>
    public const int LC_COLLATE = 3;

    /// <summary>Amounts of money.</summary>
    public const int LC_MONETARY = 4;

    /// <summary>Messages.</summary>
    public const int LC_MESSAGES = 5;

    /// <summary>All of them.</summary>
    public const int LC_ALL = 6;

    private static readonly lconv* s_conventions = MakeConventions();

    /// <summary>
    /// Chooses a locale: null asks which one it is; the empty name, C and POSIX choose C. Returns its name, or null for another name, or with EINVAL
    /// for a category that is not there (C11 §7.11.1.1).
    /// </summary>
    public static sbyte* setlocale(int category, CString locale)
    {
        if (category is < LC_CTYPE or > LC_ALL)
        {
            Errno.errno = Errno.EINVAL;
            return null;
        }

        ReadOnlySpan<byte> name = locale.AsSpan();
        bool isThere = name.IsEmpty || name.SequenceEqual("C"u8) || name.SequenceEqual("POSIX"u8);
        return isThere ? "C"u8.ToPointer() : null;
    }

    /// <summary>How the locale writes numbers (C11 §7.11.2.1).</summary>
    public static lconv* localeconv() => s_conventions;

    private static lconv* MakeConventions()
    {
        // CHAR_MAX says that the C locale has no such convention.
        const sbyte NotThere = sbyte.MaxValue;
        sbyte* none = ""u8.ToPointer();
        lconv* conventions = (lconv*)NativeMemory.Alloc((nuint)sizeof(lconv));
        *conventions = new lconv
        {
            decimal_point = "."u8.ToPointer(),
            thousands_sep = none,
            grouping = none,
            int_curr_symbol = none,
            currency_symbol = none,
            mon_decimal_point = none,
            mon_thousands_sep = none,
            mon_grouping = none,
            positive_sign = none,
            negative_sign = none,
            int_frac_digits = NotThere,
            frac_digits = NotThere,
            p_cs_precedes = NotThere,
            p_sep_by_space = NotThere,
            n_cs_precedes = NotThere,
            n_sep_by_space = NotThere,
            p_sign_posn = NotThere,
            n_sign_posn = NotThere,
            int_p_cs_precedes = NotThere,
            int_p_sep_by_space = NotThere,
            int_n_cs_precedes = NotThere,
            int_n_sep_by_space = NotThere,
            int_p_sign_posn = NotThere,
            int_n_sign_posn = NotThere,
        };
        return conventions;
    }
}
