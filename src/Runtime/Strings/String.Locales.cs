namespace CSockTranslate.Runtime;

// The functions in a given locale (POSIX): both locales, C and C.UTF-8, compare bytes and have the same texts.
public static unsafe partial class String
{
    /// <summary>As <see cref="strcoll"/>, in a locale (POSIX).</summary>
    public static int strcoll_l(CString s1, CString s2, __locale_struct* locale) => strcoll(s1, s2);

    /// <summary>As <see cref="strxfrm"/>, in a locale (POSIX).</summary>
    public static ulong strxfrm_l(sbyte* dest, CString src, ulong n, __locale_struct* locale) => strxfrm(dest, src, n);

    /// <summary>As <see cref="strerror"/>, in a locale (POSIX).</summary>
    public static sbyte* strerror_l(int errnum, __locale_struct* locale) => strerror(errnum);
}
