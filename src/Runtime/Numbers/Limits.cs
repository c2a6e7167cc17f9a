namespace CSockTranslate.Runtime;

/// <summary><c>limits.h</c> (C11 §5.2.4.2.1, POSIX) with the values of x86-64 Linux.</summary>
public static partial class Limits
{
    /// <summary>Bits of a character.</summary>
    public const int CHAR_BIT = 8;

    /// <summary>The smallest <c>signed char</c>.</summary>
    public const int SCHAR_MIN = -128;

    /// <summary>The largest <c>signed char</c>.</summary>
    public const int SCHAR_MAX = 127;

    /// <summary>The largest <c>unsigned char</c>.</summary>
    public const int UCHAR_MAX = 255;

    /// <summary>The smallest <c>char</c>, which is signed.</summary>
    public const int CHAR_MIN = -128;

    /// <summary>The largest <c>char</c>.</summary>
    public const int CHAR_MAX = 127;

    /// <summary>The most bytes of a character in any locale.</summary>
    public const int MB_LEN_MAX = 16;

    /// <summary>The smallest <c>short</c>.</summary>
    public const int SHRT_MIN = -32768;

    /// <summary>The largest <c>short</c>.</summary>
    public const int SHRT_MAX = 32767;

    /// <summary>The largest <c>unsigned short</c>.</summary>
    public const int USHRT_MAX = 65535;

    /// <summary>The smallest <c>int</c>.</summary>
    public const int INT_MIN = int.MinValue;

    /// <summary>The largest <c>int</c>.</summary>
    public const int INT_MAX = int.MaxValue;

    /// <summary>The largest <c>unsigned int</c>.</summary>
    public const uint UINT_MAX = uint.MaxValue;

    /// <summary>The smallest <c>long</c>.</summary>
    public const long LONG_MIN = long.MinValue;

    /// <summary>The largest <c>long</c>.</summary>
    public const long LONG_MAX = long.MaxValue;

    /// <summary>The largest <c>unsigned long</c>.</summary>
    public const ulong ULONG_MAX = ulong.MaxValue;

    /// <summary>The smallest <c>long long</c>.</summary>
    public const long LLONG_MIN = long.MinValue;

    /// <summary>The largest <c>long long</c>.</summary>
    public const long LLONG_MAX = long.MaxValue;

    /// <summary>The largest <c>unsigned long long</c>.</summary>
    public const ulong ULLONG_MAX = ulong.MaxValue;

    /// <summary>The largest <c>ssize_t</c>.</summary>
    public const long SSIZE_MAX = long.MaxValue;

    /// <summary>Bytes of a file name without its NUL.</summary>
    public const int NAME_MAX = 255;

    /// <summary>Bytes of a path with its NUL.</summary>
    public const int PATH_MAX = 4096;

    /// <summary>Bytes that a pipe takes at once.</summary>
    public const int PIPE_BUF = 4096;

    /// <summary>Supplementary groups.</summary>
    public const int NGROUPS_MAX = 65536;

    /// <summary>Bytes of a host name without its NUL.</summary>
    public const int HOST_NAME_MAX = 64;

    /// <summary>Bytes of a login name with its NUL.</summary>
    public const int LOGIN_NAME_MAX = 256;

    /// <summary>Bytes of a terminal name with its NUL.</summary>
    public const int TTY_NAME_MAX = 32;

    /// <summary>How many keys of threads there can be.</summary>
    public const int PTHREAD_KEYS_MAX = 1024;

    /// <summary>Rounds of destructors at a thread's end.</summary>
    public const int PTHREAD_DESTRUCTOR_ITERATIONS = 4;

    /// <summary>The largest value of a semaphore.</summary>
    public const int SEM_VALUE_MAX = 2147483647;

    /// <summary>Bytes of an input line of a utility.</summary>
    public const int LINE_MAX = 2048;

    /// <summary>Parts of a <c>readv</c> or <c>writev</c>.</summary>
    public const int IOV_MAX = 1024;

    /// <summary>Bytes of a path that any POSIX system takes.</summary>
    public const int _POSIX_PATH_MAX = 256;

    /// <summary>Bytes of a host name that any POSIX system takes.</summary>
    public const int _POSIX_HOST_NAME_MAX = 255;

    /// <summary>Open files that any POSIX system allows.</summary>
    public const int _POSIX_OPEN_MAX = 20;
}
