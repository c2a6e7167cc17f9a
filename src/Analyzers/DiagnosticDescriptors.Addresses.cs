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

    /// <summary>Hints for getaddrinfo() are not initialised.</summary>
    public static readonly DiagnosticDescriptor HintsUninit = new(
        "SOCK4007",
        "Hints for getaddrinfo() are not initialised",
        "'{0}' is passed to '{1}' with fields that were never set",
        Addresses,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "POSIX asks for zero in all fields of the hints that say nothing (CWE-457, CERT EXP33-C).",
        helpLinkUri: HelpBase + "SOCK4007.md",
        customTags: ["hints-uninit"]);

    /// <summary>A length that a call reads was never set.</summary>
    public static readonly DiagnosticDescriptor AddrlenUninit = new(
        "SOCK4008",
        "A length that a call reads was never set",
        "'{0}' has to hold the room for what '{1}' writes",
        Addresses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "accept(), recvfrom(), getsockname(), getpeername() and getsockopt() read the length before they write it (CWE-457, CERT EXP33-C).",
        helpLinkUri: HelpBase + "SOCK4008.md",
        customTags: ["addrlen-uninit"]);

    /// <summary>A length still holds what the last round of a loop has left there.</summary>
    public static readonly DiagnosticDescriptor AddrlenNotReset = new(
        "SOCK4009",
        "A length still holds what the last round of a loop has left there",
        "'{0}' holds what '{1}' has written in the last round; set it again before each call",
        Addresses,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "accept(), recvfrom(), getsockname() and getpeername() overwrite the length (CWE-665).",
        helpLinkUri: HelpBase + "SOCK4009.md",
        customTags: ["addrlen-not-reset"]);

    /// <summary>A socket address is passed with the length of another structure.</summary>
    public static readonly DiagnosticDescriptor SizeofSockaddrMismatch = new(
        "SOCK4010",
        "A socket address is passed with the length of another structure",
        "'{0}' has {1} bytes, but {2} are passed",
        Addresses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The length of an address is that of its own structure (CWE-131, CERT ARR38-C).",
        helpLinkUri: HelpBase + "SOCK4010.md",
        customTags: ["sizeof-sockaddr-mismatch"]);

    /// <summary>A socket address has fields that were never set.</summary>
    public static readonly DiagnosticDescriptor SockaddrNotZeroed = new(
        "SOCK4011",
        "A socket address has fields that were never set",
        "'{0}' is used, but its field '{1}' was never set",
        Addresses,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Fields that the program doesn't set hold what was on the stack (CWE-457, CERT EXP33-C).",
        helpLinkUri: HelpBase + "SOCK4011.md",
        customTags: ["sockaddr-not-zeroed"]);
}
