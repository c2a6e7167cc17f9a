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
        "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "exp2", "log", "log2", "log10", "pow", "sqrt", "cbrt", "hypot",
        "floor", "ceil", "round", "trunc", "fabs", "fmod", "fmin", "fmax", "fdim", "fma", "ldexp", "lround", "rint", "nearbyint", "isnan", "isinf",
        "sinf", "cosf", "tanf", "sqrtf", "fabsf", "floorf", "ceilf", "powf", "expf", "logf", "fmodf",
        "getpid", "getppid", "getuid", "geteuid", "getgid", "getegid", "getenv", "difftime", "sysconf", "getpagesize", "getdtablesize", "isatty",
        "fileno", "feof", "ferror", "malloc", "calloc", "strdup", "strndup", "FD_ISSET", "CMSG_FIRSTHDR",
        "wcslen", "wcsnlen", "wcscmp", "wcsncmp", "wcscoll", "wcscasecmp", "wcsncasecmp", "wcschr", "wcschrnul", "wcsrchr", "wcsstr", "wcsspn", "wcscspn",
        "wcspbrk", "wmemchr", "wmemcmp", "wcwidth", "wcswidth", "btowc", "wctob", "mbsinit", "wctype", "iswctype", "wctrans", "towctrans", "towlower",
        "towupper", "iswalnum", "iswalpha", "iswblank", "iswcntrl", "iswdigit", "iswgraph", "iswlower", "iswprint", "iswpunct", "iswspace", "iswupper",
        "iswxdigit",
        "expect", "constant_p",
    };

    private static readonly HashSet<string> s_throughPointers = new(StringComparer.Ordinal)
    {
        "strtol", "strtoul", "strtoll", "strtoull", "strtoimax", "strtoumax", "strtof", "strtod", "strtold", "strtok_r", "strsep",
        "memcpy", "memmove", "mempcpy", "memset", "memccpy", "bzero", "bcopy", "strcpy", "strncpy", "stpcpy", "stpncpy", "strcat", "strncat", "strlcpy",
        "strlcat", "strxfrm", "sprintf", "snprintf", "vsprintf", "vsnprintf", "sscanf", "vsscanf", "strftime", "strptime", "mktime", "timegm",
        "localtime_r", "gmtime_r", "ctime_r", "asctime_r", "strerror_r", "inet_pton", "inet_ntop", "inet_aton", "rand_r", "modf", "frexp", "remquo",
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

    /// <summary>Whether a function has no effect but on what its arguments point to and on <c>errno</c>, and on what a function that it is given does.</summary>
    public static bool ActsThroughPointers(string function) => s_throughPointers.Contains(function);

    /// <summary>The place in the library that a function reads and changes, if that is all it does; else null.</summary>
    public static string? GetPlace(string function) => s_places.GetValueOrDefault(function);

    /// <summary>Whether a function takes pointers behind its parameters only to read what they point to.</summary>
    public static bool ReadsVariableArguments(string function) => function.Contains("printf", StringComparison.Ordinal) || function is "syslog" or "err" or "warn";
}
