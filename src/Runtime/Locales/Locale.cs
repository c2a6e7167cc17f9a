using System.Runtime.InteropServices;
using System.Text;
using CSockTranslate.Runtime.Locales;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>locale.h</c> (C11 §7.11, POSIX). There are the locales C and C.UTF-8.</summary>
public static unsafe partial class Locale
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

    /// <summary>Sizes of paper (GNU).</summary>
    public const int LC_PAPER = 7;

    /// <summary>Names of people (GNU).</summary>
    public const int LC_NAME = 8;

    /// <summary>Postal addresses (GNU).</summary>
    public const int LC_ADDRESS = 9;

    /// <summary>Telephone numbers (GNU).</summary>
    public const int LC_TELEPHONE = 10;

    /// <summary>Units of measurement (GNU).</summary>
    public const int LC_MEASUREMENT = 11;

    /// <summary>What a locale says of itself (GNU).</summary>
    public const int LC_IDENTIFICATION = 12;

    /// <summary>For <see cref="newlocale"/>: characters.</summary>
    public const int LC_CTYPE_MASK = 1 << LC_CTYPE;

    /// <summary>For <see cref="newlocale"/>: numbers.</summary>
    public const int LC_NUMERIC_MASK = 1 << LC_NUMERIC;

    /// <summary>For <see cref="newlocale"/>: times.</summary>
    public const int LC_TIME_MASK = 1 << LC_TIME;

    /// <summary>For <see cref="newlocale"/>: the order of strings.</summary>
    public const int LC_COLLATE_MASK = 1 << LC_COLLATE;

    /// <summary>For <see cref="newlocale"/>: amounts of money.</summary>
    public const int LC_MONETARY_MASK = 1 << LC_MONETARY;

    /// <summary>For <see cref="newlocale"/>: messages.</summary>
    public const int LC_MESSAGES_MASK = 1 << LC_MESSAGES;

    /// <summary>For <see cref="newlocale"/>: sizes of paper.</summary>
    public const int LC_PAPER_MASK = 1 << LC_PAPER;

    /// <summary>For <see cref="newlocale"/>: names of people.</summary>
    public const int LC_NAME_MASK = 1 << LC_NAME;

    /// <summary>For <see cref="newlocale"/>: postal addresses.</summary>
    public const int LC_ADDRESS_MASK = 1 << LC_ADDRESS;

    /// <summary>For <see cref="newlocale"/>: telephone numbers.</summary>
    public const int LC_TELEPHONE_MASK = 1 << LC_TELEPHONE;

    /// <summary>For <see cref="newlocale"/>: units of measurement.</summary>
    public const int LC_MEASUREMENT_MASK = 1 << LC_MEASUREMENT;

    /// <summary>For <see cref="newlocale"/>: what a locale says of itself.</summary>
    public const int LC_IDENTIFICATION_MASK = 1 << LC_IDENTIFICATION;

    /// <summary>For <see cref="newlocale"/>: all of them.</summary>
    public const int LC_ALL_MASK = 8127;

    private static readonly lconv* s_conventions = MakeConventions();

    /// <summary>
    /// Chooses a locale: null asks which one it is; the empty name takes those of the environment (LC_ALL, LC_*, LANG). Returns its name, or null if there
    /// is none of that name, or with EINVAL for a category that is not there (C11 §7.11.1.1).
    /// </summary>
    public static sbyte* setlocale(int category, CString locale)
    {
        if (category is < LC_CTYPE or > LC_IDENTIFICATION)
        {
            Errno.errno = Errno.EINVAL;
            return null;
        }

        LocaleState state = CProcess.Current.Library.Locale;
        bool isThere = locale.IsNull || state.Choose(category, Encoding.UTF8.GetString(locale.AsSpan()));
        return isThere ? state.Describe(category) : null;
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
