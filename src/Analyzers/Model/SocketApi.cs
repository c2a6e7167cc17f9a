using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Model;

/// <summary>
/// The socket API as data: what each function takes, gives, needs and never does. The only place that names functions
/// of the C library. Sources: the POSIX pages of the functions, Linux man-pages section 2 where a call is Linux's own.
/// </summary>
internal static partial class SocketApi
{
    /// <summary>Every function that the rules know something about, by its C name.</summary>
    public static ImmutableDictionary<string, ApiFunction> Functions { get; } = All().ToImmutableDictionary(function => function.Name);

    /// <summary>.NET methods that end the process, as <c>Namespace.Type.Method</c>.</summary>
    public static ImmutableDictionary<string, ApiFunction> ProcessEnds { get; } =
        new[] { Ends("System.Environment.Exit", status: 0), Ends("System.Environment.FailFast") }.ToImmutableDictionary(function => function.Name);

    /// <summary>Libraries that export the socket API, without prefix, suffix and version.</summary>
    public static ImmutableHashSet<string> Libraries { get; } = ["c", "system", "system.b", "socket", "nsl", "ws2_32", "wsock32", "msvcrt", "ucrtbase", "crtdll"];

    /// <summary>Those of them that are Winsock, in which select() doesn't look at its first argument.</summary>
    public static ImmutableHashSet<string> WinsockLibraries { get; } = ["ws2_32", "wsock32"];

    /// <summary>Winsock's function that tells why a call has failed.</summary>
    public const string WinsockError = "WSAGetLastError";

    /// <summary>The macros on sets of descriptors, which C# programs declare as functions, without regard to case and underscores.</summary>
    public static ImmutableDictionary<string, (string Name, int Parameters)> SetMacros { get; } = new Dictionary<string, (string Name, int Parameters)>
    {
        ["FDSET"] = ("FD_SET", 2),
        ["FDCLR"] = ("FD_CLR", 2),
        ["FDISSET"] = ("FD_ISSET", 2),
        ["FDZERO"] = ("FD_ZERO", 1),
    }.ToImmutableDictionary();

    /// <summary>What the names of methods begin with that put a descriptor into a set and tell whether there was room.</summary>
    public static ImmutableArray<string> SetAdditions { get; } = ["tryset", "tryadd", "set", "add"];

    /// <summary>What methods are called that take a descriptor out of a set.</summary>
    public static ImmutableHashSet<string> SetRemovals { get; } = ["clr", "clear", "remove", "unset", "delete", "reset", "fdclr", "exclude"];

    /// <summary>The runtime's types that only carry a pointer or an argument.</summary>
    public static ImmutableHashSet<string> Wrappers { get; } = ["CString", "CBuffer", "VarArg"];

    /// <summary>The runtime's method that gives the address of a string literal.</summary>
    public const string LiteralAddress = "ToPointer";

    /// <summary>The runtime's <c>va_list</c>.</summary>
    public const string ArgumentListType = "VaList";

    /// <summary>The runtime's type that gives memory to static objects.</summary>
    public const string StaticMemoryType = "StaticStorage";

    /// <summary>.NET's type that writes text, and how the methods that do it begin.</summary>
    public const string ConsoleType = "System.Console";

    /// <inheritdoc cref="ConsoleType"/>
    public const string ConsoleOutput = "Write";

    /// <summary>The name that a C program's first function has.</summary>
    public const string EntryPoint = "main";

    /// <summary>The function that installs a handler so that calls are interrupted.</summary>
    public const string HandlerFunction = "sigaction";

    /// <summary>The flag of a signal's action that has interrupted calls made again, SA_RESTART without regard to case and underscores.</summary>
    public const string RestartFlag = "sarestart";

    /// <summary>Its value on Linux.</summary>
    public const int RestartFlagValue = 0x10000000;

    /// <summary>The flag of a signal's action that has no child wait for its parent.</summary>
    public const string NoChildrenFlag = "SA_NOCLDWAIT";

    /// <summary>The member of a local address that is the name.</summary>
    public const string LocalPathMember = "sun_path";

    /// <summary>The names of the signal of a child's end: POSIX's and System V's.</summary>
    public static ImmutableHashSet<string> ChildSignals { get; } = ["SIGCHLD", "SIGCLD"];

    /// <summary>What a program mentions that handles a connection that the peer has reset.</summary>
    public static ImmutableHashSet<string> PipeSignalNames { get; } = ["SIGPIPE", "MSG_NOSIGNAL", "SO_NOSIGPIPE", "EPIPE"];

    /// <summary>The members of a signal's action that are the handler.</summary>
    public static ImmutableHashSet<string> HandlerMembers { get; } = ["sahandler", "sasigaction", "handler"];

    /// <summary>The name of the variable that has the reason for a failure.</summary>
    public const string ErrnoName = "errno";

    private static IEnumerable<ApiFunction> All() => [.. Sockets(), .. Names(), .. Readiness(), .. Files(), .. Processes(), .. Threads()];

    private static IEnumerable<ApiFunction> Sockets() =>
    [
        // Descriptors that the caller has to close.
        Opens("socket", Check(DiagnosticDescriptors.UncheckedSocket, FailureTest.MinusOne, UseKinds.Descriptor | UseKinds.Index | UseKinds.Number)) with { SocketArguments = [0, 1, 2] },
        Accepts("accept"),
        Accepts("accept4") with { Flags = 3 },
        new("close") { Failure = ValueSet.MinusOne, Success = ValueSet.Zero, Releases = 0, ReleasesKind = ResourceKind.Descriptor, Descriptors = [0], Behaviours = Behaviours.ChangesErrno },
        new("closesocket") { Failure = ValueSet.MinusOne, Success = ValueSet.Zero, Releases = 0, ReleasesKind = ResourceKind.Descriptor, Descriptors = [0], Behaviours = Behaviours.ChangesErrno },

        // Calls on a socket that return 0 or -1.
        Status("bind", Check(DiagnosticDescriptors.UncheckedBind)) with
        {
            Descriptors = [0],
            Lengths = [2],
            Inputs = [1],
            Behaviours = Behaviours.ChangesErrno | Behaviours.TakesName,
            Moves = new(0, SocketPhases.Bound) { From = SocketPhases.Created | SocketPhases.ConnectFailed | SocketPhases.Bound },
            Misuses =
            [
                new(DiagnosticDescriptors.PhaseBindAfterConnect, 0, SocketPhases.Connected) { AllowedLocally = true },
                new(DiagnosticDescriptors.PhaseListenBeforeBind, 0, SocketPhases.Listening) { IsAboutLastMove = true },
            ],
        },
        Status("listen", Check(DiagnosticDescriptors.UncheckedListen)) with
        {
            Descriptors = [0],
            Moves = new(0, SocketPhases.Listening),
            Misuses = [new(DiagnosticDescriptors.TypeListenOnDgram, 0) { Type = SocketConstants.DatagramType }],
            Behaviours = Behaviours.ChangesErrno | Behaviours.Listens,
        },
        Status("connect", Check(DiagnosticDescriptors.UncheckedConnect)) with
        {
            Descriptors = [0],
            Lengths = [2],
            Inputs = [1],
            Behaviours = Behaviours.ChangesErrno | Behaviours.Blocks | Behaviours.Connects | Behaviours.AwaitsPeer,
            Moves = new(0, SocketPhases.Connected, SocketPhases.ConnectFailed),
            Misuses =
            [
                new(DiagnosticDescriptors.PhaseConnectAfterListen, 0, SocketPhases.Listening),
                new(DiagnosticDescriptors.ConnectRetrySameSocket, 0, SocketPhases.ConnectFailed) { AllowedLocally = true, AllowedIfInterrupted = true },
            ],
        },
        Status("setsockopt", Check(DiagnosticDescriptors.UncheckedSetsockopt)) with
        {
            Descriptors = [0],
            Lengths = [4],
            Inputs = [3],
            Behaviours = Behaviours.ChangesErrno | Behaviours.SetsOption,
        },
        Status("getsockopt") with { Descriptors = [0], Behaviours = Behaviours.ChangesErrno | Behaviours.GetsOption, LengthInOut = 4 },
        Status("getsockname") with { Descriptors = [0], Behaviours = Behaviours.ChangesErrno | Behaviours.TellsName, LengthInOut = 2 },
        Status("getpeername") with { Descriptors = [0], Behaviours = Behaviours.ChangesErrno | Behaviours.TellsName, LengthInOut = 2 },
        Status("shutdown") with { Descriptors = [0] },
        new("ioctl") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0], Behaviours = Behaviours.ChangesErrno | Behaviours.Controls },
        new("ioctlsocket") { Failure = ValueSet.MinusOne, Success = ValueSet.Zero, Descriptors = [0], Behaviours = Behaviours.ChangesErrno | Behaviours.Controls },
        new("fcntl") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Descriptors = [0], Behaviours = Behaviours.ChangesErrno | Behaviours.Controls },

        // Transfers: a count or -1.
        Sends("send") with { Lengths = [2], Flags = 3, Misuses = Transfer },
        Sends("sendto") with { Lengths = [2, 5], Inputs = [1, 4], Flags = 3, Misuses = Transfer },
        Sends("sendmsg") with { Flags = 2, Misuses = Transfer },
        Sends("write") with { Lengths = [2], Misuses = Transfer },
        Sends("writev") with { Misuses = Transfer },
        Receives("recv") with { Behaviours = FromPeer, Lengths = [2], Flags = 3, Fills = 1, FillsAtMost = 2, Misuses = Transfer },
        Receives("recvfrom") with { Behaviours = FromPeer, Lengths = [2], Flags = 3, Fills = 1, FillsAtMost = 2, LengthInOut = 5, Misuses = Transfer },
        Receives("recvmsg") with { Behaviours = FromPeer, Flags = 2, Misuses = Transfer },
        Receives("read") with { Lengths = [2], Fills = 1, FillsAtMost = 2, Misuses = Transfer },
        Receives("readv") with { Misuses = Transfer },
        new("sendfile")
        {
            Failure = ValueSet.MinusOne,
            Success = ValueSet.NonNegative,
            Descriptors = [0, 1],
            Lengths = [3],
            Behaviours = Behaviours.ChangesErrno | Behaviours.Blocks | Behaviours.Sends,
        },
    ];

    private static IEnumerable<ApiFunction> Names() =>
    [
        new("getaddrinfo")
        {
            Failure = ValueSet.NonZero,
            Success = ValueSet.Zero,
            Check = Check(DiagnosticDescriptors.UncheckedGetaddrinfo, FailureTest.Nonzero) with { Reason = FailureReason.AddressInfoCode },
            AcquiresThrough = 3,
            AcquiresThroughKind = ResourceKind.AddressList,
            Inputs = [0, 1, 2],
        },
        new("freeaddrinfo") { Releases = 0, ReleasesKind = ResourceKind.AddressList },
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
        new("inet_addr") { Failure = ValueSet.MinusOne, Success = ValueSet.Any & ~ValueSet.MinusOne, Behaviours = Behaviours.ParsesAddress },
        Converts("htons", toNetwork: true, 16),
        Converts("htonl", toNetwork: true, 32),
        Converts("ntohs", toNetwork: false, 16),
        Converts("ntohl", toNetwork: false, 32),
    ];

    private static IEnumerable<ApiFunction> Readiness() =>
    [
        // A call without descriptors is a portable way to sleep.
        Waits("select", 1, 2, 3),
        Waits("pselect", 1, 2, 3),
        Waits("poll", 0) with { WritesMember = "revents" },
        Waits("ppoll", 0) with { WritesMember = "revents" },
        new("epoll_wait") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Behaviours = Behaviours.ChangesErrno | Behaviours.AwaitsReadiness, Descriptors = [0] },
        new("epoll_pwait") { Failure = ValueSet.MinusOne, Success = ValueSet.NonNegative, Behaviours = Behaviours.ChangesErrno | Behaviours.AwaitsReadiness, Descriptors = [0] },
        new("FD_SET") { Descriptors = [0], Keeps = [0] },
        new("FD_CLR") { Numbers = [0] },
        new("FD_ISSET") { Numbers = [0], Inputs = [1] },
        new("FD_ZERO"),
        Status("epoll_ctl") with { Descriptors = [0, 2], Keeps = [2, 3] },
    ];

    private static ImmutableArray<SocketMisuse> Transfer =>
    [
        new(DiagnosticDescriptors.PhaseSendUnconnected, 0, SocketPhases.Created | SocketPhases.Bound | SocketPhases.Listening | SocketPhases.ConnectFailed)
        {
            Type = SocketConstants.StreamType,
            AllowedWithFlags = true,
        },
    ];

    private static Behaviours FromPeer => Behaviours.ChangesErrno | Behaviours.Blocks | Behaviours.Receives | Behaviours.AwaitsPeer;

    private static ResultCheck AcceptCheck =>
        Check(DiagnosticDescriptors.UncheckedAccept, FailureTest.MinusOne, UseKinds.Descriptor | UseKinds.Index | UseKinds.Number);

    private static ResultCheck Check(DiagnosticDescriptor rule, FailureTest failure = FailureTest.MinusOne, UseKinds uses = UseKinds.None) =>
        new(rule, failure, uses, MustBeRead: true);

    private static ApiFunction Opens(string name, ResultCheck? check = null) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.NonNegative,
        AcquiresResult = ResourceKind.Descriptor,
        Check = check,
        Behaviours = Behaviours.ChangesErrno,
    };

    private static ApiFunction Accepts(string name) => Opens(name, AcceptCheck) with
    {
        Descriptors = [0],
        AcceptsPeer = true,
        LengthInOut = 2,
        Behaviours = Behaviours.ChangesErrno | Behaviours.Blocks | Behaviours.Accepts | Behaviours.AwaitsPeer,
        Misuses =
        [
            new(DiagnosticDescriptors.TypeAcceptOnDgram, 0) { Type = SocketConstants.DatagramType },
            new(DiagnosticDescriptors.PhaseAcceptBeforeListen, 0, SocketPhases.Created | SocketPhases.Bound | SocketPhases.Connected | SocketPhases.ConnectFailed),
        ],
    };

    private static ApiFunction Status(string name, ResultCheck? check = null) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.Zero,
        Check = check,
        Behaviours = Behaviours.ChangesErrno,
    };

    private static ApiFunction Sends(string name) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.NonNegative,
        Check = Check(DiagnosticDescriptors.UncheckedSend, FailureTest.MinusOne, UseKinds.Length | UseKinds.Index)
            with { IgnorableOnStandardStreams = 0 },
        Descriptors = [0],
        Inputs = [1],
        Behaviours = Behaviours.ChangesErrno | Behaviours.Blocks | Behaviours.Sends,
    };

    private static ApiFunction Receives(string name) => new(name)
    {
        Failure = ValueSet.MinusOne,
        Success = ValueSet.NonNegative,
        Check = Check(DiagnosticDescriptors.UncheckedRecv),
        Descriptors = [0],
        Behaviours = Behaviours.ChangesErrno | Behaviours.Blocks | Behaviours.Receives,
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
        Behaviours = Behaviours.ChangesErrno | Behaviours.AwaitsReadiness,
    };

    private static ApiFunction Converts(string name, bool toNetwork, int width) => new(name) { Converts = new(toNetwork, width) };

    private static ApiFunction Ends(string name, int status = -1) => new(name) { NeverReturns = true, ExitStatus = status };

    private static ApiFunction Does(string name, Behaviours behaviours) => new(name) { Behaviours = behaviours };
}
