using System;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Files;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>fcntl.h</c> (POSIX, GNU).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</remarks>
public static unsafe partial class Fcntl
{
    /// <summary>
    /// Opens a file and returns its descriptor (POSIX <c>open</c>). The argument after <paramref name="flags"/> is the
    /// permissions (<c>mode_t</c>) of a file that O_CREAT makes.
    /// </summary>
    public static int open(CString pathname, int flags, params ReadOnlySpan<VarArg> args) => openat(AT_FDCWD, pathname, flags, args);

    /// <summary>As <see cref="open"/>; the path starts from an open directory (POSIX <c>openat</c>).</summary>
    public static int openat(int dirfd, CString pathname, int flags, params ReadOnlySpan<VarArg> args)
    {
        uint mode = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? args.IsEmpty ? 0 : args[0].UInt32 : 0;
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, dirfd, pathname.Pointer);
        if (start.Error != 0)
        {
            return CallResult.Report(start.Error);
        }

        int descriptor = process.Descriptors.Reserve();
        if (descriptor < 0)
        {
            return CallResult.Report(descriptor);
        }

        int result = process.Host.OpenPath(start.File, pathname.Pointer, flags, process.Mask.Apply(mode), out OpenFile? file);
        if (file is null)
        {
            process.Descriptors.GiveBack(descriptor);
            return ThreadSignals.Restarts(result) ? openat(dirfd, pathname, flags, args) : CallResult.Report(result);
        }

        process.Descriptors.Fill(descriptor, file, (flags & O_CLOEXEC) != 0);
        return CallResult.Report(descriptor);
    }

    /// <summary>Makes or empties a file and opens it for writing (POSIX <c>creat</c>).</summary>
    public static int creat(CString pathname, uint mode) => open(pathname, O_CREAT | O_WRONLY | O_TRUNC, mode);

    /// <summary>
    /// Works on a descriptor (POSIX <c>fcntl</c>): F_DUPFD, F_GETFD, F_SETFD …, and on the file that it refers to; EINVAL for what is no
    /// command of the file.
    /// </summary>
    public static int fcntl(int fd, int cmd, params ReadOnlySpan<VarArg> args)
    {
        DescriptorTable descriptors = CProcess.Current.Descriptors;
        long argument = args.IsEmpty ? 0 : args[0].Int64;
        switch (cmd)
        {
            case F_DUPFD:
            case F_DUPFD_CLOEXEC:
                return CallResult.Report(descriptors.Duplicate(fd, (int)argument, cmd == F_DUPFD_CLOEXEC));
            case F_GETFD:
                return CallResult.Report(descriptors.GetCloseOnExec(fd));
            case F_SETFD:
                return CallResult.Report(descriptors.SetCloseOnExec(fd, (argument & FD_CLOEXEC) != 0));
        }

        OpenFile? file = descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = cmd switch
        {
            F_GETFL => file.GetStatusFlags(),
            F_SETFL => file.SetStatusFlags((int)argument),
            _ => file.Control(cmd, (nint)argument),
        };
        file.Release();
        return ThreadSignals.Restarts(result) ? fcntl(fd, cmd, args) : CallResult.Report(result);
    }

    /// <summary>Says how a file will be used (POSIX <c>posix_fadvise</c>). Returns 0 or the error number; errno stays.</summary>
    public static int posix_fadvise(int fd, long offset, long len, int advice)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return EBADF;
        }

        int result = file.Advise(offset, len, advice);
        file.Release();
        return -result;
    }

    /// <summary>Takes memory for a part of a file, which it then has (POSIX <c>posix_fallocate</c>). Returns 0 or the error number; errno stays.</summary>
    public static int posix_fallocate(int fd, long offset, long len)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return EBADF;
        }

        int result = file.Allocate(0, offset, len);
        file.Release();
        return -result;
    }

    /// <summary>Takes or gives back memory for a part of a file, FALLOC_FL_* (fallocate(2)).</summary>
    public static int fallocate(int fd, int mode, long offset, long len)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.Allocate(mode, offset, len);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Has the system read a part of a file ahead (readahead(2)).</summary>
    public static long readahead(int fd, long offset, ulong count)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        long result = file.ReadAhead(offset, count);
        file.Release();
        return CallResult.Report(result);
    }
}
