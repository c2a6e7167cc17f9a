using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Names;

/// <summary>Lookups into the caller's memory.</summary>
internal sealed unsafe partial class LibcNameService
{
    /// <inheritdoc/>
    internal override int HostByName(sbyte* name, int family, hostent* entry, sbyte* memory, ulong size, hostent** result, int* hostError) =>
        Libc.gethostbyname2_r(name, family, entry, (byte*)memory, (nuint)size, result, hostError);

    /// <inheritdoc/>
    internal override int HostByAddress(
        void* address, uint length, int family, hostent* entry, sbyte* memory, ulong size, hostent** result, int* hostError) =>
        Libc.gethostbyaddr_r(address, length, family, entry, (byte*)memory, (nuint)size, result, hostError);

    /// <inheritdoc/>
    internal override int ServiceByName(sbyte* name, sbyte* protocol, servent* entry, sbyte* memory, ulong size, servent** result) =>
        Libc.getservbyname_r(name, protocol, entry, (byte*)memory, (nuint)size, result);

    /// <inheritdoc/>
    internal override int ServiceByPort(int port, sbyte* protocol, servent* entry, sbyte* memory, ulong size, servent** result) =>
        Libc.getservbyport_r(port, protocol, entry, (byte*)memory, (nuint)size, result);

    /// <inheritdoc/>
    internal override int ProtocolByName(sbyte* name, protoent* entry, sbyte* memory, ulong size, protoent** result) =>
        Libc.getprotobyname_r(name, entry, (byte*)memory, (nuint)size, result);

    /// <inheritdoc/>
    internal override int ProtocolByNumber(int number, protoent* entry, sbyte* memory, ulong size, protoent** result) =>
        Libc.getprotobynumber_r(number, entry, (byte*)memory, (nuint)size, result);
}
