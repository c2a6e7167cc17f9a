using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Interop;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;

namespace CSockTranslate.Runtime.Names;

/// <summary>
/// glibc's own lookups. What a name means depends on nsswitch.conf, resolv.conf, hosts and gai.conf; the BCL asks the same functions
/// but keeps neither their order nor their errors.
/// </summary>
internal sealed unsafe partial class LibcNameService : NameService
{
    /// <inheritdoc/>
    internal override int Resolve(sbyte* node, sbyte* service, addrinfo* hints, out addrinfo* list)
    {
        addrinfo* found = null;
        int result = Libc.getaddrinfo(node, service, hints, &found);
        int error = Marshal.GetLastPInvokeError();
        if (result == EAI_SYSTEM || (result != 0 && error != 0))
        {
            // Programs show errno for other failures as well: what glibc left there.
            errno = error;
        }

        list = null;
        if (result == 0)
        {
            list = AddressList.Copy(found);
            Libc.freeaddrinfo(found);
        }

        return result;
    }

    /// <inheritdoc/>
    internal override int Describe(
        sockaddr* address, uint addressLength, sbyte* host, uint hostLength, sbyte* service, uint serviceLength, int flags)
    {
        int result = Libc.getnameinfo(address, addressLength, host, hostLength, service, serviceLength, flags);
        if (result == EAI_SYSTEM)
        {
            errno = Marshal.GetLastPInvokeError();
        }

        return result;
    }

    /// <inheritdoc/>
    internal override hostent* HostByName(sbyte* name, int family, NameBuffer buffer, out int hostError)
    {
        while (true)
        {
            hostent* result;
            int error;
            int status = Libc.gethostbyname2_r(name, family, Entry<hostent>(buffer), Rest<hostent>(buffer), RestSize<hostent>(buffer), &result, &error);
            if (status != ERANGE)
            {
                return Host(result, status, error, out hostError);
            }

            buffer.Grow();
        }
    }

    /// <inheritdoc/>
    internal override hostent* HostByAddress(void* address, uint length, int family, NameBuffer buffer, out int hostError)
    {
        while (true)
        {
            hostent* result;
            int error;
            int status = Libc.gethostbyaddr_r(
                address, length, family, Entry<hostent>(buffer), Rest<hostent>(buffer), RestSize<hostent>(buffer), &result, &error);
            if (status != ERANGE)
            {
                return Host(result, status, error, out hostError);
            }

            buffer.Grow();
        }
    }

    /// <inheritdoc/>
    internal override servent* ServiceByName(sbyte* name, sbyte* protocol, NameBuffer buffer)
    {
        servent* result;
        while (Libc.getservbyname_r(
            name, protocol, Entry<servent>(buffer), Rest<servent>(buffer), RestSize<servent>(buffer), &result) == ERANGE)
        {
            buffer.Grow();
        }

        return result;
    }

    /// <inheritdoc/>
    internal override servent* ServiceByPort(int port, sbyte* protocol, NameBuffer buffer)
    {
        servent* result;
        while (Libc.getservbyport_r(
            port, protocol, Entry<servent>(buffer), Rest<servent>(buffer), RestSize<servent>(buffer), &result) == ERANGE)
        {
            buffer.Grow();
        }

        return result;
    }

    /// <inheritdoc/>
    internal override protoent* ProtocolByName(sbyte* name, NameBuffer buffer)
    {
        protoent* result;
        while (Libc.getprotobyname_r(
            name, Entry<protoent>(buffer), Rest<protoent>(buffer), RestSize<protoent>(buffer), &result) == ERANGE)
        {
            buffer.Grow();
        }

        return result;
    }

    /// <inheritdoc/>
    internal override protoent* ProtocolByNumber(int number, NameBuffer buffer)
    {
        protoent* result;
        while (Libc.getprotobynumber_r(
            number, Entry<protoent>(buffer), Rest<protoent>(buffer), RestSize<protoent>(buffer), &result) == ERANGE)
        {
            buffer.Grow();
        }

        return result;
    }

    private static hostent* Host(hostent* result, int status, int error, out int hostError)
    {
        hostError = result == null ? error : NETDB_SUCCESS;
        if (status != 0)
        {
            // Also where the name server gave no answer (EAGAIN) or the family is none: programs call perror then, though herror is meant.
            errno = status;
        }

        return result;
    }

    // The entry stands at the buffer's beginning, what it points to behind it.
    private static T* Entry<T>(NameBuffer buffer)
        where T : unmanaged => (T*)buffer.Memory;

    private static byte* Rest<T>(NameBuffer buffer)
        where T : unmanaged => buffer.Memory + sizeof(T);

    private static nuint RestSize<T>(NameBuffer buffer)
        where T : unmanaged => (nuint)(buffer.Size - sizeof(T));
}
