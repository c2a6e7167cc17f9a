using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime;

/// <summary><c>stdio_ext.h</c>: what goes on inside of a stream (Solaris, GNU stdio_ext(3)).</summary>
public static unsafe class StdioExt
{
    /// <summary>Asks <see cref="__fsetlocking"/> only.</summary>
    public const int FSETLOCKING_QUERY = 0;

    /// <summary>The stream's functions lock it.</summary>
    public const int FSETLOCKING_INTERNAL = 1;

    /// <summary>The program locks it.</summary>
    public const int FSETLOCKING_BYCALLER = 2;

    // What glibc has in its flags, which these functions give as they are.
    private const int NoReads = 0x4;
    private const int LineBuffered = 0x200;
    private const int CurrentlyPutting = 0x800;

    /// <summary>The size of the buffer in bytes, 0 as long as there is none.</summary>
    public static ulong __fbufsize(FILE* fp) => Stdio.Resolve(fp) is { } open ? (ulong)open.BufferSize : 0;

    /// <summary>Whether the stream is for reading only, or was read last: not 0.</summary>
    public static int __freading(FILE* fp) =>
        Stdio.Resolve(fp) is { } open && (!open.Mode.CanWrite || (open.Mode.CanRead && !open.IsWriting && open.BufferSize > 0)) ? 1 : 0;

    /// <summary>Whether the stream is for writing only, or was written last: not 0.</summary>
    public static int __fwriting(FILE* fp) =>
        Stdio.Resolve(fp) is { } open ? (open.Mode.CanRead ? 0 : NoReads) | (open.IsWriting ? CurrentlyPutting : 0) : 0;

    /// <summary>Whether the stream can be read: not 0.</summary>
    public static int __freadable(FILE* fp) => Stdio.Resolve(fp) is { Mode.CanRead: true } ? 1 : 0;

    /// <summary>Whether the stream can be written: not 0.</summary>
    public static int __fwritable(FILE* fp) => Stdio.Resolve(fp) is { Mode.CanWrite: true } ? 1 : 0;

    /// <summary>Whether output goes out at each new-line: not 0.</summary>
    public static int __flbf(FILE* fp) => Stdio.Resolve(fp) is { BufferMode: BufferMode.Line } ? LineBuffered : 0;

    /// <summary>Drops what was written and has not gone, and what was read ahead.</summary>
    public static void __fpurge(FILE* fp)
    {
        if (Stdio.Resolve(fp) is { } open)
        {
            lock (open.Gate)
            {
                open.Purge();
            }
        }
    }

    /// <summary>How many bytes were written and have not gone.</summary>
    public static ulong __fpending(FILE* fp) => Stdio.Resolve(fp) is { } open ? (ulong)open.Pending : 0;

    /// <summary>Passes on the output of all streams that do so at each new-line.</summary>
    public static void _flushlbf() => StdioStreams.Current.FlushAll();

    /// <summary>Says who locks the stream, FSETLOCKING_*, and returns what it was. Streams are locked either way, which a program can't tell.</summary>
    public static int __fsetlocking(FILE* fp, int type)
    {
        if (Stdio.Resolve(fp) is not { } open)
        {
            return FSETLOCKING_INTERNAL;
        }

        int before = open.IsLockedByCaller ? FSETLOCKING_BYCALLER : FSETLOCKING_INTERNAL;
        if (type != FSETLOCKING_QUERY)
        {
            open.IsLockedByCaller = type == FSETLOCKING_BYCALLER;
        }

        return before;
    }
}
