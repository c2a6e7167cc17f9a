using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/uio.h</c> (POSIX; Linux's readv(2)).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</remarks>
public static unsafe partial class SysUio
{
    /// <summary>Reads into several pieces of memory, one after the other, and returns how many bytes (POSIX <c>readv</c>).</summary>
    public static long readv(int fd, iovec* iov, int iovcnt) => Read(fd, iov, iovcnt, OpenFile.AtFileOffset, 0);

    /// <summary>Writes several pieces of memory as one and returns how many bytes were taken (POSIX <c>writev</c>).</summary>
    public static long writev(int fd, iovec* iov, int iovcnt) => Write(fd, iov, iovcnt, OpenFile.AtFileOffset, 0);

    /// <summary><see cref="readv"/> from a given offset of a file, whose own offset stays (readv(2)).</summary>
    public static long preadv(int fd, iovec* iov, int iovcnt, long offset) =>
        offset < 0 ? CallResult.Fail(EINVAL) : Read(fd, iov, iovcnt, offset, 0);

    /// <summary><see cref="writev"/> at a given offset of a file, whose own offset stays (readv(2)).</summary>
    public static long pwritev(int fd, iovec* iov, int iovcnt, long offset) =>
        offset < 0 ? CallResult.Fail(EINVAL) : Write(fd, iov, iovcnt, offset, 0);

    /// <summary><see cref="preadv"/> with RWF_* flags; an offset of -1 stands for the file's own (readv(2)).</summary>
    public static long preadv2(int fd, iovec* iov, int iovcnt, long offset, int flags) =>
        offset < -1 ? CallResult.Fail(EINVAL) : Read(fd, iov, iovcnt, offset, flags);

    /// <summary><see cref="pwritev"/> with RWF_* flags; an offset of -1 stands for the file's own (readv(2)).</summary>
    public static long pwritev2(int fd, iovec* iov, int iovcnt, long offset, int flags) =>
        offset < -1 ? CallResult.Fail(EINVAL) : Write(fd, iov, iovcnt, offset, flags);

    private static long Read(int fd, iovec* pieces, int count, long offset, int flags)
    {
        long result;
        do
        {
            OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
            if (file is null)
            {
                return CallResult.Fail(EBADF);
            }

            result = file.ReadPieces(pieces, count, offset, flags);
            file.Release();
        }
        while (ThreadSignals.Restarts(result));
        return CallResult.Report(result);
    }

    private static long Write(int fd, iovec* pieces, int count, long offset, int flags)
    {
        CProcess process = CProcess.Current;
        bool breaks;
        long result;
        do
        {
            OpenFile? file = process.Descriptors.Acquire(fd);
            if (file is null)
            {
                return CallResult.Fail(EBADF);
            }

            result = file.WritePieces(pieces, count, offset, flags);
            breaks = result == -EPIPE && file.BreaksWithSignal;
            file.Release();
        }
        while (ThreadSignals.Restarts(result));
        if (breaks)
        {
            process.SignalBrokenPipe();
        }

        return CallResult.Report(result);
    }
}
