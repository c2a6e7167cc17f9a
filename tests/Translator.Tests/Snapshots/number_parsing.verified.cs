/* strtol and its relatives: values, the rest of the text, and errno */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class NumberParsing
{
    static sbyte* error_name()
    {
        switch (errno)
        {
            case 0:
                return "-"u8.ToPointer();
            case ERANGE:
                return "ERANGE"u8.ToPointer();
            case EINVAL:
                return "EINVAL"u8.ToPointer();
            default:
                return "?"u8.ToPointer();
        }
    }

    internal struct integers_type
    {
        public sbyte* text;
        public int @base;
    }
    static readonly integers_type* integers = StaticStorage.Create<integers_type>([
        new integers_type { text = "0"u8.ToPointer(), @base = 10 }, new integers_type { text = "42"u8.ToPointer(), @base = 10 }, new integers_type { text = "  -17xyz"u8.ToPointer(), @base = 10 }, new integers_type { text = "+8"u8.ToPointer(), @base = 10 }, new integers_type { text = "- 8"u8.ToPointer(), @base = 10 }, new integers_type { text = ""u8.ToPointer(), @base = 10 }, new integers_type { text = "abc"u8.ToPointer(), @base = 10 },
        new integers_type { text = "0x1F"u8.ToPointer() }, new integers_type { text = "0x1F"u8.ToPointer(), @base = 16 }, new integers_type { text = "1F"u8.ToPointer(), @base = 16 }, new integers_type { text = "0x"u8.ToPointer(), @base = 16 }, new integers_type { text = "0xg"u8.ToPointer() }, new integers_type { text = "017"u8.ToPointer() }, new integers_type { text = "019"u8.ToPointer() }, new integers_type { text = "017"u8.ToPointer(), @base = 10 },
        new integers_type { text = "zz"u8.ToPointer(), @base = 36 }, new integers_type { text = "Zz"u8.ToPointer(), @base = 36 }, new integers_type { text = "102"u8.ToPointer(), @base = 2 }, new integers_type { text = "9223372036854775807"u8.ToPointer(), @base = 10 }, new integers_type { text = "9223372036854775808"u8.ToPointer(), @base = 10 },
        new integers_type { text = "-9223372036854775808"u8.ToPointer(), @base = 10 }, new integers_type { text = "-9223372036854775809"u8.ToPointer(), @base = 10 }, new integers_type { text = "18446744073709551615"u8.ToPointer(), @base = 10 },
        new integers_type { text = "18446744073709551616"u8.ToPointer(), @base = 10 }, new integers_type { text = "-1"u8.ToPointer(), @base = 10 }, new integers_type { text = "\t\n 7"u8.ToPointer(), @base = 10 }, new integers_type { text = "1"u8.ToPointer(), @base = 1 }, new integers_type { text = "1"u8.ToPointer(), @base = 37 }, new integers_type { text = "0b11"u8.ToPointer() }]);

    static readonly sbyte** doubles = (sbyte**)StaticStorage.PointersTo(
        "0"u8, "-0"u8, "1.5"u8, "  2.5e3rest"u8, "1e"u8, "1e+"u8, ".5"u8, "5."u8, "."u8, "-.e1"u8, "0x1.8p1"u8, "0x.8"u8, "0x"u8, "inf"u8, "-INFINITY"u8, "nan"u8,
        "nan(123)x"u8, "1e308"u8, "1e309"u8, "-1e400"u8, "1e-310"u8, "1e-400"u8, "4.9e-324"u8, "123456789012345678901234567890"u8,
        "0.1000000000000000055511151231257827"u8, "9007199254740993"u8, "1,5"u8, "+3"u8, "++3"u8, "1e5e5"u8, "infinit"u8);

    static int main()
    {
        size_t i;

        for (i = 0; i < (ulong)(29 * sizeof(integers_type)) / (ulong)sizeof(integers_type); i++)
        {
            sbyte* text = integers[i].text;
            sbyte* end;
            long l;
            ulong ul;

            errno = 0;
            end = null;
            l = strtol(text, &end, integers[i].@base);
            printf("%ld \"%s\" %s; "u8, l, end != null ? end : "?"u8.ToPointer(), error_name());
            errno = 0;
            ul = strtoul(text, null, integers[i].@base);
            printf("%lu %s\n"u8, ul, error_name());
        }

        for (i = 0; i < (ulong)(31 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            sbyte* end;
            double d;

            errno = 0;
            d = strtod(doubles[i], &end);
            printf("%.17g \"%s\" %s\n"u8, d, end, error_name());
        }

        printf("%d %d %d %d\n"u8, atoi("12 monkeys"u8), atoi("-0x10"u8), atoi("junk"u8), atoi(" +9"u8));
        printf("%ld %lld\n"u8, atol("2147483648"u8), atoll("-9999999999"u8));
        printf("%g %g\n"u8, atof("2.50 euro"u8), atof("none"u8));
        printf("%lld %llu\n"u8, strtoll("-123"u8, null, 8), strtoull("777"u8, null, 8));
        printf("%d\n"u8, (int)strtol("4294967295"u8, null, 10)); /* cut to an int */
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
