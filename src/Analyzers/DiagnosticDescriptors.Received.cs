using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

public static partial class DiagnosticDescriptors
{
    /// <summary>The terminator may lie behind the buffer.</summary>
    public static readonly DiagnosticDescriptor RecvOffByOneNul = new(
        "SOCK5003",
        "The terminator may lie behind the buffer",
        "'{0}' may fill all of the buffer; this zero is written behind it then",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A receive of the whole buffer leaves no room for a terminator (CWE-193, CERT ARR30-C).",
        helpLinkUri: HelpBase + "SOCK5003.md",
        customTags: ["recv-off-by-one-nul"]);

    /// <summary>-1 may be used as an index or a length.</summary>
    public static readonly DiagnosticDescriptor RecvMinusOneIndex = new(
        "SOCK5004",
        "-1 may be used as an index or a length",
        "The result of '{0}' may be -1 here, which is no {1}",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A receive that fails returns -1 (CWE-129, CERT ARR30-C).",
        helpLinkUri: HelpBase + "SOCK5004.md",
        customTags: ["recv-minus-one-index"]);

    /// <summary>The end of the stream is not noticed.</summary>
    public static readonly DiagnosticDescriptor RecvZeroNotHandled = new(
        "SOCK5005",
        "The end of the stream is not noticed",
        "'{0}' returns 0 when the peer has closed; this loop calls it again and again then",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A receive returns 0 at the end of the stream, each time at once (CWE-835).",
        helpLinkUri: HelpBase + "SOCK5005.md",
        customTags: ["recv-zero-not-handled"]);

    /// <summary>A short send is taken for a success.</summary>
    public static readonly DiagnosticDescriptor PartialSend = new(
        "SOCK5007",
        "A short send is taken for a success",
        "'{0}' may have sent less than asked for; compare the result with the length",
        Buffers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "On a stream a send may take only a part of the data (CWE-754, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK5007.md",
        customTags: ["partial-send"]);
}
