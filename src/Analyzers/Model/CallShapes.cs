using System.Collections.Immutable;

namespace CSockTranslate.Analyzers.Model;

/// <summary>
/// What the arguments of the C library's functions are, as data. Sources: the POSIX pages of the functions, Linux man-pages
/// section 2 where a call is Linux's own.
/// </summary>
internal static class CallShapes
{
    /// <summary><c>SOCK_CLOEXEC</c>, <c>O_CLOEXEC</c>, <c>EPOLL_CLOEXEC</c>.</summary>
    private const long CloseOnExecFlag = 0x80000;

    /// <summary>The shapes by the functions' names.</summary>
    public static ImmutableDictionary<string, CallShape> ByName { get; } = All().ToImmutableDictionary(shape => shape.Name);

    private static IEnumerable<CallShape> All() =>
    [
        // Socket addresses.
        new("bind") { Inputs = [1], Address = new(1, 2, IsResult: false), Binds = true },
        new("connect") { Inputs = [1], Address = new(1, 2, IsResult: false) },
        new("accept") { Address = new(1, 2, IsResult: true), CloseOnExec = new(-1, 0, "call accept4() with SOCK_CLOEXEC") },
        new("getsockname") { Address = new(1, 2, IsResult: true) },
        new("getpeername") { Address = new(1, 2, IsResult: true) },
        new("accept4") { Address = new(1, 2, IsResult: true), CloseOnExec = new(3, CloseOnExecFlag, "add SOCK_CLOEXEC to the flags") },
        new("sendto") { Inputs = [1, 4], Address = new(4, 5, IsResult: false), Buffers = [new(1, 2)], Sends = 1 },
        new("recvfrom") { Address = new(4, 5, IsResult: true), Buffers = [new(1, 2)], Receives = 1 },

        // Transfers.
        new("send") { Inputs = [1], Buffers = [new(1, 2)], Sends = 1 },
        new("write") { Inputs = [1], Buffers = [new(1, 2)], Sends = 1 },
        new("recv") { Buffers = [new(1, 2)], Receives = 1 },
        new("read") { Buffers = [new(1, 2)], Receives = 1 },
        new("sendmsg") { Inputs = [1] },
        new("writev") { Inputs = [1] },

        // Descriptors.
        new("socket") { Family = 0, CloseOnExec = new(1, CloseOnExecFlag, "add SOCK_CLOEXEC to the type") },
        new("socketpair") { CloseOnExec = new(1, CloseOnExecFlag, "add SOCK_CLOEXEC to the type") },
        new("listen") { Backlog = 1 },
        new("fcntl") { Command = new(0, 1, 2) },
        new("setsockopt") { Inputs = [3], Option = new(1, 2, 3, 4, LengthIsPointer: false), Buffers = [new(3, 4)] },
        new("getsockopt") { Option = new(1, 2, 3, 4, LengthIsPointer: true) },

        // Readiness.
        new("select") { Select = new(0, [1, 2, 3], Timeout: 4), Results = [1, 2, 3, 4] },
        new("pselect") { Inputs = [4, 5], Select = new(0, [1, 2, 3]), Results = [1, 2, 3] },
        new("poll") { Polls = true },
        new("ppoll") { Inputs = [2, 3], Polls = true },
        new("FD_SET") { AddsToSet = 0, KeepsSet = true },
        new("FD_CLR") { KeepsSet = true },
        new("FD_ISSET") { Inputs = [1], KeepsSet = true },

        // Names and addresses.
        new("getaddrinfo") { Inputs = [0, 1, 2], Hints = 2 },
        new("getnameinfo") { Inputs = [0], Address = new(0, 1, IsResult: false), Buffers = [new(2, 3), new(4, 5)] },
        new("inet_ntop") { Inputs = [1], AddressText = new(0, 1, 2, 3), Buffers = [new(2, 3)], Family = 0, ReturnsInto = 2 },
        new("inet_pton") { Inputs = [1], Family = 0 },
        new("inet_addr") { Texts = [0], ResultOrder = ByteOrder.Network, Obsolete = DiagnosticDescriptors.ObsoleteInetAddr, Replacement = "inet_pton" },
        new("inet_network") { ResultOrder = ByteOrder.Host },
        new("inet_ntoa") { StaticBuffer = "inet_ntoa", Obsolete = DiagnosticDescriptors.ObsoleteInetNtoa, Replacement = "inet_ntop" },
        new("gethostbyname") { Texts = [0], Inputs = [0], StaticBuffer = "gethostbyname", Obsolete = DiagnosticDescriptors.ObsoleteGethostbyname, Replacement = "getaddrinfo" },
        new("gethostbyname2") { Inputs = [0], StaticBuffer = "gethostbyname", Obsolete = DiagnosticDescriptors.ObsoleteGethostbyname, Replacement = "getaddrinfo" },
        new("gethostbyaddr") { Inputs = [0], StaticBuffer = "gethostbyname", Obsolete = DiagnosticDescriptors.ObsoleteGethostbyname, Replacement = "getnameinfo" },
        new("getservbyname") { Inputs = [0], StaticBuffer = "getservbyname" },
        new("getservbyport") { Inputs = [0], StaticBuffer = "getservbyname" },
        new("getprotobyname") { Inputs = [0], StaticBuffer = "getprotobyname" },
        new("getprotobynumber") { Inputs = [0], StaticBuffer = "getprotobyname" },
        new("ether_ntoa") { Inputs = [0], StaticBuffer = "ether_ntoa" },

        // Byte order.
        new("htons") { Swap = new(16, ByteOrder.Network) },
        new("ntohs") { Swap = new(16, ByteOrder.Host) },
        new("htonl") { Swap = new(32, ByteOrder.Network) },
        new("ntohl") { Swap = new(32, ByteOrder.Host) },
        new("htobe16") { Swap = new(16, ByteOrder.Network) },
        new("be16toh") { Swap = new(16, ByteOrder.Host) },
        new("htobe32") { Swap = new(32, ByteOrder.Network) },
        new("be32toh") { Swap = new(32, ByteOrder.Host) },

        // Numbers from text.
        new("atoi") { Texts = [0], Inputs = [0], ResultOrder = ByteOrder.Host, ParsesWithoutCheck = true },
        new("atol") { Texts = [0], Inputs = [0], ResultOrder = ByteOrder.Host, ParsesWithoutCheck = true },
        new("atoll") { Texts = [0], Inputs = [0], ResultOrder = ByteOrder.Host, ParsesWithoutCheck = true },
        new("strtol") { Texts = [0], Inputs = [0], ResultOrder = ByteOrder.Host },
        new("strtoul") { Texts = [0], Inputs = [0], ResultOrder = ByteOrder.Host },
        new("strtoll") { Texts = [0], Inputs = [0], ResultOrder = ByteOrder.Host },
        new("strtoull") { Texts = [0], Inputs = [0], ResultOrder = ByteOrder.Host },

        // Memory and strings.
        new("memset") { Fill = new(0, 1, 2), Buffers = [new(0, 2)], ReturnsInto = 0 },
        new("bzero") { Fill = new(0, -1, 1), Buffers = [new(0, 1)] },
        new("explicit_bzero") { Fill = new(0, -1, 1), Buffers = [new(0, 1)] },
        new("memcpy") { Inputs = [1], Buffers = [new(0, 2)], Copy = new(0, 1, Bound: 2), ReturnsInto = 0 },
        new("memmove") { Inputs = [1], Buffers = [new(0, 2)], Copy = new(0, 1, Bound: 2), ReturnsInto = 0 },
        new("strcpy") { Texts = [1], Inputs = [1], Copy = new(0, 1), ReturnsInto = 0 },
        new("stpcpy") { Texts = [1], Inputs = [1], Copy = new(0, 1), ReturnsInto = 0 },
        new("strcat") { Texts = [0, 1], Inputs = [1], Copy = new(0, 1), ReturnsInto = 0 },
        new("strncpy") { Inputs = [1], Buffers = [new(0, 2)], Copy = new(0, 1, Bound: 2), ReturnsInto = 0 },
        new("strncat") { Inputs = [1], Buffers = [new(0, 2)], Copy = new(0, 1, Bound: 2), ReturnsInto = 0 },
        new("strlcpy") { Inputs = [1], Buffers = [new(0, 2)], Copy = new(0, 1, Bound: 2) },
        new("strchr") { Texts = [0], Inputs = [0, 1], Search = new(0, 1), ReturnsInto = 0 },
        new("strrchr") { Texts = [0], Inputs = [0, 1], Search = new(0, 1), ReturnsInto = 0 },
        new("strstr") { Texts = [0, 1], Inputs = [0, 1], Search = new(0, 1), ReturnsInto = 0 },
        new("strpbrk") { Texts = [0, 1], Inputs = [0, 1], Search = new(0, 1), ReturnsInto = 0 },
        new("index") { Texts = [0], Inputs = [0, 1], Search = new(0, 1), ReturnsInto = 0 },
        new("rindex") { Texts = [0], Inputs = [0, 1], Search = new(0, 1), ReturnsInto = 0 },
        new("memchr") { Inputs = [0, 1], Search = new(0, 1), ReturnsInto = 0 },
        new("strtok") { Texts = [0, 1], Inputs = [1], ReturnsInto = 0 },
        new("strlen") { Texts = [0], Inputs = [0], Measures = 0 },
        new("strnlen") { Inputs = [0], Measures = 0 },
        new("strspn") { Texts = [0, 1], Inputs = [0, 1], Search = new(0, 1) },
        new("strcspn") { Texts = [0, 1], Inputs = [0, 1], Search = new(0, 1) },
        new("realpath") { Inputs = [0], Resolves = 0 },
        new("memcmp") { Inputs = [0, 1] },
        new("strcmp") { Texts = [0, 1], Inputs = [0, 1] },
        new("strncmp") { Inputs = [0, 1] },
        new("strcasecmp") { Texts = [0, 1], Inputs = [0, 1] },
        new("strncasecmp") { Inputs = [0, 1] },
        new("fgets") { Buffers = [new(0, 1)] },
        new("gets") { Obsolete = DiagnosticDescriptors.GetsUse, Replacement = "fgets" },
        new("strdup") { Inputs = [0], Texts = [0] },
        new("puts") { Inputs = [0], Texts = [0] },
        new("fputs") { Inputs = [0], Texts = [0] },
        new("malloc") { AllocatesRaw = true },
        new("free") { Inputs = [0] },

        // Formats.
        new("printf") { Format = new(0) },
        new("vprintf") { Format = new(0) },
        new("fprintf") { Format = new(1) },
        new("vfprintf") { Format = new(1) },
        new("dprintf") { Format = new(1) },
        new("syslog") { Format = new(1) },
        new("vsyslog") { Format = new(1) },
        new("sprintf") { Format = new(1), Copy = new(0, 1, IsFormat: true) },
        new("vsprintf") { Format = new(1), Copy = new(0, 1, IsFormat: true) },
        new("snprintf") { Format = new(2), Buffers = [new(0, 1)], Copy = new(0, 2, Bound: 1, IsFormat: true) },
        new("vsnprintf") { Format = new(2), Buffers = [new(0, 1)], Copy = new(0, 2, Bound: 1, IsFormat: true) },
        new("warn") { Format = new(0) },
        new("warnx") { Format = new(0) },
        new("err") { Format = new(1) },
        new("errx") { Format = new(1) },
        new("error") { Format = new(2) },
        new("scanf") { Format = new(0, Scans: true) },
        new("fscanf") { Format = new(1, Scans: true) },
        new("sscanf") { Texts = [0], Inputs = [0], Format = new(1, Scans: true, Source: 0) },

        // Characters.
        new("isascii") { TestsCharacter = true },
        new("isalnum") { Character = 0, IsNarrow = true },
        new("isalpha") { Character = 0, IsNarrow = true },
        new("isblank") { Character = 0 },
        new("iscntrl") { Character = 0 },
        new("isdigit") { Character = 0, IsNarrow = true },
        new("isgraph") { Character = 0 },
        new("islower") { Character = 0, IsNarrow = true },
        new("isprint") { Character = 0 },
        new("ispunct") { Character = 0, IsNarrow = true },
        new("isspace") { Character = 0 },
        new("isupper") { Character = 0, IsNarrow = true },
        new("isxdigit") { Character = 0, IsNarrow = true },
        new("tolower") { Character = 0 },
        new("toupper") { Character = 0 },

        // Time, as text in the library's memory.
        new("ctime") { Inputs = [0], StaticBuffer = "asctime" },
        new("asctime") { Inputs = [0], StaticBuffer = "asctime" },
        new("localtime") { Inputs = [0], StaticBuffer = "localtime" },
        new("gmtime") { Inputs = [0], StaticBuffer = "localtime" },

        // Commands and files.
        new("system") { Texts = [0], Inputs = [0], Commands = [0] },
        new("popen") { Texts = [0], Inputs = [0, 1], Commands = [0] },
        new("execl") { Commands = [0, 1, 2, 3, 4, 5] },
        new("execlp") { Commands = [0, 1, 2, 3, 4, 5] },
        new("execv") { Commands = [0] },
        new("execvp") { Commands = [0] },
        new("execve") { Commands = [0] },
        new("openat") { Inputs = [1], Opens = 1 },
        new("creat") { Inputs = [0], Opens = 0 },
        new("fopen") { Texts = [0], Inputs = [0, 1], Opens = 0 },
        new("freopen") { Inputs = [0, 1], Opens = 0 },

        // Signals.
        new("signal") { Handler = 1 },
        new("bsd_signal") { Handler = 1 },
        new("sysv_signal") { Handler = 1 },
        new("sigset") { Handler = 1 },
        new("sigaction") { Inputs = [1] },

        // Other calls that make descriptors.
        new("open") { Texts = [0], Inputs = [0], Opens = 0, CloseOnExec = new(1, CloseOnExecFlag, "add O_CLOEXEC to the flags") },
        new("pipe2") { PipeEnds = 0 },
        new("pipe") { PipeEnds = 0, CloseOnExec = new(-1, 0, "call pipe2() with O_CLOEXEC") },
        new("dup") { CloseOnExec = new(-1, 0, "call fcntl() with F_DUPFD_CLOEXEC") },
        new("epoll_create") { CloseOnExec = new(-1, 0, "call epoll_create1() with EPOLL_CLOEXEC") },
        new("epoll_create1") { CloseOnExec = new(0, CloseOnExecFlag, "add EPOLL_CLOEXEC to the flags") },
    ];
}
