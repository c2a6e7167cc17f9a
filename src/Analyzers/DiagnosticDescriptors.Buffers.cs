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

    /// <summary>A text is scanned without a limit.</summary>
    public static readonly DiagnosticDescriptor ScanfUnbounded = new(
        "SOCK5010",
        "A text is scanned without a limit",
        "'{0}' stores a text of any length; give the conversion a width",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "%s and %[ without a width store as much as there is (CWE-120, CERT STR31-C).",
        helpLinkUri: HelpBase + "SOCK5010.md",
        customTags: ["scanf-unbounded"]);

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

    /// <summary>Received bytes are used as a format.</summary>
    public static readonly DiagnosticDescriptor NetFormatString = new(
        "SOCK5012",
        "Received bytes are used as a format",
        "The format of '{0}' has come from the network",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Whoever writes the format reads and writes the program's memory (CWE-134, CERT FIO30-C).",
        helpLinkUri: HelpBase + "SOCK5012.md",
        customTags: ["net-format-string"]);

    /// <summary>A char from the network may be negative.</summary>
    public static readonly DiagnosticDescriptor SignedCharIndex = new(
        "SOCK5015",
        "A char from the network may be negative",
        "This received char may be negative; {0}",
        Buffers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "char is signed on most machines: bytes from 0x80 are negative (CWE-194, CERT STR37-C).",
        helpLinkUri: HelpBase + "SOCK5015.md",
        customTags: ["signed-char-index"]);
}
