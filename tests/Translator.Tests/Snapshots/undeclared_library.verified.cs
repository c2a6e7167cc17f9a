using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;

internal static unsafe class UndeclaredLibrary
{
    /* undeclared_library.c - the C library by its built-in names, without any header */
    static void strings()
    {
        sbyte* text = stackalloc sbyte[30];

        strcpy(text, "one"u8);
        strcat(text, "two"u8);
        strncat(text, "three"u8, 2);
        puts(text);
        memset(text, '-', 3);
        memcpy(text, "QQ"u8, 2);
        memmove(text + 1, text, 3);
        puts(text);
        puts(strchr("hello"u8, 'l'));
        puts(strrchr("hello"u8, 'l'));
        puts(strstr("hello"u8, "ll"u8));
        puts(strpbrk("hello"u8, "eo"u8));
        puts(index("hello"u8, 'e'));
        puts(rindex("hello"u8, 'l'));
        printf("%d %d %d\n"u8, memcmp("ab"u8, "ac"u8, 2) < 0, (int)strlen("hello"u8), strcmp("a"u8, "b"u8) < 0);
        printf("%d %d %d\n"u8, (int)strspn("aab"u8, "a"u8), (int)strcspn("aab"u8, "b"u8), strncmp("abc"u8, "abd"u8, 2));
        printf("%d %d %d\n"u8, strcasecmp("A"u8, "a"u8), strncasecmp("AB"u8, "ac"u8, 1), (int)strnlen("abc"u8, 2));
        int value = (int)((sbyte*)mempcpy(text, "abc"u8, 3) - text);
        printf("%d %d\n"u8, (int)(stpcpy(text, "abc"u8) - text), value);
        printf("%d %d\n"u8, memchr("abc"u8, 'z', 3) == null, bcmp("a"u8, "b"u8, 1) != 0);
        snprintf(text, 4, "%d"u8, 12345);
        puts(text);
        bzero(text, 3);
        bcopy("x"u8, text, 1);
        putchar(text[0]);
        putchar('\n');
    }

    static void numbers(int three)
    {
        double x = three;
        double infinity = double.PositiveInfinity;
        double nan = (double)CMath.NAN;
        double whole;
        int exponent;

        printf("%d %ld %lld\n"u8, abs(-three), labs(-4L), llabs(-5L));
        printf("%g %g %g %g\n"u8, fabs(-x), (double)fabsf(-2.5f), sqrt(x + 1), pow(2, 10));
        printf("%g %g %g %g\n"u8, floor(1.7), ceil(1.2), trunc(-1.5), round(2.5));
        printf("%g %g %g %g\n"u8, fmod(7, x), fmax(1, 2), ldexp(1, 3), copysign(1, -2));
        printf("%g %g %g\n"u8, hypot(3, 4), cbrt(27), Builtins.Power(2.0, 5));
        printf("%g"u8, frexp(8, &exponent));
        printf(" %d"u8, exponent);
        printf(" %g"u8, modf(2.5, &whole));
        printf(" %g\n"u8, whole);
        int value = double.IsNaN(nan) ? 1 : 0;
        int float_InfinitySignResult = Builtins.InfinitySign(-infinity);
        int value2 = double.IsFinite(x) ? 1 : 0;
        printf("%d %d %d %d\n"u8, double.IsNegative(-x), value2, float_InfinitySignResult, value);
        printf("%d %d %d\n"u8, x > 2.0, x >= nan, x < 4.0);
        int float_IsUnorderedResult = Builtins.IsUnordered(x, nan) ? 1 : 0;
        printf("%d %d %d\n"u8, x <= x, Builtins.IsLessOrGreater(x, 1.0), float_IsUnorderedResult);
        int float_ClassifyResult = Builtins.Classify(0, 1, 2, 3, 4, x);
        printf("%d %d\n"u8, Builtins.Classify(0, 1, 2, 3, 4, nan), float_ClassifyResult);
        printf("%d %d %d\n"u8, !(isdigit('3') == 0), toupper('a'), !(isspace(' ') == 0));
    }

    static int main(int argc, sbyte** argv)
    {
        sbyte* memory = (sbyte*)malloc(10);
        int* zeros = (int*)calloc(3, sizeof(int));
        int number = 0;

        _ = argv;
        memory = (sbyte*)realloc(memory, 20);
        sprintf(memory, "%s %d"u8, "number"u8, zeros[2]);
        puts(memory);
        sscanf("12"u8, "%d"u8, &number);
        printf("%d\n"u8, number);
        free(memory);
        free(zeros);
        strings();
        numbers(argc + 2);
        exit(3);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
