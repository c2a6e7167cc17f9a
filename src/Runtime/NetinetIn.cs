using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary><c>netinet/in.h</c> (POSIX, RFC 3493).</summary>
public static unsafe partial class NetinetIn
{
    // C takes the addresses of these objects, so they must not move.
    private static readonly in6_addr* s_any = (in6_addr*)NativeMemory.AllocZeroed((nuint)sizeof(in6_addr));
    private static readonly in6_addr* s_loopback = MakeLoopback();

    /// <summary>The unspecified IPv6 address, <c>::</c>. C must not write to it.</summary>
    public static ref in6_addr in6addr_any => ref *s_any;

    /// <summary>The IPv6 loopback address, <c>::1</c>. C must not write to it.</summary>
    public static ref in6_addr in6addr_loopback => ref *s_loopback;

    /// <summary>Host to network byte order, 32 bits (POSIX <c>htonl</c>).</summary>
    public static uint htonl(uint hostlong) => BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(hostlong) : hostlong;

    /// <summary>Host to network byte order, 16 bits (POSIX <c>htons</c>).</summary>
    public static ushort htons(ushort hostshort) =>
        BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(hostshort) : hostshort;

    /// <summary>Network to host byte order, 32 bits (POSIX <c>ntohl</c>).</summary>
    public static uint ntohl(uint netlong) => htonl(netlong);

    /// <summary>Network to host byte order, 16 bits (POSIX <c>ntohs</c>).</summary>
    public static ushort ntohs(ushort netshort) => htons(netshort);

    /// <summary>Whether an IPv4 address in host byte order is of class A (RFC 791 §3.2).</summary>
    public static int IN_CLASSA(uint a) => Truth((a & 0x80000000) == 0);

    /// <summary>Whether an IPv4 address in host byte order is of class B (RFC 791 §3.2).</summary>
    public static int IN_CLASSB(uint a) => Truth((a & 0xc0000000) == 0x80000000);

    /// <summary>Whether an IPv4 address in host byte order is of class C (RFC 791 §3.2).</summary>
    public static int IN_CLASSC(uint a) => Truth((a & 0xe0000000) == 0xc0000000);

    /// <summary>Whether an IPv4 address in host byte order is of class D (RFC 1112 §4).</summary>
    public static int IN_CLASSD(uint a) => Truth((a & 0xf0000000) == 0xe0000000);

    /// <summary>Whether an IPv4 address in host byte order is a group's (RFC 1112 §4).</summary>
    public static int IN_MULTICAST(uint a) => IN_CLASSD(a);

    /// <summary>Whether the three high bits of an IPv4 address in host byte order are set, as glibc has it.</summary>
    public static int IN_EXPERIMENTAL(uint a) => Truth((a & 0xe0000000) == 0xe0000000);

    /// <summary>Whether an IPv4 address in host byte order is of the reserved class (RFC 1112 §4).</summary>
    public static int IN_BADCLASS(uint a) => Truth((a & 0xf0000000) == 0xf0000000);

    /// <summary>Whether the address is <c>::</c> (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_UNSPECIFIED(in6_addr* a) => Truth(StartsWithZeros(a, 4));

    /// <summary>Whether the address is <c>::1</c> (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_LOOPBACK(in6_addr* a) => Truth(StartsWithZeros(a, 3) && a->s6_addr32[3] == htonl(1));

    /// <summary>Whether the address is a group's, <c>ff00::/8</c> (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_MULTICAST(in6_addr* a) => Truth(a->s6_addr[0] == 0xff);

    /// <summary>Whether the address is valid on one link only, <c>fe80::/10</c> (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_LINKLOCAL(in6_addr* a) => Truth(a->s6_addr[0] == 0xfe && (a->s6_addr[1] & 0xc0) == 0x80);

    /// <summary>Whether the address is of the deprecated site-local kind, <c>fec0::/10</c> (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_SITELOCAL(in6_addr* a) => Truth(a->s6_addr[0] == 0xfe && (a->s6_addr[1] & 0xc0) == 0xc0);

    /// <summary>Whether the address carries an IPv4 address, <c>::ffff:0:0/96</c> (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_V4MAPPED(in6_addr* a) => Truth(StartsWithZeros(a, 2) && a->s6_addr32[2] == htonl(0xffff));

    /// <summary>Whether the address is of the deprecated IPv4-compatible kind, <c>::/96</c> (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_V4COMPAT(in6_addr* a) => Truth(StartsWithZeros(a, 3) && ntohl(a->s6_addr32[3]) > 1);

    /// <summary>Whether two addresses are the same.</summary>
    public static int IN6_ARE_ADDR_EQUAL(in6_addr* a, in6_addr* b) => Truth(new ReadOnlySpan<byte>(a, 16).SequenceEqual(new ReadOnlySpan<byte>(b, 16)));

    /// <summary>Whether the address is a group's within the node (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_MC_NODELOCAL(in6_addr* a) => Truth(IsMulticastOfScope(a, 0x1));

    /// <summary>Whether the address is a group's within the link (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_MC_LINKLOCAL(in6_addr* a) => Truth(IsMulticastOfScope(a, 0x2));

    /// <summary>Whether the address is a group's within the site (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_MC_SITELOCAL(in6_addr* a) => Truth(IsMulticastOfScope(a, 0x5));

    /// <summary>Whether the address is a group's within the organisation (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_MC_ORGLOCAL(in6_addr* a) => Truth(IsMulticastOfScope(a, 0x8));

    /// <summary>Whether the address is a group's everywhere (RFC 3493 §6.7).</summary>
    public static int IN6_IS_ADDR_MC_GLOBAL(in6_addr* a) => Truth(IsMulticastOfScope(a, 0xe));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Truth(bool value) => value ? 1 : 0;

    private static bool IsMulticastOfScope(in6_addr* a, int scope) => a->s6_addr[0] == 0xff && (a->s6_addr[1] & 0xf) == scope;

    private static bool StartsWithZeros(in6_addr* a, int words)
    {
        for (int i = 0; i < words; i++)
        {
            if (a->s6_addr32[i] != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static in6_addr* MakeLoopback()
    {
        var address = (in6_addr*)NativeMemory.AllocZeroed((nuint)sizeof(in6_addr));
        address->s6_addr[15] = 1;
        return address;
    }
}
