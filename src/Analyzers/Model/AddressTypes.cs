using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Model;

/// <summary>The structures of socket addresses and of options, with their sizes on x86-64 Linux (POSIX sys/socket.h, netinet/in.h, sys/un.h).</summary>
internal static class AddressTypes
{
    /// <summary>The structure that stands for all the others.</summary>
    public const string Generic = "sockaddr";

    /// <summary>The structure with room for all the others.</summary>
    public const string Storage = "sockaddr_storage";

    /// <summary>The structure of IPv4 addresses with their ports.</summary>
    public const string Internet = "sockaddr_in";

    /// <summary>The structure of IPv6 addresses with their ports.</summary>
    public const string Internet6 = "sockaddr_in6";

    /// <summary>The structure that getaddrinfo() takes hints in.</summary>
    public const string AddressInfo = "addrinfo";

    /// <summary>The structure of the addresses of local sockets.</summary>
    public const string Local = "sockaddr_un";

    /// <summary>The fields that tell an address's family.</summary>
    public static readonly ImmutableHashSet<string> FamilyFields = ["sa_family", "ss_family", "sin_family", "sin6_family", "ai_family", "h_addrtype"];

    /// <summary>Whether a field is the name of a local socket in its address.</summary>
    public static bool IsLocalPath(ISymbol field) =>
        NetworkFields.Plain(field.Name) is var name && (name is "sunpath" || (name is "path" && field.ContainingType is { } type && NameOf(type) == Local));

    /// <summary>Whether a field is the type of socket in an entry of getaddrinfo()'s list or in hints.</summary>
    public static bool IsHintType(IFieldSymbol field) => NetworkFields.Plain(field.Name) is "aisocktype" or "socktype";

    /// <summary>Whether a field is the one of a sigaction that has the handler, under C's name or one like it.</summary>
    public static bool IsHandler(IFieldSymbol field) => NetworkFields.Plain(field.Name) switch
    {
        "sahandler" or "sasigaction" => true,
        "handler" or "action" or "sigaction" => NetworkFields.Plain(field.ContainingType.Name).Contains("sigact"),
        _ => false,
    };

    /// <summary>The field with the address in an entry of getaddrinfo()'s list.</summary>
    public const string ListedAddress = "ai_addr";

    /// <summary>The field with the length of the address in such an entry.</summary>
    public const string ListedLength = "ai_addrlen";

    /// <summary>The field with the family of an entry or of the hints.</summary>
    public const string HintFamily = "ai_family";

    /// <summary>The IPv6 address that stands for all addresses of the machine.</summary>
    public const string AnyInternet6 = "in6addr_any";

    /// <summary>What a program mentions that has to do with addresses of several families.</summary>
    public static readonly ImmutableArray<string> SeveralFamilies = ["AF_INET6", "PF_INET6", "AF_UNSPEC", "PF_UNSPEC", Internet6];

    /// <summary>What a program mentions that talks with other machines.</summary>
    public static readonly ImmutableArray<string> OtherMachines = ["AF_INET", "PF_INET", "AF_INET6", "PF_INET6", Internet, Internet6, AddressInfo];

    /// <summary>What a program mentions that makes sockets itself or knows of local ones.</summary>
    public static readonly ImmutableArray<string> OwnSockets = ["socket", "socketpair", "accept", "AF_UNIX", "AF_LOCAL", "PF_UNIX", "PF_LOCAL", "sockaddr_un"];

    /// <summary>What a program mentions that knows of local sockets.</summary>
    public static readonly ImmutableArray<string> LocalSockets = ["socketpair", "AF_UNIX", "AF_LOCAL", "PF_UNIX", "PF_LOCAL", "sockaddr_un", "SockAddrUn", "SockaddrUn", "sun_path"];

    /// <summary>The fields of the hints that say something.</summary>
    public static readonly ImmutableArray<string> HintFields = ["ai_flags", "ai_family", "ai_socktype", "ai_protocol"];

    /// <summary>The fields that switch lingering on, and for how long.</summary>
    public const string LingerSwitch = "l_onoff";

    /// <inheritdoc cref="LingerSwitch"/>
    public const string LingerSeconds = "l_linger";

    private static readonly ImmutableDictionary<string, long> s_sizes = new Dictionary<string, long>
    {
        [Generic] = 16,
        [Storage] = 128,
        [Internet] = 16,
        [Internet6] = 28,
        ["sockaddr_un"] = 110,
        ["sockaddr_ll"] = 20,
        ["sockaddr_nl"] = 12,
        ["in_addr"] = 4,
        ["in6_addr"] = 16,
        ["linger"] = 8,
        ["timeval"] = 16,
        ["ip_mreq"] = 8,
        ["ip_mreqn"] = 12,
        ["ipv6_mreq"] = 20,
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, string> s_plainNames = s_sizes.Keys.ToImmutableDictionary(NetworkFields.Plain);

    /// <summary>The structures that hold the address of a socket of one family, for which a call takes exactly their size.</summary>
    private static readonly ImmutableHashSet<string> s_families = [Internet, Internet6, "sockaddr_un", "sockaddr_ll", "sockaddr_nl"];

    /// <summary>The size of a structure that is known by its name, or null.</summary>
    public static long? SizeOf(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Struct && s_sizes.TryGetValue(NameOf(type), out long size) ? size : null;

    /// <summary>Whether a structure is the address of a socket of one family.</summary>
    public static bool IsOfOneFamily(ITypeSymbol type) => type.TypeKind is TypeKind.Struct && s_families.Contains(NameOf(type));

    /// <summary>Whether a structure is any address of a socket.</summary>
    public static bool IsAddress(ITypeSymbol type) => IsOfOneFamily(type) || (type.TypeKind is TypeKind.Struct && NameOf(type) is Generic or Storage);

    /// <summary>C's name of a structure that a C# program may declare with other capitals and without underscores.</summary>
    public static string NameOf(ITypeSymbol type) => s_plainNames.TryGetValue(NetworkFields.Plain(type.Name), out string? name) ? name : type.Name;
}
