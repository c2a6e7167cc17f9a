using System;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>fcntl.h</c> (POSIX).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</remarks>
public static unsafe partial class Fcntl
{
    /// <summary>
    /// Opens a file and returns its descriptor (POSIX <c>open</c>). The argument after <paramref name="flags"/> is the
    /// permissions (<c>mode_t</c>) of a file that O_CREAT makes.
    /// </summary>
    public static int open(CString pathname, int flags, params ReadOnlySpan<VarArg> args)
    {
        uint mode = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? args.IsEmpty ? 0 : args[0].UInt32 : 0;
        CProcess process = CProcess.Current;
        int result = process.Host.OpenPath(pathname.Pointer, flags, mode, out OpenFile? file);
        if (file is null)
        {
            return CallResult.Report(result);
        }

        int descriptor = process.Descriptors.Add(file, (flags & O_CLOEXEC) != 0);
        if (descriptor < 0)
        {
            file.Release();
        }

        return CallResult.Report(descriptor);
    }

    /// <summary>Makes or empties a file and opens it for writing (POSIX <c>creat</c>).</summary>
    public static int creat(CString pathname, uint mode) => open(pathname, O_CREAT | O_WRONLY | O_TRUNC, mode);

    /// <summary>
    /// Works on a descriptor (POSIX <c>fcntl</c>): F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL and F_SETFL; EINVAL for others.
    /// </summary>
    public static int fcntl(int fd, int cmd, params ReadOnlySpan<VarArg> args)
    {
        DescriptorTable descriptors = CProcess.Current.Descriptors;
        int argument = args.IsEmpty ? 0 : args[0].Int32;
        switch (cmd)
        {
            case F_DUPFD:
            case F_DUPFD_CLOEXEC:
                return CallResult.Report(descriptors.Duplicate(fd, argument, cmd == F_DUPFD_CLOEXEC));
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
            F_SETFL => file.SetStatusFlags(argument),
            _ => -EINVAL,
        };
        file.Release();
        return CallResult.Report(result);
    }
}
