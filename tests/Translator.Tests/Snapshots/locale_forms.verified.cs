using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Wchar;
using static CSockTranslate.Runtime.Wctype;
using unsafe locale_t = CSockTranslate.Runtime.__locale_struct*;
using wchar_t = int;
using wint_t = uint;

internal static unsafe class LocaleForms
{
    /* locale_forms - the functions of ctype.h, string.h, stdlib.h, time.h and wchar.h that take a locale */

    static int main()
    {
        locale_t l = newlocale(LC_ALL_MASK, "C"u8, null);
        sbyte* buffer = stackalloc sbyte[64];
        wchar_t* wide = stackalloc wchar_t[64];
        sbyte* end;
        wchar_t* wend;
        tm tm;
        int c;

        for (c = 0; c < 256; c++)
        {
            int classes = (isalnum_l(c, l) != 0 ? 1 : 0) | (isalpha_l(c, l) != 0 ? 1 << 1 : 0) | (isblank_l(c, l) != 0 ? 1 << 2 : 0) | (iscntrl_l(c, l) != 0 ? 1 << 3 : 0) | (isdigit_l(c, l) != 0 ? 1 << 4 : 0)
                | (isgraph_l(c, l) != 0 ? 1 << 5 : 0) | (islower_l(c, l) != 0 ? 1 << 6 : 0) | (isprint_l(c, l) != 0 ? 1 << 7 : 0) | (ispunct_l(c, l) != 0 ? 1 << 8 : 0) | (isspace_l(c, l) != 0 ? 1 << 9 : 0)
                | (isupper_l(c, l) != 0 ? 1 << 10 : 0) | (isxdigit_l(c, l) != 0 ? 1 << 11 : 0);

            printf("%x%s"u8, classes, c % 16 == 15 ? "\n"u8 : " "u8);
        }
        for (c = 0x40; c < 0x80; c++)
        {
            int value = c == 0x7f ? '.' : toupper_l(c, l);
            printf("%c%c"u8, tolower_l(c, l), value);
        }
        putchar('\n');
        int value2 = strcoll_l("b"u8, "B"u8, l) > 0 ? 1 : 0;
        printf("%d %d\n"u8, strcoll_l("a"u8, "b"u8, l) < 0, value2);
        printf("%zu %s\n"u8, strxfrm_l(buffer, "text"u8, 64, l), buffer);
        int strncasecmp_lResult = strncasecmp_l("ABCx"u8, "abcy"u8, 3, l);
        printf("%d %d\n"u8, strcasecmp_l("ABC"u8, "abc"u8, l), strncasecmp_lResult);
        printf("%s\n"u8, strerror_l(ENOENT, l));
        printf("%ld"u8, strtol_l("  -42x"u8, &end, 10, l));
        ulong strtoul_lResult = strtoul_l("0x1f"u8, null, 0, l);
        printf(" %s %lu"u8, end, strtoul_lResult);
        ulong strtoull_lResult = strtoull_l("18446744073709551615"u8, null, 10, l);
        printf(" %lld %llu\n"u8, strtoll_l("077"u8, null, 0, l), strtoull_lResult);
        printf("%g"u8, strtod_l("1.5e3,"u8, &end, l));
        double strtof_lResult = (double)strtof_l("-0.25"u8, null, l);
        printf(" %s %g\n"u8, end, strtof_lResult);
        memset(&tm, 0, (ulong)sizeof(tm));
        printf("%d\n"u8, strptime_l("Sat 1 Jan 2022"u8, "%a %d %b %Y"u8, &tm, l) != null);
        printf("%zu"u8, strftime_l(buffer, 64, "%A, %x %B"u8, &tm, l));
        printf(" %s\n"u8, buffer);
        printf("%zu"u8, wcsftime_l(wide, 64, "%F %a"u8.ToWide(), &tm, l));
        printf(" %ls\n"u8, wide);
        printf("%ld"u8, wcstol_l("123z"u8.ToWide(), &wend, 10, l));
        double wcstod_lResult = wcstod_l("2.5"u8.ToWide(), null, l);
        ulong wcstoul_lResult = wcstoul_l("7"u8.ToWide(), null, 10, l);
        printf(" %ls %lu %g\n"u8, wend, wcstoul_lResult, wcstod_lResult);
        int wcsncasecmp_lResult = wcsncasecmp_l("Abc"u8.ToWide(), "aBd"u8.ToWide(), 2, l);
        int wcscasecmp_lResult = wcscasecmp_l("Ab"u8.ToWide(), "aB"u8.ToWide(), l);
        printf("%d %d %d\n"u8, wcscoll_l("a"u8.ToWide(), "b"u8.ToWide(), l) < 0, wcscasecmp_lResult, wcsncasecmp_lResult);
        printf("%zu %ls\n"u8, wcsxfrm_l(wide, "wide"u8.ToWide(), 64, l), wide);
        int value3 = iswpunct_l(33 /* L'!' */, l) != 0 ? 1 : 0;
        int value4 = iswspace_l(32 /* L' ' */, l) != 0 ? 1 : 0;
        int value5 = iswdigit_l(97 /* L'a' */, l) != 0 ? 1 : 0;
        printf("%d%d%d%d\n"u8, iswalpha_l(97 /* L'a' */, l) != 0, value5, value4, value3);
        wint_t towupper_lResult = towupper_l(113 /* L'q' */, l);
        printf("%lc%lc\n"u8, towlower_l(81 /* L'Q' */, l), towupper_lResult);
        freelocale(l);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
