using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Model;

/// <summary>
/// The socket API as data: what each function takes, gives, needs and never does. The only place that names functions
/// of the C library. Sources: the POSIX pages of the functions, Linux man-pages section 2 where a call is Linux's own.
/// </summary>
internal static class SocketApi
{
    /// <summary>Every function that the rules know something about, by its C name.</summary>
    public static ImmutableDictionary<string, ApiFunction> Functions { get; } = All().ToImmutableDictionary(function => function.Name);

    /// <summary>.NET methods that end the process, as <c>Namespace.Type.Method</c>.</summary>
    public static ImmutableDictionary<string, ApiFunction> ProcessEnds { get; } =
        new[] { Ends("System.Environment.Exit", status: 0), Ends("System.Environment.FailFast") }.ToImmutableDictionary(function => function.Name);

    /// <summary>Libraries that export the socket API, without prefix, suffix and version.</summary>
    public static ImmutableHashSet<string> Libraries { get; } = ["c", "system", "system.b", "socket", "nsl", "ws2_32", "wsock32"];

    /// <summary>The runtime's types that only carry a pointer or an argument.</summary>
    public static ImmutableHashSet<string> Wrappers { get; } = ["CString", "CBuffer", "VarArg"];

    /// <summary>The name that a C program's first function has.</summary>
    public const string EntryPoint = "main";

    private static IEnumerable<ApiFunction> All() =>
    [
        // Descriptors that the caller has to close.
        Opens("socket", Check(DiagnosticDescriptors.UncheckedSocket, FailureTest.MinusOne, UseKinds.Descriptor | UseKinds.Index)),
        Opens("accept", AcceptCheck) with { Descriptors = [0], AcceptsPeer = true },
        Opens("accept4", AcceptCheck) with { Descriptors = [0], AcceptsPeer = true },
        Opens("dup") with { Descriptors = [0] },
        Opens("open"),
        Opens("openat") with { Descriptors = [0] },
        Opens("creat"),
        Opens("epoll_create"),
        Opens("epoll_create1"),
        Opens("eventfd"),
        Opens("timerfd_create"),
        Opens("inotify_init"),
        Opens("inotify_init1"),
        Opens("memfd_create"),
        new("close") { Failure = ValueSet.MinusOne, Success = ValueSet.Zero, Releases = 0, Descriptors = [0] },
        new("closesocket") { Failure = ValueSet.MinusOne, Success = ValueSet.Zero, Releases = 0, Descriptors = [0] },

        // Calls on a socket that return 0 or -1.
        Status("bind", Check(DiagnosticDescriptors.UncheckedBind)) with { Descriptors = [0], Lengths = [2], Inputs = [1] },
        Status("listen", Check(DiagnosticDescriptors.UncheckedListen)) with { Descriptors = [0] },
        Status("connect", Check(DiagnosticDescriptors.UncheckedConnect)) with { Descriptors = [0], Lengths = [2], Inputs = [1] },
        Status("setsockopt", Check(DiagnosticDescriptors.UncheckedSetsockopt)) with { Descriptors = [0], Lengths = [4], Inputs = [3] },
        Status("getsockopt") with { Descriptors = [0] },
        Status("getsockname") with { Descriptors = [0] },
        Status("getpeername") with { Descriptors = [0] },
        Status("shutdown") with { Descriptors = [0] },
        Status("fstat") with { Descriptors = [0] },
        new("fcntl") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0] },
        new("ioctl") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0] },
        new("dup2") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0] },
        new("dup3") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0] },
        new("lseek") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0] },
        new("isatty") { Descriptors = [0] },

        // Transfers: a count or -1.
        Sends("send") with { Lengths = [2] },
        Sends("sendto") with { Lengths = [2, 5], Inputs = [1, 4] },
        Sends("sendmsg"),
        Sends("write") with { Lengths = [2] },
        Sends("writev"),
        Receives("recv") with { Lengths = [2] },
        Receives("recvfrom") with { Lengths = [2] },
        Receives("recvmsg"),
        Receives("read") with { Lengths = [2] },
        Receives("readv"),
        new("sendfile") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0, 1], Lengths = [3] },

        // Names and addresses.
        new("getaddrinfo")
        {
            Failure = ValueSet.NonZero,
            Success = ValueSet.Zero,
            Check = Check(DiagnosticDescriptors.UncheckedGetaddrinfo, FailureTest.Nonzero) with { Reason = FailureReason.AddressInfoCode },
            AcquiresThrough = 3,
            AcquiresThroughKind = ResourceKind.AddressList,
            Inputs = [0, 1, 2],
        },
        new("freeaddrinfo") { Releases = 0 },
        Looks("gethostbyname"),
        Looks("gethostbyname2"),
        Looks("gethostbyaddr"),
        Looks("getservbyname"),
        Looks("getservbyport"),
        new("inet_pton")
        {
            Failure = ValueSet.MinusOne | ValueSet.Zero,
            Success = ValueSet.One,
            Check = Check(DiagnosticDescriptors.UncheckedInetPton, FailureTest.NotOne) with { Reason = FailureReason.None },
            Inputs = [1],
        },
        new("inet_aton")
        {
            Failure = ValueSet.Zero,
            Success = ValueSet.Positive,
            Check = Check(DiagnosticDescriptors.UncheckedInetPton, FailureTest.Zero) with { Reason = FailureReason.None },
            Inputs = [0],
        },
        new("inet_ntop")
        {
            Failure = ValueSet.Zero,
            Success = ValueSet.NonZero,
            Check = Check(DiagnosticDescriptors.UncheckedInetNtop, FailureTest.Null, UseKinds.Dereference | UseKinds.Argument),
            Inputs = [1],
            Lengths = [3],
        },

        // Readiness. A call without descriptors is a portable way to sleep.
        Waits("select", 1, 2, 3),
        Waits("pselect", 1, 2, 3),
        Waits("poll", 0),
        Waits("ppoll", 0),
        new("FD_SET") { Descriptors = [0], Keeps = [0] },
        new("FD_CLR") { Descriptors = [0] },
        new("FD_ISSET") { Descriptors = [0], Inputs = [1] },
        Status("epoll_ctl") with { Descriptors = [0, 2], Keeps = [2] },

        // Others that keep what they are given.
        new("fdopen") { Descriptors = [0], Keeps = [0] },
        new("pthread_create") { Success = ValueSet.Zero, Failure = ValueSet.NonZero, Keeps = [3] },

        // The end of the process, of the thread, of the function.
        Ends("exit", status: 0),
        Ends("_exit", status: 0),
        Ends("_Exit", status: 0),
        Ends("quick_exit", status: 0),
        Ends("abort"),
        Ends("__assert_fail"),
        Ends("err", status: 0),
        Ends("errx", status: 0),
        Ends("verr", status: 0),
        Ends("verrx", status: 0),
        Ends("pthread_exit"),
        Ends("longjmp"),
        Ends("siglongjmp"),
    ];

    private static ResultCheck AcceptCheck =>
        Check(DiagnosticDescriptors.UncheckedAccept, FailureTest.MinusOne, UseKinds.Descriptor | UseKinds.Index);

    private static ResultCheck Check(DiagnosticDescriptor rule, FailureTest failure = FailureTest.MinusOne, UseKinds uses = UseKinds.None) =>
        new(rule, failure, uses, MustBeRead: true);

    private static ApiFunction Opens(string name, ResultCheck? check = null) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.NonNegative,
        AcquiresResult = ResourceKind.Descriptor,
        Check = check,
    };

    private static ApiFunction Status(string name, ResultCheck? check = null) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.Zero,
        Check = check,
    };

    private static ApiFunction Sends(string name) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.NonNegative,
        Check = Check(DiagnosticDescriptors.UncheckedSend, FailureTest.MinusOne, UseKinds.Length | UseKinds.Index)
            with { IgnorableOnStandardStreams = 0 },
        Descriptors = [0],
        Inputs = [1],
    };

    private static ApiFunction Receives(string name) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.NonNegative,
        Check = Check(DiagnosticDescriptors.UncheckedRecv, FailureTest.MinusOne, UseKinds.Length | UseKinds.Index),
        Descriptors = [0],
    };

    private static ApiFunction Looks(string name) => new(name)
    {
        Failure = ValueSet.Zero,
        Success = ValueSet.NonZero,
        Check = new(DiagnosticDescriptors.UncheckedGethostbyname, FailureTest.Null, UseKinds.Dereference, MustBeRead: false) { Reason = FailureReason.None },
        Inputs = [0, 1],
    };

    private static ApiFunction Waits(string name, params int[] descriptorSets) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.NonNegative,
        Check = Check(DiagnosticDescriptors.UncheckedSelect) with { IgnorableWhenNull = [.. descriptorSets] },
    };

    private static ApiFunction Ends(string name, int status = -1) => new(name) { NeverReturns = true, ExitStatus = status };
}
