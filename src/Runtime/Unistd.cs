using System;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>unistd.h</c> (POSIX).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</remarks>
public static unsafe partial class Unistd
{
    /// <summary>The environment: <c>NAME=value</c> strings, of which a null pointer is the last (POSIX <c>environ</c>).</summary>
    public static ref sbyte** environ => ref CProcess.Current.Environment.Strings;

    /// <summary>Reads up to <paramref name="count"/> bytes and returns how many; 0 at the end (POSIX <c>read</c>).</summary>
    public static long read(int fd, void* buf, ulong count)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        long result = file.TakeKeptError();
        result = result != 0 ? result : file.Read(buf, count);
        file.Release();
        return ThreadSignals.Restarts(result) ? read(fd, buf, count) : CallResult.Report(result);
    }

    /// <summary>
    /// Writes up to <paramref name="count"/> bytes and returns how many (POSIX <c>write</c>). When nobody can read them any
    /// more the process gets SIGPIPE.
    /// </summary>
    public static long write(int fd, CBuffer buf, ulong count)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(fd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        long result = file.TakeKeptError();
        result = result != 0 ? result : file.Write(buf.Pointer, count);
        bool breaks = result == -EPIPE && file.BreaksWithSignal;
        file.Release();
        if (breaks)
        {
            process.SignalBrokenPipe();
        }

        return ThreadSignals.Restarts(result) ? write(fd, buf, count) : CallResult.Report(result);
    }

    /// <summary>Moves the file offset and returns it (POSIX <c>lseek</c>).</summary>
    public static long lseek(int fd, long offset, int whence)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        long result = file.Seek(offset, whence);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Closes a descriptor (POSIX <c>close</c>); it is free even when the call fails, as on Linux.</summary>
    public static int close(int fd) => CallResult.Report(CProcess.Current.Descriptors.Close(fd));

    /// <summary>Makes the lowest free descriptor refer to the same open file (POSIX <c>dup</c>).</summary>
    public static int dup(int oldfd) => CallResult.Report(CProcess.Current.Descriptors.Duplicate(oldfd, 0, closeOnExec: false));

    /// <summary>Makes <paramref name="newfd"/> refer to the same open file; what it was is closed first (POSIX <c>dup2</c>).</summary>
    public static int dup2(int oldfd, int newfd)
    {
        DescriptorTable descriptors = CProcess.Current.Descriptors;
        OpenFile? file = descriptors.Acquire(oldfd);
        if (file is null || (uint)newfd >= (uint)descriptors.CurrentLimit)
        {
            file?.Release();
            return (int)CallResult.Fail(EBADF);
        }

        if (oldfd == newfd)
        {
            file.Release();
            return newfd;
        }

        return Place(descriptors, file, newfd, closeOnExec: false);
    }

    /// <summary>As <see cref="dup2"/> with O_CLOEXEC or nothing as flags; EINVAL when both are the same (dup3(2)).</summary>
    public static int dup3(int oldfd, int newfd, int flags)
    {
        if ((flags & ~Fcntl.O_CLOEXEC) != 0 || oldfd == newfd)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        DescriptorTable descriptors = CProcess.Current.Descriptors;
        OpenFile? file = (uint)newfd >= (uint)descriptors.CurrentLimit ? null : descriptors.Acquire(oldfd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        return Place(descriptors, file, newfd, (flags & Fcntl.O_CLOEXEC) != 0);
    }

    /// <summary>Makes a pipe: what is written to <c>pipefd[1]</c> can be read from <c>pipefd[0]</c> (POSIX <c>pipe</c>).</summary>
    public static int pipe(int* pipefd) => pipe2(pipefd, 0);

    /// <summary>As <see cref="pipe"/> with O_CLOEXEC, O_NONBLOCK and O_DIRECT as flags (pipe2(2)).</summary>
    public static int pipe2(int* pipefd, int flags)
    {
        if ((flags & ~(Fcntl.O_CLOEXEC | Fcntl.O_NONBLOCK | Fcntl.O_DIRECT)) != 0)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        if (pipefd == null)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        CProcess process = CProcess.Current;
        int result = process.Host.OpenPipe(flags, out OpenFile? readEnd, out OpenFile? writeEnd);
        if (readEnd is null || writeEnd is null)
        {
            return CallResult.Report(result);
        }

        bool closeOnExec = (flags & Fcntl.O_CLOEXEC) != 0;
        int first = process.Descriptors.Add(readEnd, closeOnExec);
        int second = first < 0 ? first : process.Descriptors.Add(writeEnd, closeOnExec);
        if (second < 0)
        {
            writeEnd.Release();
            _ = first < 0 ? readEnd.Release() : process.Descriptors.Close(first);
            return CallResult.Report(second);
        }

        pipefd[0] = first;
        pipefd[1] = second;
        return 0;
    }

    /// <summary>Closes all descriptors from <paramref name="first"/> to <paramref name="last"/>, or marks them with CLOSE_RANGE_CLOEXEC (close_range(2)).</summary>
    public static int close_range(uint first, uint last, int flags)
    {
        const int CloseOnExec = 4;
        const int Unshare = 2;
        if (first > last || (flags & ~(CloseOnExec | Unshare)) != 0)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        DescriptorTable descriptors = CProcess.Current.Descriptors;
        long end = Math.Min(last, descriptors.Size - 1L);
        for (long descriptor = first; descriptor <= end; descriptor++)
        {
            _ = (flags & CloseOnExec) != 0 ? descriptors.SetCloseOnExec((int)descriptor, closeOnExec: true) : descriptors.Close((int)descriptor);
        }

        return 0;
    }

    /// <summary>Closes all descriptors from <paramref name="lowfd"/> on (closefrom(3)).</summary>
    public static void closefrom(int lowfd) => close_range((uint)Math.Max(0, lowfd), uint.MaxValue, 0);

    /// <summary>1 if the descriptor is a terminal; otherwise 0 and <c>errno</c> says why not (POSIX <c>isatty</c>).</summary>
    public static int isatty(int fd)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            errno = EBADF;
            return 0;
        }

        int result = file.IsTerminal();
        file.Release();
        if (result < 0)
        {
            errno = -result;
            return 0;
        }

        return result;
    }

    /// <summary>Ends the process at once: no exit handlers, no flush (POSIX <c>_exit</c>).</summary>
    public static void _exit(int status) => CProcess.ExitNow(status);

    private static int Place(DescriptorTable descriptors, OpenFile file, int descriptor, bool closeOnExec)
    {
        int result = descriptors.Place(file, descriptor, closeOnExec);
        if (result < 0)
        {
            file.Release();
        }

        return CallResult.Report(result);
    }
}
