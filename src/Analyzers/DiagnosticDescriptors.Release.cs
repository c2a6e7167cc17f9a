using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

/// <content>Rules about what is used or given back again after it was given back.</content>
public static partial class DiagnosticDescriptors
{
    /// <summary>A list from getaddrinfo() is freed twice.</summary>
    public static readonly DiagnosticDescriptor AddrinfoDoubleFree = new(
        "SOCK2002",
        "A list from getaddrinfo() is freed twice",
        "This list of addresses has been freed already on a path that leads here",
        Lifetime,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Freeing memory twice corrupts the heap (CWE-415, CERT MEM30-C).",
        helpLinkUri: HelpBase + "SOCK2002.md",
        customTags: ["addrinfo-double-free"]);

    /// <summary>An address of a list from getaddrinfo() is used after the list was freed.</summary>
    public static readonly DiagnosticDescriptor AddrinfoUseAfterFree = new(
        "SOCK2003",
        "An address of a list from getaddrinfo() is used after the list was freed",
        "This reads a list of addresses that has been freed on a path that leads here",
        Lifetime,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The elements of the list and the addresses in it are gone with it (CWE-416, CERT MEM30-C).",
        helpLinkUri: HelpBase + "SOCK2003.md",
        customTags: ["addrinfo-use-after-free"]);

    /// <summary>A descriptor is closed twice.</summary>
    public static readonly DiagnosticDescriptor FdDoubleClose = new(
        "SOCK2007",
        "A descriptor is closed twice",
        "This descriptor has been closed already on a path that leads here",
        Lifetime,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The number may be another file by then (CWE-1341, CERT FIO46-C).",
        helpLinkUri: HelpBase + "SOCK2007.md",
        customTags: ["fd-double-close"]);

    /// <summary>A descriptor is used after it was closed.</summary>
    public static readonly DiagnosticDescriptor FdUseAfterClose = new(
        "SOCK2008",
        "A descriptor is used after it was closed",
        "This descriptor has been closed on a path that leads here",
        Lifetime,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The number may be another file by then (CWE-672, CERT FIO46-C).",
        helpLinkUri: HelpBase + "SOCK2008.md",
        customTags: ["fd-use-after-close"]);
}
