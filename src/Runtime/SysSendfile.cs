using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/sendfile.h</c> (Linux's sendfile(2)).</summary>
public static unsafe class SysSendfile
{
    /// <summary>
    /// Copies from a file to another descriptor and returns how many bytes (sendfile(2)). If <paramref name="offset"/> is not null it
    /// says where to read from and moves, in place of the file's own offset.
    /// </summary>
    public static long sendfile(int out_fd, int in_fd, long* offset, ulong count)
    {
        CProcess process = CProcess.Current;
        OpenFile? input = process.Descriptors.Acquire(in_fd);
        OpenFile? output = process.Descriptors.Acquire(out_fd);
        long result = input is null || output is null ? -EBADF : process.Host.SendFile(output, input, offset, count);
        bool breaks = result == -EPIPE && output!.BreaksWithSignal;
        output?.Release();
        input?.Release();
        if (breaks)
        {
            process.SignalBrokenPipe();
        }

        return ThreadSignals.Restarts(result) ? sendfile(out_fd, in_fd, offset, count) : CallResult.Report(result);
    }

    /// <summary><see cref="sendfile"/> under its name for large files (sendfile(2)).</summary>
    public static long sendfile64(int out_fd, int in_fd, long* offset, ulong count) => sendfile(out_fd, in_fd, offset, count);
}
