using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

/// <content>Rules about options, signals, processes and threads.</content>
public static partial class DiagnosticDescriptors
{
    /// <summary>A TCP server does not set SO_REUSEADDR.</summary>
    public static readonly DiagnosticDescriptor MissingReuseaddr = new(
        "SOCK7001",
        "A TCP server does not set SO_REUSEADDR",
        "The socket is bound without SO_REUSEADDR; a server that starts again can't bind for minutes",
        Options,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Connections of the last run in TIME_WAIT keep the port until they are gone; bind() fails with EADDRINUSE.",
        helpLinkUri: HelpBase + "SOCK7001.md",
        customTags: ["missing-reuseaddr"]);

    /// <summary>SO_REUSEADDR is set after bind().</summary>
    public static readonly DiagnosticDescriptor ReuseaddrAfterBind = new(
        "SOCK7002",
        "SO_REUSEADDR is set after bind()",
        "SO_REUSEADDR has no effect on the address that '{0}' has taken already",
        Options,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The option counts when the address is taken (CWE-696).",
        helpLinkUri: HelpBase + "SOCK7002.md",
        customTags: ["reuseaddr-after-bind"]);

    /// <summary>A server sends without protection from SIGPIPE.</summary>
    public static readonly DiagnosticDescriptor SigpipeUnhandled = new(
        "SOCK7006",
        "A server sends without protection from SIGPIPE",
        "'{0}' ends the server when the peer has closed the connection: SIGPIPE is not handled",
        Options,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Sending on a connection that the peer has reset raises SIGPIPE, which ends the process (CWE-755).",
        helpLinkUri: HelpBase + "SOCK7006.md",
        customTags: ["sigpipe-unhandled"]);

    /// <summary>A signal that the program handles ends it.</summary>
    public static readonly DiagnosticDescriptor EintrNotHandled = new(
        "SOCK7007",
        "A signal that the program handles ends it",
        "'{0}' fails with EINTR when a signal is handled; the program ends then",
        Options,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A handler without SA_RESTART makes calls that wait fail with EINTR (CWE-755, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK7007.md",
        customTags: ["eintr-not-handled"]);

    /// <summary>A failed accept() ends the server.</summary>
    public static readonly DiagnosticDescriptor AcceptErrorFatal = new(
        "SOCK7008",
        "A failed accept() ends the server",
        "Any failure of '{0}' ends the server, also one that passes",
        Options,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "accept() fails for reasons of one connection (ECONNABORTED), of a signal (EINTR) or of a moment (EMFILE) (CWE-755).",
        helpLinkUri: HelpBase + "SOCK7008.md",
        customTags: ["accept-error-fatal"]);

    /// <summary>errno is read after another call may have changed it.</summary>
    public static readonly DiagnosticDescriptor ErrnoClobbered = new(
        "SOCK7009",
        "errno is read after another call may have changed it",
        "'{0}' may have changed errno since '{1}' failed",
        Options,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each call of the library may change errno (CWE-755, CERT ERR30-C).",
        helpLinkUri: HelpBase + "SOCK7009.md",
        customTags: ["errno-clobbered"]);

    /// <summary>Children are never waited for.</summary>
    public static readonly DiagnosticDescriptor ForkNoReap = new(
        "SOCK7011",
        "Children are never waited for",
        "The children of '{0}' stay as zombies: nothing waits for them",
        Options,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A child that has ended keeps its entry in the process table until its parent waits for it (CWE-404).",
        helpLinkUri: HelpBase + "SOCK7011.md",
        customTags: ["fork-no-reap"]);

    /// <summary>A call waits for a peer while a lock is held.</summary>
    public static readonly DiagnosticDescriptor BlockingUnderLock = new(
        "SOCK7013",
        "A call waits for a peer while a lock is held",
        "'{0}' waits for a peer while a lock is held",
        Options,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "All threads that need the lock wait for a peer that may never answer (CWE-667, CERT POS52-C).",
        helpLinkUri: HelpBase + "SOCK7013.md",
        customTags: ["blocking-under-lock"]);
}
