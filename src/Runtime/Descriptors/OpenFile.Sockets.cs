using System.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Descriptors;

/// <summary>
/// The socket calls. Addresses, options, flags and levels are Linux's, in Linux's layouts; a file that is no socket answers ENOTSOCK.
/// </summary>
internal abstract unsafe partial class OpenFile
{
    private int _keptError;

    /// <summary>Whether this is a socket at all.</summary>
    internal virtual bool IsSocket => false;

    /// <summary>Leaves an error to the next call that sends, receives or reads SO_ERROR, as recvmmsg(2) does.</summary>
    internal void KeepError(int error) => Volatile.Write(ref _keptError, error);

    /// <summary>The negated error that was left, which is gone then, or 0.</summary>
    internal int TakeKeptError() => Volatile.Read(ref _keptError) == 0 ? 0 : -Interlocked.Exchange(ref _keptError, 0);

    internal virtual int Bind(sockaddr* address, uint length) => -ENOTSOCK;

    internal virtual int Connect(sockaddr* address, uint length) => -ENOTSOCK;

    internal virtual int Listen(int backlog) => -ENOTSOCK;

    /// <summary>Takes a connection; of <paramref name="flags"/> only SOCK_NONBLOCK matters here, the rest is the descriptor's.</summary>
    internal virtual int Accept(sockaddr* address, uint* length, int flags, out OpenFile? connection)
    {
        connection = null;
        return -ENOTSOCK;
    }

    internal virtual long Send(void* buffer, ulong count, int flags, sockaddr* address, uint length) => -ENOTSOCK;

    internal virtual long Receive(void* buffer, ulong count, int flags, sockaddr* address, uint* length) => -ENOTSOCK;

    /// <summary>Sends the pieces, with the control messages, of a message that is not null (POSIX <c>sendmsg</c>).</summary>
    internal virtual long SendMessage(msghdr* message, int flags) => -ENOTSOCK;

    /// <summary>Receives into a message that is not null (POSIX <c>recvmsg</c>).</summary>
    internal virtual long ReceiveMessage(msghdr* message, int flags) => -ENOTSOCK;

    internal virtual int Shutdown(int how) => -ENOTSOCK;

    internal virtual int SetOption(int level, int name, void* value, uint length) => -ENOTSOCK;

    internal virtual int GetOption(int level, int name, void* value, uint* length) => -ENOTSOCK;

    internal virtual int LocalAddress(sockaddr* address, uint* length) => -ENOTSOCK;

    internal virtual int PeerAddress(sockaddr* address, uint* length) => -ENOTSOCK;
}
