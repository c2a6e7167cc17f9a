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

    /// <summary>A structure is sent as it lies in memory.</summary>
    public static readonly DiagnosticDescriptor StructSentRaw = new(
        "SOCK4006",
        "A structure is sent as it lies in memory",
        "'{0}' has {1}; send its fields one by one in a fixed form",
        Addresses,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Another machine or compiler lays the structure out differently (CWE-188, CERT POS39-C).",
        helpLinkUri: HelpBase + "SOCK4006.md",
        customTags: ["struct-sent-raw"]);

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

    /// <summary>A buffer doesn't hold the text of an address.</summary>
    public static readonly DiagnosticDescriptor NtopBufferTooSmall = new(
        "SOCK4012",
        "A buffer doesn't hold the text of an address",
        "An address of this family takes up to {0} bytes, but there is room for {1}",
        Addresses,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "INET_ADDRSTRLEN is for IPv4, INET6_ADDRSTRLEN for IPv6 (CWE-131, CERT ARR38-C).",
        helpLinkUri: HelpBase + "SOCK4012.md",
        customTags: ["ntop-buffer-too-small"]);

    /// <summary>An address of any family is taken for one of a certain family.</summary>
    public static readonly DiagnosticDescriptor WrongFamily = new(
        "SOCK4013",
        "An address of any family is taken for one of a certain family",
        "This address may have another family than '{0}' is for; look at its family first",
        Addresses,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A sockaddr may hold an address of any family (CWE-843).",
        helpLinkUri: HelpBase + "SOCK4013.md",
        customTags: ["wrong-family"]);

    /// <summary>A number is taken from a text without a check.</summary>
    public static readonly DiagnosticDescriptor AtoiPort = new(
        "SOCK4014",
        "A number is taken from a text without a check",
        "'{0}' gives 0 for a text that is no number, and nothing limits what it returns",
        Addresses,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "atoi() can't tell an error, and a port has 16 bits only (CWE-20, CERT ERR34-C).",
        helpLinkUri: HelpBase + "SOCK4014.md",
        customTags: ["atoi-port"]);

    /// <summary>A socket is bound to all addresses of the machine.</summary>
    public static readonly DiagnosticDescriptor BindAny = new(
        "SOCK4015",
        "A socket is bound to all addresses of the machine",
        "This binds to all addresses of the machine",
        Addresses,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "A service that is bound to INADDR_ANY can be reached from every network (CWE-1327).",
        helpLinkUri: HelpBase + "SOCK4015.md",
        customTags: ["bind-any"]);

    /// <summary>A name may be longer than sun_path.</summary>
    public static readonly DiagnosticDescriptor SunPathOverflow = new(
        "SOCK4017",
        "A name may be longer than sun_path",
        "'{0}' copies a text of any length into sun_path, which has {1} bytes",
        Addresses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "sun_path has 108 bytes on Linux and fewer elsewhere (CWE-120, CERT STR31-C).",
        helpLinkUri: HelpBase + "SOCK4017.md",
        customTags: ["sun-path-overflow"]);
}
