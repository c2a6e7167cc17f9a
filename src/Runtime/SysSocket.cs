using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Sockets;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/socket.h</c> (POSIX; Linux's socket(2), socket(7)).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</remarks>
public static unsafe partial class SysSocket
{
    /// <summary>Makes a socket and returns its descriptor (POSIX <c>socket</c>).</summary>
    public static int socket(int domain, int type, int protocol)
    {
        CProcess process = CProcess.Current;
        return process.Install(process.Host.OpenSocket(domain, type, protocol, out OpenFile? opened), opened, (type & SOCK_CLOEXEC) != 0);
    }

    /// <summary>Makes two connected sockets and stores their descriptors in <paramref name="sv"/> (POSIX <c>socketpair</c>).</summary>
    public static int socketpair(int domain, int type, int protocol, int* sv)
    {
        if (sv == null)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        CProcess process = CProcess.Current;
        int result = process.Host.OpenSocketPair(domain, type, protocol, out OpenFile? first, out OpenFile? second);
        if (first is null || second is null)
        {
            return CallResult.Report(result);
        }

        bool closesOnExec = (type & SOCK_CLOEXEC) != 0;
        int firstDescriptor = process.Install(first, closesOnExec);
        if (firstDescriptor < 0)
        {
            second.Release();
            return CallResult.Report(firstDescriptor);
        }

        int secondDescriptor = process.Install(second, closesOnExec);
        if (secondDescriptor < 0)
        {
            process.Descriptors.Close(firstDescriptor);
            return CallResult.Report(secondDescriptor);
        }

        sv[0] = firstDescriptor;
        sv[1] = secondDescriptor;
        return 0;
    }

    /// <summary>Gives a socket its local address (POSIX <c>bind</c>).</summary>
    public static int bind(int sockfd, sockaddr* addr, uint addrlen)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        sockaddr_un name;
        int result = LocalNames.Start(process, ref addr, ref addrlen, &name, out OpenFile? directory);
        result = result != 0 ? result : file.Bind(addr, addrlen);
        directory?.Release();
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Connects a socket to a peer (POSIX <c>connect</c>). A socket whose attempt failed may try again, as on Linux.</summary>
    public static int connect(int sockfd, sockaddr* addr, uint addrlen)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        sockaddr* given = addr;
        uint givenLength = addrlen;
        sockaddr_un name;
        int result = LocalNames.Start(process, ref addr, ref addrlen, &name, out OpenFile? directory);
        result = result != 0 ? result : file.Connect(addr, addrlen);
        directory?.Release();
        file.Release();
        return ThreadSignals.Restarts(result) ? connect(sockfd, given, givenLength) : CallResult.Report(result);
    }

    /// <summary>Lets a socket accept connections; at most <paramref name="backlog"/> wait (POSIX <c>listen</c>).</summary>
    public static int listen(int sockfd, int backlog)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.Listen(backlog);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>
    /// Takes the next connection and returns its descriptor (POSIX <c>accept</c>). Stores the peer's address, cut to
    /// <paramref name="addrlen"/>, and its full length; both pointers may be null.
    /// </summary>
    public static int accept(int sockfd, sockaddr* addr, uint* addrlen) => accept4(sockfd, addr, addrlen, 0);

    /// <summary><see cref="accept"/> with SOCK_NONBLOCK and SOCK_CLOEXEC for the new descriptor (Linux's accept4(2)).</summary>
    public static int accept4(int sockfd, sockaddr* addr, uint* addrlen, int flags)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int descriptor = (flags & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)) != 0 ? -EINVAL : process.Descriptors.Reserve();
        if (descriptor < 0)
        {
            file.Release();
            return CallResult.Report(descriptor);
        }

        uint room = addrlen == null ? 0 : *addrlen;
        int result = file.Accept(addr, addrlen, flags, out OpenFile? connection);
        file.Release();
        if (connection is null)
        {
            process.Descriptors.GiveBack(descriptor);
            return ThreadSignals.Restarts(result) ? accept4(sockfd, addr, addrlen, flags) : CallResult.Report(result);
        }

        LocalNames.Strip(process, addr, room, addrlen);
        process.Descriptors.Fill(descriptor, connection, (flags & SOCK_CLOEXEC) != 0);
        return CallResult.Report(descriptor);
    }

    /// <summary>
    /// Sends on a connected socket and returns how many bytes were taken (POSIX <c>send</c>). When the peer is gone the process
    /// gets SIGPIPE, unless MSG_NOSIGNAL is given.
    /// </summary>
    public static long send(int sockfd, CBuffer buf, ulong len, int flags) => sendto(sockfd, buf, len, flags, null, 0);

    /// <summary><see cref="send"/> to a given peer (POSIX <c>sendto</c>).</summary>
    public static long sendto(int sockfd, CBuffer buf, ulong len, int flags, sockaddr* dest_addr, uint addrlen)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        sockaddr* given = dest_addr;
        uint givenLength = addrlen;
        sockaddr_un name;
        long result = LocalNames.Start(process, ref dest_addr, ref addrlen, &name, out OpenFile? directory);
        result = result != 0 ? result : file.TakeKeptError();
        result = result != 0 ? result : file.Send(buf.Pointer, len, flags, dest_addr, addrlen);
        directory?.Release();
        bool breaks = result == -EPIPE && (flags & MSG_NOSIGNAL) == 0 && file.BreaksWithSignal;
        file.Release();
        if (breaks)
        {
            process.SignalBrokenPipe();
        }

        return ThreadSignals.Restarts(result) ? sendto(sockfd, buf, len, flags, given, givenLength) : CallResult.Report(result);
    }

    /// <summary>Receives from a connected socket and returns how many bytes came; 0 at the end of a stream (POSIX <c>recv</c>).</summary>
    public static long recv(int sockfd, void* buf, ulong len, int flags) => recvfrom(sockfd, buf, len, flags, null, null);

    /// <summary>
    /// <see cref="recv"/> that stores the sender's address, cut to <paramref name="addrlen"/>, and its full length; both
    /// pointers may be null (POSIX <c>recvfrom</c>).
    /// </summary>
    public static long recvfrom(int sockfd, void* buf, ulong len, int flags, sockaddr* src_addr, uint* addrlen)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        uint room = addrlen == null ? 0 : *addrlen;
        long result = file.TakeKeptError();
        result = result != 0 ? result : file.Receive(buf, len, flags, src_addr, addrlen);
        if (result >= 0 && src_addr != null)
        {
            LocalNames.Strip(process, src_addr, room, addrlen);
        }

        file.Release();
        return ThreadSignals.Restarts(result) ? recvfrom(sockfd, buf, len, flags, src_addr, addrlen) : CallResult.Report(result);
    }

    /// <summary>Ends one or both directions of a connection (POSIX <c>shutdown</c>).</summary>
    public static int shutdown(int sockfd, int how)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.Shutdown(how);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Sets an option (POSIX <c>setsockopt</c>).</summary>
    public static int setsockopt(int sockfd, int level, int optname, CBuffer optval, uint optlen)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.SetOption(level, optname, optval.Pointer, optlen);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Reads an option into at most <paramref name="optlen"/> bytes and stores its length there (POSIX <c>getsockopt</c>).</summary>
    public static int getsockopt(int sockfd, int level, int optname, void* optval, uint* optlen)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.GetOption(level, optname, optval, optlen);
        if (result == 0 && level == SOL_SOCKET && optname == SO_ERROR && *optlen == sizeof(int) && file.TakeKeptError() is < 0 and int kept)
        {
            *(int*)optval = -kept;
        }

        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Stores a socket's own address, cut to <paramref name="addrlen"/>, and its full length (POSIX <c>getsockname</c>).</summary>
    public static int getsockname(int sockfd, sockaddr* addr, uint* addrlen)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        uint room = addrlen == null ? 0 : *addrlen;
        int result = file.LocalAddress(addr, addrlen);
        if (result == 0)
        {
            LocalNames.Strip(process, addr, room, addrlen);
        }

        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Stores the peer's address, cut to <paramref name="addrlen"/>, and its full length (POSIX <c>getpeername</c>).</summary>
    public static int getpeername(int sockfd, sockaddr* addr, uint* addrlen)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        uint room = addrlen == null ? 0 : *addrlen;
        int result = file.PeerAddress(addr, addrlen);
        if (result == 0)
        {
            LocalNames.Strip(process, addr, room, addrlen);
        }

        file.Release();
        return CallResult.Report(result);
    }
}
