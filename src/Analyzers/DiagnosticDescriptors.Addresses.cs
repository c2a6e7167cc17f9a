using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

public static partial class DiagnosticDescriptors
{
    /// <summary>A port is stored in the machine's byte order.</summary>
    public static readonly DiagnosticDescriptor PortMissingHtons = new(
        "SOCK4001",
        "A port is stored in the machine's byte order",
        "'{0}' is {1}; turn it round with {2}()",
        Addresses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "sin_port and sin6_port stand in the network's byte order (CWE-198, CERT POS39-C).",
        helpLinkUri: HelpBase + "SOCK4001.md",
        customTags: ["port-missing-htons"]);

    /// <summary>A number is converted to the network's byte order twice.</summary>
    public static readonly DiagnosticDescriptor PortDoubleHtons = new(
        "SOCK4002",
        "A number is converted to the network's byte order twice",
        "'{0}' is given a number that stands in the network's byte order already",
        Addresses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A second conversion undoes the first (CWE-198, CERT POS39-C).",
        helpLinkUri: HelpBase + "SOCK4002.md",
        customTags: ["port-double-htons"]);

    /// <summary>A port is used in the network's byte order.</summary>
    public static readonly DiagnosticDescriptor PortMissingNtohs = new(
        "SOCK4003",
        "A port is used in the network's byte order",
        "'{0}' is {1}; turn it round with {2}()",
        Addresses,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "sin_port and sin6_port stand in the network's byte order (CWE-198, CERT POS39-C).",
        helpLinkUri: HelpBase + "SOCK4003.md",
        customTags: ["port-missing-ntohs"]);

    /// <summary>An IPv4 address is used in the machine's byte order.</summary>
    public static readonly DiagnosticDescriptor AddrMissingHtonl = new(
        "SOCK4004",
        "An IPv4 address is used in the machine's byte order",
        "'{0}' is {1}; turn the number round with {2}()",
        Addresses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "s_addr stands in the network's byte order, the INADDR_ constants in the machine's (CWE-198, CERT POS39-C).",
        helpLinkUri: HelpBase + "SOCK4004.md",
        customTags: ["addr-missing-htonl"]);

    /// <summary>A number is converted with another width than it has.</summary>
    public static readonly DiagnosticDescriptor HtonsWidth = new(
        "SOCK4005",
        "A number is converted with another width than it has",
        "'{0}' converts {1} bits, but this is {2} of {3} bits",
        Addresses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Ports have 16 bits, IPv4 addresses 32 (CWE-198, CERT POS39-C).",
        helpLinkUri: HelpBase + "SOCK4005.md",
        customTags: ["htons-width"]);
}
