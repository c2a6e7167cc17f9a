using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

/// <content>Rules about results that are tested the wrong way.</content>
public static partial class DiagnosticDescriptors
{
    /// <summary>A result is tested for the wrong value.</summary>
    public static readonly DiagnosticDescriptor WrongErrorCheck = new(
        "SOCK1014",
        "A result is tested for the wrong value",
        "This test of the result of '{0}' doesn't tell a failure; {1}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A failure that the test lets through is taken for success (CWE-253, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1014.md",
        customTags: ["wrong-error-check"]);

    /// <summary>A failure of getaddrinfo() is reported with errno.</summary>
    public static readonly DiagnosticDescriptor GaiErrorPerror = new(
        "SOCK1015",
        "A failure of getaddrinfo() is reported with errno",
        "errno doesn't tell why '{0}' failed; its result does, as text by gai_strerror()",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "getaddrinfo() returns its error; errno is only set when that is EAI_SYSTEM (CWE-755, CERT ERR30-C).",
        helpLinkUri: HelpBase + "SOCK1015.md",
        customTags: ["gai-error-perror"]);

    /// <summary>A result of inet_pton() is tested so that a failure passes.</summary>
    public static readonly DiagnosticDescriptor InetPtonWrongCompare = new(
        "SOCK1016",
        "A result of inet_pton() is tested so that a failure passes",
        "This test of the result of '{0}' lets a failure pass; {1}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "inet_pton() returns 0 for text that is no address and -1 for an unknown family (CWE-253, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1016.md",
        customTags: ["inet-pton-wrong-compare"]);

    /// <summary>An address from inet_addr() is not compared with INADDR_NONE.</summary>
    public static readonly DiagnosticDescriptor InetAddrNoneUnchecked = new(
        "SOCK1017",
        "An address from inet_addr() is not compared with INADDR_NONE",
        "The result of '{0}' is never compared with INADDR_NONE, which means failure",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "inet_addr() returns INADDR_NONE, the address 255.255.255.255, for text that is no address (CWE-253, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1017.md",
        customTags: ["inet-addr-none-unchecked"]);
}
