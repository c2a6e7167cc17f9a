using CSockTranslate.Runtime.Names;

namespace CSockTranslate.Runtime;

/// <summary>Lookups whose results are in the caller's memory (GNU).</summary>
/// <remarks>
/// Each returns 0 and stores the address of the entry, or null if there is none; or ERANGE when <c>buflen</c> bytes are too few, and then the program
/// calls again with more.
/// </remarks>
public static unsafe partial class Netdb
{
    /// <summary><see cref="gethostbyname"/> into the caller's memory; why there is no host goes to <paramref name="h_errnop"/>.</summary>
    public static int gethostbyname_r(CString name, hostent* ret, sbyte* buf, ulong buflen, hostent** result, int* h_errnop) =>
        gethostbyname2_r(name, SysSocket.AF_INET, ret, buf, buflen, result, h_errnop);

    /// <summary><see cref="gethostbyname2"/> into the caller's memory.</summary>
    public static int gethostbyname2_r(CString name, int af, hostent* ret, sbyte* buf, ulong buflen, hostent** result, int* h_errnop) =>
        NameService.Native.HostByName(name.Pointer, af, ret, buf, buflen, result, h_errnop);

    /// <summary><see cref="gethostbyaddr"/> into the caller's memory.</summary>
    public static int gethostbyaddr_r(CBuffer addr, uint len, int type, hostent* ret, sbyte* buf, ulong buflen, hostent** result, int* h_errnop) =>
        NameService.Native.HostByAddress(addr.Pointer, len, type, ret, buf, buflen, result, h_errnop);

    /// <summary><see cref="getservbyname"/> into the caller's memory.</summary>
    public static int getservbyname_r(CString name, CString proto, servent* ret, sbyte* buf, ulong buflen, servent** result) =>
        NameService.Native.ServiceByName(name.Pointer, proto.Pointer, ret, buf, buflen, result);

    /// <summary><see cref="getservbyport"/> into the caller's memory.</summary>
    public static int getservbyport_r(int port, CString proto, servent* ret, sbyte* buf, ulong buflen, servent** result) =>
        NameService.Native.ServiceByPort(port, proto.Pointer, ret, buf, buflen, result);

    /// <summary><see cref="getprotobyname"/> into the caller's memory.</summary>
    public static int getprotobyname_r(CString name, protoent* ret, sbyte* buf, ulong buflen, protoent** result) =>
        NameService.Native.ProtocolByName(name.Pointer, ret, buf, buflen, result);

    /// <summary><see cref="getprotobynumber"/> into the caller's memory.</summary>
    public static int getprotobynumber_r(int proto, protoent* ret, sbyte* buf, ulong buflen, protoent** result) =>
        NameService.Native.ProtocolByNumber(proto, ret, buf, buflen, result);
}
