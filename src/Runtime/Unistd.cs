using System;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>unistd.h</c> (POSIX).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</remarks>
public static unsafe partial class Unistd
{
    /// <summary>Reads up to <paramref name="count"/> bytes and returns how many; 0 at the end (POSIX <c>read</c>).</summary>
    public static long read(int fd, void* buf, ulong count)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        long result = file.Read(buf, count);
        file.Release();
        return CallResult.Report(result);
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

        long result = file.Write(buf.Pointer, count);
        bool breaks = result == -EPIPE && file.BreaksWithSignal;
        file.Release();
        if (breaks)
        {
            process.SignalBrokenPipe();
        }

        return CallResult.Report(result);
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
        if (file is null || (uint)newfd >= DescriptorTable.Limit)
        {
            file?.Release();
            return (int)CallResult.Fail(EBADF);
        }

        if (oldfd == newfd)
        {
            file.Release();
            return newfd;
        }

        descriptors.Place(file, newfd);
        return newfd;
    }

    /// <summary>Makes a pipe: what is written to <c>pipefd[1]</c> can be read from <c>pipefd[0]</c> (POSIX <c>pipe</c>).</summary>
    public static int pipe(int* pipefd)
    {
        if (pipefd == null)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        CProcess process = CProcess.Current;
        int result = process.Host.OpenPipe(0, out OpenFile? readEnd, out OpenFile? writeEnd);
        if (readEnd is null || writeEnd is null)
        {
            return CallResult.Report(result);
        }

        int first = process.Descriptors.Add(readEnd);
        int second = first < 0 ? first : process.Descriptors.Add(writeEnd);
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

    /// <summary>Removes a name (POSIX <c>unlink</c>).</summary>
    public static int unlink(CString pathname) => CallResult.Report(CProcess.Current.Host.Unlink(pathname.Pointer));

    /// <summary>Checks what may be done with a file: F_OK, or R_OK, W_OK and X_OK combined (POSIX <c>access</c>).</summary>
    public static int access(CString pathname, int mode) => CallResult.Report(CProcess.Current.Host.Access(pathname.Pointer, mode));

    /// <summary>Stores the machine's name (POSIX <c>gethostname</c>); ENAMETOOLONG if it does not fit with its NUL.</summary>
    public static int gethostname(sbyte* name, ulong len) => CallResult.Report(CProcess.Current.Host.HostName(name, len));

    /// <summary>The process's number (POSIX <c>getpid</c>).</summary>
    public static int getpid() => CProcess.Current.Host.ProcessId;

    /// <summary>The parent process's number (POSIX <c>getppid</c>).</summary>
    public static int getppid() => CProcess.Current.Host.ParentProcessId;

    /// <summary>The real user (POSIX <c>getuid</c>).</summary>
    public static uint getuid() => CProcess.Current.Host.UserId;

    /// <summary>The effective user (POSIX <c>geteuid</c>).</summary>
    public static uint geteuid() => CProcess.Current.Host.EffectiveUserId;

    /// <summary>The real group (POSIX <c>getgid</c>).</summary>
    public static uint getgid() => CProcess.Current.Host.GroupId;

    /// <summary>The effective group (POSIX <c>getegid</c>).</summary>
    public static uint getegid() => CProcess.Current.Host.EffectiveGroupId;

    /// <summary>Waits <paramref name="seconds"/> seconds and returns the time left, 0 (POSIX <c>sleep</c>).</summary>
    public static uint sleep(uint seconds)
    {
        CProcess.Current.Host.Sleep(seconds, 0);
        return 0;
    }

    /// <summary>Waits <paramref name="usec"/> microseconds (POSIX.1-2001 <c>usleep</c>).</summary>
    public static int usleep(uint usec)
    {
        CProcess.Current.Host.Sleep(usec / 1_000_000, usec % 1_000_000 * 1000L);
        return 0;
    }

    /// <summary>Ends the process at once: no exit handlers, no flush (POSIX <c>_exit</c>).</summary>
    public static void _exit(int status) => CProcess.ExitNow(status);
}
