namespace CSockTranslate.Runtime;

// The functions in a given locale (POSIX): both locales, C and C.UTF-8, have the same single bytes.
public static unsafe partial class Ctype
{
    /// <summary>As <see cref="isalnum"/>, in a locale (POSIX).</summary>
    public static int isalnum_l(int c, __locale_struct* locale) => isalnum(c);

    /// <summary>As <see cref="isalpha"/>, in a locale (POSIX).</summary>
    public static int isalpha_l(int c, __locale_struct* locale) => isalpha(c);

    /// <summary>As <see cref="isblank"/>, in a locale (POSIX).</summary>
    public static int isblank_l(int c, __locale_struct* locale) => isblank(c);

    /// <summary>As <see cref="iscntrl"/>, in a locale (POSIX).</summary>
    public static int iscntrl_l(int c, __locale_struct* locale) => iscntrl(c);

    /// <summary>As <see cref="isdigit"/>, in a locale (POSIX).</summary>
    public static int isdigit_l(int c, __locale_struct* locale) => isdigit(c);

    /// <summary>As <see cref="isgraph"/>, in a locale (POSIX).</summary>
    public static int isgraph_l(int c, __locale_struct* locale) => isgraph(c);

    /// <summary>As <see cref="islower"/>, in a locale (POSIX).</summary>
    public static int islower_l(int c, __locale_struct* locale) => islower(c);

    /// <summary>As <see cref="isprint"/>, in a locale (POSIX).</summary>
    public static int isprint_l(int c, __locale_struct* locale) => isprint(c);

    /// <summary>As <see cref="ispunct"/>, in a locale (POSIX).</summary>
    public static int ispunct_l(int c, __locale_struct* locale) => ispunct(c);

    /// <summary>As <see cref="isspace"/>, in a locale (POSIX).</summary>
    public static int isspace_l(int c, __locale_struct* locale) => isspace(c);

    /// <summary>As <see cref="isupper"/>, in a locale (POSIX).</summary>
    public static int isupper_l(int c, __locale_struct* locale) => isupper(c);

    /// <summary>As <see cref="isxdigit"/>, in a locale (POSIX).</summary>
    public static int isxdigit_l(int c, __locale_struct* locale) => isxdigit(c);

    /// <summary>As <see cref="tolower"/>, in a locale (POSIX).</summary>
    public static int tolower_l(int c, __locale_struct* locale) => tolower(c);

    /// <summary>As <see cref="toupper"/>, in a locale (POSIX).</summary>
    public static int toupper_l(int c, __locale_struct* locale) => toupper(c);
}
