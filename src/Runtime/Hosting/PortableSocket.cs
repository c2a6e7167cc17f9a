using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>A socket on System.Net.Sockets.</summary>
internal static class PortableSocket
{
    internal static int Open(int domain, int type, int protocol, out OpenFile? socket)
    {
        socket = null;
        return -EAFNOSUPPORT;
    }

    internal static int OpenPair(int domain, int type, int protocol, out OpenFile? first, out OpenFile? second)
    {
        (first, second) = (null, null);
        return -EAFNOSUPPORT;
    }
}
