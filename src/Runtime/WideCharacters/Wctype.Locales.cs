using CSockTranslate.Runtime.Locales;

namespace CSockTranslate.Runtime;

// The functions in a given locale (POSIX).
public static unsafe partial class Wctype
{
    /// <summary>As <see cref="iswalnum"/>, in a locale (POSIX).</summary>
    public static int iswalnum_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswalnum(wc);
    }

    /// <summary>As <see cref="iswalpha"/>, in a locale (POSIX).</summary>
    public static int iswalpha_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswalpha(wc);
    }

    /// <summary>As <see cref="iswblank"/>, in a locale (POSIX).</summary>
    public static int iswblank_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswblank(wc);
    }

    /// <summary>As <see cref="iswcntrl"/>, in a locale (POSIX).</summary>
    public static int iswcntrl_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswcntrl(wc);
    }

    /// <summary>As <see cref="iswdigit"/>, in a locale (POSIX).</summary>
    public static int iswdigit_l(uint wc, __locale_struct* locale) => iswdigit(wc);

    /// <summary>As <see cref="iswgraph"/>, in a locale (POSIX).</summary>
    public static int iswgraph_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswgraph(wc);
    }

    /// <summary>As <see cref="iswlower"/>, in a locale (POSIX).</summary>
    public static int iswlower_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswlower(wc);
    }

    /// <summary>As <see cref="iswprint"/>, in a locale (POSIX).</summary>
    public static int iswprint_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswprint(wc);
    }

    /// <summary>As <see cref="iswpunct"/>, in a locale (POSIX).</summary>
    public static int iswpunct_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswpunct(wc);
    }

    /// <summary>As <see cref="iswspace"/>, in a locale (POSIX).</summary>
    public static int iswspace_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswspace(wc);
    }

    /// <summary>As <see cref="iswupper"/>, in a locale (POSIX).</summary>
    public static int iswupper_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswupper(wc);
    }

    /// <summary>As <see cref="iswxdigit"/>, in a locale (POSIX).</summary>
    public static int iswxdigit_l(uint wc, __locale_struct* locale) => iswxdigit(wc);

    /// <summary>As <see cref="wctype"/>, in a locale (POSIX).</summary>
    public static ulong wctype_l(CString name, __locale_struct* locale) => wctype(name);

    /// <summary>As <see cref="iswctype"/>, in a locale (POSIX).</summary>
    public static int iswctype_l(uint wc, ulong desc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return iswctype(wc, desc);
    }

    /// <summary>As <see cref="towlower"/>, in a locale (POSIX).</summary>
    public static uint towlower_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return towlower(wc);
    }

    /// <summary>As <see cref="towupper"/>, in a locale (POSIX).</summary>
    public static uint towupper_l(uint wc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return towupper(wc);
    }

    /// <summary>As <see cref="wctrans"/>, in a locale (POSIX).</summary>
    public static int* wctrans_l(CString name, __locale_struct* locale) => wctrans(name);

    /// <summary>As <see cref="towctrans"/>, in a locale (POSIX).</summary>
    public static uint towctrans_l(uint wc, int* desc, __locale_struct* locale)
    {
        using ThreadLocale.Use use = ThreadLocale.For(locale);
        return towctrans(wc, desc);
    }
}
