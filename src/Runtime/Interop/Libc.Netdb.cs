using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>netdb.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getaddrinfo(sbyte* node, sbyte* service, addrinfo* hints, addrinfo** result);

    [LibraryImport(Name)]
    internal static partial void freeaddrinfo(addrinfo* list);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getnameinfo(
        sockaddr* address, uint addressLength, sbyte* host, uint hostLength, sbyte* service, uint serviceLength, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int gethostbyname2_r(
        sbyte* name, int family, hostent* entry, byte* buffer, nuint size, hostent** result, int* hostError);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int gethostbyaddr_r(
        void* address, uint length, int family, hostent* entry, byte* buffer, nuint size, hostent** result, int* hostError);

    [LibraryImport(Name)]
    internal static partial int getservbyname_r(
        sbyte* name, sbyte* protocol, servent* entry, byte* buffer, nuint size, servent** result);

    [LibraryImport(Name)]
    internal static partial int getservbyport_r(
        int port, sbyte* protocol, servent* entry, byte* buffer, nuint size, servent** result);

    [LibraryImport(Name)]
    internal static partial int getprotobyname_r(sbyte* name, protoent* entry, byte* buffer, nuint size, protoent** result);

    [LibraryImport(Name)]
    internal static partial int getprotobynumber_r(int number, protoent* entry, byte* buffer, nuint size, protoent** result);
}
