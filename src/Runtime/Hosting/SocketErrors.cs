using System.Net.Sockets;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Linux's error numbers for those of System.Net.Sockets, which stand for every system's own.</summary>
internal static class SocketErrors
{
    /// <summary>The positive error number; EIO for what has no counterpart.</summary>
    internal static int FromSocketError(SocketError error) => error switch
    {
        SocketError.AccessDenied => EACCES,
        SocketError.AddressAlreadyInUse => EADDRINUSE,
        SocketError.AddressFamilyNotSupported => EAFNOSUPPORT,
        SocketError.AddressNotAvailable => EADDRNOTAVAIL,
        SocketError.AlreadyInProgress => EALREADY,
        SocketError.ConnectionAborted => ECONNABORTED,
        SocketError.ConnectionRefused => ECONNREFUSED,
        SocketError.ConnectionReset => ECONNRESET,
        SocketError.DestinationAddressRequired => EDESTADDRREQ,
        SocketError.Disconnecting => ESHUTDOWN,
        SocketError.Fault => EFAULT,
        SocketError.HostDown => EHOSTDOWN,
        SocketError.HostUnreachable => EHOSTUNREACH,
        SocketError.InProgress => EINPROGRESS,
        SocketError.Interrupted => EINTR,
        SocketError.InvalidArgument => EINVAL,
        SocketError.IsConnected => EISCONN,
        SocketError.MessageSize => EMSGSIZE,
        SocketError.NetworkDown => ENETDOWN,
        SocketError.NetworkReset => ENETRESET,
        SocketError.NetworkUnreachable => ENETUNREACH,
        SocketError.NoBufferSpaceAvailable => ENOBUFS,
        SocketError.NotConnected => ENOTCONN,
        SocketError.NotSocket => ENOTSOCK,
        SocketError.OperationAborted => ECANCELED,
        SocketError.OperationNotSupported => EOPNOTSUPP,
        SocketError.ProcessLimit => EMFILE,
        SocketError.ProtocolFamilyNotSupported => EAFNOSUPPORT,
        SocketError.ProtocolNotSupported => EPROTONOSUPPORT,
        SocketError.ProtocolOption => ENOPROTOOPT,
        SocketError.ProtocolType => EPROTOTYPE,
        SocketError.Shutdown => EPIPE,
        SocketError.SocketNotSupported => ESOCKTNOSUPPORT,
        SocketError.TimedOut => ETIMEDOUT,
        SocketError.TooManyOpenSockets => EMFILE,
        SocketError.WouldBlock => EAGAIN,
        _ => EIO,
    };
}
