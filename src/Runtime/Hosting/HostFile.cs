using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// An open file of the Linux beneath, of any kind: the kernel knows which calls fit it. Calls that a signal interrupts are
/// restarted: the signals that reach the process here are the .NET runtime's own, which a C program must not notice.
/// </summary>
internal unsafe partial class HostFile : OpenFile
{
    private readonly int _fd;
    private readonly bool _isDatagram;

    internal HostFile(int fd) => _fd = fd;

    internal HostFile(int fd, int socketType)
    {
        _fd = fd;
        _isDatagram = (socketType & 0xf) is not (SOCK_STREAM or SOCK_SEQPACKET);
    }

    /// <summary>Takes over a file of any kind that the host hands out under a number.</summary>
    internal static HostFile Adopt(int fd)
    {
        int type = 0;
        uint size = sizeof(int);
        return Libc.getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) < 0 ? new HostFile(fd) : new HostFile(fd, type);
    }

    /// <summary>The host's number for this file.</summary>
    internal int Number => _fd;

    /// <inheritdoc/>
    internal override bool IsSocket
    {
        get
        {
            int type = 0;
            uint size = sizeof(int);
            return Libc.getsockopt(_fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0;
        }
    }

    /// <inheritdoc/>
    internal override bool BreaksWithSignal => !_isDatagram;

    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count) =>
        WaitingCalls.read(_fd, buffer, (nuint)count);

    /// <inheritdoc/>
    internal override long Write(void* buffer, ulong count) =>
        WaitingCalls.write(_fd, buffer, (nuint)count);

    /// <inheritdoc/>
    internal override long Seek(long offset, int whence) => Libc.Result(Libc.lseek(_fd, offset, whence));

    /// <inheritdoc/>
    internal override int IsTerminal()
    {
        int result = Libc.isatty(_fd);
        return result == 1 ? 1 : Libc.Result(-1);
    }

    /// <inheritdoc/>
    internal override int Control(ulong request, void* argument) => Libc.Result(Libc.ioctl(_fd, request, argument));

    /// <inheritdoc/>
    internal override int GetStatusFlags()
    {
        int flags = Libc.Result(Libc.fcntl(_fd, F_GETFL, 0));
        return flags < 0 ? flags : HostOpenFlags.ToLinux(flags);
    }

    /// <inheritdoc/>
    internal override int SetStatusFlags(int flags) => Libc.Result(Libc.fcntl(_fd, F_SETFL, HostOpenFlags.FromLinux(flags)));

    /// <inheritdoc/>
    internal override int Bind(sockaddr* address, uint length) => Libc.Result(Libc.bind(_fd, address, length));

    /// <inheritdoc/>
    internal override int Connect(sockaddr* address, uint length) => WaitingCalls.connect(_fd, address, length);

    /// <inheritdoc/>
    internal override int Listen(int backlog) => Libc.Result(Libc.listen(_fd, backlog));

    /// <inheritdoc/>
    internal override int Accept(sockaddr* address, uint* length, int flags, out OpenFile? connection)
    {
        int fd = WaitingCalls.accept4(_fd, address, length, flags | SOCK_CLOEXEC);
        connection = fd < 0 ? null : new HostFile(fd, SOCK_STREAM);
        return fd < 0 ? fd : 0;
    }

    /// <inheritdoc/>
    internal override long Send(void* buffer, ulong count, int flags, sockaddr* address, uint length) =>
        WaitingCalls.sendto(_fd, buffer, (nuint)count, flags, address, length);

    /// <inheritdoc/>
    internal override long Receive(void* buffer, ulong count, int flags, sockaddr* address, uint* length) =>
        WaitingCalls.recvfrom(_fd, buffer, (nuint)count, flags, address, length);

    /// <inheritdoc/>
    internal override int Shutdown(int how) => Libc.Result(Libc.shutdown(_fd, how));

    /// <inheritdoc/>
    internal override int SetOption(int level, int name, void* value, uint length) =>
        Libc.Result(Libc.setsockopt(_fd, level, name, value, length));

    /// <inheritdoc/>
    internal override int GetOption(int level, int name, void* value, uint* length) =>
        Libc.Result(Libc.getsockopt(_fd, level, name, value, length));

    /// <inheritdoc/>
    internal override int LocalAddress(sockaddr* address, uint* length) => Libc.Result(Libc.getsockname(_fd, address, length));

    /// <inheritdoc/>
    internal override int PeerAddress(sockaddr* address, uint* length) => Libc.Result(Libc.getpeername(_fd, address, length));

    /// <inheritdoc/>
    protected override int CloseFile()
    {
        if (_watchers is not null)
        {
            HostEpoll.Forget(this);
        }

        if (_fd > 2)
        {
            return Libc.Result(Libc.close(_fd));
        }

        // The number of a standard stream must stay taken: the .NET runtime reports its own failures on 2, and the next file that
        // it opens must not become somebody's standard output.
        int sink = Libc.Result(Libc.open((sbyte*)"/dev/null"u8.ToPointer(), O_RDWR | O_CLOEXEC, 0));
        if (sink < 0)
        {
            return sink;
        }

        int result = Libc.Result(Libc.dup2(sink, _fd));
        Libc.close(sink);
        return result < 0 ? result : 0;
    }
}
