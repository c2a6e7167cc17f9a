using System;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;

namespace CSockTranslate.Runtime.Names;

/// <summary>
/// Lookups into the caller's memory, as the GNU functions <c>gethostbyname_r</c> and so on: 0 and the entry or null, or an error number, ERANGE when
/// the memory is too small.
/// </summary>
internal abstract unsafe partial class NameService
{
    [ThreadStatic]
    private static NameBuffer? t_found;

    private static NameBuffer Found => t_found ??= new NameBuffer();

    internal virtual int HostByName(sbyte* name, int family, hostent* entry, sbyte* memory, ulong size, hostent** result, int* hostError)
    {
        hostent* found = HostByName(name, family, Found, out *hostError);
        return Give(found, entry, memory, size, result, hostError);
    }

    internal virtual int HostByAddress(
        void* address, uint length, int family, hostent* entry, sbyte* memory, ulong size, hostent** result, int* hostError)
    {
        hostent* found = HostByAddress(address, length, family, Found, out *hostError);
        return Give(found, entry, memory, size, result, hostError);
    }

    internal virtual int ServiceByName(sbyte* name, sbyte* protocol, servent* entry, sbyte* memory, ulong size, servent** result) =>
        Give(ServiceByName(name, protocol, Found), entry, memory, size, result);

    internal virtual int ServiceByPort(int port, sbyte* protocol, servent* entry, sbyte* memory, ulong size, servent** result) =>
        Give(ServiceByPort(port, protocol, Found), entry, memory, size, result);

    internal virtual int ProtocolByName(sbyte* name, protoent* entry, sbyte* memory, ulong size, protoent** result) =>
        Give(ProtocolByName(name, Found), entry, memory, size, result);

    internal virtual int ProtocolByNumber(int number, protoent* entry, sbyte* memory, ulong size, protoent** result) =>
        Give(ProtocolByNumber(number, Found), entry, memory, size, result);

    private static int Give(hostent* found, hostent* entry, sbyte* memory, ulong size, hostent** result, int* hostError)
    {
        *result = null;
        if (found == null)
        {
            return *hostError == NETDB_INTERNAL ? errno : 0;
        }

        if (!new EntryCopy(memory, size).Host(found, entry))
        {
            *hostError = NETDB_INTERNAL;
            return ERANGE;
        }

        *result = entry;
        return 0;
    }

    private static int Give(servent* found, servent* entry, sbyte* memory, ulong size, servent** result)
    {
        bool fits = found == null || new EntryCopy(memory, size).Service(found, entry);
        *result = found != null && fits ? entry : null;
        return fits ? 0 : ERANGE;
    }

    private static int Give(protoent* found, protoent* entry, sbyte* memory, ulong size, protoent** result)
    {
        bool fits = found == null || new EntryCopy(memory, size).Protocol(found, entry);
        *result = found != null && fits ? entry : null;
        return fits ? 0 : ERANGE;
    }
}
