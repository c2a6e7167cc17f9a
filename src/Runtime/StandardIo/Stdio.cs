using System;
using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime;

/// <summary><c>stdio.h</c> (C11 §7.21, POSIX stdio.h), in the C locale. Streams are safe for use by several threads.</summary>
public static unsafe partial class Stdio
{
    /// <summary>End of file or failure.</summary>
    public const int EOF = -1;

    /// <summary>The size of a buffer for <see cref="setbuf"/>, in bytes.</summary>
    public const int BUFSIZ = 8192;

    /// <summary>The longest file name, in bytes with the NUL.</summary>
    public const int FILENAME_MAX = 4096;

    /// <summary>How many streams can be open at least.</summary>
    public const int FOPEN_MAX = 16;

    /// <summary>Output goes out when the buffer is full.</summary>
    public const int _IOFBF = 0;

    /// <summary>Output goes out at each new-line.</summary>
    public const int _IOLBF = 1;

    /// <summary>Output goes out at once.</summary>
    public const int _IONBF = 2;

    /// <summary>Offsets count from the start of the file.</summary>
    public const int SEEK_SET = 0;

    /// <summary>Offsets count from the position.</summary>
    public const int SEEK_CUR = 1;

    /// <summary>Offsets count from the end of the file.</summary>
    public const int SEEK_END = 2;

    /// <summary>renameat2 leaves a file that has the new name.</summary>
    public const int RENAME_NOREPLACE = 1;

    /// <summary>renameat2 exchanges two names.</summary>
    public const int RENAME_EXCHANGE = 2;

    /// <summary>renameat2 leaves a whiteout in the old place.</summary>
    public const int RENAME_WHITEOUT = 4;

    /// <summary>The standard input, fully buffered unless it is a terminal.</summary>
    public static ref FILE* stdin => ref StdioStreams.Current.StandardInput;

    /// <summary>The standard output, fully buffered unless it is a terminal.</summary>
    public static ref FILE* stdout => ref StdioStreams.Current.StandardOutput;

    /// <summary>The standard error output, unbuffered: each call makes one write.</summary>
    public static ref FILE* stderr => ref StdioStreams.Current.StandardError;

    /// <summary>The stream of an open <c>FILE</c>; null with EBADF for one that was closed.</summary>
    internal static StdioStream? Resolve(FILE* file)
    {
        StdioStream? stream = file->Stream;
        if (stream is null)
        {
            Errno.errno = Errno.EBADF;
        }

        return stream;
    }
}
