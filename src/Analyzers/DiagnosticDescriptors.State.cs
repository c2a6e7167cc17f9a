using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

/// <content>Rules about the order of calls on a socket.</content>
public static partial class DiagnosticDescriptors
{
    /// <summary>A socket listens before it is bound.</summary>
    public static readonly DiagnosticDescriptor PhaseListenBeforeBind = new(
        "SOCK3001",
        "A socket listens before it is bound",
        "'{0}' comes before the socket has a name",
        State,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A socket that listens without a name gets a port that nobody knows, and can't be bound any more (CWE-666).",
        helpLinkUri: HelpBase + "SOCK3001.md",
        customTags: ["phase-listen-before-bind"]);

    /// <summary>accept() on a socket that does not listen.</summary>
    public static readonly DiagnosticDescriptor PhaseAcceptBeforeListen = new(
        "SOCK3002",
        "accept() on a socket that does not listen",
        "'{0}' needs a socket that listens; after '{1}' this one doesn't",
        State,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "accept() fails with EINVAL on a socket that does not listen (CWE-666).",
        helpLinkUri: HelpBase + "SOCK3002.md",
        customTags: ["phase-accept-before-listen"]);

    /// <summary>connect() on a socket that listens.</summary>
    public static readonly DiagnosticDescriptor PhaseConnectAfterListen = new(
        "SOCK3003",
        "connect() on a socket that listens",
        "'{0}' needs a socket of its own; this one takes connections since '{1}'",
        State,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A socket that listens can't connect (CWE-666).",
        helpLinkUri: HelpBase + "SOCK3003.md",
        customTags: ["phase-connect-after-listen"]);

    /// <summary>bind() on a socket that is connected.</summary>
    public static readonly DiagnosticDescriptor PhaseBindAfterConnect = new(
        "SOCK3004",
        "bind() on a socket that is connected",
        "'{0}' comes too late: '{1}' has given the socket a name",
        State,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "connect() gives a socket a name; bind() then fails with EINVAL (CWE-666).",
        helpLinkUri: HelpBase + "SOCK3004.md",
        customTags: ["phase-bind-after-connect"]);

    /// <summary>Data on a stream socket without a connection.</summary>
    public static readonly DiagnosticDescriptor PhaseSendUnconnected = new(
        "SOCK3005",
        "Data on a stream socket without a connection",
        "'{0}' needs a connection; after '{1}' this stream socket has none",
        State,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Sending or receiving on a stream socket without a connection fails with ENOTCONN or EPIPE (CWE-666).",
        helpLinkUri: HelpBase + "SOCK3005.md",
        customTags: ["phase-send-unconnected"]);

    /// <summary>listen() on a datagram socket.</summary>
    public static readonly DiagnosticDescriptor TypeListenOnDgram = new(
        "SOCK3006",
        "listen() on a datagram socket",
        "'{0}' is for sockets with connections; this one is for datagrams",
        State,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "listen() fails with EOPNOTSUPP on a datagram socket (CWE-666).",
        helpLinkUri: HelpBase + "SOCK3006.md",
        customTags: ["type-listen-on-dgram"]);

    /// <summary>accept() on a datagram socket.</summary>
    public static readonly DiagnosticDescriptor TypeAcceptOnDgram = new(
        "SOCK3007",
        "accept() on a datagram socket",
        "'{0}' is for sockets with connections; this one is for datagrams",
        State,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "accept() fails with EOPNOTSUPP on a datagram socket (CWE-666).",
        helpLinkUri: HelpBase + "SOCK3007.md",
        customTags: ["type-accept-on-dgram"]);

    /// <summary>connect() is tried again on the socket that failed.</summary>
    public static readonly DiagnosticDescriptor ConnectRetrySameSocket = new(
        "SOCK3008",
        "connect() is tried again on the socket that failed",
        "'{0}' gets the socket on which '{1}' has failed; its state is unspecified",
        State,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "After a failed connect() the state of the socket is unspecified; portable programs close it and make a new one (CWE-666, POSIX connect).",
        helpLinkUri: HelpBase + "SOCK3008.md",
        customTags: ["connect-retry-same-socket"]);
}
