using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Langinfo;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Wchar;
using static CSockTranslate.Runtime.Wctype;
using unsafe locale_t = CSockTranslate.Runtime.__locale_struct*;
using wchar_t = int;

internal static unsafe class LocaleObjects
{
    /* locale_objects - newlocale, duplocale, uselocale and what a thread's locale decides */

    static void characters(sbyte* title)
    {
        wchar_t wide = 0;
        int length = mbtowc(&wide, "ä"u8, 2);

        printf("%s: %zu %s %d %x\n"u8, title, __ctype_get_mb_cur_max(), nl_langinfo(CODESET), length, (uint)wide);
    }

    static int main()
    {
        locale_t c, utf8, copy, changed, old;

        c = newlocale(LC_ALL_MASK, "C"u8, null);
        utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8"u8, null);
        printf("%d %d\n"u8, c != null, utf8 != null);
        errno = 0;
        int value = errno == ENOENT ? 1 : 0;
        printf("%d %d\n"u8, newlocale(LC_ALL_MASK, "xx_YY"u8, null) == null, value);
        errno = 0;
        int value2 = errno == EINVAL ? 1 : 0;
        printf("%d %d\n"u8, newlocale(1 << 20, "C"u8, null) == null, value2);
        errno = 0;
        int value3 = errno == EINVAL ? 1 : 0;
        printf("%d %d\n"u8, newlocale(LC_ALL_MASK, null, null) == null, value3);

        printf("%d\n"u8, uselocale(null) == (locale_t)(-1L));
        characters("global"u8.ToPointer());
        old = uselocale(utf8);
        printf("%d %d\n"u8, old == (locale_t)(-1L), uselocale(null) == utf8);
        characters("utf8"u8.ToPointer());
        printf("%d\n"u8, uselocale(c) == utf8);
        characters("c"u8.ToPointer());
        printf("%d\n"u8, uselocale((locale_t)(-1L)) == c);

        copy = duplocale(utf8);
        changed = newlocale(LC_CTYPE_MASK, "C"u8, copy);
        uselocale(changed);
        characters("changed"u8.ToPointer());
        uselocale((locale_t)(-1L));
        printf("%s\n"u8, setlocale(LC_ALL, "C.UTF-8"u8));
        characters("global utf8"u8.ToPointer());
        old = duplocale((locale_t)(-1L));
        setlocale(LC_ALL, "C"u8);
        uselocale(old);
        characters("copy of global"u8.ToPointer());
        uselocale((locale_t)(-1L));

        sbyte* nl_langinfo_lResult = nl_langinfo_l(CODESET, c);
        printf("%s %s\n"u8, nl_langinfo_l(CODESET, utf8), nl_langinfo_lResult);
        sbyte* nl_langinfo_lResult2 = nl_langinfo_l(RADIXCHAR, c);
        printf("%s %s\n"u8, nl_langinfo_l(DAY_3, utf8), nl_langinfo_lResult2);
        int value4 = iswalpha_l(0xe4, c) != 0 ? 1 : 0;
        printf("%d %d\n"u8, iswalpha_l(0xe4, utf8) != 0, value4);
        uint towupper_lResult = towupper_l(0xe4, c);
        printf("%x %x\n"u8, towupper_l(0xe4, utf8), towupper_lResult);
        int value5 = wcscasecmp_l("ä"u8.ToWide(), "Ä"u8.ToWide(), c) == 0 ? 1 : 0;
        printf("%d %d\n"u8, wcscasecmp_l("ä"u8.ToWide(), "Ä"u8.ToWide(), utf8) == 0, value5);
        int value6 = iswctype_l(0x430, wctype_l("lower"u8, c), c) != 0 ? 1 : 0;
        printf("%d %d\n"u8, iswctype_l(0x430, wctype_l("lower"u8, utf8), utf8) != 0, value6);
        printf("%x\n"u8, towctrans_l(0x430, wctrans_l("toupper"u8, utf8), utf8));
        freelocale(old);
        freelocale(changed);
        freelocale(utf8);
        freelocale(c);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
