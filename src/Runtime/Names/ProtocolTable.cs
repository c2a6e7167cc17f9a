using System;
using System.Collections.Generic;
using System.Linq;

namespace CSockTranslate.Runtime.Names;

/// <summary>One protocol: its official name, its number and its other names.</summary>
internal sealed record ProtocolEntry(string Name, int Number, string[] Aliases);

/// <summary>protocols(5), or IANA's well-known protocols where the system has no such file.</summary>
internal static class ProtocolTable
{
    private static readonly Lazy<ProtocolEntry[]> s_entries = new(Load);

    /// <summary>All protocols, in order.</summary>
    internal static IReadOnlyList<ProtocolEntry> All => s_entries.Value;

    /// <summary>The first protocol of that name, official or other.</summary>
    internal static ProtocolEntry? ByName(string name) =>
        s_entries.Value.FirstOrDefault(entry => entry.Name == name || entry.Aliases.Contains(name));

    /// <summary>The first protocol of that number.</summary>
    internal static ProtocolEntry? ByNumber(int number) => s_entries.Value.FirstOrDefault(entry => entry.Number == number);

    private static ProtocolEntry[] Load()
    {
        ProtocolEntry[] entries = Parse(NameTable.Read("protocols")).ToArray();
        return entries.Length > 0 ? entries : Parse(NameTable.Words(WellKnown.Split('\n'))).ToArray();
    }

    private static IEnumerable<ProtocolEntry> Parse(IEnumerable<string[]> lines) =>
        from words in lines
        where words.Length >= 2 && int.TryParse(words[1], out _)
        select new ProtocolEntry(words[0], int.Parse(words[1]), words[2..]);

    private const string WellKnown = """
        ip 0 IP
        icmp 1 ICMP
        igmp 2 IGMP
        ipencap 4 IP-ENCAP
        tcp 6 TCP
        egp 8 EGP
        udp 17 UDP
        ipv6 41 IPv6
        ipv6-route 43 IPv6-Route
        ipv6-frag 44 IPv6-Frag
        gre 47 GRE
        esp 50 IPSEC-ESP
        ah 51 IPSEC-AH
        ipv6-icmp 58 IPv6-ICMP
        ipv6-nonxt 59 IPv6-NoNxt
        ipv6-opts 60 IPv6-Opts
        sctp 132 SCTP
        udplite 136 UDPLite
        """;
}
