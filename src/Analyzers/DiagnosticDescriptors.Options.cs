using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

public static partial class DiagnosticDescriptors
{
    /// <summary>No connection may wait.</summary>
    public static readonly DiagnosticDescriptor ZeroBacklog = new(
        "SOCK7003",
        "No connection may wait",
        "'{0}' with a backlog of 0 leaves room for one connection at most; SOMAXCONN is the system's limit",
        Options,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The backlog is the number of connections that may wait for accept() (CWE-400).",
        helpLinkUri: HelpBase + "SOCK7003.md",
        customTags: ["zero-backlog"]);

    /// <summary>close() resets the connection.</summary>
    public static readonly DiagnosticDescriptor LingerMisuse = new(
        "SOCK7004",
        "close() resets the connection",
        "With l_onoff set and l_linger 0, close() resets the connection and drops what was not sent",
        Options,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "SO_LINGER with no time makes close() send a reset (CWE-404).",
        helpLinkUri: HelpBase + "SOCK7004.md",
        customTags: ["linger-misuse"]);

    /// <summary>A socket option is passed with a wrong length.</summary>
    public static readonly DiagnosticDescriptor SetsockoptWrongOptlen = new(
        "SOCK7005",
        "A socket option is passed with a wrong length",
        "The option's value has {0} bytes, but {1} are passed",
        Options,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each option has a type and the length is the size of that type (CWE-131, CERT ARR38-C).",
        helpLinkUri: HelpBase + "SOCK7005.md",
        customTags: ["setsockopt-wrong-optlen"]);

    /// <summary>A signal handler calls what isn't async-signal-safe.</summary>
    public static readonly DiagnosticDescriptor UnsafeSignalHandler = new(
        "SOCK7010",
        "A signal handler calls what isn't async-signal-safe",
        "'{0}' isn't async-signal-safe and runs in the signal handler '{1}'",
        Options,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A handler may interrupt the very function that it calls (CWE-479, CERT SIG30-C).",
        helpLinkUri: HelpBase + "SOCK7010.md",
        customTags: ["unsafe-signal-handler"]);

    /// <summary>Programs that are started later inherit the descriptor.</summary>
    public static readonly DiagnosticDescriptor CloexecMissing = new(
        "SOCK7012",
        "Programs that are started later inherit the descriptor",
        "Programs started later inherit what '{0}' returns; {1}",
        Options,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "A descriptor without FD_CLOEXEC stays open in programs that are started later (CWE-403, CERT FIO22-C).",
        helpLinkUri: HelpBase + "SOCK7012.md",
        customTags: ["cloexec-missing"]);
}
