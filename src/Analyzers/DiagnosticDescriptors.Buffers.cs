using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

public static partial class DiagnosticDescriptors
{
    /// <summary>gets() can't be used safely.</summary>
    public static readonly DiagnosticDescriptor GetsUse = new(
        "SOCK5011",
        "gets() can't be used safely",
        "'{0}' writes past any buffer when the line is long enough; call {1}",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "gets() doesn't know how large its buffer is; C11 has removed it (CWE-242, CERT MSC24-C).",
        helpLinkUri: HelpBase + "SOCK5011.md",
        customTags: ["gets-use"]);
}
