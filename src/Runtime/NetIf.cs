using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>net/if.h</c> (POSIX): the machine's network interfaces.</summary>
public static unsafe partial class NetIf
{
    /// <summary>The number of the interface of that name; 0 with ENODEV if there is none (POSIX <c>if_nametoindex</c>).</summary>
    public static uint if_nametoindex(CString ifname)
    {
        int result = CProcess.Current.Host.InterfaceIndex(ifname.Pointer);
        if (result < 0)
        {
            errno = -result;
            return 0;
        }

        return (uint)result;
    }

    /// <summary>
    /// Stores the name of an interface in <paramref name="ifname"/>, IF_NAMESIZE bytes, and returns it; null with ENXIO if there is no
    /// such interface (POSIX <c>if_indextoname</c>).
    /// </summary>
    public static sbyte* if_indextoname(uint ifindex, sbyte* ifname)
    {
        int result = CProcess.Current.Host.InterfaceName(ifindex, ifname);
        if (result < 0)
        {
            errno = -result;
            return null;
        }

        return ifname;
    }

    /// <summary>All interfaces, up to an entry of zeros, for <see cref="if_freenameindex"/> (POSIX <c>if_nameindex</c>).</summary>
    public static if_nameindex* if_nameindex()
    {
        int result = CProcess.Current.Host.ListInterfaces(out if_nameindex* list);
        if (result < 0)
        {
            errno = -result;
        }

        return list;
    }

    /// <summary>Frees what <see cref="if_nameindex()"/> has returned (POSIX <c>if_freenameindex</c>).</summary>
    public static void if_freenameindex(if_nameindex* ptr) => CProcess.Current.Host.FreeInterfaces(ptr);
}
