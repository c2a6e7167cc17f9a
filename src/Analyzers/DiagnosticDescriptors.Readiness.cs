using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

public static partial class DiagnosticDescriptors
{
    /// <summary>F_SETFL without F_GETFL drops the other flags.</summary>
    public static readonly DiagnosticDescriptor FcntlSetflClobber = new(
        "SOCK6008",
        "F_SETFL without F_GETFL drops the other flags",
        "'{0}' replaces all status flags; take those from F_GETFL and add to them",
        Readiness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "F_SETFL sets all status flags of the open file at once (CWE-665).",
        helpLinkUri: HelpBase + "SOCK6008.md",
        customTags: ["fcntl-setfl-clobber"]);
}
