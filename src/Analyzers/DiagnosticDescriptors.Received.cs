using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

public static partial class DiagnosticDescriptors
{
    /// <summary>A length from the network is used without a bound.</summary>
    public static readonly DiagnosticDescriptor NetLengthUnvalidated = new(
        "SOCK5001",
        "A length from the network is used without a bound",
        "'{0}' has come from the network; compare it with the room there is before '{1}' gets it",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Whoever sends the length decides how much is read or written (CWE-130, CERT INT04-C).",
        helpLinkUri: HelpBase + "SOCK5001.md",
        customTags: ["net-length-unvalidated"]);

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

    /// <summary>Received bytes are used as a text without a terminator.</summary>
    public static readonly DiagnosticDescriptor RecvNotTerminated = new(
        "SOCK5006",
        "Received bytes are used as a text without a terminator",
        "'{0}' looks for a zero that nobody has written behind what '{1}' received",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A receive writes no terminator (CWE-170, CERT STR32-C).",
        helpLinkUri: HelpBase + "SOCK5006.md",
        customTags: ["recv-not-terminated"]);

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

    /// <summary>One receive is taken for a whole message.</summary>
    public static readonly DiagnosticDescriptor PartialRecv = new(
        "SOCK5008",
        "One receive is taken for a whole message",
        "'{0}' may return a part of the message; receive until all of it is there",
        Buffers,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A stream has no messages: a receive returns what has come so far (CWE-754, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK5008.md",
        customTags: ["partial-recv"]);

    /// <summary>A text from the network is copied without a limit.</summary>
    public static readonly DiagnosticDescriptor NetStrcpyOverflow = new(
        "SOCK5009",
        "A text from the network is copied without a limit",
        "'{0}' copies as much as has come from the network; there are {1} bytes of room",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A text from the network is as long as the peer likes (CWE-120, CERT STR31-C).",
        helpLinkUri: HelpBase + "SOCK5009.md",
        customTags: ["net-strcpy-overflow"]);

    /// <summary>A text from the network becomes a command.</summary>
    public static readonly DiagnosticDescriptor NetCommandInjection = new(
        "SOCK5013",
        "A text from the network becomes a command",
        "'{0}' runs a command that holds what has come from the network",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A shell runs whatever stands behind ; or | (CWE-78, CERT ENV33-C).",
        helpLinkUri: HelpBase + "SOCK5013.md",
        customTags: ["net-command-injection"]);

    /// <summary>A text from the network becomes a path.</summary>
    public static readonly DiagnosticDescriptor NetPathTraversal = new(
        "SOCK5014",
        "A text from the network becomes a path",
        "'{0}' opens a path that holds what has come from the network",
        Buffers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "With .. a path leads out of its directory (CWE-22, CERT FIO02-C).",
        helpLinkUri: HelpBase + "SOCK5014.md",
        customTags: ["net-path-traversal"]);
}
