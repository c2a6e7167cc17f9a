using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Names;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime;

/// <summary><c>arpa/inet.h</c> (POSIX).</summary>
public static unsafe class ArpaInet
{
    // What inet_ntoa returns: one buffer per thread, as in glibc.
    [ThreadStatic]
    private static sbyte* t_text;

    /// <summary>
    /// Reads an IPv4 address in one of the forms of 4.3BSD and returns it in network byte order; INADDR_NONE if it is none (POSIX
    /// <c>inet_addr</c>).
    /// </summary>
    public static uint inet_addr(CString cp)
    {
        in_addr address;
        return inet_aton(cp, &address) != 0 ? address.s_addr : INADDR_NONE;
    }

    /// <summary>
    /// Reads an IPv4 address in one of the forms of 4.3BSD; returns 1, or 0 if it is none (inet_aton(3)). White space may follow, and
    /// then anything. A null <paramref name="inp"/> only asks.
    /// </summary>
    public static int inet_aton(CString cp, in_addr* inp)
    {
        ReadOnlySpan<byte> text = cp.AsSpan();
        if (!AddressText.TryParseClassicIPv4(text, out uint address, out int length)
            || (length < text.Length && text[length] is not ((byte)' ' or (>= (byte)'\t' and <= (byte)'\r'))))
        {
            return 0;
        }

        if (inp != null)
        {
            inp->s_addr = address;
        }

        return 1;
    }

    /// <summary>Reads a network's number and returns it in host byte order; INADDR_NONE if it is none (POSIX.1-2001 <c>inet_network</c>).</summary>
    public static uint inet_network(CString cp) => AddressText.TryParseNetwork(cp.AsSpan(), out uint number, out _) ? number : INADDR_NONE;

    /// <summary>Joins a network's number and a host's, both in host byte order, by the classes of addresses (inet_makeaddr(3)).</summary>
    public static in_addr inet_makeaddr(uint net, uint host)
    {
        uint address = net switch
        {
            < IN_CLASSA_MAX => (net << IN_CLASSA_NSHIFT) | (host & IN_CLASSA_HOST),
            < IN_CLASSB_MAX => (net << IN_CLASSB_NSHIFT) | (host & IN_CLASSB_HOST),
            < 1 << 24 => (net << IN_CLASSC_NSHIFT) | (host & IN_CLASSC_HOST),
            _ => net | host,
        };
        return new in_addr { s_addr = htonl(address) };
    }

    /// <summary>The host's number in an address, by its class, in host byte order (inet_lnaof(3)).</summary>
    public static uint inet_lnaof(in_addr @in)
    {
        uint address = ntohl(@in.s_addr);
        return IN_CLASSA(address) != 0 ? address & IN_CLASSA_HOST
            : IN_CLASSB(address) != 0 ? address & IN_CLASSB_HOST
            : address & IN_CLASSC_HOST;
    }

    /// <summary>The network's number in an address, by its class, in host byte order (inet_netof(3)).</summary>
    public static uint inet_netof(in_addr @in)
    {
        uint address = ntohl(@in.s_addr);
        return IN_CLASSA(address) != 0 ? (address & IN_CLASSA_NET) >> IN_CLASSA_NSHIFT
            : IN_CLASSB(address) != 0 ? (address & IN_CLASSB_NET) >> IN_CLASSB_NSHIFT
            : (address & IN_CLASSC_NET) >> IN_CLASSC_NSHIFT;
    }

    /// <summary>Writes an IPv4 address as dotted decimal into a buffer that the thread's next call overwrites (POSIX <c>inet_ntoa</c>).</summary>
    public static sbyte* inet_ntoa(in_addr @in)
    {
        if (t_text == null)
        {
            t_text = (sbyte*)NativeMemory.Alloc(INET_ADDRSTRLEN);
        }

        t_text[AddressText.FormatIPv4(new ReadOnlySpan<byte>(&@in, 4), new Span<byte>(t_text, INET_ADDRSTRLEN))] = 0;
        return t_text;
    }

    /// <summary>
    /// Reads an address of the family AF_INET or AF_INET6 into <paramref name="dst"/> in network byte order (POSIX <c>inet_pton</c>).
    /// Returns 1; 0 if the text is no such address; -1 with EAFNOSUPPORT for another family.
    /// </summary>
    public static int inet_pton(int af, CString src, void* dst)
    {
        Span<byte> address = stackalloc byte[16];
        switch (af)
        {
            case AF_INET:
                if (!AddressText.TryParseIPv4(src.AsSpan(), address))
                {
                    return 0;
                }

                address[..4].CopyTo(new Span<byte>(dst, 4));
                return 1;
            case AF_INET6:
                if (!AddressText.TryParseIPv6(src.AsSpan(), address))
                {
                    return 0;
                }

                address.CopyTo(new Span<byte>(dst, 16));
                return 1;
            default:
                return (int)CallResult.Fail(EAFNOSUPPORT);
        }
    }

    /// <summary>
    /// Writes an address of the family AF_INET or AF_INET6 as text and returns <paramref name="dst"/> (POSIX <c>inet_ntop</c>). Returns
    /// null with ENOSPC if text and NUL need more than <paramref name="size"/> bytes, with EAFNOSUPPORT for another family.
    /// </summary>
    public static sbyte* inet_ntop(int af, CBuffer src, sbyte* dst, uint size)
    {
        Span<byte> text = stackalloc byte[AddressText.IPv6Length];
        int length;
        switch (af)
        {
            case AF_INET:
                length = AddressText.FormatIPv4(new ReadOnlySpan<byte>(src.Pointer, 4), text);
                break;
            case AF_INET6:
                length = AddressText.FormatIPv6(new ReadOnlySpan<byte>(src.Pointer, 16), text);
                break;
            default:
                errno = EAFNOSUPPORT;
                return null;
        }

        if ((uint)length >= size)
        {
            errno = ENOSPC;
            return null;
        }

        text[..length].CopyTo(new Span<byte>(dst, length));
        dst[length] = 0;
        return dst;
    }
}
