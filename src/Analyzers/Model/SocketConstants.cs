namespace CSockTranslate.Analyzers.Model;

/// <summary>Values of the socket API's constants that rules look at, as on Linux (x86-64).</summary>
internal static class SocketConstants
{
    public const long LocalDomain = 1;
    public const long InternetDomain = 2;
    public const long Internet6Domain = 10;

    public const long StreamType = 1;
    public const long DatagramType = 2;
    public const long SequencedPacketType = 5;

    /// <summary>The name of the number of descriptors that a set has bits for.</summary>
    public const string SetSizeName = "FD_SETSIZE";

    /// <summary>The field in which poll() says what has happened.</summary>
    public const string ReportedEventsField = "revents";

    /// <summary><c>POLLERR | POLLHUP | POLLNVAL | POLLRDHUP</c>: what is reported without being asked for, or says the same.</summary>
    public const long ErrorEvents = 0x8 | 0x10 | 0x20 | 0x2000;

    /// <summary>The error of a connect() that goes on behind the program's back.</summary>
    public const string InProgressName = "EINPROGRESS";

    /// <summary>The option that tells what came of it.</summary>
    public const string PendingErrorName = "SO_ERROR";

    /// <summary>The events that say that something can be written.</summary>
    public static readonly string[] WritableEventNames = ["POLLOUT", "EPOLLOUT"];

    /// <summary>The names of the types that keep the boundaries of messages.</summary>
    public static readonly string[] MessageTypes = ["SOCK_DGRAM", SequencedPacketName, "SOCK_RAW"];

    /// <summary>The type that keeps the boundaries of messages and has connections.</summary>
    public const string SequencedPacketName = "SOCK_SEQPACKET";

    /// <summary>The bits of socket()'s second argument that are the type; the others are flags.</summary>
    public const long TypeMask = 0xf;

    /// <summary>Whether sockets of a family reach programs: AF_UNSPEC, AF_UNIX, AF_INET, and AF_INET6 on Linux, Windows, FreeBSD and macOS.</summary>
    public static bool ReachesMachines(long domain) => domain is 0 or 1 or InternetDomain or Internet6Domain or 23 or 28 or 30;

    /// <summary><c>SOCK_NONBLOCK</c> and <c>O_NONBLOCK</c>.</summary>
    public const long NonBlockingFlag = 0x800;

    /// <summary><c>O_NONBLOCK</c> on macOS and the BSDs; no flag that can be set on Linux.</summary>
    public const long NonBlockingFlagElsewhere = 4;

    /// <summary><c>SOCK_CLOEXEC</c> and <c>O_CLOEXEC</c>.</summary>
    public const long CloseOnExecFlag = 0x80000;

    public const long SocketLevel = 1;
    public const long ReuseAddressOption = 2;
    public const long ErrorOption = 4;
    public const long LingerOption = 13;
    public const long ReusePortOption = 15;
    public const long ReceiveTimeoutOption = 20;
    public const long SendTimeoutOption = 21;

    /// <summary><c>F_GETFL</c> and <c>F_SETFL</c>.</summary>
    public const long GetFlagsCommand = 3;
    public const long SetFlagsCommand = 4;

    /// <summary><c>F_SETFD</c>.</summary>
    public const long SetDescriptorFlagsCommand = 2;

    /// <summary><c>FIONBIO</c>.</summary>
    public const long NonBlockingRequest = 0x5421;

    /// <summary><c>MSG_NOSIGNAL</c>.</summary>
    public const long NoSignalFlag = 0x4000;

    /// <summary><c>MSG_WAITALL</c>.</summary>
    public const long WaitForAllFlag = 0x100;

    /// <summary><c>MSG_DONTWAIT</c>.</summary>
    public const long DontWaitFlag = 0x40;

    public const long Interrupted = 4;
    public const long TryAgain = 11;
    public const long IsConnected = 106;
    public const long Already = 114;
    public const long InProgress = 115;

    /// <summary><c>EAI_SYSTEM</c>: the reason is in errno.</summary>
    public const long SystemFailureCode = -11;

    /// <summary><c>FIONBIO</c> of Winsock and of BSD, as a signed number and as an unsigned one.</summary>
    public const long NonBlockingRequestElsewhere = 0x8004667e;

    /// <inheritdoc cref="NonBlockingRequestElsewhere"/>
    public const long NonBlockingRequestElsewhereSigned = unchecked((int)0x8004667e);

    /// <summary><c>SOL_SOCKET</c> of Winsock and of BSD.</summary>
    private const long SocketLevelElsewhere = 0xffff;

    /// <summary>Linux's number of an option of sockets (<c>SOL_SOCKET</c>), also for one of Winsock or BSD; null for any other option.</summary>
    public static long? SocketOption(long? level, long? name) => (level, name) switch
    {
        (SocketLevel, _) => name,
        (SocketLevelElsewhere, 0x4) => ReuseAddressOption,
        (SocketLevelElsewhere, 0x80) => LingerOption,
        (SocketLevelElsewhere, 0x200) => ReusePortOption,
        (SocketLevelElsewhere, 0x1005) => SendTimeoutOption,
        (SocketLevelElsewhere, 0x1006) => ReceiveTimeoutOption,
        (SocketLevelElsewhere, 0x1007) => ErrorOption,
        _ => null,
    };

    /// <summary>Linux's code of an error, also for one of Winsock, or of BSD where Linux's code is no error of a socket.</summary>
    public static long ErrorCode(long code) => code switch
    {
        10004 => Interrupted,
        35 or 10035 => TryAgain,
        36 or 10036 => InProgress,
        37 or 10037 => Already,
        56 or 10056 => IsConnected,
        _ => code,
    };
}
