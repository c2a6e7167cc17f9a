namespace CSockTranslate.Runtime;

/// <summary>The limits of POSIX and X/Open, and the widths of TS 18661-1.</summary>
public static partial class Limits
{
    /// <summary>Bytes of an input line of a terminal.</summary>
    public const int MAX_CANON = 255;

    /// <summary>Bytes that a terminal's input queue holds.</summary>
    public const int MAX_INPUT = 255;

    /// <summary>Bytes of the name of a class of characters.</summary>
    public const int CHARCLASS_NAME_MAX = 2048;

    /// <summary>Weights of an element in a locale's order.</summary>
    public const int COLL_WEIGHTS_MAX = 255;

    /// <summary>How deep <c>expr</c> nests parentheses.</summary>
    public const int EXPR_NEST_MAX = 32;

    /// <summary>The largest base of <c>bc</c>.</summary>
    public const int BC_BASE_MAX = 99;

    /// <summary>Elements of an array of <c>bc</c>.</summary>
    public const int BC_DIM_MAX = 2048;

    /// <summary>The largest scale of <c>bc</c>.</summary>
    public const int BC_SCALE_MAX = 99;

    /// <summary>Bytes of a string of <c>bc</c>.</summary>
    public const int BC_STRING_MAX = 1000;

    /// <summary>Expirations that a timer counts.</summary>
    public const int DELAYTIMER_MAX = 2147483647;

    /// <summary>Real-time signals.</summary>
    public const int RTSIG_MAX = 32;

    /// <summary>Priorities of a message.</summary>
    public const int MQ_PRIO_MAX = 32768;

    /// <summary>How far a request's priority can be lowered.</summary>
    public const int AIO_PRIO_DELTA_MAX = 20;

    /// <summary>Bytes of the name of an extended attribute.</summary>
    public const int XATTR_NAME_MAX = 255;

    /// <summary>Bytes of the value of an extended attribute.</summary>
    public const int XATTR_SIZE_MAX = 65536;

    /// <summary>Bytes of the names of a file's extended attributes.</summary>
    public const int XATTR_LIST_MAX = 65536;

    /// <summary>Requests of a list that any POSIX system takes.</summary>
    public const int _POSIX_AIO_LISTIO_MAX = 2;

    /// <summary>Asynchronous requests that any POSIX system takes.</summary>
    public const int _POSIX_AIO_MAX = 1;

    /// <summary>Bytes of arguments that any POSIX system takes.</summary>
    public const int _POSIX_ARG_MAX = 4096;

    /// <summary>Processes of a user that any POSIX system allows.</summary>
    public const int _POSIX_CHILD_MAX = 25;

    /// <summary>Expirations of a timer that any POSIX system counts.</summary>
    public const int _POSIX_DELAYTIMER_MAX = 32;

    /// <summary>Links to a file that any POSIX system allows.</summary>
    public const int _POSIX_LINK_MAX = 8;

    /// <summary>Bytes of a login name that any POSIX system takes.</summary>
    public const int _POSIX_LOGIN_NAME_MAX = 9;

    /// <summary>Bytes of a terminal's line that any POSIX system takes.</summary>
    public const int _POSIX_MAX_CANON = 255;

    /// <summary>Bytes that the queue of a terminal of any POSIX system holds.</summary>
    public const int _POSIX_MAX_INPUT = 255;

    /// <summary>Open queues that any POSIX system allows.</summary>
    public const int _POSIX_MQ_OPEN_MAX = 8;

    /// <summary>Priorities of a message that any POSIX system has.</summary>
    public const int _POSIX_MQ_PRIO_MAX = 32;

    /// <summary>Bytes of a file's name that any POSIX system takes.</summary>
    public const int _POSIX_NAME_MAX = 14;

    /// <summary>Supplementary groups that any POSIX system has.</summary>
    public const int _POSIX_NGROUPS_MAX = 8;

    /// <summary>Bytes that a pipe of any POSIX system takes at once.</summary>
    public const int _POSIX_PIPE_BUF = 512;

    /// <summary>The count in braces that any POSIX system takes.</summary>
    public const int _POSIX_RE_DUP_MAX = 255;

    /// <summary>Real-time signals that any POSIX system has.</summary>
    public const int _POSIX_RTSIG_MAX = 8;

    /// <summary>Semaphores that any POSIX system allows.</summary>
    public const int _POSIX_SEM_NSEMS_MAX = 256;

    /// <summary>The value of a semaphore that any POSIX system allows.</summary>
    public const int _POSIX_SEM_VALUE_MAX = 32767;

    /// <summary>Signals with values that any POSIX system queues.</summary>
    public const int _POSIX_SIGQUEUE_MAX = 32;

    /// <summary>The value that an <c>ssize_t</c> of any POSIX system has.</summary>
    public const int _POSIX_SSIZE_MAX = 32767;

    /// <summary>Open streams that any POSIX system allows.</summary>
    public const int _POSIX_STREAM_MAX = 8;

    /// <summary>Bytes in a symbolic link that any POSIX system takes.</summary>
    public const int _POSIX_SYMLINK_MAX = 255;

    /// <summary>Symbolic links in a path that any POSIX system follows.</summary>
    public const int _POSIX_SYMLOOP_MAX = 8;

    /// <summary>Rounds of destructors that any POSIX system runs.</summary>
    public const int _POSIX_THREAD_DESTRUCTOR_ITERATIONS = 4;

    /// <summary>Keys of threads that any POSIX system has.</summary>
    public const int _POSIX_THREAD_KEYS_MAX = 128;

    /// <summary>Threads that any POSIX system allows.</summary>
    public const int _POSIX_THREAD_THREADS_MAX = 64;

    /// <summary>Timers that any POSIX system allows.</summary>
    public const int _POSIX_TIMER_MAX = 32;

    /// <summary>Bytes of a terminal's name that any POSIX system takes.</summary>
    public const int _POSIX_TTY_NAME_MAX = 9;

    /// <summary>Bytes of a zone's name that any POSIX system takes.</summary>
    public const int _POSIX_TZNAME_MAX = 6;

    /// <summary>The nanoseconds that a clock of any POSIX system can tell apart.</summary>
    public const int _POSIX_CLOCKRES_MIN = 20000000;

    /// <summary>The base that <c>bc</c> takes anywhere.</summary>
    public const int _POSIX2_BC_BASE_MAX = 99;

    /// <summary>Elements of an array that <c>bc</c> takes anywhere.</summary>
    public const int _POSIX2_BC_DIM_MAX = 2048;

    /// <summary>The scale that <c>bc</c> takes anywhere.</summary>
    public const int _POSIX2_BC_SCALE_MAX = 99;

    /// <summary>Bytes of a string that <c>bc</c> takes anywhere.</summary>
    public const int _POSIX2_BC_STRING_MAX = 1000;

    /// <summary>Bytes of the name of a class that is taken anywhere.</summary>
    public const int _POSIX2_CHARCLASS_NAME_MAX = 14;

    /// <summary>Weights of an element that are taken anywhere.</summary>
    public const int _POSIX2_COLL_WEIGHTS_MAX = 2;

    /// <summary>How deep <c>expr</c> nests anywhere.</summary>
    public const int _POSIX2_EXPR_NEST_MAX = 32;

    /// <summary>Bytes of a line that utilities take anywhere.</summary>
    public const int _POSIX2_LINE_MAX = 2048;

    /// <summary>The count in braces that is taken anywhere.</summary>
    public const int _POSIX2_RE_DUP_MAX = 255;

    /// <summary>Parts of a <c>readv</c> that any X/Open system takes.</summary>
    public const int _XOPEN_IOV_MAX = 16;

    /// <summary>Numbered arguments of <c>printf</c>.</summary>
    public const int NL_ARGMAX = 4096;

    /// <summary>Bytes of the name of a language.</summary>
    public const int NL_LANGMAX = 2048;

    /// <summary>Numbers of messages.</summary>
    public const int NL_MSGMAX = 2147483647;

    /// <summary>Bytes of a character's other forms.</summary>
    public const int NL_NMAX = 2147483647;

    /// <summary>Numbers of sets of messages.</summary>
    public const int NL_SETMAX = 2147483647;

    /// <summary>Bytes of a message.</summary>
    public const int NL_TEXTMAX = 2147483647;

    /// <summary>The usual priority of a process.</summary>
    public const int NZERO = 20;

    /// <summary>Bits of a <c>long</c>.</summary>
    public const int LONG_BIT = 64;

    /// <summary>Bits of an <c>int</c>.</summary>
    public const int WORD_BIT = 32;

    /// <summary>Descriptors of a set that any POSIX system has.</summary>
    public const int _POSIX_FD_SETSIZE = 20;

    /// <summary>Bytes that a socket of any POSIX system buffers.</summary>
    public const int _POSIX_HIWAT = 512;

    /// <summary>Connections that wait at a socket of any POSIX system.</summary>
    public const int _POSIX_QLIMIT = 1;

    /// <summary>Parts of a <c>readv</c> that any POSIX system takes.</summary>
    public const int _POSIX_UIO_MAXIOV = 16;

    /// <summary>Bits of the value of a <c>_Bool</c>.</summary>
    public const int BOOL_WIDTH = 1;

    /// <summary>Bits of a <c>char</c>.</summary>
    public const int CHAR_WIDTH = 8;

    /// <summary>Bits of a <c>signed char</c>.</summary>
    public const int SCHAR_WIDTH = 8;

    /// <summary>Bits of an <c>unsigned char</c>.</summary>
    public const int UCHAR_WIDTH = 8;

    /// <summary>Bits of a <c>short</c>.</summary>
    public const int SHRT_WIDTH = 16;

    /// <summary>Bits of an <c>unsigned short</c>.</summary>
    public const int USHRT_WIDTH = 16;

    /// <summary>Bits of an <c>int</c>.</summary>
    public const int INT_WIDTH = 32;

    /// <summary>Bits of an <c>unsigned int</c>.</summary>
    public const int UINT_WIDTH = 32;

    /// <summary>Bits of a <c>long</c>.</summary>
    public const int LONG_WIDTH = 64;

    /// <summary>Bits of an <c>unsigned long</c>.</summary>
    public const int ULONG_WIDTH = 64;

    /// <summary>Bits of a <c>long long</c>.</summary>
    public const int LLONG_WIDTH = 64;

    /// <summary>Bits of an <c>unsigned long long</c>.</summary>
    public const int ULLONG_WIDTH = 64;

    /// <summary>The largest <c>_Bool</c>.</summary>
    public const int BOOL_MAX = 1;

    /// <summary>The smallest <c>long long</c>.</summary>
    public const long LONG_LONG_MIN = long.MinValue;

    /// <summary>The largest <c>long long</c>.</summary>
    public const long LONG_LONG_MAX = long.MaxValue;

    /// <summary>The largest <c>unsigned long long</c>.</summary>
    public const ulong ULONG_LONG_MAX = ulong.MaxValue;
}
