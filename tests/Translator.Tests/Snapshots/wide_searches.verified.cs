/* wide_searches - wide strings: copying, comparing, searching, numbers */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Uchar;
using static CSockTranslate.Runtime.Wchar;
using static CSockTranslate.Runtime.Wctype;
using wchar_t = int;

internal static unsafe class WideSearches
{
    static void show(wchar_t* text)
    {
        if (text == null)
        {
            printf("(null)"u8);
            return;
        }
        for (; *text != 0 /* L'\0' */; text++)
            printf(*text < 0x80 ? "%c"u8 : "<%x>"u8, *text);
    }

    static void line(sbyte* title, wchar_t* text)
    {
        printf("%s: "u8, title);
        show(text);
        putchar('\n');
    }

    static int main()
    {
        wchar_t* a = stackalloc wchar_t[64];
        wchar_t* b = stackalloc wchar_t[64];
        wchar_t* end, rest, word;
        wchar_t* list = stackalloc wchar_t[] { ',', 'o', 'n', 'e', ',', ',', 't', 'w', 'o', ';', 't', 'h', 'r', 'e', 'e', 0 };

        wcscpy(a, "hello"u8.ToWide());
        wcscat(a, " wörld"u8.ToWide());
        line("copied"u8.ToPointer(), a);
        printf("%zu %zu\n"u8, wcslen(a), wcsnlen(a, 3));
        wcsncpy(b, a, 20);
        wcsncat(b, "abcdef"u8.ToWide(), 3);
        line("appended"u8.ToPointer(), b);
        line("end of the copy"u8.ToPointer(), wcpcpy(b, "xy"u8.ToWide()));
        printf("%d %d %d %d\n"u8, wcscmp("a"u8.ToWide(), "b"u8.ToWide()) < 0, wcscmp("b"u8.ToWide(), "a"u8.ToWide()) > 0, wcsncmp("abc"u8.ToWide(), "abd"u8.ToWide(), 2), wcscmp(""u8.ToWide(), "a"u8.ToWide()) < 0);
        printf("%d %d %d\n"u8, wmemcmp("ab"u8.ToWide(), "ac"u8.ToWide(), 2) < 0, wmemcmp("ad"u8.ToWide(), "ac"u8.ToWide(), 2) > 0, wcscasecmp("HELLO"u8.ToWide(), "hello"u8.ToWide()));
        line("first o"u8.ToPointer(), wcschr(a, 111 /* L'o' */));
        line("last o"u8.ToPointer(), wcsrchr(a, 111 /* L'o' */));
        line("no z"u8.ToPointer(), wcschr(a, 122 /* L'z' */));
        line("its NUL"u8.ToPointer(), wcschr(a, 0 /* L'\0' */));
        line("part"u8.ToPointer(), wcsstr(a, "wör"u8.ToWide()));
        line("any"u8.ToPointer(), wcspbrk(a, "xyzw"u8.ToWide()));
        printf("%zu %zu %zu\n"u8, wcscspn(a, "ol"u8.ToWide()), wcsspn(a, "hel"u8.ToWide()), wcscspn(a, "xyz"u8.ToWide()));
        for (word = wcstok(list, ",;"u8.ToWide(), &rest); word != null; word = wcstok(null, ",;"u8.ToWide(), &rest))
            line("word"u8.ToPointer(), word);

        printf("%ld"u8, wcstol("  -0x1fz"u8.ToWide(), &end, 0));
        line(" rest"u8.ToPointer(), end);
        printf("%g"u8, wcstod("1e3xyz"u8.ToWide(), &end));
        line(" rest"u8.ToPointer(), end);
        errno = 0;
        printf("%lu"u8, wcstoul("99999999999999999999"u8.ToWide(), &end, 10));
        printf(" %s\n"u8, strerror(errno));
        wmemset(b, 45 /* L'-' */, 3);
        b[3] = 0 /* L'\0' */;
        line("set"u8.ToPointer(), b);
        printf("%td\n"u8, wmemchr(a, 108 /* L'l' */, 5) - a);
        printf("%zu"u8, wcsxfrm(b, "abc"u8.ToWide(), 64));
        line(" transformed"u8.ToPointer(), b);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
