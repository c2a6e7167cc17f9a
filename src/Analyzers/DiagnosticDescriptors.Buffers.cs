using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

public static partial class DiagnosticDescriptors
{
    /// <summary>The size of a pointer is used as a buffer's length.</summary>
    public static readonly DiagnosticDescriptor SizeofPointer = new(
        "SOCK5002",
        "The size of a pointer is used as a buffer's length",
        "This is the size of a pointer, not of the memory that '{0}' uses",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "sizeof of a pointer is 8, whatever it points to (CWE-467, CERT ARR01-C).",
        helpLinkUri: HelpBase + "SOCK5002.md",
        customTags: ["sizeof-pointer"]);

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
