using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers;

/// <summary>
/// Every rule's descriptor. A rule's stable name is the descriptor's first custom tag and the value of the property
/// <see cref="RuleProperty"/> of each diagnostic; ids are numbered by family: SOCK1xxx unchecked results, SOCK2xxx lifetime,
/// SOCK3xxx order and type of sockets, SOCK4xxx addresses and byte order, SOCK5xxx buffers and untrusted data, SOCK6xxx readiness,
/// SOCK7xxx options, signals and processes, SOCK8xxx obsolete functions.
/// </summary>
public static partial class DiagnosticDescriptors
{
    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which a diagnostic carries the name of its rule.</summary>
    public const string RuleProperty = "rule";

    /// <summary>The name of the property of a diagnostic that has the conditions on the way to where it goes wrong: spans in the file of the diagnostic's place.</summary>
    public const string ConditionsProperty = "conditions";

    private const string Results = "CSockTranslate.Results";
    private const string Lifetime = "CSockTranslate.Lifetime";
    private const string Addresses = "CSockTranslate.Addresses";
    private const string Buffers = "CSockTranslate.Buffers";
    private const string Readiness = "CSockTranslate.Readiness";
    private const string Options = "CSockTranslate.Options";
    private const string Obsolete = "CSockTranslate.Obsolete";
    private const string State = "CSockTranslate.State";
    private const string HelpBase = "https://github.com/csocktranslate/csocktranslate/blob/main/docs/rules/";

    /// <summary>The result of socket() is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedSocket = new(
        "SOCK1001",
        "The result of socket() is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "socket() returns -1 when no descriptor could be made (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1001.md",
        customTags: ["unchecked-socket"]);

    /// <summary>The result of bind() is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedBind = new(
        "SOCK1002",
        "The result of bind() is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "bind() returns -1 when the address is in use or not allowed (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1002.md",
        customTags: ["unchecked-bind"]);

    /// <summary>The result of listen() is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedListen = new(
        "SOCK1003",
        "The result of listen() is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "listen() returns -1 when the socket can't take connections (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1003.md",
        customTags: ["unchecked-listen"]);

    /// <summary>The result of accept() is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedAccept = new(
        "SOCK1004",
        "The result of accept() is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "accept() returns -1 when a connection was aborted, a signal came or descriptors ran out (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1004.md",
        customTags: ["unchecked-accept"]);

    /// <summary>The result of connect() is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedConnect = new(
        "SOCK1005",
        "The result of connect() is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "connect() returns -1 when the peer can't be reached (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1005.md",
        customTags: ["unchecked-connect"]);

    /// <summary>The result of a call that sends is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedSend = new(
        "SOCK1006",
        "The result of a call that sends is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "send() and its relatives return -1 on an error and may transfer less than asked for (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1006.md",
        customTags: ["unchecked-send"]);

    /// <summary>The result of a call that receives is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedRecv = new(
        "SOCK1007",
        "The result of a call that receives is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "recv() and its relatives return -1 on an error, 0 at the end of the stream and any count up to the buffer's size (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1007.md",
        customTags: ["unchecked-recv"]);

    /// <summary>The result of setsockopt() is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedSetsockopt = new(
        "SOCK1008",
        "The result of setsockopt() is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "setsockopt() returns -1 when the option was not set (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1008.md",
        customTags: ["unchecked-setsockopt"]);

    /// <summary>The result of getaddrinfo() is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedGetaddrinfo = new(
        "SOCK1009",
        "The result of getaddrinfo() is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "getaddrinfo() returns a nonzero error code when there is no list of addresses (CWE-252, CERT ERR33-C).",
        helpLinkUri: HelpBase + "SOCK1009.md",
        customTags: ["unchecked-getaddrinfo"]);

    /// <summary>The result of a lookup is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedGethostbyname = new(
        "SOCK1010",
        "The result of a lookup is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "gethostbyname(), getservbyname() and their relatives return a null pointer when there is no such entry (CWE-476, CERT EXP34-C).",
        helpLinkUri: HelpBase + "SOCK1010.md",
        customTags: ["unchecked-gethostbyname"]);

    /// <summary>The result of an address conversion is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedInetPton = new(
        "SOCK1011",
        "The result of an address conversion is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "inet_pton() returns 1 only when it has written an address; 0 and -1 are failures (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1011.md",
        customTags: ["unchecked-inet-pton"]);

    /// <summary>The result of inet_ntop() is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedInetNtop = new(
        "SOCK1012",
        "The result of inet_ntop() is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "inet_ntop() returns a null pointer when the buffer is too small or the family unknown (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1012.md",
        customTags: ["unchecked-inet-ntop"]);

    /// <summary>The result of a call that waits for readiness is not checked.</summary>
    public static readonly DiagnosticDescriptor UncheckedSelect = new(
        "SOCK1013",
        "The result of a call that waits for readiness is not checked",
        "The result of '{0}' is {1}; {2}",
        Results,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "select() and poll() return -1 on an error and 0 at the timeout; the sets say nothing then (CWE-252, CERT POS54-C).",
        helpLinkUri: HelpBase + "SOCK1013.md",
        customTags: ["unchecked-select"]);

    /// <summary>A list from getaddrinfo() is not freed.</summary>
    public static readonly DiagnosticDescriptor AddrinfoLeak = new(
        "SOCK2001",
        "A list from getaddrinfo() is not freed",
        "The address list that '{0}' allocates is not freed on every path",
        Lifetime,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "getaddrinfo() allocates its list; freeaddrinfo() gives it back (CWE-401, CERT MEM31-C).",
        helpLinkUri: HelpBase + "SOCK2001.md",
        customTags: ["addrinfo-leak"]);

    /// <summary>A descriptor is not closed on some path.</summary>
    public static readonly DiagnosticDescriptor FdLeakErrorPath = new(
        "SOCK2004",
        "A descriptor is not closed on some path",
        "The descriptor that '{0}' returns is not closed on every path",
        Lifetime,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A descriptor that nobody can close any more stays open until the process ends (CWE-775, CERT FIO42-C).",
        helpLinkUri: HelpBase + "SOCK2004.md",
        customTags: ["fd-leak-error-path"]);

    /// <summary>An accepted descriptor is not closed in the server loop.</summary>
    public static readonly DiagnosticDescriptor FdLeakAcceptLoop = new(
        "SOCK2005",
        "An accepted descriptor is not closed in the server loop",
        "The descriptor that '{0}' returns is not closed on every path",
        Lifetime,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A server that doesn't close an accepted descriptor runs out of descriptors (CWE-775, CERT FIO42-C).",
        helpLinkUri: HelpBase + "SOCK2005.md",
        customTags: ["fd-leak-accept-loop"]);

    /// <summary>A failed candidate socket is not closed before the next try.</summary>
    public static readonly DiagnosticDescriptor FdLeakConnectRetry = new(
        "SOCK2006",
        "A failed candidate socket is not closed before the next try",
        "The descriptor that '{0}' returns is not closed on every path",
        Lifetime,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each failed candidate of a connect or bind loop has to be closed before the next socket() (CWE-775, CERT FIO42-C).",
        helpLinkUri: HelpBase + "SOCK2006.md",
        customTags: ["fd-leak-connect-retry"]);
}
