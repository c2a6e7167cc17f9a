using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

/// <content>Rules about non-blocking sockets.</content>
public static partial class DiagnosticDescriptors
{
    /// <summary>A non-blocking connect() is taken for done without a look at SO_ERROR.</summary>
    public static readonly DiagnosticDescriptor ConnectSoErrorUnchecked = new(
        "SOCK6006",
        "A non-blocking connect() is taken for done without a look at SO_ERROR",
        "The socket counts as connected without a look at SO_ERROR behind '{0}'",
        Readiness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A socket becomes writable when connect() fails, too (CWE-754).",
        helpLinkUri: HelpBase + "SOCK6006.md",
        customTags: ["connect-so-error-unchecked"]);

    /// <summary>EAGAIN is answered by the next try at once.</summary>
    public static readonly DiagnosticDescriptor EagainBusyLoop = new(
        "SOCK6007",
        "EAGAIN is answered by the next try at once",
        "'{0}' is tried again at once although it would have to wait",
        Readiness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A loop that tries again at once keeps a processor busy until there is something to do (CWE-400).",
        helpLinkUri: HelpBase + "SOCK6007.md",
        customTags: ["eagain-busy-loop"]);
}
