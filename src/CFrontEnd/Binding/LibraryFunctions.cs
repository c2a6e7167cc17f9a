using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>A function of the C library that a program may call without declaring it.</summary>
/// <param name="Header">The header that declares it.</param>
/// <param name="Type">The type that gcc gives it then; null for a function that gcc does not know, which then is <c>int()</c>.</param>
internal sealed record LibraryFunction(string Header, FunctionType? Type);

/// <summary>
/// The library functions by name: those whose types gcc has built in (GCC manual §6.59, "Other Built-in Functions Provided by GCC"), and the
/// common POSIX ones, so that a missing <c>#include</c> can be named.
/// </summary>
internal static class LibraryFunctions
{
    // The letters of a signature: the result, then the parameters.
    // v void, i int, l long, L long long, z size_t, Q unsigned __int128, d double, f float, e long double, p void *, P const void *, s char *, S const char *, I int *, D double *, a va_list, . more
    // FILE * is p, as in gcc, which does not know FILE.
    private const string Signatures = """
        stdlib.h abort v, exit vi, _Exit vi, malloc pz, calloc pzz, realloc ppz, free vp, aligned_alloc pzz, abs ii, labs ll, llabs LL
        unistd.h _exit vi
        string.h memcpy ppPz, memmove ppPz, memset ppiz, memcmp iPPz, memchr pPiz, mempcpy ppPz, strlen zS, strnlen zSz, strcpy ssS, strncpy ssSz
        string.h strcat ssS, strncat ssSz, strcmp iSS, strncmp iSSz, strchr sSi, strrchr sSi, strstr sSS, strspn zSS, strcspn zSS, strpbrk sSS
        string.h strdup sS, strndup sSz, stpcpy ssS, stpncpy ssSz
        strings.h strcasecmp iSS, strncasecmp iSSz, index sSi, rindex sSi, bzero vpz, bcopy vPpz, bcmp iPPz, ffs ii
        stdio.h printf iS., fprintf ipS., sprintf isS., snprintf iszS., vprintf iSa, vfprintf ipSa, vsprintf isSa, vsnprintf iszSa
        stdio.h scanf iS., fscanf ipS., sscanf iSS., vscanf iSa, vfscanf ipSa, vsscanf iSSa, puts iS, putchar ii, fputs iSp, fputc iip, putc iip, fwrite zPzzp
        ctype.h isalnum ii, isalpha ii, isblank ii, iscntrl ii, isdigit ii, isgraph ii, islower ii, isprint ii, ispunct ii, isspace ii, isupper ii
        ctype.h isxdigit ii, tolower ii, toupper ii, isascii ii, toascii ii
        math.h fabs dd, floor dd, ceil dd, sqrt dd, pow ddd, exp dd, log dd, log10 dd, log2 dd, sin dd, cos dd, tan dd, asin dd, acos dd, atan dd
        math.h atan2 ddd, sinh dd, cosh dd, tanh dd, fmod ddd, round dd, trunc dd, hypot ddd, cbrt dd, fmax ddd, fmin ddd, copysign ddd, exp2 dd
        math.h asinh dd, acosh dd, atanh dd, rint dd, nearbyint dd, remainder ddd, nextafter ddd, fdim ddd, fma dddd, ldexp ddi, scalbn ddi, ilogb id
        math.h frexp ddI, modf ddD, lrint ld, llrint Ld, lround ld, llround Ld
        """;

    // Functions that gcc takes for int() when they are not declared.
    private const string Others = """
        stdlib.h atoi atol atoll atof strtol strtoul strtoll strtoull strtod rand srand random srandom qsort bsearch getenv setenv unsetenv atexit system
        unistd.h close read write dup dup2 pipe fork getpid getppid sleep usleep alarm unlink access isatty gethostname lseek execl execv execvp getopt
        stdio.h fopen fclose fflush fgets fgetc getc getchar gets fread fseek ftell rewind perror remove rename setbuf setvbuf fileno fdopen dprintf
        string.h strerror strtok strtok_r strsep strcoll strsignal
        sys/socket.h socket bind listen accept connect send recv sendto recvfrom sendmsg recvmsg shutdown setsockopt getsockopt getsockname getpeername socketpair
        arpa/inet.h inet_addr inet_aton inet_ntoa inet_pton inet_ntop htons htonl ntohs ntohl
        netdb.h getaddrinfo freeaddrinfo gai_strerror getnameinfo gethostbyname gethostbyaddr getservbyname getservbyport getprotobyname
        sys/select.h select
        poll.h poll
        fcntl.h open fcntl creat
        sys/ioctl.h ioctl
        syslog.h openlog syslog vsyslog setlogmask closelog
        sys/wait.h wait waitpid
        signal.h signal sigaction kill raise
        sys/stat.h stat fstat mkdir chmod umask
        sys/time.h gettimeofday
        time.h time ctime asctime localtime gmtime mktime strftime difftime clock nanosleep
        pthread.h pthread_create pthread_join pthread_exit pthread_mutex_init pthread_mutex_lock pthread_mutex_unlock
        """;

    private static readonly Lazy<Dictionary<string, LibraryFunction>> s_functions = new(Read);

    /// <summary>Finds a function by name; null if the library has none of that name here.</summary>
    public static LibraryFunction? Find(string name) => s_functions.Value.GetValueOrDefault(name);

    /// <summary>Makes a function type from a signature's letters.</summary>
    public static FunctionType MakeType(string signature)
    {
        bool isVariadic = signature.EndsWith('.');
        string letters = isVariadic ? signature[..^1] : signature;
        return new FunctionType
        {
            ReturnType = MakeType(letters[0]),
            Parameters = [.. letters.Skip(1).Select(MakeType)],
            IsVariadic = isVariadic,
        };
    }

    private static CType MakeType(char letter) => letter switch
    {
        'v' => BasicType.Void,
        'i' => BasicType.Int,
        'u' => BasicType.UnsignedInt,
        'h' => BasicType.UnsignedShort,
        'l' => BasicType.Long,
        'L' => BasicType.LongLong,
        'z' => BasicType.UnsignedLong,
        'Q' => BasicType.UnsignedInt128,
        'Z' => BasicType.UnsignedLongLong,
        'd' => BasicType.Double,
        'f' => BasicType.Float,
        'e' => BasicType.LongDouble,
        'p' => new PointerType(BasicType.Void),
        'P' => new PointerType(new QualifiedType(BasicType.Void, TypeQualifiers.Const)),
        'I' => new PointerType(BasicType.Int),
        'D' => new PointerType(BasicType.Double),
        's' => new PointerType(BasicType.Char),
        'S' => new PointerType(new QualifiedType(BasicType.Char, TypeQualifiers.Const)),
        'a' => new PointerType(BasicType.VaList),
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "no type has this letter"),
    };

    private static Dictionary<string, LibraryFunction> Read()
    {
        Dictionary<string, LibraryFunction> functions = new(StringComparer.Ordinal);
        foreach (string line in Others.Split('\n'))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (string name in words.Skip(1))
            {
                functions.Add(name, new LibraryFunction(words[0], null));
            }
        }

        foreach (string line in Signatures.Split('\n'))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (string entry in line[(space + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                string[] parts = entry.Split(' ');
                functions.Add(parts[0], new LibraryFunction(line[..space], MakeType(parts[1])));
                if (line.StartsWith("math.h", StringComparison.Ordinal) && !parts[1].Contains('D'))
                {
                    // Each of them for float and for long double too (C11 §7.12p1).
                    functions.Add(parts[0] + "f", new LibraryFunction("math.h", MakeType(parts[1].Replace('d', 'f'))));
                    functions.Add(parts[0] + "l", new LibraryFunction("math.h", MakeType(parts[1].Replace('d', 'e'))));
                }
            }
        }

        return functions;
    }
}
