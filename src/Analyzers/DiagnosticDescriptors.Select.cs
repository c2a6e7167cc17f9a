using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

public static partial class DiagnosticDescriptors
{
    /// <summary>A descriptor may be too large for the set.</summary>
    public static readonly DiagnosticDescriptor FdsetOverflow = new(
        "SOCK6001",
        "A descriptor may be too large for the set",
        "'{0}' may be FD_SETSIZE or more; FD_SET() writes behind the set then",
        Readiness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "FD_SET() doesn't look whether there is a bit for the descriptor (CWE-787, CERT ARR30-C).",
        helpLinkUri: HelpBase + "SOCK6001.md",
        customTags: ["fdset-overflow"]);

    /// <summary>select() doesn't look at the highest descriptor.</summary>
    public static readonly DiagnosticDescriptor SelectWrongNfds = new(
        "SOCK6002",
        "select() doesn't look at the highest descriptor",
        "The first argument of '{0}' is the highest descriptor itself; it has to be one more",
        Readiness,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "select() looks at the descriptors below its first argument (CWE-193).",
        helpLinkUri: HelpBase + "SOCK6002.md",
        customTags: ["select-wrong-nfds"]);

    /// <summary>A set goes into select() as the last call has left it.</summary>
    public static readonly DiagnosticDescriptor SelectFdsetNotReset = new(
        "SOCK6003",
        "A set goes into select() as the last call has left it",
        "'{0}' holds only what '{1}' left in it in the last round; build it again before each call",
        Readiness,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "select() removes from its sets what isn't ready (CWE-665).",
        helpLinkUri: HelpBase + "SOCK6003.md",
        customTags: ["select-fdset-not-reset"]);

    /// <summary>The timeout goes into select() as the last call has left it.</summary>
    public static readonly DiagnosticDescriptor SelectTimeoutNotReset = new(
        "SOCK6004",
        "The timeout goes into select() as the last call has left it",
        "'{0}' holds the time that '{1}' left in the last round; set it before each call",
        Readiness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Linux subtracts the time that has passed from the timeout (CWE-665).",
        helpLinkUri: HelpBase + "SOCK6004.md",
        customTags: ["select-timeout-not-reset"]);

    /// <summary>Errors that poll() reports are not looked at.</summary>
    public static readonly DiagnosticDescriptor PollReventsUnchecked = new(
        "SOCK6005",
        "Errors that poll() reports are not looked at",
        "After this '{0}' nobody looks for POLLERR, POLLHUP and POLLNVAL; it returns at once while they are set",
        Readiness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "poll() reports POLLERR, POLLHUP and POLLNVAL without being asked (CWE-754).",
        helpLinkUri: HelpBase + "SOCK6005.md",
        customTags: ["poll-revents-unchecked"]);
}
