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
using size_t = ulong;
using wchar_t = int;
using wint_t = uint;

internal static unsafe class WideClasses
{
    /* wide_classes - classes of wide characters, in the locale C and in C.UTF-8 */
    const int _XOPEN_SOURCE = 700;

    static readonly sbyte** classes = (sbyte**)StaticStorage.PointersTo("alnum"u8, "alpha"u8, "blank"u8, "cntrl"u8, "digit"u8, "graph"u8, "lower"u8, "print"u8, "punct"u8, "space"u8, "upper"u8, "xdigit"u8);

    static readonly wint_t* characters = StaticStorage.Create<wint_t>([
        0, 7, '\t', ' ', '!', '0', 'A', 'Z', 'a', 'f', 'z', 0x7f, 0x85, 0xa0, 0xaa, 0xb5, 0xc9, 0xd7, 0xe9, 0x131, 0x1c5, 0x391, 0x3c9, 0x660, 0x20ac,
        0x2003, 0x2028, 0x2160, 0x24b6, 0x4e2d, 0xfeff, 0x1f600, WEOF]);

    static void run(sbyte* name)
    {
        size_t i, k;

        printf("%s\n"u8, setlocale(LC_ALL, name));
        for (i = 0; i < 33 * sizeof(wint_t) / sizeof(wint_t); i++)
        {
            printf("%x:"u8, characters[i]);
            for (k = 0; k < (ulong)(12 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); k++)
                if (iswctype(characters[i], wctype(classes[k])) != 0)
                    printf(" %s"u8, classes[k]);
            printf(" upper %x lower %x width %d\n"u8, towupper(characters[i]), towlower(characters[i]), wcwidth((wchar_t)characters[i]));
        }
        printf("%d %d %d %d\n"u8, iswalpha('a'), iswdigit('5'), iswspace(' '), iswpunct('.'));
    }

    static int main()
    {
        run("C"u8.ToPointer());
        run("C.UTF-8"u8.ToPointer());
        printf("%d %d\n"u8, wctype("nothing"u8) == 0, wctrans("nothing"u8) == null);
        printf("%c\n"u8, (int)towctrans('q', wctrans("toupper"u8)));
        printf("%d %d\n"u8, wcswidth("a中é"u8.ToWide(), 3), wcswidth("a\a"u8.ToWide(), 2));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
