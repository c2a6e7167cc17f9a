namespace CSockTranslate.Runtime;

// The functions in a given locale (POSIX): both locales, C and C.UTF-8, have the same single bytes.
public static unsafe partial class Strings
{
    /// <summary>As <see cref="strcasecmp"/>, in a locale (POSIX).</summary>
    public static int strcasecmp_l(CString s1, CString s2, __locale_struct* locale) => strcasecmp(s1, s2);

    /// <summary>As <see cref="strncasecmp"/>, in a locale (POSIX).</summary>
    public static int strncasecmp_l(CString s1, CString s2, ulong n, __locale_struct* locale) => strncasecmp(s1, s2, n);
}
