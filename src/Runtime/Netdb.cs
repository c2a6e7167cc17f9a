using System;
using CSockTranslate.Runtime.Names;

namespace CSockTranslate.Runtime;

/// <summary><c>netdb.h</c> (POSIX).</summary>
public static unsafe partial class Netdb
{
    [ThreadStatic]
    private static int t_hostError;

    [ThreadStatic]
    private static NameBuffer? t_host;

    [ThreadStatic]
    private static NameBuffer? t_hostByAddress;

    [ThreadStatic]
    private static NameBuffer? t_hostOfFamily;

    [ThreadStatic]
    private static NameBuffer? t_service;

    [ThreadStatic]
    private static NameBuffer? t_serviceByPort;

    [ThreadStatic]
    private static NameBuffer? t_protocol;

    [ThreadStatic]
    private static NameBuffer? t_protocolByNumber;

    /// <summary>The number of the last error of the functions from gethostbyname to gethostbyaddr on this thread.</summary>
    public static ref int h_errno => ref t_hostError;

    /// <summary>
    /// Finds addresses of a host and a port of a service (POSIX <c>getaddrinfo</c>, RFC 3493). Either name may be null, not both.
    /// Returns 0 and stores a list for <see cref="freeaddrinfo"/>, or returns an EAI_* code; with EAI_SYSTEM <c>errno</c> says more.
    /// </summary>
    public static int getaddrinfo(CString node, CString service, addrinfo* hints, addrinfo** res)
    {
        int result = NameService.Native.Resolve(node.Pointer, service.Pointer, hints, out addrinfo* list);
        if (result == 0)
        {
            *res = list;
        }

        return result;
    }

    /// <summary>Frees a list that <see cref="getaddrinfo"/> made (POSIX <c>freeaddrinfo</c>).</summary>
    public static void freeaddrinfo(addrinfo* res) => AddressList.Free(res);

    /// <summary>What an EAI_* code means, in glibc's words; it has none for EAI_OVERFLOW (POSIX <c>gai_strerror</c>).</summary>
    public static sbyte* gai_strerror(int errcode)
    {
        ReadOnlySpan<byte> text = errcode switch
        {
            EAI_ADDRFAMILY => "Address family for hostname not supported"u8,
            EAI_AGAIN => "Temporary failure in name resolution"u8,
            EAI_BADFLAGS => "Bad value for ai_flags"u8,
            EAI_FAIL => "Non-recoverable failure in name resolution"u8,
            EAI_FAMILY => "ai_family not supported"u8,
            EAI_MEMORY => "Memory allocation failure"u8,
            EAI_NODATA => "No address associated with hostname"u8,
            EAI_NONAME => "Name or service not known"u8,
            EAI_SERVICE => "Servname not supported for ai_socktype"u8,
            EAI_SOCKTYPE => "ai_socktype not supported"u8,
            EAI_SYSTEM => "System error"u8,
            EAI_INPROGRESS => "Processing request in progress"u8,
            EAI_CANCELED => "Request canceled"u8,
            EAI_NOTCANCELED => "Request not canceled"u8,
            EAI_ALLDONE => "All requests done"u8,
            EAI_INTR => "Interrupted by a signal"u8,
            EAI_IDN_ENCODE => "Parameter string not correctly encoded"u8,
            _ => "Unknown error"u8,
        };
        return text.ToPointer();
    }

    /// <summary>
    /// Finds the names of an address's host and service (POSIX <c>getnameinfo</c>, RFC 3493); a buffer that is null or has no room is
    /// not asked for. Returns 0 or an EAI_* code.
    /// </summary>
    public static int getnameinfo(sockaddr* addr, uint addrlen, sbyte* host, uint hostlen, sbyte* serv, uint servlen, int flags) =>
        NameService.Native.Describe(addr, addrlen, host, hostlen, serv, servlen, flags);

    /// <summary>Finds a host's IPv4 addresses (POSIX.1-2001 <c>gethostbyname</c>); null and <see cref="h_errno"/> if there is none.</summary>
    public static hostent* gethostbyname(CString name) =>
        NameService.Native.HostByName(name.Pointer, SysSocket.AF_INET, t_host ??= new NameBuffer(), out t_hostError);

    /// <summary><see cref="gethostbyname"/> for a given address family (gethostbyname2(3)).</summary>
    public static hostent* gethostbyname2(CString name, int af) =>
        NameService.Native.HostByName(name.Pointer, af, t_hostOfFamily ??= new NameBuffer(), out t_hostError);

    /// <summary>Finds a host by its address (POSIX.1-2001 <c>gethostbyaddr</c>); null and <see cref="h_errno"/> if there is none.</summary>
    public static hostent* gethostbyaddr(CBuffer addr, uint len, int type) =>
        NameService.Native.HostByAddress(addr.Pointer, len, type, t_hostByAddress ??= new NameBuffer(), out t_hostError);

    /// <summary>Finds a service (POSIX <c>getservbyname</c>); a null <paramref name="proto"/> matches any. Null if there is none.</summary>
    public static servent* getservbyname(CString name, CString proto) =>
        NameService.Native.ServiceByName(name.Pointer, proto.Pointer, t_service ??= new NameBuffer());

    /// <summary>
    /// Finds a service by its port in network byte order (POSIX <c>getservbyport</c>); a null <paramref name="proto"/> matches any.
    /// Null if there is none.
    /// </summary>
    public static servent* getservbyport(int port, CString proto) =>
        NameService.Native.ServiceByPort(port, proto.Pointer, t_serviceByPort ??= new NameBuffer());

    /// <summary>Finds a protocol (POSIX <c>getprotobyname</c>); null if there is none.</summary>
    public static protoent* getprotobyname(CString name) =>
        NameService.Native.ProtocolByName(name.Pointer, t_protocol ??= new NameBuffer());

    /// <summary>Finds a protocol by its number (POSIX <c>getprotobynumber</c>); null if there is none.</summary>
    public static protoent* getprotobynumber(int proto) =>
        NameService.Native.ProtocolByNumber(proto, t_protocolByNumber ??= new NameBuffer());

    /// <summary>What an <see cref="h_errno"/> means, in glibc's words (hstrerror(3)).</summary>
    public static sbyte* hstrerror(int err) => HostErrorText(err).ToPointer();

    /// <summary>Writes what <see cref="h_errno"/> means to standard error, after <paramref name="s"/> and a colon (herror(3)).</summary>
    public static void herror(CString s)
    {
        ReadOnlySpan<byte> prefix = s.AsSpan();
        ReadOnlySpan<byte> text = HostErrorText(h_errno);
        Span<byte> line = new byte[prefix.Length + text.Length + 3];
        int length = 0;
        if (!prefix.IsEmpty)
        {
            prefix.CopyTo(line);
            ": "u8.CopyTo(line[prefix.Length..]);
            length = prefix.Length + 2;
        }

        text.CopyTo(line[length..]);
        length += text.Length;
        line[length++] = (byte)'\n';
        fixed (byte* bytes = line)
        {
            Unistd.write(Unistd.STDERR_FILENO, bytes, (ulong)length);
        }
    }

    private static ReadOnlySpan<byte> HostErrorText(int error) => error switch
    {
        < 0 => "Resolver internal error"u8,
        NETDB_SUCCESS => "Resolver Error 0 (no error)"u8,
        HOST_NOT_FOUND => "Unknown host"u8,
        TRY_AGAIN => "Host name lookup failure"u8,
        NO_RECOVERY => "Unknown server error"u8,
        NO_DATA => "No address associated with name"u8,
        _ => "Unknown resolver error"u8,
    };
}
