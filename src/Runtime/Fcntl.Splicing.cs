using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Data that move through pipes (Linux's splice(2), tee(2)).</summary>
public static unsafe partial class Fcntl
{
    /// <summary>Moves data from or to a pipe without the program seeing them, and returns how many bytes (splice(2)).</summary>
    public static long splice(int fd_in, long* off_in, int fd_out, long* off_out, ulong len, uint flags)
    {
        CProcess process = CProcess.Current;
        OpenFile? input = process.Descriptors.Acquire(fd_in);
        OpenFile? output = process.Descriptors.Acquire(fd_out);
        long result = len == 0 ? 0 : input is null || output is null ? -EBADF : process.Host.Splice(input, off_in, output, off_out, len, flags);
        Finish(process, input, output, result);
        return ThreadSignals.Restarts(result) ? splice(fd_in, off_in, fd_out, off_out, len, flags) : CallResult.Report(result);
    }

    /// <summary>Copies data from a pipe to another one, which leaves them where they are, and returns how many bytes (tee(2)).</summary>
    public static long tee(int fd_in, int fd_out, ulong len, uint flags)
    {
        CProcess process = CProcess.Current;
        OpenFile? input = process.Descriptors.Acquire(fd_in);
        OpenFile? output = process.Descriptors.Acquire(fd_out);
        long result = len == 0 ? 0 : input is null || output is null ? -EBADF : process.Host.Tee(input, output, len, flags);
        Finish(process, input, output, result);
        return ThreadSignals.Restarts(result) ? tee(fd_in, fd_out, len, flags) : CallResult.Report(result);
    }

    private static void Finish(CProcess process, OpenFile? input, OpenFile? output, long result)
    {
        bool breaks = result == -EPIPE && output!.BreaksWithSignal;
        output?.Release();
        input?.Release();
        if (breaks)
        {
            process.SignalBrokenPipe();
        }
    }
}
