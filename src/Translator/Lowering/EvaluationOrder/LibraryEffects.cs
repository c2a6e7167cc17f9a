namespace CSockTranslate.Translator.Lowering.EvaluationOrder;

/// <summary>
/// What is known about the functions of the C library, as far as it tells whether two calls may change places: those that have no effect but their
/// result, those that only act on what they are given, and those whose effect stays in one place of the library.
/// </summary>
internal static class LibraryEffects
{
    private static readonly HashSet<string> s_withoutEffect = new(StringComparer.Ordinal)
    {
        "strlen", "strnlen", "strcmp", "strncmp", "strcasecmp", "strncasecmp", "strchr", "strrchr", "strstr", "strcasestr", "strspn", "strcspn", "strpbrk",
        "strcoll", "memcmp", "memchr", "memmem", "index", "rindex", "strerror", "gai_strerror", "hstrerror", "strsignal",
        "isalnum", "isalpha", "isblank", "iscntrl", "isdigit", "isgraph", "islower", "isprint", "ispunct", "isspace", "isupper", "isxdigit", "isascii",
        "toascii", "tolower", "toupper",
        "htons", "htonl", "ntohs", "ntohl", "inet_addr", "inet_network", "inet_netof", "inet_lnaof",
        "abs", "labs", "llabs", "div", "ldiv", "lldiv", "atoi", "atol", "atoll", "atof", "ffs", "ffsl", "ffsll",
        "getpid", "getppid", "getuid", "geteuid", "getgid", "getegid", "getenv", "difftime", "sysconf", "getpagesize", "getdtablesize", "isatty",
        "fileno", "feof", "ferror", "malloc", "calloc", "strdup", "strndup", "FD_ISSET", "CMSG_FIRSTHDR",
        "wcslen", "wcsnlen", "wcscmp", "wcsncmp", "wcscoll", "wcscasecmp", "wcsncasecmp", "wcschr", "wcschrnul", "wcsrchr", "wcsstr", "wcsspn", "wcscspn",
        "wcspbrk", "wmemchr", "wmemcmp", "wcwidth", "wcswidth", "btowc", "wctob", "mbsinit", "wctype", "iswctype", "wctrans", "towctrans", "towlower",
        "towupper", "iswalnum", "iswalpha", "iswblank", "iswcntrl", "iswdigit", "iswgraph", "iswlower", "iswprint", "iswpunct", "iswspace", "iswupper",
        "iswxdigit",
        "expect", "constant_p",
    };

    // Functions of math.h, which have forms for float and long double too.
    private static readonly HashSet<string> s_mathematics = new(StringComparer.Ordinal)
    {
        "acos", "asin", "atan", "atan2", "cos", "sin", "tan", "acosh", "asinh", "atanh", "cosh", "sinh", "tanh", "exp", "exp2", "exp10", "expm1", "log", "log10",
        "log1p", "log2", "logb", "ilogb", "llogb", "ldexp", "scalb", "scalbn", "scalbln", "significand", "pow", "sqrt", "cbrt", "hypot", "fabs", "erf", "erfc",
        "tgamma", "j0", "j1", "jn", "y0", "y1", "yn", "ceil", "floor", "nearbyint", "rint", "lrint", "llrint", "round", "roundeven", "lround", "llround",
        "trunc", "fmod", "remainder", "drem", "copysign", "nan", "nextafter", "nexttoward", "nextup", "nextdown", "fdim", "fmax", "fmin", "fma", "isnan",
        "isinf", "finite",
    };

    private static readonly HashSet<string> s_throughPointers = new(StringComparer.Ordinal)
    {
        "strtol", "strtoul", "strtoll", "strtoull", "strtoimax", "strtoumax", "strtof", "strtod", "strtold", "strtok_r", "strsep",
        "memcpy", "memmove", "mempcpy", "memset", "memccpy", "bzero", "bcopy", "strcpy", "strncpy", "stpcpy", "stpncpy", "strcat", "strncat", "strlcpy",
        "strlcat", "strxfrm", "sprintf", "snprintf", "vsprintf", "vsnprintf", "sscanf", "vsscanf", "strftime", "strptime", "mktime", "timegm",
        "localtime_r", "gmtime_r", "ctime_r", "asctime_r", "strerror_r", "inet_pton", "inet_ntop", "inet_aton", "rand_r", "modf", "frexp", "remquo",
        "modff", "modfl", "frexpf", "frexpl", "remquof", "remquol", "sincos", "sincosf", "sincosl", "lgamma_r", "lgammaf_r", "lgammal_r",
        "qsort", "bsearch", "FD_SET", "FD_CLR", "FD_ZERO", "getnameinfo", "gettimeofday", "clock_gettime", "getsockname", "getpeername", "getsockopt",
        "memrchr", "swab", "wcstombs", "mbstowcs", "mbtowc", "wctomb", "mblen",
        "wcscpy", "wcpcpy", "wcsncpy", "wcpncpy", "wcscat", "wcsncat", "wcsxfrm", "wcstok", "wmemcpy", "wmempcpy", "wmemmove", "wmemset", "wcstol", "wcstoul",
        "wcstoll", "wcstoull", "wcstod", "wcstof", "wcstold", "swprintf", "vswprintf", "swscanf", "vswscanf", "wcsftime",
    };

    // Functions that share a place, by its name.
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        ["rand"] = "rand", ["srand"] = "rand", ["random"] = "rand", ["srandom"] = "rand", ["drand48"] = "drand48", ["lrand48"] = "drand48",
        ["mrand48"] = "drand48", ["inet_ntoa"] = "inet_ntoa", ["strtok"] = "strtok",
        ["ctime"] = "tm", ["asctime"] = "tm", ["localtime"] = "tm", ["gmtime"] = "tm", ["time"] = "clock", ["clock"] = "clock",
        ["gethostbyname"] = "host", ["gethostbyaddr"] = "host", ["getservbyname"] = "service", ["getservbyport"] = "service",
        ["getprotobyname"] = "protocol", ["getprotobynumber"] = "protocol", ["if_indextoname"] = "interface",
        ["setlocale"] = "locale", ["__ctype_get_mb_cur_max"] = "locale",
        ["basename"] = "path", ["dirname"] = "path",
    };

    /// <summary>Whether a function does nothing but give a result.</summary>
    public static bool IsWithoutEffect(string function) => s_withoutEffect.Contains(function);

    /// <summary>Whether a function computes with numbers, which may set <c>errno</c> and does nothing else.</summary>
    public static bool IsMathematics(string function) =>
        s_mathematics.Contains(function) || (function is [.., 'f' or 'l'] && s_mathematics.Contains(function[..^1]));

    /// <summary>Whether a function has no effect but on what its arguments point to and on <c>errno</c>, and on what a function that it is given does.</summary>
    public static bool ActsThroughPointers(string function) => s_throughPointers.Contains(function);

    /// <summary>The place in the library that a function reads and changes, if that is all it does; else null.</summary>
    public static string? GetPlace(string function) => s_places.GetValueOrDefault(function);

    /// <summary>Whether a function takes pointers behind its parameters only to read what they point to.</summary>
    public static bool ReadsVariableArguments(string function) => function.Contains("printf", StringComparison.Ordinal) || function is "syslog" or "err" or "warn";
}
