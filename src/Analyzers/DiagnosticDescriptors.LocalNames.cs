using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

/// <content>Rules about names of local sockets.</content>
public static partial class DiagnosticDescriptors
{
    /// <summary>A local socket is bound to a name that may be left from before.</summary>
    public static readonly DiagnosticDescriptor UnixUnlinkMissing = new(
        "SOCK4016",
        "A local socket is bound to a name that may be left from before",
        "The name for '{0}' may be left from an earlier run; nothing removes it before",
        Addresses,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The name of a local socket stays in the file system when the program ends; bind() then fails with EADDRINUSE (CWE-459).",
        helpLinkUri: HelpBase + "SOCK4016.md",
        customTags: ["unix-unlink-missing"]);
}
