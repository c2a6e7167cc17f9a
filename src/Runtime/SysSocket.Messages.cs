using System;
using System.Diagnostics;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Sockets;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Messages in several pieces and with control messages.</summary>
public static unsafe partial class SysSocket
{
    // How many messages one call takes at most (sendmmsg(2)).
    private const uint MaximumMessages = 1024;

    /// <summary>The first control message of a message, or null (POSIX <c>CMSG_FIRSTHDR</c>).</summary>
    public static cmsghdr* CMSG_FIRSTHDR(msghdr* mhdr) => ControlMessages.First(mhdr);

    /// <summary>The control message behind another one, or null when there is no room for one (POSIX <c>CMSG_NXTHDR</c>).</summary>
    public static cmsghdr* CMSG_NXTHDR(msghdr* mhdr, cmsghdr* cmsg) => ControlMessages.Next(mhdr, cmsg);

    /// <summary>Where a control message's data begin (POSIX <c>CMSG_DATA</c>).</summary>
    public static byte* CMSG_DATA(cmsghdr* cmsg) => ControlMessages.Data(cmsg);

    /// <summary>
    /// Sends a message: several pieces of data, to an address, with control messages (POSIX <c>sendmsg</c>). SCM_RIGHTS passes
    /// descriptors on.
    /// </summary>
    public static long sendmsg(int sockfd, msghdr* msg, int flags)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        long result = msg == null ? (file.IsSocket ? -EFAULT : -ENOTSOCK) : file.TakeKeptError();
        result = result != 0 ? result : SendMessage(process, file, msg, flags);
        bool breaks = result == -EPIPE && (flags & MSG_NOSIGNAL) == 0 && file.BreaksWithSignal;
        file.Release();
        if (breaks)
        {
            process.SignalBrokenPipe();
        }

        return ThreadSignals.Restarts(result) ? sendmsg(sockfd, msg, flags) : CallResult.Report(result);
    }

    /// <summary>
    /// Receives a message: data into several pieces of memory, the sender's address, control messages and MSG_* flags (POSIX
    /// <c>recvmsg</c>). The descriptors of SCM_RIGHTS are the process's own then.
    /// </summary>
    public static long recvmsg(int sockfd, msghdr* msg, int flags)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        long result = msg == null ? (file.IsSocket ? -EFAULT : -ENOTSOCK) : file.TakeKeptError();
        result = result != 0 ? result : ReceiveMessage(file, msg, flags);
        file.Release();
        return ThreadSignals.Restarts(result) ? recvmsg(sockfd, msg, flags) : CallResult.Report(result);
    }

    /// <summary>
    /// Sends several messages and returns how many; stores how many bytes of each were taken (sendmmsg(2)). An error is reported if
    /// it befalls the first one.
    /// </summary>
    public static int sendmmsg(int sockfd, mmsghdr* msgvec, uint vlen, int flags)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        uint count = Math.Min(vlen, MaximumMessages);
        uint sent = 0;
        long result = !file.IsSocket ? -ENOTSOCK : msgvec == null && vlen != 0 ? -EFAULT : 0;
        for (; result >= 0 && sent < count; sent++)
        {
            result = SendMessage(process, file, &msgvec[sent].msg_hdr, flags);
            if (result < 0)
            {
                break;
            }

            msgvec[sent].msg_len = (uint)result;
        }

        bool breaks = result == -EPIPE && (flags & MSG_NOSIGNAL) == 0 && file.BreaksWithSignal;
        file.Release();
        if (breaks)
        {
            process.SignalBrokenPipe();
        }

        return sent > 0 ? CallResult.Report((int)sent)
            : ThreadSignals.Restarts(result) ? sendmmsg(sockfd, msgvec, vlen, flags)
            : CallResult.Report((int)result);
    }

    /// <summary>
    /// Receives several messages and returns how many; stores how many bytes each has (recvmmsg(2)). <paramref name="timeout"/>, which
    /// may be null, is looked at behind each message only and holds the time that is left; with MSG_WAITFORONE only the first one is
    /// waited for. An error behind the first message is told by the next call.
    /// </summary>
    public static int recvmmsg(int sockfd, mmsghdr* msgvec, uint vlen, int flags, timespec* timeout)
    {
        if (timeout != null && (timeout->tv_sec < 0 || timeout->tv_nsec is < 0 or >= 1_000_000_000))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        OpenFile? file = CProcess.Current.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        long start = Stopwatch.GetTimestamp();
        TimeSpan limit = timeout == null
            ? TimeSpan.MaxValue
            : TimeSpan.FromSeconds(Math.Min(timeout->tv_sec, int.MaxValue)) + TimeSpan.FromTicks(timeout->tv_nsec / 100);
        uint received = 0;
        long result = !file.IsSocket ? -ENOTSOCK : file.TakeKeptError();
        result = result == 0 && msgvec == null && vlen != 0 ? -EFAULT : result;
        int messageFlags = flags & ~MSG_WAITFORONE;
        while (result >= 0 && received < vlen)
        {
            result = ReceiveMessage(file, &msgvec[received].msg_hdr, messageFlags);
            if (result < 0)
            {
                break;
            }

            msgvec[received].msg_len = (uint)result;
            bool isUrgent = (msgvec[received].msg_hdr.msg_flags & MSG_OOB) != 0;
            received++;
            messageFlags |= (flags & MSG_WAITFORONE) != 0 ? MSG_DONTWAIT : 0;
            TimeSpan left = limit - Stopwatch.GetElapsedTime(start);
            if (timeout != null)
            {
                long ticks = Math.Max(0, left.Ticks);
                *timeout = new timespec { tv_sec = ticks / TimeSpan.TicksPerSecond, tv_nsec = ticks % TimeSpan.TicksPerSecond * 100 };
            }

            if (left <= TimeSpan.Zero || isUrgent)
            {
                break;
            }
        }

        if (received > 0 && result is < 0 and not (-EAGAIN or -EINTR or SignalTrampoline.Restart))
        {
            file.KeepError((int)-result);
        }

        file.Release();
        return received > 0 ? CallResult.Report((int)received)
            : ThreadSignals.Restarts(result) ? recvmmsg(sockfd, msgvec, vlen, flags, timeout)
            : CallResult.Report((int)result);
    }

    /// <summary>Whether a descriptor's file is of a type, S_IFSOCK or another one: 1 or 0; -1, and errno stays, if it is none (glibc's <c>isfdtype</c>).</summary>
    public static int isfdtype(int fd, int fdtype)
    {
        int before = errno;
        stat status;
        int result = SysStat.fstat(fd, &status) < 0 ? -1 : (status.st_mode & SysStat.S_IFMT) == (uint)fdtype ? 1 : 0;
        errno = before;
        return result;
    }

    private static long SendMessage(CProcess process, OpenFile file, msghdr* message, int flags)
    {
        var address = (sockaddr*)message->msg_name;
        uint length = message->msg_namelen;
        sockaddr_un name;
        int error = LocalNames.Start(process, ref address, ref length, &name, out OpenFile? directory);
        if (directory is null)
        {
            return file.SendMessage(message, flags);
        }

        msghdr started = *message;
        started.msg_name = address;
        started.msg_namelen = length;
        long result = error != 0 ? error : file.SendMessage(&started, flags);
        directory.Release();
        return result;
    }

    private static long ReceiveMessage(OpenFile file, msghdr* message, int flags)
    {
        uint room = message->msg_namelen;
        long result = file.ReceiveMessage(message, flags);
        if (result >= 0 && message->msg_name != null)
        {
            LocalNames.Strip(CProcess.Current, (sockaddr*)message->msg_name, room, &message->msg_namelen);
        }

        return result;
    }

    /// <summary>Whether the next byte to read is the urgent one (POSIX <c>sockatmark</c>).</summary>
    public static int sockatmark(int sockfd)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(sockfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int atMark = 0;
        int result = file.Control(LinuxSockios.SIOCATMARK, &atMark);
        file.Release();
        return result < 0 ? CallResult.Report(result) : atMark;
    }
}
