using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;

namespace CSockTranslate.Runtime.Names;

/// <summary>
/// The order in which to try a host's addresses (RFC 6724 §6), with the rules that need no knowledge of the routing beyond the source
/// address that the system would choose.
/// </summary>
internal static class DestinationOrder
{
    private const int GlobalScope = 14;

    /// <summary>Sorts addresses, best first; equals keep their order.</summary>
    internal static List<IPAddress> Sort(IReadOnlyList<IPAddress> addresses) =>
        addresses.Count < 2
            ? [.. addresses]
            : addresses.Select(address => new Candidate(address)).Order(Comparer<Candidate>.Create(Compare)).Select(item => item.Address).ToList();

    private static int Compare(Candidate left, Candidate right)
    {
        // Rule 1: avoid unusable destinations.
        int order = (right.Source is not null).CompareTo(left.Source is not null);

        // Rules 2 and 5: prefer a source of matching scope, then of matching label.
        order = order != 0 ? order : right.ScopeMatches.CompareTo(left.ScopeMatches);
        order = order != 0 ? order : right.LabelMatches.CompareTo(left.LabelMatches);

        // Rules 6 and 8: prefer higher precedence, then smaller scope.
        order = order != 0 ? order : right.Precedence.CompareTo(left.Precedence);
        order = order != 0 ? order : left.Scope.CompareTo(right.Scope);

        // Rule 9: prefer the longest prefix in common with the source, within one family.
        return order != 0 || left.Address.AddressFamily != right.Address.AddressFamily
            ? order
            : right.CommonPrefix.CompareTo(left.CommonPrefix);
    }

    private sealed class Candidate
    {
        internal Candidate(IPAddress address)
        {
            Address = address;
            Source = FindSource(address);
            Scope = ScopeOf(address);
            (Precedence, int label) = PolicyOf(address);
            ScopeMatches = Source is not null && ScopeOf(Source) == Scope;
            LabelMatches = Source is not null && PolicyOf(Source).Label == label;
            CommonPrefix = Source is not null && address.AddressFamily == AddressFamily.InterNetworkV6
                ? CommonBits(Source.GetAddressBytes(), address.GetAddressBytes())
                : 0;
        }

        internal IPAddress Address { get; }

        internal IPAddress? Source { get; }

        internal int Scope { get; }

        internal int Precedence { get; }

        internal bool ScopeMatches { get; }

        internal bool LabelMatches { get; }

        internal int CommonPrefix { get; }
    }

    /// <summary>The address that the system would send from: connecting a datagram socket sends nothing but chooses it.</summary>
    private static IPAddress? FindSource(IPAddress destination)
    {
        try
        {
            using var probe = new Socket(destination.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            probe.Connect(new IPEndPoint(destination, 1));
            return (probe.LocalEndPoint as IPEndPoint)?.Address;
        }
        catch (SocketException)
        {
            // No route, or the family is switched off: the destination can't be used, which is what rule 1 asks.
            return null;
        }
    }

    private static int ScopeOf(IPAddress address)
    {
        byte[] bytes = address.GetAddressBytes();
        if (bytes.Length == 4)
        {
            bool isLocal = bytes[0] == 127 || (bytes[0] == 169 && bytes[1] == 254);
            return isLocal ? 2 : GlobalScope;
        }

        return address switch
        {
            { IsIPv6Multicast: true } => bytes[1] & 0xf,
            { IsIPv6LinkLocal: true } => 2,
            { IsIPv6SiteLocal: true } => 5,
            _ => IPAddress.IsLoopback(address) ? 2 : GlobalScope,
        };
    }

    /// <summary>The default policy table (RFC 3484 §2.1 with the additions that glibc has).</summary>
    private static (int Precedence, int Label) PolicyOf(IPAddress address)
    {
        byte[] bytes = address.AddressFamily == AddressFamily.InterNetwork
            ? address.MapToIPv6().GetAddressBytes()
            : address.GetAddressBytes();
        return bytes switch
        {
            _ when new IPAddress(bytes).Equals(IPAddress.IPv6Loopback) => (50, 0),
            _ when bytes.AsSpan(0, 10).IndexOfAnyExcept((byte)0) < 0 && bytes[10] == 0xff && bytes[11] == 0xff => (10, 4),
            _ when bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 => (20, 3),
            [0x20, 0x02, ..] => (30, 2),
            [0x20, 0x01, 0, 0, ..] => (40, 7),
            [0xfc or 0xfd, ..] => (40, 6),
            [0xfe, >= 0xc0, ..] => (40, 5),
            _ => (40, 1),
        };
    }

    private static int CommonBits(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return 0;
        }

        int same = left.CommonPrefixLength(right);
        return same == left.Length ? 8 * same : (8 * same) + byte.LeadingZeroCount((byte)(left[same] ^ right[same]));
    }
}
