using CSockTranslate.Runtime.Names;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Networks, and the tables of names entry by entry, into the caller's memory (GNU).</summary>
/// <remarks>
/// Each returns 0 and stores the address of the entry; ERANGE when <c>buflen</c> bytes are too few, and then the next call is about the same
/// entry. Behind the last entry of a table it is ENOENT; a network that does not exist is 0 and null.
/// </remarks>
public static unsafe partial class Netdb
{
    /// <summary><see cref="getnetbyname"/> into the caller's memory; why there is none goes to <paramref name="h_errnop"/>.</summary>
    public static int getnetbyname_r(CString name, netent* ret, sbyte* buf, ulong buflen, netent** result, int* h_errnop) =>
        Give(getnetbyname(name), ret, buf, buflen, result, h_errnop);

    /// <summary><see cref="getnetbyaddr"/> into the caller's memory; why there is none goes to <paramref name="h_errnop"/>.</summary>
    public static int getnetbyaddr_r(uint net, int type, netent* ret, sbyte* buf, ulong buflen, netent** result, int* h_errnop) =>
        Give(getnetbyaddr(net, type), ret, buf, buflen, result, h_errnop);

    /// <summary><see cref="gethostent"/> into the caller's memory; <paramref name="h_errnop"/> stays as it is, as with glibc.</summary>
    public static int gethostent_r(hostent* ret, sbyte* buf, ulong buflen, hostent** result, int* h_errnop)
    {
        hostent* found = gethostent();
        bool fits = found != null && new EntryCopy(buf, buflen).Host(found, ret);
        *result = fits ? ret : null;
        return End(Tables.Hosts, found != null, fits);
    }

    /// <summary><see cref="getservent"/> into the caller's memory.</summary>
    public static int getservent_r(servent* ret, sbyte* buf, ulong buflen, servent** result)
    {
        servent* found = getservent();
        bool fits = found != null && new EntryCopy(buf, buflen).Service(found, ret);
        *result = fits ? ret : null;
        return End(Tables.Services, found != null, fits);
    }

    /// <summary><see cref="getprotoent"/> into the caller's memory.</summary>
    public static int getprotoent_r(protoent* ret, sbyte* buf, ulong buflen, protoent** result)
    {
        protoent* found = getprotoent();
        bool fits = found != null && new EntryCopy(buf, buflen).Protocol(found, ret);
        *result = fits ? ret : null;
        return End(Tables.Protocols, found != null, fits);
    }

    /// <summary><see cref="getnetent"/> into the caller's memory; <paramref name="h_errnop"/> stays as it is, as with glibc.</summary>
    public static int getnetent_r(netent* ret, sbyte* buf, ulong buflen, netent** result, int* h_errnop)
    {
        netent* found = getnetent();
        bool fits = found != null && new EntryCopy(buf, buflen).Network(found, ret);
        *result = fits ? ret : null;
        return End(Tables.Networks, found != null, fits);
    }

    private static int End<T>(NameEntries<T> entries, bool isFound, bool fits)
        where T : class
    {
        if (isFound && !fits)
        {
            entries.StepBack();
        }

        return fits ? 0 : isFound ? ERANGE : ENOENT;
    }

    private static int Give(netent* found, netent* entry, sbyte* memory, ulong size, netent** result, int* hostError)
    {
        *result = null;
        if (found == null)
        {
            *hostError = HOST_NOT_FOUND;
            return 0;
        }

        if (!new EntryCopy(memory, size).Network(found, entry))
        {
            *hostError = NETDB_INTERNAL;
            return ERANGE;
        }

        *result = entry;
        return 0;
    }
}
