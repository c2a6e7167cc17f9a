using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Which sockets there are: what Linux answers to families, types and protocols, in the order in which it looks at them.</summary>
internal static class SocketKinds
{
    private const int TypeMask = 0xf;

    // The kernel's limits (include/linux/socket.h, include/linux/net.h).
    private const int Families = 46;
    private const int Types = 11;

    /// <summary>0 with the type, without flags, and the protocol that a socket then has; or the negated error number.</summary>
    internal static int Check(int domain, int type, int protocol, out int kind, out int used)
    {
        kind = type & TypeMask;
        used = 0;
        if ((type & ~(TypeMask | SOCK_NONBLOCK | SOCK_CLOEXEC)) != 0)
        {
            return -EINVAL;
        }

        if ((uint)domain >= Families)
        {
            return -EAFNOSUPPORT;
        }

        if (kind >= Types)
        {
            return -EINVAL;
        }

        return domain switch
        {
            AF_UNIX => CheckLocal(protocol, ref kind),
            AF_INET or AF_INET6 => CheckInternet(kind, protocol, out used),
            _ => -EAFNOSUPPORT,
        };
    }

    private static int CheckLocal(int protocol, ref int kind)
    {
        if (protocol is not (0 or AF_UNIX))
        {
            return -EPROTONOSUPPORT;
        }

        // SOCK_RAW is another word for datagrams here (unix(7)).
        kind = kind == SOCK_RAW ? SOCK_DGRAM : kind;
        return kind is SOCK_STREAM or SOCK_DGRAM or SOCK_SEQPACKET ? 0 : -ESOCKTNOSUPPORT;
    }

    private static int CheckInternet(int kind, int protocol, out int used)
    {
        used = kind switch { SOCK_STREAM => IPPROTO_TCP, SOCK_DGRAM => IPPROTO_UDP, _ => protocol };
        if ((uint)protocol >= IPPROTO_MAX)
        {
            return -EINVAL;
        }

        if (kind is not (SOCK_STREAM or SOCK_DGRAM or SOCK_RAW))
        {
            return -ESOCKTNOSUPPORT;
        }

        bool exists = kind == SOCK_RAW ? protocol != 0 : protocol == 0 || protocol == used;
        return exists ? 0 : -EPROTONOSUPPORT;
    }
}
