using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

public static partial class DiagnosticDescriptors
{
    /// <summary>An obsolete lookup is called.</summary>
    public static readonly DiagnosticDescriptor ObsoleteGethostbyname = new(
        "SOCK8001",
        "An obsolete lookup is called",
        "'{0}' is obsolete and doesn't know IPv6 together with IPv4; call {1}",
        Obsolete,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "gethostbyname() and gethostbyaddr() were removed from POSIX in 2008 (CWE-477, CERT MSC24-C).",
        helpLinkUri: HelpBase + "SOCK8001.md",
        customTags: ["obsolete-gethostbyname"]);

    /// <summary>inet_addr() is called.</summary>
    public static readonly DiagnosticDescriptor ObsoleteInetAddr = new(
        "SOCK8002",
        "inet_addr() is called",
        "'{0}' can't tell an error from 255.255.255.255 and knows IPv4 only; call {1}",
        Obsolete,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "inet_addr() returns INADDR_NONE for an error, which is also an address (CWE-477, CERT MSC24-C).",
        helpLinkUri: HelpBase + "SOCK8002.md",
        customTags: ["obsolete-inet-addr"]);

    /// <summary>inet_ntoa() is called.</summary>
    public static readonly DiagnosticDescriptor ObsoleteInetNtoa = new(
        "SOCK8003",
        "inet_ntoa() is called",
        "'{0}' writes into memory that the next call overwrites and knows IPv4 only; call {1}",
        Obsolete,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "inet_ntoa() returns a pointer into memory of its own (CWE-477, CERT MSC24-C).",
        helpLinkUri: HelpBase + "SOCK8003.md",
        customTags: ["obsolete-inet-ntoa"]);

    /// <summary>A result is used after the next call has overwritten it.</summary>
    public static readonly DiagnosticDescriptor StaticBufferReuse = new(
        "SOCK8004",
        "A result is used after the next call has overwritten it",
        "This result lies in memory that another '{0}' has overwritten",
        Obsolete,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "inet_ntoa(), gethostbyname(), localtime() and their like return a pointer into memory that the next call overwrites (CWE-825, CERT CON33-C).",
        helpLinkUri: HelpBase + "SOCK8004.md",
        customTags: ["static-buffer-reuse"]);
}
