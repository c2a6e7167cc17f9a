using System;
using System.IO;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Linux's error numbers for the exceptions of System.IO.</summary>
internal static class FileErrors
{
    // The Win32 errors that System.IO has no exception of its own for, as they stand in HResult.
    private const int BrokenPipe = unchecked((int)0x8007006D);
    private const int PipeClosing = unchecked((int)0x800700E8);
    private const int DiskFull = unchecked((int)0x80070070);
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int FileExists = unchecked((int)0x80070050);
    private const int AlreadyExists = unchecked((int)0x800700B7);

    /// <summary>The positive error number; EIO for what has no counterpart.</summary>
    internal static int FromException(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => ENOENT,
        PathTooLongException => ENAMETOOLONG,
        UnauthorizedAccessException => EACCES,
        _ => exception.HResult switch
        {
            BrokenPipe or PipeClosing => EPIPE,
            DiskFull => ENOSPC,
            SharingViolation => EBUSY,
            FileExists or AlreadyExists => EEXIST,
            _ => EIO,
        },
    };
}
